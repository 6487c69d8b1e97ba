using LmecGraph.Metrics.Report;
using LmecGraph.Ontology;

namespace LmecGraph.Export.Drawing;

/// <summary>The groups of a drawing with a colour for each: the eight largest, the rest in grey.</summary>
/// <param name="Legend">Name, colour and number of nodes, largest first.</param>
/// <param name="Colors">By node number.</param>
internal sealed record NodeGroups(IReadOnlyList<(string Name, Rgb Color, int Count)> Legend, IReadOnlyList<Rgb> Colors)
{
    // The palette of Okabe and Ito (2008) in its lighter shades, and one more.
    private static readonly Rgb[] Palette =
        [new(86, 180, 233), new(230, 159, 0), new(0, 158, 115), new(204, 121, 167), new(240, 228, 66), new(213, 94, 0), new(0, 114, 178), new(170, 200, 120)];

    /// <summary>Of a report with groups; without them all nodes are alike.</summary>
    public static NodeGroups Of(MeasureReport report)
    {
        var count = report.Network.NodeCount;
        if (report.Groups is not { } groups) return new([], [.. Enumerable.Repeat(Palette[0], count)]);
        var sizes = groups.Where(g => g is not null).GroupBy(g => g!, StringComparer.Ordinal).Select(g => (Name: g.Key, Count: g.Count()))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Name.Length).ThenBy(g => g.Name, StringComparer.Ordinal).ToList();
        var colors = new Dictionary<string, Rgb>(StringComparer.Ordinal);
        var legend = new List<(string, Rgb, int)>();
        foreach (var (name, size) in sizes)
        {
            if (KindColor(name) is null && colors.Count >= Palette.Length) break;
            var color = KindColor(name) ?? Palette[colors.Count];
            colors[name] = color;
            legend.Add((name, color, size));
        }
        var others = count - legend.Sum(l => l.Item3);
        if (others > 0) legend.Add(("other or unknown", NodeColors.Other, others));
        return new(legend, [.. groups.Select(g => g is not null && colors.TryGetValue(g, out var color) ? color : NodeColors.Other)]);
    }

    // Node types keep the colour that they have in every export. Numbers name no type, though the framework would take them for one.
    private static Rgb? KindColor(string name) =>
        !char.IsAsciiDigit(name.FirstOrDefault()) && Enum.TryParse<NodeType>(name, out var type) ? NodeColors.Of(type) : null;
}
