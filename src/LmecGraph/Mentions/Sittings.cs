using LmecGraph.Ontology;

namespace LmecGraph.Mentions;

/// <summary>
/// Committees named where one of their sittings is meant: <c>The 4th Steering Committee of the Kelp Project brought together …</c>,
/// <c>The Joint Coordinating Committee (JCC) was held in Lima</c>. A body is not held.
/// </summary>
internal static class Sittings
{
    /// <summary>The sitting and the initiatives in its name, none where the body itself is meant.</summary>
    public static List<Candidate> Names(MarkedText text, NamePhrases phrases, NamePhrase phrase, int limit)
    {
        if (End(text, phrase, limit) is not (var end and > 0)) return [];
        return [.. NamesInEvents.InitiativesIn(text, phrases, phrase with { End = end, Class = HeadClass.Event }), new Candidate(NodeType.Event, phrase.First, end, phrase.Head, text.Surface(phrase.First, end))];
    }

    /// <summary>The token behind the name of the sitting, or 0.</summary>
    private static int End(MarkedText text, NamePhrase phrase, int limit)
    {
        if (text.Tokens[phrase.Head].Is("assembly") && IsOwnAssembly(text, phrase, limit)) return phrase.End;
        if (!text.Words.Is("sitting", text.Tokens[phrase.Head]) || text.Known(phrase.First) is { } known && known.Length >= phrase.CoreEnd - phrase.First) return 0;
        var end = phrase.End;
        if (end > phrase.Head + 1 && end < limit && text.Tokens[end].IsLower && text.Words.Is("undertaking", text.Tokens[end])) end++;
        var at = text.BehindBracket(end, limit);
        var isCounted = text.Words.IsOrdinal(text.Tokens[phrase.First].Lower) || (phrase.First > 0 && text.Words.IsOrdinal(text.Tokens[phrase.First - 1].Lower));
        return IsHeld(text, at, limit) || (isCounted && Gathers(text, at, limit)) ? end : 0;
    }

    /// <summary>"at its General Assembly on 10 May", "The General Assembly of the Foundation was held": of members, no organ of the United Nations.</summary>
    private static bool IsOwnAssembly(MarkedText text, NamePhrase phrase, int limit)
    {
        if (phrase.First > 0 && text.Tokens[phrase.First - 1].Lower is "its" or "their" or "our" && phrase.First > 1 && (text.Tokens[phrase.First - 2].Lower is "at" or "during" || text.Words.Is("heldverb", text.Tokens[phrase.First - 2]))) return true;
        var at = phrase.End;
        if (text.Is(at, limit, "of"))
            for (at++; at < limit && (text.Tokens[at].IsCapitalized || text.Words.Is("article", text.Tokens[at]) || text.Tokens[at].Lower is "of" or "for" or "and"); at++) ;
        return IsHeld(text, at, limit);
    }

    /// <summary><c>Board of Governors Meeting</c>, <c>21st Council of Ministers Meeting</c>: the meeting, not those who meet.</summary>
    public static NamePhrase OfBody(MarkedText text, NamePhrase phrase)
    {
        var last = phrase.End - 1;
        return last > phrase.Head + 1 && text.Words.Is("sitting", text.Tokens[phrase.Head]) && text.Is(phrase.Head + 1, phrase.End, "of") && text.Words.Is("occasion", text.Tokens[last])
            ? phrase with { Head = last, CoreEnd = phrase.End, Class = HeadClass.Event } : phrase;
    }

    /// <summary>"was held", "will be conducted", "took place".</summary>
    private static bool IsHeld(MarkedText text, int at, int limit)
    {
        if (at + 1 >= limit) return false;
        if (text.Tokens[at].Lower is "took" or "takes") return text.Tokens[at + 1].Is("place");
        var verb = text.Tokens[at].Lower is "was" or "were" or "is" ? at + 1 : text.Is(at, limit, "will") && text.Is(at + 1, limit, "be") ? at + 2 : limit;
        return verb < limit && text.Tokens[verb].Lower is "held" or "conducted";
    }

    /// <summary>Of the third committee of its kind, also "met in", "brought together", "convened".</summary>
    private static bool Gathers(MarkedText text, int at, int limit) =>
        at + 1 < limit && (text.Tokens[at].Lower is "met" or "convened" or "gathered" or "opened" or "kicked" or "began" or "started" or "ended" or "concluded" || (text.Tokens[at].Lower is "brought" or "brings" && text.Tokens[at + 1].Is("together")));
}
