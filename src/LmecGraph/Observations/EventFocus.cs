using LmecGraph.Documents;
using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>Which event each sentence is about: one that it names, "the symposium" of before, or the one of the sentence before.</summary>
internal sealed class EventFocus
{
    private readonly SpottedMention?[] _focus;

    public EventFocus(SpottedMentions mentions, IReadOnlyList<Clause> clauses)
    {
        var text = mentions.Text;
        _focus = new SpottedMention?[clauses.Count];
        var events = mentions.All.Where(m => m.Type == NodeType.Event).ToList();
        Main = MainEvent(text, clauses, events);
        SpottedMention? current = null;
        for (var s = 0; s < clauses.Count; s++)
        {
            var section = text.Document.SectionAt(text.Tokens[clauses[s].Sentence.First].Span.Start);
            if (section is not SectionKind.Body)
            {
                _focus[s] = Named(text, clauses[s]);
                current = null;
                continue;
            }
            var named = Named(text, clauses[s]) ?? Definite(text, clauses[s], events, current);
            current = named ?? current ?? Main;
            _focus[s] = current;
        }
    }

    /// <summary>The event that the document is about, or null.</summary>
    public SpottedMention? Main { get; }

    /// <summary>The event that a sentence is about, or null.</summary>
    public SpottedMention? Of(int sentence) => _focus[sentence];

    /// <summary>The first event of the body whose sentence says that it was held; else of the title; else the first one.</summary>
    private static SpottedMention? MainEvent(MarkedText text, IReadOnlyList<Clause> clauses, List<SpottedMention> events)
    {
        foreach (var clause in clauses)
            if (Named(text, clause) is { } named && text.Document.SectionAt(text.Tokens[named.First].Span.Start) == SectionKind.Body && clause.Items.Any(i => i.Mention is null && i.Token.IsLower && text.Words.Is("heldverb", i.Token)))
                return named;
        return events.FirstOrDefault(e => text.Document.SectionAt(text.Tokens[e.First].Span.Start) == SectionKind.Body);
    }

    /// <summary>An event named as the subject or place of the sentence, not inside what somebody says.</summary>
    private static SpottedMention? Named(MarkedText text, Clause clause)
    {
        foreach (var item in clause.Items)
        {
            if (item.Mention is { Type: NodeType.Event } found) return found;
            if (item.Mention is null && item.Token.IsLower && text.Words.Is("say", item.Token)) return null;
        }
        return null;
    }

    /// <summary><c>The symposium</c>, <c>this session</c>: the nearest event before with that head word.</summary>
    private static SpottedMention? Definite(MarkedText text, Clause clause, List<SpottedMention> events, SpottedMention? current)
    {
        var items = clause.Items;
        for (var i = 0; i + 1 < items.Count; i++)
        {
            if (items[i].Mention is null && items[i].Token.IsLower && text.Words.Is("say", items[i].Token)) return null;
            if (items[i].Mention is not null || items[i].Token.Lower is not ("the" or "this" or "that")) continue;
            for (var h = i + 1; h < Math.Min(items.Count, i + 4); h++)
            {
                if (items[h].Mention is not null || text.Words.EventLevel(items[h].Token) is null) continue;
                var head = items[h].Token.Lower;
                if (current is not null && HasHead(text, current, head)) return current;
                return events.LastOrDefault(e => e.First < items[h].First && HasHead(text, e, head)) ?? current;
            }
        }
        return null;
    }

    private static bool HasHead(MarkedText text, SpottedMention e, string head) => e.Candidate.Head >= 0 && text.Tokens[e.Candidate.Head].Is(head);
}
