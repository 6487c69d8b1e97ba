using LmecGraph.Export.Drawing;

namespace LmecGraph.Export;

/// <summary>Where nodes are drawn and how large, in Gephi's units.</summary>
/// <param name="Points">One per node, in the order of the table; rounded to 2 decimals.</param>
/// <param name="Sizes">One per node: the smallest is 4, the largest 100, so that Gephi keeps the drawing as it is written; rounded to 2 decimals.</param>
public sealed record NodePlacement(IReadOnlyList<Point> Points, IReadOnlyList<double> Sizes)
{
    private const double SmallestSize = 4;
    private const double LargestSize = 100;

    /// <summary>Draws a table: the size from the importance, the place from the edges.</summary>
    public static NodePlacement Of(GraphTable table, CancellationToken cancel = default)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in table.Nodes) index[node.Id] = index.Count;
        var sizes = SizesOf(table.Nodes);
        var boxes = table.Nodes.Select((n, i) => LabelBox.Of(n.Label, sizes[i])).ToList();
        var ties = table.Edges.Select(e => new Tie(index[e.Source], index[e.Target], e.Weight)).ToList();
        return new(Layout.Place(boxes, ties, cancel), sizes);
    }

    /// <summary>The area, not the width, grows with the importance.</summary>
    private static double[] SizesOf(IReadOnlyList<NodeRow> nodes)
    {
        if (nodes.Count == 0) return [];
        var roots = nodes.Select(n => Math.Sqrt(n.Importance)).ToArray();
        var (least, most) = (roots.Min(), roots.Max());
        var scale = most > least ? (LargestSize - SmallestSize) / (most - least) : 0;
        return [.. roots.Select(r => Math.Round(SmallestSize + (r - least) * scale, 2))];
    }
}
