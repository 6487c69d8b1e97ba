using LmecGraph.Documents;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// The state whose own officials a report speaks of without naming it: that of the government that published it or of the dateline ("Singapore, 3 May – …"),
/// else the one whose organs, ministries and envoys are named most. A state that is only visited or only one of several counts little.
/// </summary>
internal static class HomeState
{
    private const int PublisherWeight = 12;
    private const int DatelineWeight = 8;
    private const int OwnWeight = 3;
    private const int FarthestHead = 60;

    /// <summary>A mention of the state, or null where none stands out.</summary>
    /// <param name="mentions">The names of the report.</param>
    /// <param name="without">States that are out of the question, since the report names their heads.</param>
    /// <param name="publisher">The state whose government published the report, or null.</param>
    public static SpottedMention? Of(SpottedMentions mentions, IReadOnlySet<string?> without, string? publisher)
    {
        var text = mentions.Text;
        var openings = text.Text.Blocks.ToDictionary(b => b.First);
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = new Dictionary<string, SpottedMention>(StringComparer.Ordinal);
        foreach (var mention in mentions.All)
        {
            var state = mention.Candidate.State;
            if (state is null || without.Contains(state)) continue;
            if (mention.Type == NodeType.Country && (!first.TryGetValue(state, out var known) || (known.Latent && !mention.Latent))) first[state] = mention;
            weights[state] = weights.GetValueOrDefault(state) + Weight(text, mention, openings);
        }
        if (publisher is not null && !without.Contains(publisher)) weights[publisher] = weights.GetValueOrDefault(publisher) + PublisherWeight;
        var ranked = weights.Where(w => first.ContainsKey(w.Key) && w.Value > 0).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(2).ToList();
        return ranked.Count == 0 || (ranked.Count == 2 && ranked[0].Value == ranked[1].Value) ? null : first[ranked[0].Key];
    }

    private static int Weight(MarkedText text, SpottedMention mention, Dictionary<int, Block> openings)
    {
        if (IsDateline(text, mention, openings)) return DatelineWeight;
        if (IsLetterhead(text, mention)) return DatelineWeight;
        // An embassy is abroad: the ministers that it tells of are its hosts'.
        if (mention.Type == NodeType.Organization) return mention.Candidate.Head is var head and >= 0 && text.Words.Is("mission", text.Tokens[head]) ? -OwnWeight : 1;
        if (mention.Type != NodeType.Country) return 0;
        var (tokens, next) = (text.Tokens, mention.End);
        if (next < tokens.Count && tokens[next].Is("'s")) next++;
        if (next < tokens.Count && (tokens[next].Lower is "government" or "delegation" or "parliament" or "administration" or "congress" or "senate" or "cabinet")) return OwnWeight;
        if (mention.Candidate.Place is not null) return 0;
        if (ReceivesEnvoy(text, mention)) return OwnWeight;
        // Whose minister is named by his state is a guest: one's own goes without saying.
        if (next < tokens.Count && (text.Words.Is("statepost", tokens[next]) || text.Words.IsPost(tokens[next]))) return 0;
        if (mention.First > 0 && (tokens[mention.First - 1].Lower is "to" or "in" or "from" or "with" or "visit" or "visits" or "visited" or "visiting" or "across" or ",")) return 0;
        return 1;
    }

    /// <summary>"the Ambassador of Peru to Laos": told where he is received.</summary>
    private static bool ReceivesEnvoy(MarkedText text, SpottedMention mention)
    {
        if (mention.First < 2 || !text.Tokens[mention.First - 1].Is("to")) return false;
        for (var i = mention.First - 2; i >= Math.Max(0, mention.First - 6); i--)
            if (text.Words.Is("envoy", text.Tokens[i])) return true;
        return false;
    }

    /// <summary>A line near the head of the report that holds the state and no more: <c>Republic of Laos</c>.</summary>
    private static bool IsLetterhead(MarkedText text, SpottedMention mention)
    {
        if (mention.Type != NodeType.Country || mention.Candidate.Place is not null || mention.First > FarthestHead) return false;
        var block = text.Text.Blocks[text.BlockOf(mention.First)];
        return block.End == mention.End && (block.First == mention.First || (text.Tokens[block.First].Is("government") && mention.First - block.First <= 3));
    }

    /// <summary>The place opens its block, and a date follows at once.</summary>
    private static bool IsDateline(MarkedText text, SpottedMention mention, Dictionary<int, Block> openings)
    {
        if (mention.Type != NodeType.Country) return false;
        if (!openings.TryGetValue(mention.First, out var block) || mention.End + 2 >= text.Tokens.Count || text.Tokens[mention.End].Text is not ("," or "(" or "–" or "—" or ":")) return false;
        var limit = Math.Min(block.End, mention.End + 8);
        for (var i = mention.End; i < limit; i++)
            if (text.Words.Is("month", text.Tokens[i]) && text.Document.SectionAt(text.Tokens[i].Span.Start) is SectionKind.Body or SectionKind.Masthead) return true;
        return false;
    }
}
