using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Bodies without a telling word that a state in brackets follows: <c>Reef &amp; Reason (Belize)</c>. A town stands there behind "in" or "at", a person is found before.</summary>
internal static class StatedBodies
{
    private const int LongestName = 6;
    private const int FarthestPost = 12;

    public static List<Candidate> Find(MarkedText text, IReadOnlyList<Candidate> names, NamePhrases phrases)
    {
        Candidate?[]? outer = null;
        var shape = new BodyShape(text, phrases, names);
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First + 1; i + 2 < sentence.End; i++)
            {
                if (text.Tokens[i].Text != "(" || text.Known(i + 1, EntryKind.Country) is not { } state || !text.Is(i + 1 + state.Length, sentence.End, ")")) continue;
                outer ??= Coverage.Of(text, names.Where(n => n.Type != NodeType.Country));
                if (Before(text, outer, phrases, i, sentence.First) is var start && start < i && IsBody(text, shape, start, i, sentence.First)) found.Add(new Candidate(NodeType.Organization, start, i, -1, text.Surface(start, i)));
            }
        return found;
    }

    private static int Before(MarkedText text, Candidate?[] outer, NamePhrases phrases, int end, int first)
    {
        var start = end;
        while (start > first && end - start < LongestName && outer[start - 1] is null && (phrases.IsNameWord(start - 1, end) || (start < end && start - 1 > first && text.Tokens[start - 1].Text is "&" or "'" or "’" or "'s"))) start--;
        return start;
    }

    private static bool IsBody(MarkedText text, BodyShape shape, int start, int end, int first)
    {
        if (!shape.CanNameBody(start, end) || shape.LooksLikePerson(start, end)) return false;
        if (end - start == 1 && !text.Tokens[start].Text.Skip(1).Any(char.IsUpper)) return false;
        if (Enumerable.Range(start, end - start).All(i => text.Tokens[i].Kind != TokenKind.Word || text.Words.IsCommonOrPlural(text.Tokens[i]))) return false;
        for (var i = start; i < end; i++)
            if (text.Known(i) is { Entry.Kind: EntryKind.Place } || text.Words.IsPost(text.Tokens[i])) return false;
        if (start == first) return true;
        if (IsOfPost(text, start, first)) return false;
        var before = text.Words.Is("article", text.Tokens[start - 1]) && start - 1 > first ? text.Tokens[start - 2] : text.Tokens[start - 1];
        return before.Lower is not ("in" or "at" or "to" or "near" or "from" or "around" or "between") && (before.IsLower || before.Kind == TokenKind.Sign);
    }

    /// <summary>"Minister of Ports and Merchant Marine (Gabon)": the end of a field.</summary>
    private static bool IsOfPost(MarkedText text, int start, int first)
    {
        for (var i = start - 1; i >= Math.Max(first, start - FarthestPost); i--)
        {
            if (text.Words.IsPost(text.Tokens[i])) return true;
            if (!text.Tokens[i].IsCapitalized && !text.Words.IsSmallWord(text.Tokens[i].Lower) && text.Tokens[i].Text != ",") return false;
        }
        return false;
    }
}
