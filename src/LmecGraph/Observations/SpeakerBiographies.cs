using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>SPOKE_AT of those whose biographies stand below a heading of speakers, each in paragraphs of its own that begin with the name, or below the name as a heading.</summary>
internal sealed class SpeakerBiographies(MarkedText text, IReadOnlyList<Clause> clauses, EventFocus focus, ListedItems lists)
{
    public IEnumerable<Draft> Read()
    {
        var label = -1;
        for (var s = 0; s < clauses.Count; s++)
        {
            var first = clauses[s].Sentence.First;
            if (first != text.Text.Blocks[clauses[s].Sentence.Block].First) continue;
            if (!text.IsBody(first)) label = -1;
            else if (lists.AnnouncesSpeakers(s)) label = s;
            else if (label < 0) continue;
            else if (SessionEnds.OpensWhole(text, clauses[s].Sentence) || OpensSession(clauses[s])) label = -1;
            else if (lists.Of(s) is not null) continue;
            else if (Opening(clauses[s]) is not { } person) label = text.IsHeading(first) ? -1 : label;
            else if (focus.Of(label) is { } held) yield return new Draft(person, EdgeType.SpokeAt, held, first, clauses[s].Sentence.End, "speaker-biography", Role: RoleOf(label), Event: held);
        }
    }

    /// <summary>A session opens the sentence: what stands below is its own.</summary>
    private bool OpensSession(Clause clause) => clause.Items.Count > 0 && clause.Items[0].Mention is { Type: NodeType.Event } named && text.EventLevel(named.Candidate) == "session";

    /// <summary>The person whose name a paragraph begins with, behind signs and forms of address; null where something of theirs is meant.</summary>
    private SpottedMention? Opening(Clause clause)
    {
        var at = 0;
        while (at < clause.Items.Count && clause.Items[at] is { Mention: null } item && (item.Token.Kind == Text.TokenKind.Sign || text.Words.IsHonorific(item.Token))) at++;
        return at < clause.Items.Count && clause.Items[at].Mention is { Type: NodeType.Person } person && !(at + 1 < clause.Items.Count && clause.Items[at + 1].Is("'s")) ? person : null;
    }

    private string RoleOf(int label) =>
        clauses[label].Items.Where(i => i.Mention is null).Select(i => text.Words.RoleOf(i.Token)).FirstOrDefault(r => r is not null) ?? Speeches.Speech;
}
