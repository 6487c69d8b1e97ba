using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary><c>The Inaugural Session of the Kelp Forum</c>: an opening or closing is no event of its own, the forum is meant.</summary>
internal static class OpeningSessions
{
    /// <summary>Adds the events that openings are of, and lets these mean them.</summary>
    public static void Settle(MarkedText text, List<Candidate> names)
    {
        for (var i = names.Count - 1; i >= 0; i--)
            if (names[i] is { Type: NodeType.Event, Head: >= 0 } opening && Whole(text, opening) is { } whole)
            {
                names[i] = opening with { End = opening.Head + 1, Name = whole.Name, Step = NameStep.Reference, Known = Referents.KeyOf(whole) };
                names.Add(whole);
            }
    }

    /// <summary>The words are a kind of opening and its head, with a number at most: <c>1.1 Opening Ceremony</c>.</summary>
    public static bool IsBare(MarkedText text, Candidate e)
    {
        if (!IsOpening(text, e)) return false;
        for (var i = e.First; i < e.End; i++)
            if (i != e.Head && i != e.Head - 1 && text.Tokens[i].Kind is not (TokenKind.Number or TokenKind.Sign)) return false;
        return true;
    }

    private static bool IsOpening(MarkedText text, Candidate e) =>
        e.Head > e.First && text.Tokens[e.Head].Lower is "session" or "ceremony" && text.Words.Is("openingkind", text.Tokens[e.Head - 1]);

    private static Candidate? Whole(MarkedText text, Candidate opening)
    {
        if (!IsOpening(text, opening) || !text.Is(opening.Head + 1, opening.End, "of")) return null;
        var first = text.Is(opening.Head + 2, opening.End, "the") ? opening.Head + 3 : opening.Head + 2;
        if (first < opening.End && text.Tokens[first].Lower.EndsWith("-day", StringComparison.Ordinal)) first++;
        for (var i = first + 1; i < opening.End; i++)
            if (text.Words.EventLevel(text.Tokens[i]) == "event") return new Candidate(NodeType.Event, first, opening.End, i, text.Surface(first, opening.End));
        return null;
    }
}
