using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>The hosting family from labelled lists: <c>Organizers:</c>, <c>Supported by:</c> and the bodies behind and below the label.</summary>
internal sealed class HostingLists(SpottedMentions mentions, IReadOnlyList<Clause> clauses, EventFocus focus)
{
    private const int LongestLabel = 6;
    private const int LongestItem = 45;

    private readonly MarkedText _text = mentions.Text;

    public List<Draft> Read()
    {
        var drafts = new List<Draft>();
        (EdgeType Type, SpottedMention Event)? open = null;
        var block = -1;
        for (var s = 0; s < clauses.Count; s++)
        {
            var clause = clauses[s];
            if (!_text.IsBody(clause.Sentence.First)) continue;
            var colon = clause.Sentence.Block == block ? 0 : Colon(clause);
            if (clause.Sentence.Block != block && (colon > 0 || open is not null))
            {
                block = clause.Sentence.Block;
                if (colon > 0) open = TypeOf(clause, colon) is { } type && (focus.Main ?? focus.Of(s)) is { } held ? (type, held) : null;
                else if (clause.Sentence.End - clause.Sentence.First > LongestItem || !clause.Items.Any(i => i.Mention?.Type == NodeType.Organization)) open = null;
            }
            if (open is not { } list) continue;
            foreach (var item in clause.Items.Skip(colon))
                if (item.Mention is { Type: NodeType.Organization } body)
                    drafts.Add(new Draft(body, list.Type, list.Event, clause.Sentence.First, clause.Sentence.End, "hosting-list", Event: list.Event));
        }
        return drafts;

        static int Colon(Clause clause)
        {
            for (var i = 1; i < Math.Min(clause.Items.Count, LongestLabel); i++)
                if (clause.Items[i].Is(":")) return i;
            return 0;
        }
    }

    /// <summary>What a label makes of the bodies under it, or null for another label.</summary>
    private static EdgeType? TypeOf(Clause clause, int colon)
    {
        for (var i = 0; i < colon; i++)
        {
            if (clause.Items[i].Mention is not null && clause.Items[i].Mention!.Type != NodeType.Organization) return null;
            var type = clause.Items[i].Token.Lower switch
            {
                "organizer" or "organizers" or "organiser" or "organisers" or "organized" or "organised" => EdgeType.Organized,
                "co-organizer" or "co-organizers" or "co-organiser" or "co-organisers" or "co-organized" or "co-organised" => EdgeType.CoOrganized,
                "host" or "hosts" or "hosted" => EdgeType.Hosted,
                "co-host" or "co-hosts" or "co-hosted" => EdgeType.CoHosted,
                "sponsor" or "sponsors" or "sponsored" or "funded" => EdgeType.Sponsored,
                "supporting" or "supporter" or "supporters" or "supported" => EdgeType.Supported,
                _ => (EdgeType?)null,
            };
            if (type is not null) return type;
        }
        return null;
    }
}
