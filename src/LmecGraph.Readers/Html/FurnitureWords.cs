using System.Reflection;
using System.Text;

namespace LmecGraph.Readers.Html;

/// <summary>The list of what is not the report on a web page; its data file explains the kinds of rows.</summary>
internal sealed class FurnitureWords
{
    private const int MostPartsOfId = 3;
    private const int LongestPhrase = 60;

    private readonly ILookup<string, string> _rows;

    private FurnitureWords(ILookup<string, string> rows)
    {
        _rows = rows;
        (Never, Tags, Roles, Classes) = (Set("never"), Set("tag"), Set("role"), Set("class"));
        (Headings, Lines, Leads) = (Set("heading"), Set("line"), Set("lead"));
    }

    /// <summary>The list that is part of this build.</summary>
    public static FurnitureWords BuiltIn { get; } = Load();

    /// <summary>Elements that hold no text of the report whatever stands in them.</summary>
    public HashSet<string> Never { get; }

    /// <summary>Elements that are furniture.</summary>
    public HashSet<string> Tags { get; }

    /// <summary>Values of <c>role</c>.</summary>
    public HashSet<string> Roles { get; }

    /// <summary>Phrases of headings, in the form of <see cref="Phrase"/>.</summary>
    public HashSet<string> Headings { get; }

    /// <summary>Phrases that are whole lines, in the form of <see cref="Phrase"/>.</summary>
    public HashSet<string> Lines { get; }

    private HashSet<string> Classes { get; }

    private HashSet<string> Leads { get; }

    /// <summary>True where a class of the list, or two parts in a row of one, are listed; of an id only where it is no sentence.</summary>
    public bool HasClass(string? classes, string? id)
    {
        foreach (var name in (classes ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            if (IsListed(Parts(name))) return true;
        return id is { Length: > 0 } && Parts(id) is { Count: <= MostPartsOfId } parts && IsListed(parts);
    }

    /// <summary>True for a paragraph that begins with one of the phrases for link lists.</summary>
    public bool HasLead(string text)
    {
        var phrase = Phrase(text.Length > LongestPhrase ? text[..LongestPhrase] : text);
        return Leads.Any(lead => phrase.StartsWith(lead, StringComparison.Ordinal) && (phrase.Length == lead.Length || !char.IsLetterOrDigit(phrase[lead.Length])));
    }

    /// <summary>A text in lower case, white space folded, without signs at its ends.</summary>
    public static string Phrase(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        var (start, end) = (0, words.Length);
        while (start < end && !char.IsLetterOrDigit(words[start])) start++;
        while (end > start && !char.IsLetterOrDigit(words[end - 1])) end--;
        return words[start..end];
    }

    private bool IsListed(List<string> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (Classes.Contains(parts[i])) return true;
            if (i + 1 < parts.Count && Classes.Contains($"{parts[i]}-{parts[i + 1]}")) return true;
            if (i + 2 < parts.Count && Classes.Contains($"{parts[i]}-{parts[i + 1]}-{parts[i + 2]}")) return true;
        }
        return false;
    }

    // siteHeader, site-header and site_header are the same.
    private static List<string> Parts(string name)
    {
        var (parts, part) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < name.Length; i++)
        {
            var sign = name[i];
            if (!char.IsLetterOrDigit(sign) || (char.IsUpper(sign) && i > 0 && char.IsLower(name[i - 1]))) Close();
            if (char.IsLetterOrDigit(sign)) part.Append(char.ToLowerInvariant(sign));
        }
        Close();
        return parts;

        void Close()
        {
            if (part.Length > 0) parts.Add(part.ToString());
            part.Clear();
        }
    }

    private HashSet<string> Set(string kind) => _rows[kind].ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static FurnitureWords Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Html/furniture.tsv")
            ?? throw new InvalidOperationException("the data file furniture.tsv is not part of this build");
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split('\t'));
        return new(rows.ToLookup(r => r[0], r => r[1], StringComparer.Ordinal));
    }
}
