using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>Which name begins or ends at a token: the outermost ones, and apart from them demonyms, places and states inside other names.</summary>
internal sealed class MentionIndex
{
    private readonly Dictionary<int, SpottedMention> _starts = [];
    private readonly Dictionary<int, SpottedMention> _ends = [];
    private readonly Dictionary<int, SpottedMention> _latent = [];

    public MentionIndex(SpottedMentions mentions)
    {
        foreach (var mention in mentions.All)
        {
            if (mention.Latent)
            {
                _latent.TryAdd(mention.First, mention);
                continue;
            }
            if (!_starts.TryGetValue(mention.First, out var other) || mention.End > other.End) _starts[mention.First] = mention;
            if (!_ends.TryGetValue(mention.End, out other) || mention.First < other.First) _ends[mention.End] = mention;
        }
    }

    /// <summary>The outermost name that begins at a token, or null.</summary>
    public SpottedMention? Starting(int token) => _starts.GetValueOrDefault(token);

    /// <summary>The outermost name that ends before a token, or null.</summary>
    public SpottedMention? Ending(int end) => _ends.GetValueOrDefault(end);

    /// <summary>The organization that begins at a token, or null.</summary>
    public SpottedMention? Body(int token) => _starts.TryGetValue(token, out var m) && m.Type == NodeType.Organization ? m : null;

    /// <summary>The state that begins at a token, by its name or, where <paramref name="demonym"/>, as an adjective; not a town of it.</summary>
    public SpottedMention? State(int token, bool demonym) =>
        _starts.TryGetValue(token, out var m) && m.Type == NodeType.Country ? m
        : _latent.TryGetValue(token, out m) && m.Candidate.Place is null && (demonym || !m.Candidate.IsDemonym) ? m : null;

    /// <summary>The state that ends before a token, by its name or as an adjective; not a town of it.</summary>
    public SpottedMention? StateBefore(int end)
    {
        for (var i = end - 1; i >= Math.Max(0, end - 4); i--)
            if (State(i, demonym: true) is { } state && state.End == end) return state;
        return null;
    }
}
