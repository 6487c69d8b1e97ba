using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Names that stand inside the name of an event.</summary>
internal static class NamesInEvents
{
    /// <summary>The body that an event is of: <c>Annual Conference of the Nordic Society for Rivers</c>.</summary>
    public static IEnumerable<Candidate> BodyIn(MarkedText text, NamePhrases phrases, NamePhrase outer)
    {
        for (var i = outer.Head + 2; i + 2 < outer.CoreEnd; i++)
        {
            if (!(text.Tokens[i - 1].Is("of") || (text.Tokens[i - 1].Is("the") && text.Tokens[i - 2].Is("of"))) || !phrases.IsNameWord(i, outer.End)) continue;
            var inner = phrases.At(i, outer.End);
            if (inner.Class == HeadClass.Body && inner.End == outer.End && inner.End - i > 2 && !PlainPhrases.Holds(text, inner, outer.End))
                yield return new Candidate(NodeType.Organization, i, inner.End, inner.Head, text.Surface(i, inner.End), State: HeadedNames.State(text, inner));
            yield break;
        }
    }

    /// <summary>An initiative that opens an event's name before a colon, or that the event is "on" or "for"; a project that it is of.</summary>
    public static IEnumerable<Candidate> InitiativesIn(MarkedText text, NamePhrases phrases, NamePhrase outer)
    {
        for (var i = outer.First; i < outer.End; i++)
        {
            var opens = i == outer.First || text.Tokens[i - 1].Text is "“" or "\"";
            var topic = !opens && i > outer.Head && (text.Tokens[i - 1].Lower is "on" or "for" || (text.Is(i - 1, i, "the") && text.Tokens[i - 2].Lower is "on" or "for"));
            var owner = !opens && !topic && i > outer.Head + 1 && (text.Tokens[i - 1].Is("of") || (text.Is(i - 1, i, "the") && text.Tokens[i - 2].Is("of")));
            if ((!opens && !topic && !owner) || !phrases.IsNameWord(i, outer.End)) continue;
            var limit = opens ? Enumerable.Range(i, outer.End - i).FirstOrDefault(k => text.Tokens[k].Text == ":") : outer.End;
            if (limit <= i + 1) continue;
            var inner = phrases.At(i, limit);
            if (inner.Class != HeadClass.Initiative || inner.End - i < 2 || (opens && inner.End != limit) || PlainPhrases.Holds(text, inner, limit)) continue;
            if (owner && !text.Words.Is("undertaking", text.Tokens[inner.Head])) continue;
            if (!opens && text.Words.Is("weakinitiative", text.Tokens[inner.Head]) && !(text.Tokens[i - 1].Is("the") && inner.End - i > 2)) continue;
            yield return new Candidate(NodeType.Initiative, i, inner.End, inner.Head, text.Surface(i, inner.End));
        }
    }

    /// <summary>What an event's name defines a short form of: <c>Partnership for Clean Harbours (PCH) Investor Forum</c>.</summary>
    public static IEnumerable<Candidate> DefinedIn(MarkedText text, NamePhrases phrases, NamePhrase outer)
    {
        for (var i = outer.First + 2; i + 2 < outer.End; i++)
        {
            if (text.Tokens[i].Text != "(" || text.Tokens[i + 2].Text != ")" || !text.Tokens[i + 1].IsAllCaps) continue;
            var first = outer.First;
            while (first < i && (text.Tokens[first].Kind == TokenKind.Number || text.Words.IsOrdinal(text.Tokens[first].Lower))) first++;
            var inner = phrases.At(first, i);
            if (inner.End == i && inner.Class is HeadClass.Initiative or HeadClass.Body && i - first > 1)
                yield return new Candidate(inner.Class == HeadClass.Body ? NodeType.Organization : NodeType.Initiative, first, i, inner.Head, text.Surface(first, i));
        }
    }
}
