using LmecGraph.Documents;
using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>PART_OF and BASED_IN between bodies and states, from the way names hang together.</summary>
internal static class BodyStructure
{
    public static List<Draft> Read(SpottedMentions mentions)
    {
        var text = mentions.Text;
        var bodies = mentions.All.Where(m => m.Type == NodeType.Organization).ToList();
        var (starts, byFirst) = (Outermost(bodies), bodies.ToLookup(b => b.First));
        var states = mentions.All.Where(m => m.Type == NodeType.Country).GroupBy(m => m.First).ToDictionary(g => g.Key, g => g.First());
        var drafts = new List<Draft>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (!starts.TryGetValue(i, out var body)) continue;
                Behind(text, body, starts, states, sentence.First, sentence.End, drafts);
                foreach (var inner in Enumerable.Range(body.First, body.End - body.First).SelectMany(first => byFirst[first])
                    .Where(b => b.End <= body.End && b.Referent != body.Referent && (b.First <= body.First + 1 || b.End == body.End)))
                    drafts.Add(new Draft(body, EdgeType.PartOf, inner, sentence.First, sentence.End, "office-of"));
                if (body.Candidate.State is { } state && Inside(states, body.First, body.End, state) is { } seat)
                    drafts.Add(new Draft(body, EdgeType.BasedIn, seat, sentence.First, sentence.End, "state-in-name"));
            }
        drafts.AddRange(AddressBlock(mentions, bodies));
        return drafts;
    }

    private static Dictionary<int, SpottedMention> Outermost(List<SpottedMention> bodies)
    {
        var starts = new Dictionary<int, SpottedMention>();
        var end = -1;
        foreach (var body in bodies)
            if (body.End > end && starts.TryAdd(body.First, body)) end = body.End;
        return starts;
    }

    private static SpottedMention? Inside(Dictionary<int, SpottedMention> states, int first, int end, string state)
    {
        for (var i = first; i < end; i++)
            if (states.TryGetValue(i, out var country) && country.Candidate.State == state && country.End <= end) return country;
        return null;
    }

    /// <summary>"of", "under" or a comma behind a body, then its parent or its state.</summary>
    private static void Behind(
        MarkedText text, SpottedMention body, Dictionary<int, SpottedMention> bodies, Dictionary<int, SpottedMention> states, int first, int end, List<Draft> drafts)
    {
        var at = body.End;
        if (text.Is(at, end, "(") && Closing(text, at, end) is var close and > 0) at = close;
        var comma = text.Is(at, end, ",");
        if (!comma && !text.Is(at, end, "of") && !text.Is(at, end, "under")) return;
        at++;
        if (text.Is(at, end, "the")) at++;
        if (bodies.TryGetValue(at, out var parent) && parent.Referent != body.Referent && (!comma || IsUnitOf(text, body, parent)))
            drafts.Add(new Draft(body, EdgeType.PartOf, parent, first, end, "chain-part"));
        else if (states.TryGetValue(at, out var state) && !state.Candidate.IsDemonym && (!comma || EndsPlace(text, state, end)) && body.Candidate.State is null)
            drafts.Add(new Draft(body, EdgeType.BasedIn, state, first, end, "chain-state"));
    }

    private static int Closing(MarkedText text, int open, int end)
    {
        for (var i = open + 1; i < Math.Min(end, open + 14); i++)
            if (text.Tokens[i].Text == ")") return i + 1;
        return 0;
    }

    /// <summary>A comma joins a unit to its body, or a body to its ministry; two bodies of one rank in a list stay apart.</summary>
    private static bool IsUnitOf(MarkedText text, SpottedMention body, SpottedMention parent)
    {
        var (rank, parentRank) = (Rank(text, body), Rank(text, parent));
        if (rank == "unit") return parentRank != "unit";
        return rank != "ministry" && parentRank == "ministry";
    }

    private static string? Rank(MarkedText text, SpottedMention body) =>
        body.Candidate.Head < 0 ? null : text.Words.BodyRank(text.Tokens[body.Candidate.Head]);

    /// <summary>A state behind a comma belongs to the body unless it opens a list ("…, China, Laos and …").</summary>
    private static bool EndsPlace(MarkedText text, SpottedMention state, int end) =>
        state.End >= end || !text.Is(state.End, end, "and") || text.Known(state.End + 1, EntryKind.Country) is null;

    /// <summary>The bodies printed in the contact block belong to the state of its address.</summary>
    private static IEnumerable<Draft> AddressBlock(SpottedMentions mentions, List<SpottedMention> bodies)
    {
        var text = mentions.Text;
        foreach (var section in text.Document.Sections.Where(s => s.Kind == SectionKind.Contact))
        {
            bool Here(SpottedMention m) => section.Span.Contains(text.Text.Span(m.First, m.End));
            var states = mentions.All.Where(m => m.Type == NodeType.Country && Here(m)).ToList();
            var state = states.FindLast(s => s.Candidate.Place is null) ?? states.LastOrDefault();
            if (state is null) continue;
            foreach (var body in bodies.Where(b => Here(b) && b.First < state.First))
                yield return new Draft(body, EdgeType.BasedIn, state, body.First, state.End, "address");
        }
    }
}
