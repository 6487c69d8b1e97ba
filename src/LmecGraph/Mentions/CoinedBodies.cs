using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Bodies with a coined name, one word with a capital inside, that what stands beside it makes one: <c>we at OpenKelp</c>, <c>OpenKelp co-founder</c>,
/// <c>the OpenKelp team</c>, <c>OpenKelp is proud to</c>, <c>OpenKelp and TideLab signed</c>. A tool with such a name has users and features, but no staff.
/// </summary>
internal sealed class CoinedBodies(MarkedText text, IReadOnlyList<Candidate> names)
{
    private const int ShortestName = 5;

    private readonly Candidate?[] _outer = Coverage.Of(text, names);
    private readonly Row<Token> _tokens = text.Tokens;

    /// <summary>The bodies, each where it is so told.</summary>
    public IEnumerable<Candidate> Find()
    {
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (IsCoined(i) && (IsHome(i, sentence.First) || HasStaff(i + 1, sentence.End) || Feels(i + 1, sentence.End) || IsPairThatActs(i, sentence))) yield return new Candidate(NodeType.Organization, i, i + 1, -1, text.Surface(i, i + 1));
    }

    /// <summary>A capital behind a small letter, no surname (<c>McDonald</c>) and no tool of everybody's.</summary>
    private bool IsCoined(int at)
    {
        if (_outer[at] is not null || _tokens[at] is not { Kind: TokenKind.Word, IsCapitalized: true, IsAllCaps: false } t || t.Text.Length < ShortestName || text.Known(at) is not null || text.Words.IsPersonName(t) || text.Words.Is("webservice", t)) return false;
        var inner = t.Text.AsSpan(1).IndexOfAnyInRange('A', 'Z') + 1;
        return inner > 2 && char.IsLower(t.Text[inner - 1]) && char.IsLower(t.Text[^1]) && !(inner == 3 && t.Text.StartsWith("Mac", StringComparison.Ordinal));
    }

    /// <summary>"we at", "our colleagues at", "the team at".</summary>
    private bool IsHome(int at, int first) =>
        at > first + 1 && _tokens[at - 1].Is("at") && _tokens[at - 2].Lower is "we" or "us" or "here" or "team" or "colleagues" or "friends" or "staff" or "everyone" or "people";

    /// <summary>"team", "staff", "'s engineers", "co-founder": people behind the name.</summary>
    private bool HasStaff(int at, int end)
    {
        if (at < end && _tokens[at].Is("'s")) at++;
        return at < end && _tokens[at] is { IsLower: true } noun && (noun.Lower is "team" or "staff" || text.Words.Is("delegate", noun) || text.Words.IsPost(noun));
    }

    /// <summary>"is proud to", "are delighted to".</summary>
    private bool Feels(int at, int end) => at + 1 < end && _tokens[at].Lower is "is" or "are" or "was" && text.Words.Is("bodymood", _tokens[at + 1]);

    /// <summary>"OpenKelp and TideLab signed": each of the two.</summary>
    private bool IsPairThatActs(int at, Sentence sentence)
    {
        var (left, right) = at + 2 < sentence.End && _tokens[at + 1].Is("and") ? (at, at + 2) : at > sentence.First + 1 && _tokens[at - 1].Is("and") ? (at - 2, at) : (at, at);
        return left < right && left == sentence.First && IsCoined(left) && IsCoined(right) && right + 1 < sentence.End && _tokens[right + 1].IsLower && text.Words.Is("bodyverb", _tokens[right + 1]);
    }
}
