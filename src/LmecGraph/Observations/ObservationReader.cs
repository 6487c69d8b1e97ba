using LmecGraph.Documents;
using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>From the names of a document to what it says of them: one step per edge family, then the numbers.</summary>
public sealed class ObservationReader(PatternRules patterns)
{
    /// <summary>Reads a document whose names are known.</summary>
    public DocumentReading Read(SpottedMentions mentions)
    {
        var structure = BodyStructure.Read(mentions);
        var clauses = Clauses.Of(mentions, structure);
        var focus = new EventFocus(mentions, clauses);
        var facts = new EventFacts(mentions, clauses, focus);
        var drafts = new List<Draft>(structure);
        drafts.AddRange(new Affiliations(mentions).Read(mentions));
        drafts.AddRange(facts.Read());
        drafts.AddRange(new HostingLists(mentions, clauses, focus).Read());
        drafts.AddRange(new Speeches(mentions, clauses, focus).Read());
        for (var s = 0; s < clauses.Count; s++) drafts.AddRange(patterns.Read(clauses[s], Usable(mentions.Text, clauses[s], focus.Of(s))));
        return ReadingAssembly.Assemble(mentions, Settled(drafts), facts.Dates);
    }

    /// <summary>Outside the body only an event that the sentence names itself counts; the focus gives just those there.</summary>
    private static SpottedMention? Usable(MarkedText text, Clause clause, SpottedMention? focus) =>
        text.Document.SectionAt(text.Tokens[clause.Sentence.First].Span.Start) == SectionKind.Body ? focus : null;

    /// <summary>Who spoke is not counted as present beside it; a pair has one edge of the hosting family per rule's meaning, the more special one.</summary>
    private static List<Draft> Settled(List<Draft> drafts)
    {
        var spoke = drafts.Where(d => d.Type == EdgeType.SpokeAt).Select(d => (d.Source.Referent, d.Target.Referent)).ToHashSet();
        var jointly = drafts.Where(d => d.Rule is "jointly-organized-by" or "jointly-hosted-by" or "jointly-organized" or "jointly-hosted").Select(d => (d.Source.Referent, d.Target.Referent)).ToHashSet();
        var funded = drafts.Where(d => d.Rule == "funding-from").Select(d => (d.Source.Referent, d.Target.Referent)).ToHashSet();
        var partners = drafts.Where(d => d.Rule is "in-collaboration").Select(d => (d.Source.Referent, d.Target.Referent)).ToHashSet();
        return [.. drafts.Where(d => !(d.Type == EdgeType.Attended && spoke.Contains((d.Source.Referent, d.Target.Referent)))
            && !(d.Rule is "organized" or "hosted" or "organized-by" && partners.Contains((d.Source.Referent, d.Target.Referent)))
            && !(d.Rule == "support-of" && funded.Contains((d.Source.Referent, d.Target.Referent)))
            && !(d.Rule is "organized" or "hosted" or "organized-by" or "hosted-by" && jointly.Contains((d.Source.Referent, d.Target.Referent))))];
    }
}
