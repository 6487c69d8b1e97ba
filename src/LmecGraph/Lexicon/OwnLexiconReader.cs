using System.Text.RegularExpressions;
using LmecGraph.Text;

namespace LmecGraph.Lexicon;

/// <summary>Reads a user's lexicon file line by line and gathers all that is wrong with it.</summary>
internal sealed partial class OwnLexiconReader
{
    private const string Sections = "organizations, initiatives, not names, role words, given names, surnames";

    private readonly List<OwnName> _organizations = [];
    private readonly List<OwnName> _initiatives = [];
    private readonly Dictionary<string, List<string>> _words = new(StringComparer.Ordinal)
    {
        ["not names"] = [],
        ["role words"] = [],
        ["given names"] = [],
        ["surnames"] = [],
    };

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly List<(int Line, string What)> _problems = [];
    private string? _section;
    private int _line;

    public OwnLexicon Read(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            _line++;
            var content = line.Trim().TrimStart('\uFEFF');
            if (content.Length > 0 && content[0] != '#') ReadLine(content);
        }
        FindCycles();
        if (_problems.Count > 0) throw new LexiconException([.. _problems.OrderBy(p => p.Line).Select(p => FormattableString.Invariant($"line {p.Line}: {p.What}"))]);
        return new(_organizations, _initiatives, _words["not names"].Select(NameFolding.Fold).ToHashSet(StringComparer.Ordinal),
            [.. _words["role words"].Select(w => w.ToLowerInvariant())], _words["given names"], _words["surnames"]);
    }

    private void ReadLine(string content)
    {
        if (content.Any(c => c != '\t' && char.IsControl(c))) Wrong("a control character; is this a text file?");
        else if (content[0] == '[') _section = Section(content);
        else if (_section is null) Wrong($"an entry before the first section; begin with one of {Sections} in square brackets");
        else if (_section is "organizations" or "initiatives") ReadName(content);
        else if (_section.Length > 0) ReadWord(content);
    }

    /// <summary>The section, or an empty one for a wrong head, below which nothing is read.</summary>
    private string Section(string head)
    {
        var name = head.TrimStart('[').TrimEnd(']').Trim().ToLowerInvariant();
        if (head[^1] == ']' && (name is "organizations" or "initiatives" || _words.ContainsKey(name))) return name;
        Wrong($"no section is called {head}; give one of {Sections}");
        return "";
    }

    private void ReadWord(string word)
    {
        if (word.Contains('|', StringComparison.Ordinal)) Wrong($"one entry a line in [{_section}], without |");
        else if (NameFolding.Fold(word).Length == 0) Wrong($"'{word}' has no letter");
        else if (_section is "given names" or "surnames" && word.Contains(' ', StringComparison.Ordinal)) Wrong($"'{word}': one word a line in [{_section}]");
        else if (IsNew(word)) _words[_section!].Add(word);
    }

    private void ReadName(string content)
    {
        var fields = content.Split('|', StringSplitOptions.TrimEntries);
        var (forms, parents, country) = (new List<string>(), new List<string>(), (string?)null);
        foreach (var field in fields)
        {
            var property = Property().Match(field);
            var value = property.Success ? field[property.Length..].Trim() : field;
            if (NameFolding.Fold(value).Length == 0) Wrong(field.Length == 0 ? "nothing between two |" : $"'{field}' has no letter");
            else if (!property.Success) forms.Add(field);
            else if (_section == "initiatives") Wrong($"'{property.Value}' is for organizations only");
            else if (property.Groups[1].Value == "part of") parents.Add(value);
            else if (property.Groups[1].Value != "country") Wrong($"no property is called '{property.Value}'; give 'part of:' or 'country:'");
            else if (country is not null) Wrong("two countries");
            else if ((country = KnownNames.State(value)) is null) Wrong($"no state is called '{value}'");
        }
        if (forms.Count == 0 || fields[0] != forms[0])
        {
            Wrong("the name comes first");
            return;
        }
        foreach (var small in forms.Where(f => char.IsLower(f[0]))) Wrong($"'{small}' begins with a small letter and would never be found");
        if (parents.Any(p => NameFolding.Fold(p) == NameFolding.Fold(forms[0]))) Wrong("it is part of itself");
        if (forms.Count(IsNew) < forms.Count) return;
        (_section == "initiatives" ? _initiatives : _organizations).Add(new OwnName(forms[0], forms[1..], parents, country, _line));
    }

    /// <summary>Remembers an entry; false, and told, where it stands in the file already.</summary>
    private bool IsNew(string form)
    {
        var names = _section is "organizations" or "initiatives" ? "" : _section;
        if (_seen.TryAdd($"{names}\n{NameFolding.Fold(form)}", _line)) return true;
        Wrong($"'{form}' stands in line {_seen[$"{names}\n{NameFolding.Fold(form)}"]} already");
        return false;
    }

    private void FindCycles()
    {
        var byForm = _organizations.SelectMany(o => o.AllForms.Select(f => (Form: NameFolding.Fold(f), Body: o))).DistinctBy(f => f.Form).ToDictionary(f => f.Form, f => f.Body, StringComparer.Ordinal);
        foreach (var body in _organizations)
        {
            var (seen, open) = (new HashSet<OwnName>(ReferenceEqualityComparer.Instance), new Stack<OwnName>([body]));
            while (open.TryPop(out var part))
                foreach (var parent in part.Parents.Select(p => byForm.GetValueOrDefault(NameFolding.Fold(p))).OfType<OwnName>())
                    if (ReferenceEquals(parent, body) && !ReferenceEquals(part, body)) _problems.Add((body.Line, $"'{body.Name}' is part of itself over '{part.Name}'"));
                    else if (seen.Add(parent)) open.Push(parent);
        }
    }

    private void Wrong(string what) => _problems.Add((_line, what));

    [GeneratedRegex(@"^([a-z ]+):(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Property();
}
