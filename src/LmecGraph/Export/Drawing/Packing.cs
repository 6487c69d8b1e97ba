namespace LmecGraph.Export.Drawing;

/// <summary>A component with its own drawing.</summary>
internal sealed record PlacedPart(LayoutGraph Graph, Point[] Points);

/// <summary>Sets the drawings of components side by side in rows, the largest first, so that the whole is about as wide as high.</summary>
internal static class Packing
{
    private const double Gap = 40;

    /// <summary>Each part with the way that it has to be moved; the middle of the whole comes to (0, 0).</summary>
    public static IEnumerable<(PlacedPart Part, Point Shift)> Arrange(IReadOnlyList<PlacedPart> parts)
    {
        if (parts.Count == 0) return [];
        var frames = parts.Select(Frame).ToList();
        var width = Math.Max(frames.Max(f => f.Width), Math.Sqrt(frames.Sum(f => (f.Width + Gap) * (f.Height + Gap))));
        var shifts = new List<Point>();
        var (x, y, rowHeight, right) = (0.0, 0.0, 0.0, 0.0);
        foreach (var frame in frames)
        {
            if (x > 0 && x + frame.Width > width) (x, y, rowHeight) = (0, y - rowHeight - Gap, 0);
            shifts.Add(new(x - frame.Left, y - frame.Top));
            x += frame.Width + Gap;
            right = Math.Max(right, x - Gap);
            rowHeight = Math.Max(rowHeight, frame.Height);
        }
        var middle = new Point(right / 2, (y - rowHeight) / 2);
        return parts.Select((p, i) => (p, shifts[i] - middle));
    }

    private static (double Left, double Top, double Width, double Height) Frame(PlacedPart part)
    {
        var (left, right, bottom, top) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
        for (var i = 0; i < part.Points.Length; i++)
        {
            var (point, box) = (part.Points[i], part.Graph.Boxes[i]);
            left = Math.Min(left, point.X - box.HalfWidth);
            right = Math.Max(right, point.X + box.HalfWidth);
            bottom = Math.Min(bottom, point.Y - box.HalfHeight);
            top = Math.Max(top, point.Y + box.HalfHeight);
        }
        return (left, top, right - left, top - bottom);
    }
}
