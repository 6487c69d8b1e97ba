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
        var title = text.Title;
        var seen = new HashSet<(int, int)>();
        SpottedMention? around = null;
        foreach (var mention in mentions.All)
        {
            if (mention.Type == NodeType.Event && (around is null || mention.End > around.End)) around = mention;
            if (mention.Type != NodeType.Initiative || (around is not null && mention.End <= around.End && mention.First > around.First && IsOwner(text, mention, around))) continue;
            var inName = around is not null && mention.End <= around.End && mention.First > around.First && (around.Referent == main.Referent ? !IsUnder(text, mention) : IsTopic(text, mention, around.First));
            if (!inName && !(mention.First >= title.First && mention.End <= title.End && (IsTopic(text, mention, title.First) || text.Is(mention.End, title.End, ":")))) continue;
            var e = inName ? around! : main;
            if (seen.Add((e.Referent, mention.Referent))) yield return new Draft(e, EdgeType.Discussed, mention, inName ? e.First : title.First, inName ? e.End : title.End, "title-topic", Event: e);
        }
    }

    /// <summary>"kick-off meeting of the Kelp project": whose event it was.</summary>
    private static bool IsOwner(MarkedText text, SpottedMention mention, SpottedMention e)
    {
        var before = text.Words.Is("article", text.Tokens[mention.First - 1]) ? mention.First - 2 : mention.First - 1;
        return before > 0 && text.Tokens[before].Is("of") && before - 1 == e.Candidate.Head && mention.Candidate.Head >= 0 && text.Words.Is("undertaking", text.Tokens[mention.Candidate.Head]) && (text.Words.Is("occasion", text.Tokens[e.Candidate.Head]) || text.Words.Is("projectevent", text.Tokens[e.Candidate.Head]));
    }

    /// <summary>"Visit under the Kelp Programme": what the event was held under, not what it was on.</summary>
    private static bool IsUnder(MarkedText text, SpottedMention mention)
    {
        var before = mention.First - 1;
        while (before > 0 && text.Words.Is("article", text.Tokens[before])) before--;
        return before >= 0 && text.Tokens[before].Lower is "under" or "at" or "in" or "by" or "from" or "with" or "to";
    }

    /// <summary>Behind "on", "of", "for" or "about", not within the name of a body that met.</summary>
    private static bool IsTopic(MarkedText text, SpottedMention mention, int first)
    {
        for (var i = mention.First - 1; i > first && i > mention.First - 4; i--)
            if (text.Tokens[i].Lower is "on" or "about" or "for" or "of" or "into" or "discuss" or "discusses" or "review" or "reviews") return true;
            else if (text.Words.IsPreposition(text.Tokens[i].Lower)) return false;
        return false;
    }
}
