using LmecGraph.Ontology;

namespace LmecGraph.Mentions;

/// <summary>
/// People whom minutes call by their initials (<c>AK welcomed the members</c>): the text puts them behind a name (<c>Anna Keller (AK)</c>), or several people's
/// stand where somebody acts.
/// </summary>
internal sealed class SignedInitials
{
    private const int Shortest = 2;
    private const int Longest = 3;
    private const int FewestPeople = 2;

    private readonly MarkedText _text;
    private readonly Dictionary<string, Candidate?> _bearers = new(StringComparer.Ordinal);
    private readonly HashSet<int> _ends;

    public SignedInitials(MarkedText text, IReadOnlyList<Candidate> people)
    {
        _text = text;
        _ends = [.. people.Select(p => p.End)];
        foreach (var person in people)
            if (Of(person.Name) is { Length: >= Shortest and <= Longest } letters)
                _bearers[letters] = _bearers.TryGetValue(letters, out var other) && other?.Name != person.Name ? null : person;
    }

    /// <summary>Each place where initials stand for somebody.</summary>
    public List<Candidate> Find()
    {
        var (found, signed, acting) = (new List<Candidate>(), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < _text.Tokens.Count; i++)
        {
            var token = _text.Tokens[i];
            if (!token.IsAllCaps || token.Text.Length > Longest || !_bearers.TryGetValue(token.Text, out var bearer) || bearer is null || _text.Known(i) is not null) continue;
            if (i > 0 && _text.Tokens[i - 1].Text == "(" && _ends.Contains(i - 1)) signed.Add(token.Text);
            else if (Acts(i)) acting.Add(token.Text);
            found.Add(new Candidate(NodeType.Person, i, i + 1, -1, bearer.Name, NameStep.Reference));
        }
        return [.. found.Where(f => signed.Contains(_text.Tokens[f.First].Text) || (acting.Count >= FewestPeople && acting.Contains(_text.Tokens[f.First].Text)))];
    }

    /// <summary>A verb of saying or doing behind it, in the past or with an auxiliary.</summary>
    private bool Acts(int at) => at + 1 < _text.Tokens.Count && _text.Tokens[at + 1] is { IsLower: true } next && (_text.Words.Is("say", next) || _text.Words.Is("auxiliary", next) || next.Lower is "to" or "and");

    private static string Of(string name) => string.Concat(name.Split(' ', '-').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));
}
