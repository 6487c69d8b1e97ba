using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Phrases that place what follows at the whole event, or at one that somebody goes to.</summary>
internal static class WholeEvents
{
    private const int PartReach = 6;
    private const int EventReach = 6;
    private const int LeadBlocks = 4;

    /// <summary>"In the closing session, …", "On the second day …", "At the opening, …": a part of the event that the report is on.</summary>
    public static bool OpensWithPart(MarkedText text, Clause clause)
    {
        if (clause.Items.Count < 4 || clause.Items[0].Mention is not null || clause.Items[0].Token.Lower is not ("in" or "during" or "at" or "on")) return false;
        var isPart = false;
        for (var i = 1; i < Math.Min(clause.Items.Count, PartReach); i++)
        {
            if (clause.Items[i] is not { Mention: null, Token: var token } || token.Is("of")) return false;
            if (token.Lower is "session" or "ceremony" or "plenary" or "segment") return isPart;
            if (token.Is("day")) return text.Words.IsOrdinal(clause.Items[i - 1].Token.Lower) || clause.Items[i - 1].Token.Lower is "last" or "final" or "opening" or "closing";
            if (token.Is(",")) return clause.Items[i - 1].Token.Lower is "opening" or "inauguration" or "closing";
            isPart |= text.Words.RoleOf(token) is "opening" or "conclusion" || token.Lower is "valedictory" or "final";
        }
        return false;
    }

    /// <summary>"Our team at the World Kelp Congress" over "… the World Kelp Congress 2023": the occasion of the series that the title names, told early in the report.</summary>
    public static SpottedMention? InstanceOf(MarkedText text, SpottedMention main, IReadOnlyList<SpottedMention> events)
    {
        var series = Words(main);
        if (series.Any(w => IsNumber(text, w)) || series.Count < 2) return null;
        var last = text.BlockOf(main.First) + LeadBlocks;
        return events.FirstOrDefault(e => e.Referent != main.Referent && e.First > main.First && text.IsBody(e.First) && text.BlockOf(e.First) <= last && !text.IsElsewhen(e.Candidate) && IsInstance(text, Words(e), series));
    }

    private static bool IsInstance(MarkedText text, List<string> words, List<string> series) =>
        words.Count > series.Count && words.Count <= series.Count + 2 && words.Where(w => !IsNumber(text, w)).SequenceEqual(series);

    private static List<string> Words(SpottedMention e) => [.. NameFolding.Fold(e.Candidate.Name).Split(' ')];

    private static bool IsNumber(MarkedText text, string word) => char.IsDigit(word[0]) || text.Words.IsOrdinal(word);

    /// <summary>"will attend the Leaders' Meeting", "takes part in a round table on …": an event soon behind the verb.</summary>
    public static bool IsTakenPartIn(Clause clause, int verb)
    {
        for (var i = verb + 1; i < Math.Min(clause.Items.Count, verb + EventReach); i++)
            if (clause.Items[i].Mention is { } mention) return mention.Type == NodeType.Event;
        return false;
    }
}
