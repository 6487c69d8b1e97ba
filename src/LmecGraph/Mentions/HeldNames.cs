using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Events whose name has no head word, told by what took place: <c>“Slow Boats: Mapping the Delta” took place on …</c>, <c>The Kelpathon Lima was held in …</c></summary>
internal static class HeldNames
{
    private const int LongestName = 12;
    private const int LongestVerb = 4;

    /// <summary>The names that no recognizer before has taken.</summary>
    public static List<Candidate> Find(MarkedText text, IReadOnlyList<Candidate> names)
    {
        Candidate?[]? taken = null;
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
        {
            if (!text.IsBody(sentence.First) || Verb(text, sentence) is not (var verb and > 0)) continue;
            if ((Quoted(text, sentence, verb) ?? Run(text, sentence, verb)) is not var (first, end)) continue;
            taken ??= Coverage.Of(text, names.Where(n => n.Type != NodeType.Country));
            if (taken.AsSpan(first, end - first).ContainsAnyExcept((Candidate?)null)) continue;
            found.Add(new Candidate(NodeType.Event, first, end, first, text.Surface(first, end)));
        }
        return found;
    }

    /// <summary>The first token of "took place", "will be held in", "was held on"; or 0.</summary>
    private static int Verb(MarkedText text, Sentence sentence)
    {
        for (var i = sentence.First + 1; i + 1 < sentence.End; i++)
        {
            if (text.Tokens[i].Text == "," && text.Tokens[i - 1].Text is "”" or "\"" && IsDone(text, i + 1) && text.Is(i + 2, sentence.End, "by")) return i;
            if (!text.Tokens[i].IsLower || text.Tokens[i - 1].IsLower) continue;
            if (text.Tokens[i - 1].Text is "”" or "\"" && IsDoneTo(text, i, sentence.End)) return i;
            for (var k = i; k < Math.Min(sentence.End - 1, i + LongestVerb); k++)
            {
                if (text.Tokens[k].Lower is "took" or "take" or "takes" or "taking" && text.Is(k + 1, sentence.End, "place")) return i;
                if (k > i && text.Tokens[k].Is("held") && text.Tokens[k + 1].Lower is "in" or "on" or "at" or "from" or "between" or "online" or "virtually" or "this" or "last") return i;
                if (!text.Words.Is("auxiliary", text.Tokens[k])) break;
            }
        }
        return 0;
    }

    /// <summary>"was hosted by", "was co-organized with", ", organized by": behind a quotation no word of a place or day is needed.</summary>
    private static bool IsDoneTo(MarkedText text, int at, int end) =>
        text.Tokens[at].Lower is "was" or "were" or "is" && at + 1 < end && IsDone(text, at + 1);

    private static bool IsDone(MarkedText text, int at) => text.Words.Is("heldverb", text.Tokens[at]) && text.Tokens[at].Lower is not ("concluded" or "launched" or "opened" or "begun" or "started");

    /// <summary>What stands in quotation marks right before the verb and opens the sentence.</summary>
    private static (int First, int End)? Quoted(MarkedText text, Sentence sentence, int verb)
    {
        var first = sentence.First;
        // "On 13 November, “Slow Boats” was held".
        if (text.Tokens[first].Lower is "on" or "in") while (first < Math.Min(verb, sentence.First + LongestVerb + 1) && text.Tokens[first].Text is not ("“" or "\"")) first++;
        for (var i = first; i < Math.Min(verb, first + 2); i++)
            if (text.ClosingQuote(i, sentence.End, 2 * LongestName) is > 0 and var close && close == verb) return close - i > 3 ? (i + 1, close - 1) : null;
        return null;
    }

    /// <summary>Capitalized words from the beginning of the sentence, an article left out; two at least.</summary>
    private static (int First, int End)? Run(MarkedText text, Sentence sentence, int verb)
    {
        var first = text.Words.Is("article", text.Tokens[sentence.First]) || text.Tokens[sentence.First].Is("this") ? sentence.First + 1 : sentence.First;
        if (verb - first is < 2 or > LongestName) return null;
        for (var i = first; i < verb; i++)
            if (!text.Tokens[i].IsCapitalized && !(i > first && (text.Tokens[i].Kind == TokenKind.Number || (i + 1 < verb && IsJoint(text, i))))) return null;
        var last = text.Tokens[verb - 1];
        return text.Words.EventLevel(last) is not null || text.Words.Is("function", text.Tokens[first]) || last.Lower is "elections" or "election" or "polls" || text.Words.IsPost(last) ? null : (first, verb);
    }

    private static bool IsJoint(MarkedText text, int at) => text.Tokens[at].Lower is "of" or "for" or "and" or "the" or "&" or ":" or "-" or "'s" or "in" or "on";
}
