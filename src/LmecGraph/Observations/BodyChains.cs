using LmecGraph.Mentions;

namespace LmecGraph.Observations;

/// <summary>Bodies behind one another: which rows are chains of parts and wholes ("X Unit, Y Department, Z University"), which are lists.</summary>
internal sealed class BodyChains(MarkedText text, IReadOnlyDictionary<int, SpottedMention> starts, IReadOnlyDictionary<int, SpottedMention> states)
{
    /// <summary>"X University, Y Centre": what only universities have beside their departments.</summary>
    public bool IsCentreOf(SpottedMention body, SpottedMention owner) =>
        body.Candidate.Head >= 0 && owner.Candidate.Head >= 0 && !(text.Is(body.First - 1, owner.First, "the") && text.Is(owner.First - 1, owner.First, "the")) && text.Words.Is("ownedunit", text.Tokens[body.Candidate.Head]) && text.Words.Is("seat:university", text.Tokens[owner.Candidate.Head]);

    /// <summary>Nothing but a place or the end of a row follows: "X University, Y Centre;".</summary>
    public bool ClosesRow(SpottedMention body, int end)
    {
        var at = body.End;
        if (text.Is(at, end, "(") && Closing(at, end) is var close and > 0) at = close;
        if (text.Is(at, end, ",") && states.TryGetValue(at + 1, out var state)) at = state.End;
        return at >= end || text.Tokens[at].Text is ";" or ")" or "|" or "." or "•";
    }

    /// <summary>The token behind a bracket that opens at a token, or 0.</summary>
    public int Closing(int open, int end)
    {
        for (var i = open + 1; i < Math.Min(end, open + 14); i++)
            if (text.Tokens[i].Text == ")") return i + 1;
        return 0;
    }

    /// <summary>A comma joins a unit to its body, or a body to its ministry; two bodies of one rank in a list stay apart.</summary>
    public bool IsUnitOf(SpottedMention body, SpottedMention parent)
    {
        var (rank, parentRank) = (Rank(body), Rank(parent));
        if (rank == "unit" && parentRank == "unit") return ClosesChain(body, parent);
        if (rank == "unit" || IsCentreOf(body, parent)) return !OpensList(parent, int.MaxValue);
        return rank != "ministry" && parentRank == "ministry" && !OpensList(parent, int.MaxValue);
    }

    /// <summary>"X Laboratory, Y Department, Z University": units of two kinds, the outer one with its own body behind it.</summary>
    private bool ClosesChain(SpottedMention body, SpottedMention parent)
    {
        if (text.Tokens[body.Candidate.Head].Lower == text.Tokens[parent.Candidate.Head].Lower) return false;
        var at = parent.End;
        if (at >= text.Tokens.Count || text.Tokens[at].Text is not ("," or "|" or "of")) return false;
        if (text.Tokens[at].Is("of")) return true;
        return starts.TryGetValue(at + 1, out var outer) && Rank(outer) is not (null or "unit") && !OpensList(outer, int.MaxValue);
    }

    /// <summary>"…, B, and C" or "… and B": the second of a row, not the parent of the first.</summary>
    private bool OpensList(SpottedMention parent, int limit)
    {
        var at = parent.End;
        limit = Math.Min(limit, text.Tokens.Count);
        if (text.Is(at, limit, "(") && Closing(at, limit) is var close and > 0) at = close;
        var comma = text.Is(at, limit, ",");
        if (comma) at++;
        if (text.Is(at, limit, "and")) at++;
        else if (!comma) return false;
        if (text.Is(at, limit, "the")) at++;
        return starts.ContainsKey(at) || AreMany(at, limit);
    }

    /// <summary>"… and Working Groups": bodies without a name close the row.</summary>
    private bool AreMany(int at, int limit)
    {
        for (; at < limit && text.Tokens[at].IsCapitalized; at++)
            if (text.Words.Is("manybodies", text.Tokens[at])) return true;
        return false;
    }

    /// <summary>"Ministry of Nets, Ministry of Ports": none of the two is a part of the other.</summary>
    private bool AreAlike(SpottedMention body, SpottedMention other) =>
        body.Candidate.Head >= 0 && other.Candidate.Head >= 0 && Rank(body) == "ministry" && text.Tokens[body.Candidate.Head].Is(text.Tokens[other.Candidate.Head].Lower);

    /// <summary>"…, B, C and D" behind a post; "…, B, C" without an "and" are bodies each of which is a part of the next, where their kinds are told.</summary>
    public bool RunsToList(SpottedMention body, SpottedMention parent, int end)
    {
        if (AreAlike(body, parent) || (OpensList(parent, end) && (Rank(body) is null || Rank(parent) is null))) return true;
        for (var next = parent; ;)
        {
            var at = next.End;
            if (text.Is(at, end, "(") && Closing(at, end) is var close and > 0) at = close;
            var comma = text.Is(at, end, ",");
            if (comma) at++;
            if (text.Is(at, end, "and")) return starts.ContainsKey(text.Is(at + 1, end, "the") ? at + 2 : at + 1);
            if (!comma || !starts.TryGetValue(at, out next!)) return false;
        }
    }

    /// <summary>Rank of the head word of a body's name (body-words.tsv), or null.</summary>
    public string? Rank(SpottedMention body) => body.Candidate.Head < 0 ? null : IsChiefsOffice(body) ? "ministry" : text.Words.BodyRank(text.Tokens[body.Candidate.Head]);

    /// <summary><c>Prime Minister's Office</c>, <c>Office of the President</c>: the secretariats and councils behind a comma before it are its units.</summary>
    private bool IsChiefsOffice(SpottedMention body)
    {
        var head = body.Candidate.Head;
        if (!text.Is(head, body.End, "office")) return false;
        var chief = head > body.First + 1 && text.Is(head - 1, body.End, "'s") ? head - 2 : text.Is(head + 1, body.End, "of") && text.Is(head + 2, body.End, "the") ? body.End - 1 : head;
        return text.Words.Is("headofstate", text.Tokens[chief]) || (text.Is(chief, body.End, "minister") && chief > body.First && text.Tokens[chief - 1].Lower is "prime" or "first" or "chief");
    }
}
