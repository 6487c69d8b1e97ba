using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>DISCUSSED of the initiatives that the report's title gives as the subject of its main event, or an event's own name as its subject.</summary>
internal static class EventTopics
{
    public static IEnumerable<Draft> Read(SpottedMentions mentions, SpottedMention? main)
    {
        if (main is null) yield break;
        var text = mentions.Text;
        var title = text.Text.Blocks.FirstOrDefault(b => text.IsBody(b.First));
        var seen = new HashSet<(int, int)>();
        SpottedMention? around = null;
        foreach (var mention in mentions.All)
        {
            if (mention.Type == NodeType.Event && (around is null || mention.End > around.End)) around = mention;
            if (mention.Type != NodeType.Initiative) continue;
            var inName = around is not null && mention.End <= around.End && mention.First > around.First && (around.Referent == main.Referent || IsTopic(text, mention, around));
            if (!inName && !(mention.First >= title.First && mention.End <= title.End)) continue;
            var e = inName ? around! : main;
            if (seen.Add((e.Referent, mention.Referent))) yield return new Draft(e, EdgeType.Discussed, mention, inName ? e.First : title.First, inName ? e.End : title.End, "title-topic", Event: e);
        }
    }

    /// <summary>Behind "on", "of", "for" or "about", not within the name of a body that met.</summary>
    private static bool IsTopic(MarkedText text, SpottedMention mention, SpottedMention around)
    {
        for (var i = mention.First - 1; i > around.First && i > mention.First - 4; i--)
            if (text.Tokens[i].Lower is "on" or "about" or "for" or "of") return true;
        return false;
    }
}
