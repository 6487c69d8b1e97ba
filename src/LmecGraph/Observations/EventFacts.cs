using LmecGraph.Documents;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>When and where events took place, and which is a part of which.</summary>
internal sealed class EventFacts(SpottedMentions mentions, IReadOnlyList<Clause> clauses, EventFocus focus)
{
    private const int NearbyTokens = 12;

    private readonly MarkedText _text = mentions.Text;

    /// <summary>Dates by referent.</summary>
    public Dictionary<int, Period> Dates { get; } = [];

    public List<Draft> Read()
    {
        var drafts = new List<Draft>();
        for (var s = 0; s < clauses.Count; s++)
        {
            ReadParts(clauses[s], drafts);
            ReadDates(clauses[s], focus.Of(s));
            if (focus.Of(s) is not { } target) continue;
            ReadPlace(clauses[s], target, drafts);
        }
        return drafts;
    }

    private void ReadDates(Clause clause, SpottedMention? target)
    {
        var (first, end) = (clause.Sentence.First, clause.Sentence.End);
        var held = clause.Items.Any(i => i.Mention is null && i.Token.IsLower && _text.Words.Is("heldverb", i.Token));
        foreach (var date in DateExpression.In(_text.Tokens, first, end, _text.Document.Date?.First.Year))
        {
            if (mentions.All.Any(m => m.Type is not NodeType.Country && m.First < date.End && date.First < m.End)) continue;
            var before = clause.Items.Where(i => i.Mention?.Type == NodeType.Event && i.End <= date.First && date.First - i.End <= NearbyTokens).Select(i => i.Mention).LastOrDefault();
            if (before is not null && OnlySmallWordsBetween(before.End, date.First)) Dates.TryAdd(before.Referent, date.Period);
            else if (target is not null && held && _text.Document.SectionAt(_text.Tokens[first].Span.Start) == SectionKind.Body) Dates.TryAdd(target.Referent, date.Period);
        }
    }

    private bool OnlySmallWordsBetween(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (!_text.Words.IsSmallWord(_text.Tokens[i].Lower) && !_text.Words.Is("auxiliary", _text.Tokens[i]) && !_text.Words.Is("heldverb", _text.Tokens[i])
                && _text.Tokens[i].Text is not ("," or "(" or "early" or "late") && _text.Known(i) is null) return false;
        return true;
    }

    /// <summary>"held … in PLACE": the first place behind the verb.</summary>
    private void ReadPlace(Clause clause, SpottedMention target, List<Draft> drafts)
    {
        if (_text.Document.SectionAt(_text.Tokens[clause.Sentence.First].Span.Start) != SectionKind.Body) return;
        var verbs = clause.Items.Where(i => i.Mention is null && _text.Words.Is("heldverb", i.Token)).Select(i => i.First).ToList();
        if (verbs.Count == 0) return;
        foreach (var place in mentions.All.Where(m => m.Type == NodeType.Country && m.First > verbs[0] && m.End <= clause.Sentence.End && !m.Candidate.IsDemonym))
        {
            var before = place.First - 1;
            if (_text.Is(before, place.First, "the")) before--;
            if (!(_text.Is(before, place.First, "in") || _text.Is(before, place.First, "at")) || place.First - verbs.Last(v => v < place.First) > NearbyTokens) continue;
            if (mentions.All.Any(m => m.Type is not NodeType.Country && m.First < place.First && place.End <= m.End)) continue;
            drafts.Add(new Draft(target, EdgeType.HeldIn, place, clause.Sentence.First, clause.Sentence.End, "held-in", Venue: place.Candidate.Place, Event: target));
            return;
        }
    }

    /// <summary>"Session 1 of the Dialogue", "as part of the Dialogue".</summary>
    private static void ReadParts(Clause clause, List<Draft> drafts)
    {
        var items = clause.Items;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Mention is not { Type: NodeType.Event } part) continue;
            for (var j = i + 1; j < items.Count; j++)
            {
                if (items[j].Mention is not { } whole || whole.Referent == part.Referent) continue;
                if (whole.Type is not (NodeType.Event or NodeType.Initiative)) continue;
                if ((whole.Type == NodeType.Event && j <= i + 3 && IsOf(items, i + 1, j)) || IsPartOf(items, i + 1, j))
                    drafts.Add(new Draft(part, EdgeType.PartOf, whole, clause.Sentence.First, clause.Sentence.End, "event-part", Event: part));
            }
        }
    }

    private static bool IsOf(IReadOnlyList<Item> items, int first, int end) =>
        Enumerable.Range(first, end - first).All(i => items[i].Is("of") || items[i].Is("the")) && end > first;

    private static bool IsPartOf(IReadOnlyList<Item> items, int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
            if (items[i].Is("part") && items[i + 1].Is("of") && end - i <= 6
                && Enumerable.Range(i + 2, end - i - 2).All(k => items[k].Mention is null && items[k].Token.Lower is "the" or "“" or "\"" or "a" or "its")) return true;
        return false;
    }
}
