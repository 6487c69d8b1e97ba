using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>
/// Those who go along on a journey to several events: <c>The Minister will be accompanied by officials from the Reef Bank</c>, in a paragraph of its own.
/// They are at every event that the lead says the traveller goes to; where the paragraph before tells of a visit, it is not said at which of them.
/// </summary>
internal static class Companions
{
    private const string Rule = "accompanied-by";

    public static List<Draft> Spread(MarkedText text, IReadOnlyList<Clause> clauses, List<Draft> drafts)
    {
        if (!drafts.Any(d => d.Rule == Rule)) return drafts;
        var bySentence = clauses.ToDictionary(c => c.Sentence.First);
        var journeys = drafts.Where(d => d.Type is EdgeType.Attended or EdgeType.SpokeAt && IsNamed(d)).GroupBy(d => d.Source.Referent).ToDictionary(g => g.Key, g => Journey(text, [.. g]));
        var spread = new List<Draft>();
        foreach (var draft in drafts)
        {
            if (draft.Rule != Rule || !bySentence.TryGetValue(draft.First, out var clause) || Traveller(text, clause) is not { } traveller || !journeys.TryGetValue(traveller.Referent, out var journey) || journey.Lead >= clause.Sentence.Block || journey.Events.Count < 2) spread.Add(draft);
            else if (!TellsOfVisit(text, clause.Sentence.Block - 1)) spread.AddRange(journey.Events.Select(e => draft with { Target = e, Event = e }));
        }
        return spread;
    }

    /// <summary>Whom the sentence that opens a paragraph and names no event begins with, behind the paragraph's number.</summary>
    private static SpottedMention? Traveller(MarkedText text, Clause clause)
    {
        if (clause.Sentence.First != text.Text.Blocks[clause.Sentence.Block].First || clause.Items.Any(i => i.Mention is { Type: NodeType.Event })) return null;
        return clause.Items.Select(i => i.Mention).FirstOrDefault(m => m is not null) is { Type: NodeType.Person } person ? person : null;
    }

    /// <summary>The first paragraph that places the traveller anywhere, and the events that it tells, in order.</summary>
    private static (int Lead, List<SpottedMention> Events) Journey(MarkedText text, List<Draft> at)
    {
        var lead = text.BlockOf(at.Min(d => d.First));
        return (lead, [.. at.Where(d => text.BlockOf(d.First) == lead).Select(d => d.Target).OrderBy(t => t.First).DistinctBy(t => t.Referent)]);
    }

    private static bool IsNamed(Draft draft) => draft.Target.First >= draft.First && draft.Target.End <= draft.End;

    private static bool TellsOfVisit(MarkedText text, int block)
    {
        if (block < 0) return false;
        for (var i = text.Text.Blocks[block].First; i < text.Text.Blocks[block].End; i++)
            if (text.Tokens[i].IsLower && text.Tokens[i].Lower is "visit" or "visits" or "visiting" or "travel") return true;
        return false;
    }
}
