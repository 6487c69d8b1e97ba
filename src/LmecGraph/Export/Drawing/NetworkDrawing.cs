using LmecGraph.Metrics.Report;

namespace LmecGraph.Export.Drawing;

/// <summary>A network placed on a sheet: circles with their names below, so that no two names overlap.</summary>
/// <param name="Nodes">By node number.</param>
/// <param name="Left">Left edge of the drawing.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge; y grows downwards.</param>
public sealed record NetworkDrawing(IReadOnlyList<DrawnNode> Nodes, double Left, double Top, double Right, double Bottom)
{
    /// <summary>Height of a letter.</summary>
    internal const double FontSize = 10;

    /// <summary>Distance of two lines of a name.</summary>
    internal const double LineHeight = 11;

    private const double WidthPerLetter = 5.8; // generous for a sans-serif font of 10
    private const double SmallestRadius = 4;
    private const double LargestRadius = 16;
    private const int MostLabels = 150;

    /// <summary>
    /// Places a network. The area of a circle grows with the first measure of the report. Of a large network only the 150 first nodes have a name.
    /// </summary>
    public static NetworkDrawing Of(MeasureReport report, CancellationToken cancel = default)
    {
        var network = report.Network;
        var radii = Radii(report);
        var named = NodeOrder.Top(report, MostLabels).ToHashSet();
        var drawn = Enumerable.Range(0, network.NodeCount)
            .Select(n => new DrawnNode(default, radii[n], named.Contains(n) ? LabelLines.Of(network.Labels[n]) : [])).ToArray();
        var ties = network.Ties().Select(t => new Tie(t.Source, t.Target, network.Graph.Weight(t.Arc)));
        var places = Layout.Place([.. drawn.Select(d => d.Box)], [.. ties], cancel);
        for (var n = 0; n < drawn.Length; n++) drawn[n] = drawn[n] with { Middle = new Point(places[n].X, -places[n].Y) };
        DropOverlapping(drawn);
        return new NetworkDrawing(
            drawn,
            drawn.Select(d => d.Middle.X - d.Box.HalfWidth).DefaultIfEmpty().Min(), drawn.Select(d => d.Middle.Y - d.Box.HalfHeight).DefaultIfEmpty().Min(),
            drawn.Select(d => d.Middle.X + d.Box.HalfWidth).DefaultIfEmpty().Max(), drawn.Select(d => d.Middle.Y + d.Box.HalfHeight).DefaultIfEmpty().Max());
    }

    /// <summary>Half the width and half the height of a circle with a name below it.</summary>
    internal static Box BoxOf(double radius, IReadOnlyList<string> lines) => new(
        Math.Max(radius, lines.Select(Width).DefaultIfEmpty().Max() / 2) + 1, radius + lines.Count * LineHeight / 2 + 1);

    // Letters of East Asian scripts are twice as wide.
    private static double Width(string line) => line.Sum(letter => letter < '\u2E80' ? WidthPerLetter : 2 * WidthPerLetter);

    private static double[] Radii(MeasureReport report)
    {
        if (report.Nodes.Count == 0) return [.. Enumerable.Repeat(SmallestRadius * 2, report.Network.NodeCount)];
        var roots = report.Nodes[0].Values.Select(v => double.IsNaN(v) || v < 0 ? 0 : Math.Sqrt(v)).ToList();
        var most = roots.DefaultIfEmpty().Max();
        return [.. roots.Select(r => Math.Round(most > 0 ? SmallestRadius + (LargestRadius - SmallestRadius) * r / most : SmallestRadius * 2, 2))];
    }

    // Layout leaves room for all names; where a crowd of large ones is too much for it, the smaller circle loses its name.
    private static void DropOverlapping(DrawnNode[] drawn)
    {
        var order = Enumerable.Range(0, drawn.Length).Where(n => drawn[n].Lines.Count > 0).OrderByDescending(n => drawn[n].Radius).ToList();
        var kept = new List<int>();
        foreach (var node in order)
        {
            if (kept.Exists(k => drawn[k].LabelOverlaps(drawn[node]))) drawn[node] = drawn[node] with { Lines = [] };
            else kept.Add(node);
        }
    }
}

/// <summary>A circle with its name.</summary>
/// <param name="Middle">Of circle and name together.</param>
/// <param name="Radius">Of the circle.</param>
/// <param name="Lines">The name; none where it is not written.</param>
public sealed record DrawnNode(Point Middle, double Radius, IReadOnlyList<string> Lines)
{
    /// <summary>The room of circle and name.</summary>
    public Box Box { get; } = NetworkDrawing.BoxOf(Radius, Lines);

    /// <summary>Centre of the circle.</summary>
    public Point Centre => new Point(Middle.X, Middle.Y - Box.HalfHeight + 1 + Radius).Rounded();

    /// <summary>True where the names of both would lie on each other.</summary>
    public bool LabelOverlaps(DrawnNode other)
    {
        var (a, b) = (LabelArea, other.LabelArea);
        return a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
    }

    private (double Left, double Top, double Right, double Bottom) LabelArea =>
        (Middle.X - Box.HalfWidth + 1, Middle.Y - Box.HalfHeight + 1 + 2 * Radius, Middle.X + Box.HalfWidth - 1, Middle.Y + Box.HalfHeight - 1);
}
