using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Gives mentions, referents and observations their final numbers; what is latent and was not needed is left out.</summary>
internal static class ReadingAssembly
{
    public static DocumentReading Assemble(SpottedMentions spotted, List<Draft> drafts, Dictionary<int, Period> dates)
    {
        var text = spotted.Text;
        var needed = drafts.SelectMany(d => (SpottedMention?[])[d.Source, d.Target, d.Event]).OfType<SpottedMention>().ToHashSet();
        var kept = spotted.All.Where(m => !m.Latent || needed.Contains(m)).OrderBy(m => text.Text.Span(m.First, m.End)).ThenBy(m => m.Type).ToList();
        var numbers = new Dictionary<int, int>();
        foreach (var mention in kept) numbers.TryAdd(mention.Referent, numbers.Count);
        var mentions = new Dictionary<SpottedMention, Mention>(ReferenceEqualityComparer.Instance);
        foreach (var mention in kept)
        {
            var span = text.Text.Span(mention.First, mention.End);
            mentions[mention] = new Mention(mentions.Count, mention.Type, span, span.Of(text.Document.Text), mention.Candidate.Name, mention.Candidate.Step, numbers[mention.Referent]);
        }
        var observations = drafts.Select(d => Observe(text, d, mentions, dates)).Distinct()
            .OrderBy(o => o.Evidence).ThenBy(o => o.Type).ThenBy(o => o.Source.Index).ThenBy(o => o.Target.Index).ThenBy(o => o.Rule, StringComparer.Ordinal).ToList();
        var venues = drafts.Where(d => d.Type == EdgeType.HeldIn && d.Venue is not null).GroupBy(d => numbers[d.Source.Referent]).ToDictionary(g => g.Key, g => g.First().Venue);
        var parents = drafts.Where(d => d.Type == EdgeType.PartOf && d.Source.Type == NodeType.Organization).GroupBy(d => numbers[d.Source.Referent])
            .ToDictionary(g => g.Key, g => numbers[g.OrderBy(d => d.First).First().Target.Referent]);
        var seats = drafts.Where(d => d.Type == EdgeType.BasedIn).GroupBy(d => numbers[d.Source.Referent]).ToDictionary(g => g.Key, g => g.First().Target.Candidate.State);
        var referents = kept.GroupBy(m => numbers[m.Referent]).OrderBy(g => g.Key).Select(g => Describe(g.Key, [.. g], dates, venues, seats, parents)).ToList();
        return new DocumentReading(text.Document, referents, [.. mentions.Values.OrderBy(m => m.Index)], observations);
    }

    private static Referent Describe(
        int number, List<SpottedMention> mentions, Dictionary<int, Period> dates, Dictionary<int, string?> venues, Dictionary<int, string?> seats, Dictionary<int, int> parents)
    {
        var name = mentions.Select(m => m.Candidate.Name).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).First();
        var type = mentions[0].Type;
        var state = type == NodeType.Organization ? mentions.Select(m => m.Candidate.State).OfType<string>().FirstOrDefault() ?? seats.GetValueOrDefault(number) : null;
        return new Referent(type, name, type == NodeType.Event ? dates.GetValueOrDefault(mentions[0].Referent) : null, venues.GetValueOrDefault(number), Series: false, state,
            parents.TryGetValue(number, out var parent) && parent != number ? parent : null);
    }

    private static Observation Observe(MarkedText text, Draft draft, Dictionary<SpottedMention, Mention> mentions, Dictionary<int, Period> dates)
    {
        var end = draft.End;
        for (var i = draft.First; i < draft.End; i++)
            if (text.Tokens[i].Kind == TokenKind.Address && i > draft.First)
            {
                end = i;
                break;
            }
        var evidence = text.Text.Span(draft.First, end);
        var about = draft.Event ?? (draft.Target.Type == NodeType.Event ? draft.Target : draft.Source.Type == NodeType.Event ? draft.Source : null);
        var date = about is not null && dates.TryGetValue(about.Referent, out var day) ? day : text.Document.Date;
        return new Observation(mentions[draft.Source], draft.Type, mentions[draft.Target], draft.Title, draft.Role, draft.Venue, evidence, draft.Rule,
            about is null ? null : mentions[about], date, text.Document.SectionAt(evidence.Start));
    }
}
