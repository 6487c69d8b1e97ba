using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>DISCUSSED of the initiatives that the report's title or its main event's own name gives as the subject.</summary>
internal static class EventTopics
{
    public static IEnumerable<Draft> Read(SpottedMentions mentions, SpottedMention? main)
    {
        if (main is null) yield break;
        var text = mentions.Text;
        var title = text.Text.Blocks.FirstOrDefault(b => text.IsBody(b.First));
        var seen = new HashSet<int>();
        var reach = 0;
        SpottedMention? around = null;
        foreach (var mention in mentions.All)
        {
            if (mention.Referent == main.Referent && mention.End > reach) (around, reach) = (mention, mention.End);
            if (mention.Type != NodeType.Initiative) continue;
            var inName = around is not null && mention.End <= reach && mention.First > around.First;
            if (!inName && !(mention.First >= title.First && mention.End <= title.End)) continue;
            if (seen.Add(mention.Referent)) yield return new Draft(main, EdgeType.Discussed, mention, inName ? around!.First : title.First, inName ? reach : title.End, "title-topic", Event: main);
        }
    }
}
