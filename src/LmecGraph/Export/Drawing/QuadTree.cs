using System.Runtime.CompilerServices;

namespace LmecGraph.Export.Drawing;

/// <summary>Sums the repulsion of all nodes on each in n log n steps: a far square of the plane acts as one mass in its centre of mass.</summary>
internal sealed class QuadTree
{
    /// <summary>A square acts as one mass where its width is less than this part of the distance.</summary>
    private const double Theta = 1.1;

    private const int MaxDepth = 40;
    private const int LeafSize = 4;

    private readonly Point[] _points;
    private readonly double[] _masses;
    private readonly int[] _order;
    private readonly List<Square> _squares = [];

    private QuadTree(Point[] points, double[] masses)
    {
        (_points, _masses) = (points, masses);
        _order = [.. Enumerable.Range(0, points.Length)];
        var (left, bottom) = (points.Min(p => p.X), points.Min(p => p.Y));
        var width = Math.Max(points.Max(p => p.X) - left, points.Max(p => p.Y) - bottom);
        Split(0, points.Length, new(left, bottom), width, 0);
    }

    /// <summary>Writes to <paramref name="forces"/> what pushes each node: Σ massᵢ·massⱼ ÷ distance, away from j.</summary>
    public static void Repel(Point[] points, double[] masses, Point[] forces)
    {
        var tree = new QuadTree(points, masses);
        for (var i = 0; i < points.Length; i++) forces[i] = tree.ForceOn(i) * (Strength * masses[i]);
    }

    /// <summary>Sets how far apart nodes come to rest.</summary>
    private const double Strength = 10;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Point ForceOn(int node)
    {
        var place = _points[node];
        var (x, y) = (0.0, 0.0);
        for (var s = 0; s < _squares.Count;)
        {
            var square = _squares[s];
            var way = place - square.Centre;
            var squared = way.X * way.X + way.Y * way.Y;
            if (square.Width * square.Width < Theta * Theta * squared)
            {
                x += way.X * square.Mass / squared;
                y += way.Y * square.Mass / squared;
                s = square.Next;
                continue;
            }
            if (square.IsLeaf)
                for (var k = square.First; k < square.End; k++)
                {
                    var other = _order[k];
                    if (other == node) continue;
                    var apart = Apart(node, other);
                    var push = _masses[other] / (apart.X * apart.X + apart.Y * apart.Y);
                    x += apart.X * push;
                    y += apart.Y * push;
                }
            s++;
        }
        return new(x, y);
    }

    /// <summary>The way from <paramref name="other"/> to <paramref name="node"/>; two nodes in one place part to opposite sides.</summary>
    private Point Apart(int node, int other)
    {
        var way = _points[node] - _points[other];
        return way is { X: 0, Y: 0 } ? new(node < other ? 0.1 : -0.1, 0.1 * (node - other)) : way;
    }

    /// <summary>Adds the square of the nodes <c>_order[first..end]</c> and, before its sisters, those inside it.</summary>
    private void Split(int first, int end, Point corner, double width, int depth)
    {
        var index = _squares.Count;
        var (mass, x, y) = (0.0, 0.0, 0.0);
        for (var k = first; k < end; k++)
        {
            var node = _order[k];
            mass += _masses[node];
            x += _masses[node] * _points[node].X;
            y += _masses[node] * _points[node].Y;
        }
        var isLeaf = end - first <= LeafSize || depth == MaxDepth;
        _squares.Add(new(new(x / mass, y / mass), mass, width, first, end, isLeaf, 0));
        if (!isLeaf)
        {
            var half = width / 2;
            var middle = corner + new Point(half, half);
            var rows = Partition(first, end, n => _points[n].Y < middle.Y);
            var (low, high) = (Partition(first, rows, n => _points[n].X < middle.X), Partition(rows, end, n => _points[n].X < middle.X));
            if (low > first) Split(first, low, corner, half, depth + 1);
            if (rows > low) Split(low, rows, new(middle.X, corner.Y), half, depth + 1);
            if (high > rows) Split(rows, high, new(corner.X, middle.Y), half, depth + 1);
            if (end > high) Split(high, end, middle, half, depth + 1);
        }
        _squares[index] = _squares[index] with { Next = _squares.Count };
    }

    private int Partition(int first, int end, Predicate<int> comesFirst)
    {
        for (var k = first; k < end; k++)
            if (comesFirst(_order[k]))
            {
                (_order[k], _order[first]) = (_order[first], _order[k]);
                first++;
            }
        return first;
    }

    /// <param name="Centre">Centre of mass.</param>
    /// <param name="Mass">Sum of masses.</param>
    /// <param name="Width">Of a side.</param>
    /// <param name="First">Its nodes are <c>_order[First..End]</c>.</param>
    /// <param name="End">See <paramref name="First"/>.</param>
    /// <param name="IsLeaf">True where no square lies inside.</param>
    /// <param name="Next">The square to look at after this one if one does not look inside.</param>
    private readonly record struct Square(Point Centre, double Mass, double Width, int First, int End, bool IsLeaf, int Next);
}
