using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Initiatives whose head word is written small: <c>the Harbours for All initiative</c>, <c>the QXRT project</c>.</summary>
internal static class LowerHeadedInitiatives
{
    private const int LongestName = 10;
    private const int LastHeading = 1;

    /// <summary>Each twice: with and without the head word, which mean one thing.</summary>
    public static List<Candidate> Find(MarkedText text, List<Candidate> names, NamePhrases phrases)
    {
        var shape = new BodyShape(text, phrases, names);
        var outer = Coverage.Of(text, names);
        var found = new List<Candidate>();
        HashSet<string>? staffed = null;
        foreach (var sentence in text.Text.Sentences)
            for (var head = sentence.First + 1; head < sentence.End; head++)
            {
                if (!text.Tokens[head].IsLower || !text.Words.Is("lowerinitiative", text.Tokens[head])) continue;
                var tail = BehindName(text, head, sentence.First);
                var end = text.Tokens[tail - 1].Text is "”" or "\"" ? tail - 1 : AfterBracket(text, tail, sentence.First);
                var first = Marked(text, outer, end, sentence.First) is var marked and >= 0 ? marked : First(text, phrases, outer, end, sentence.First);
                if (first == end || !IsFree(outer, first, end, head) || !(IsIntroduced(text, first, end, sentence.First) || IsBehindBody(text, outer, first, sentence.First)) || !CanName(text, shape, first, end, head) || (end == first + 1 && (staffed ??= Staffed(text)).Contains(text.Tokens[first].Text))) continue;
                var name = text.Surface(first, end);
                if (text.Tokens[end].Kind != TokenKind.Sign || text.Tokens[end].Text == "(") found.Add(new Candidate(NodeType.Initiative, first, head + 1, head, text.Surface(first, head + 1), Known: name));
                found.Add(new Candidate(NodeType.Initiative, first, end, head, name, Known: name));
            }
        return found;
    }

    /// <summary><c>QXRT Secretary General</c>, <c>QXRT President</c>: letters that have officers are a body's, also in "the QXRT project".</summary>
    private static HashSet<string> Staffed(MarkedText text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 2 < text.Tokens.Count; i++)
            if (text.Tokens[i + 1].IsCapitalized && Acronyms.IsAcronym(text, i) && text.Words.Is("officer", text.Tokens[text.Words.IsModifier(text.Tokens[i + 1]) && text.Tokens[i + 2].IsCapitalized ? i + 2 : i + 1])) found.Add(text.Tokens[i].Text);
        return found;
    }

    /// <summary>No other name holds the words but that of a state or of the project's own event: <c>kick-off meeting of the QXRT project</c>.</summary>
    private static bool IsFree(Candidate?[] outer, int first, int end, int head) =>
        outer[end - 1] is null or { Type: NodeType.Country } || (outer[end - 1] is { Type: NodeType.Event, Head: >= 0 } e && e.Head != head && outer[head] == e && (first > e.Head || first == e.First));

    /// <summary><c>Reefs for Life pilot project</c>: before the word that tells the kind of project.</summary>
    private static int BehindName(MarkedText text, int head, int limit) =>
        head - 1 > limit && text.Tokens[head - 1].IsLower && text.Words.Is("projectkind", text.Tokens[head - 1]) && (text.Tokens[head - 2].IsCapitalized || text.Tokens[head - 2].Text is "”" or "\"" or ")") ? head - 1 : head;

    /// <summary>"Harbours for All (HFA) initiative": the name ends before the bracket.</summary>
    private static int AfterBracket(MarkedText text, int head, int limit) =>
        head - 3 > limit && text.Tokens[head - 1].Text == ")" && text.Tokens[head - 3].Text == "(" && text.Tokens[head - 2].IsCapitalized ? head - 3 : head;

    /// <summary>The first word of the name that ends at a token: capitalized words, with "for", "in", "of", "and" between them.</summary>
    private static int First(MarkedText text, NamePhrases phrases, Candidate?[] outer, int end, int limit)
    {
        var (first, small) = (end, 0);
        for (var i = end - 1; i >= limit && end - i <= LongestName; i--)
        {
            if (outer[i] is { Type: not (NodeType.Country or NodeType.Event) }) break;
            if (phrases.IsNameWord(i, end) || IsYear(text, i, end)) (first, small) = (i, 0);
            else if (text.Tokens[i].IsCapitalized && i > limit && text.Words.Is("function", text.Tokens[i]) && i + 1 >= first) first = i;
            else if (first == end || (++small > 1 && !(small == 2 && text.Tokens[i].Lower is "in" or "for" or "on")) || text.Tokens[i].Lower is not ("for" or "in" or "of" or "and" or "&" or "to" or "the" or "on")) break;
        }
        return first;
    }

    /// <summary><c>Harbours 2040</c>: a year at the end of a name.</summary>
    private static bool IsYear(MarkedText text, int at, int end) => at == end - 1 && text.Tokens[at] is { Kind: TokenKind.Number, Text.Length: 4 } && at > 0 && text.Tokens[at - 1].IsCapitalized;

    /// <summary>The first word of a name in bold, italics or quotation marks that ends at a token, commas inside it or not; or -1.</summary>
    private static int Marked(MarkedText text, Candidate?[] outer, int end, int limit)
    {
        if (text.Tokens[end].Text is "”" or "\"" or "’")
        {
            for (var i = end - 1; i > limit && end - i <= LongestName && outer[i] is null or { Type: NodeType.Country }; i--)
                if (text.Tokens[i - 1].Text is "“" or "\"" or "‘") return text.Tokens[i].IsCapitalized ? i : -1;
            return -1;
        }
        var source = text.Text.Text;
        if (text.Tokens[end - 1].Span.End is var close && (close >= source.Length || source[close] is not ('*' or '_'))) return -1;
        for (var i = end - 1; i >= limit && end - i <= LongestName && outer[i] is null or { Type: NodeType.Country }; i--)
            if (text.Tokens[i].Span.Start is var start && start > 0 && source[start - 1] is '*' or '_') return text.Tokens[i].IsCapitalized ? i : -1;
        return -1;
    }

    /// <summary><c>SeaRoots</c>, <c>Kelpwatch</c>, <c>Tide-Watch</c>: one word that is no word of running text ("QX-affiliated") and nobody's name.</summary>
    public static bool IsOwnWord(MarkedText text, BodyShape shape, int at) =>
        text.Tokens[at] is { Kind: TokenKind.Word, IsAllCaps: false } t && text.Known(at) is null && !text.Words.IsCommon(t) && !text.Words.IsPersonName(t) && t.Text.Length > 3 && !(t.Text.LastIndexOf('-') is var dash and > 0 && dash + 1 < t.Text.Length && char.IsLower(t.Text[dash + 1])) && shape.CanName(at, at + 1);

    private static bool IsIntroduced(MarkedText text, int first, int end, int limit) =>
        first == limit ? end == first + 1 && text.BlockOf(first) <= LastHeading : (text.Words.Is("article", text.Tokens[first - 1]) || text.Tokens[first - 1].Lower is "'s" or "its" or "their" or "our" or "under" or "“" or "\"" or "new" or "-funded" or "flagship"
            || text.Tokens[first - 1].Lower.EndsWith("-funded", StringComparison.Ordinal) || text.Tokens[first - 1].Lower.EndsWith("-led", StringComparison.Ordinal));

    /// <summary><c>the QXRT Blue Harbours project</c>: a body's own project, several words long.</summary>
    private static bool IsBehindBody(MarkedText text, Candidate?[] outer, int first, int limit)
    {
        var before = first - 1;
        if (before > limit && text.Tokens[before].Text == ")") before -= 3;
        return before >= limit && (outer[before] is { Type: NodeType.Organization } || (outer[before] is { Type: NodeType.Initiative, Head: < 0 } && text.Known(outer[before]!.First) is not null)) && text.Tokens[first].IsCapitalized;
    }

    /// <summary><c>the RIPPLES project</c>: letters that make a word, among words in small letters.</summary>
    private static bool IsShouted(Token t) => t is { IsAllCaps: true, Text.Length: > 3 } && t.Text.All(char.IsLetter);

    private static bool CanName(MarkedText text, BodyShape shape, int first, int end, int head)
    {
        if (text.Known(first) is { } known && first + known.Length >= end) return false;
        if (end - first == 1) return text.Words.Is("undertaking", text.Tokens[head]) && (Acronyms.IsAcronym(text, first) || IsShouted(text.Tokens[first]) || IsOwnWord(text, shape, first));
        return shape.CanName(first, end) && !shape.LooksLikePerson(first, end) && (text.Known(end - 1) is null || (end - first > 2 && text.Known(first) is null && text.Words.Is("undertaking", text.Tokens[head])));
    }
}
