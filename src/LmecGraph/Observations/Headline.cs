using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>The headline of a report as a name of the occasion that it is on: <c>Minister opens training for harbour pilots</c>.</summary>
internal static class Headline
{
    private const int Longest = 40;

    /// <summary>At most one mention, which spans the title; its name is that of the event.</summary>
    public static IEnumerable<SpottedMention> Find(SpottedMentions mentions, SpottedMention? main)
    {
        var text = mentions.Text;
        var title = text.Title;
        if (main is null || title.End - title.First is < 2 or > Longest || text.Tokens[title.End - 1].Text == "." || mentions.All.Any(m => m.First == title.First && m.End == title.End)) return [];
        return [new SpottedMention(new Candidate(NodeType.Event, title.First, title.End, main.Candidate.Head, main.Candidate.Name, NameStep.Reference), main.Referent, Latent: false)];
    }
}
