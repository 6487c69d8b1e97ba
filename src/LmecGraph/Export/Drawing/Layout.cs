namespace LmecGraph.Export.Drawing;

/// <summary>
/// Places the nodes of a graph in the plane. The same input gives the same drawing on every machine: only + − × ÷ and √ are used, which IEEE 754
/// rounds alike everywhere, in a fixed order, and coordinates are rounded to 2 decimals. The inner loops ask for full optimization at once,
/// because a program that draws one graph and ends gains nothing from code that gets better while it runs.
/// </summary>
public static class Layout
{
    /// <summary>Places nodes of equal, small size.</summary>
    public static IReadOnlyList<Point> Place(int nodeCount, IReadOnlyList<Tie> ties, CancellationToken cancel = default) =>
        Place([.. Enumerable.Repeat(new Box(10, 10), nodeCount)], ties, cancel);

    /// <summary>
    /// Places each component by forces, pushes boxes apart that overlap, and packs the components side by side, the largest in the middle.
    /// </summary>
    /// <param name="boxes">The room that each node needs around its centre.</param>
    /// <param name="ties">Edges in any order; parallel ones add up, loops are passed over. Weights are finite and &gt; 0.</param>
    /// <param name="cancel">Stops the placing of a large graph.</param>
    /// <returns>The centres, in the unit of the boxes, y upwards; the middle of the drawing is near (0, 0).</returns>
    public static IReadOnlyList<Point> Place(IReadOnlyList<Box> boxes, IReadOnlyList<Tie> ties, CancellationToken cancel = default)
    {
        var places = new Point[boxes.Count];
        var parts = new List<PlacedPart>();
        foreach (var component in LayoutGraph.Components(boxes, ties))
        {
            var points = ForceLayout.Place(component, cancel);
            Separation.PushApart(points, component.Boxes, cancel);
            parts.Add(new(component, points));
        }
        foreach (var (part, shift) in Packing.Arrange(parts))
            for (var i = 0; i < part.Points.Length; i++)
                places[part.Graph.Nodes[i]] = (part.Points[i] + shift).Rounded();
        return places;
    }
}

/// <summary>A place in the plane, or a way from one to another.</summary>
public readonly record struct Point(double X, double Y)
{
    /// <summary>Both coordinates rounded to 2 decimals; no negative zero.</summary>
    public Point Rounded() => new(Math.Round(X, 2) + 0.0, Math.Round(Y, 2) + 0.0);

    /// <summary>Component by component.</summary>
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    /// <summary>Component by component.</summary>
    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    /// <summary>Stretched by a factor.</summary>
    public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

    /// <summary>The same as <c>+</c>.</summary>
    public static Point Add(Point a, Point b) => a + b;

    /// <summary>The same as <c>-</c>.</summary>
    public static Point Subtract(Point a, Point b) => a - b;

    /// <summary>The same as <c>*</c>.</summary>
    public static Point Multiply(Point a, double factor) => a * factor;
}

/// <summary>Half the width and half the height of what is drawn around a node's centre.</summary>
public readonly record struct Box(double HalfWidth, double HalfHeight);

/// <summary>An edge between two nodes, by their position in the list of nodes.</summary>
public readonly record struct Tie(int Source, int Target, double Weight);
