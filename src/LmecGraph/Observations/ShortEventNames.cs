using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>An event's name up to its kind, without topic or party: <c>courtesy call</c> for "courtesy call on the Mayor".</summary>
internal static class ShortEventNames
{
    private const int Shortest = 2;

    /// <summary>One mention for each name that goes on behind its kind, where no other event of the document is called so.</summary>
    public static IEnumerable<SpottedMention> Find(SpottedMentions mentions)
    {
        var text = mentions.Text;
        var events = mentions.All.Where(m => m.Type == NodeType.Event).ToList();
        var shortened = events.Where(m => m.Candidate.Head >= m.First && m.Candidate.Head + 1 < m.End && m.Candidate.Head + 1 - m.First >= Shortest && text.Words.EventLevel(text.Tokens[m.Candidate.Head]) is not null).ToList();
        var owners = events.Select(m => (Form: NameFolding.Fold(text.Surface(m.First, m.End)), m.Referent)).Concat(shortened.Select(m => (Form: Short(text, m), m.Referent))).Distinct().ToLookup(o => o.Form, StringComparer.Ordinal);
        return shortened.Where(m => owners[Short(text, m)].Take(2).Count() == 1)
            .Select(m => new SpottedMention(new Candidate(NodeType.Event, m.First, m.Candidate.Head + 1, m.Candidate.Head, m.Candidate.Name, NameStep.Reference), m.Referent, Latent: false));
    }

    private static string Short(MarkedText text, SpottedMention e) => NameFolding.Fold(text.Surface(e.First, e.Candidate.Head + 1));
}
