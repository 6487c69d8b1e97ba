using LmecGraph.Ontology;

namespace LmecGraph.Graph;

/// <summary>
/// Bodies that a document joins by a slash (<c>A / B</c>). The graph keeps no text, so the gap between two mentions is looked at
/// in the quotes that cover it.
/// </summary>
internal sealed class SlashPairs
{
    private const int WidestGap = 3;
    private readonly ILookup<string, string> _partners;

    public SlashPairs(KnowledgeGraph graph)
    {
        var mentions = graph.Entities.Where(e => e.Type == NodeType.Organization)
            .SelectMany(e => e.Mentions.Select(m => (e.Id, m.Document, m.Span))).ToArray();
        var gaps = mentions.GroupBy(m => m.Document, StringComparer.Ordinal).SelectMany(document =>
        {
            var inOrder = document.OrderBy(m => m.Span).ToArray();
            return inOrder.Zip(inOrder.Skip(1), (left, right) => (left.Document, Left: left, Right: right));
        }).Where(g => g.Left.Id != g.Right.Id && g.Right.Span.Start - g.Left.Span.End is > 0 and <= WidestGap).ToArray();
        var candidates = gaps.ToLookup(g => g.Document, StringComparer.Ordinal);

        var pairs = new HashSet<(string, string)>();
        foreach (var evidence in graph.Relations.SelectMany(r => r.Evidence).DistinctBy(e => (e.Document, e.Span)))
            foreach (var (_, left, right) in candidates[evidence.Document])
            {
                if (left.Span.End < evidence.Span.Start || right.Span.Start > evidence.Span.End) continue;
                var between = evidence.Quote.AsSpan(left.Span.End - evidence.Span.Start, right.Span.Start - left.Span.End);
                if (between.Trim() is "/" or "／") pairs.UnionWith([(left.Id, right.Id), (right.Id, left.Id)]);
            }
        _partners = pairs.ToLookup(p => p.Item1, p => p.Item2, StringComparer.Ordinal);
    }

    /// <summary>Ids of the bodies that stand beside this one at a slash.</summary>
    public IEnumerable<string> PartnersOf(string id) => _partners[id];
}
