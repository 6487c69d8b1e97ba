using System.Runtime.CompilerServices;

namespace LmecGraph.Export.Drawing;

/// <summary>
/// Makes room: stretches a drawing until its boxes could fit, then pushes apart those that overlap, and stretches it further where that does not
/// come to rest; more in height than in width, for labels are wide and flat.
/// </summary>
internal static class Separation
{
    private const double AreaPerBox = 1.6;
    private const int Rounds = 400;
    private const int RoundsBeforeGrowth = 20;
    private const double Growth = 1.04;

    /// <summary>Changes <paramref name="points"/> so that boxes do not overlap and the drawing keeps its shape.</summary>
    public static void PushApart(Point[] points, Box[] boxes, CancellationToken cancel)
    {
        Stretch(points, boxes);
        var order = Enumerable.Range(0, points.Length).ToArray();
        var widest = boxes.Max(b => b.HalfWidth);
        for (var round = 0; round < Rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            Array.Sort(order, (a, b) => points[a].X != points[b].X ? points[a].X.CompareTo(points[b].X) : a.CompareTo(b));
            if (!Push(points, boxes, order, widest)) return;
            if (round % RoundsBeforeGrowth == RoundsBeforeGrowth - 1) Scale(points, 1.02, Growth);
        }
    }

    /// <summary>To an area of <see cref="AreaPerBox"/> times the boxes' own.</summary>
    private static void Stretch(Point[] points, Box[] boxes)
    {
        var wanted = AreaPerBox * boxes.Sum(b => 4 * b.HalfWidth * b.HalfHeight);
        var (width, height) = (points.Max(p => p.X) - points.Min(p => p.X), points.Max(p => p.Y) - points.Min(p => p.Y));
        var longer = Math.Max(width, height);
        if (longer == 0) return;
        var area = Math.Max(width, longer / 4) * Math.Max(height, longer / 4);
        Scale(points, Math.Sqrt(wanted / area), Math.Sqrt(wanted / area));
    }

    private static void Scale(Point[] points, double x, double y)
    {
        for (var i = 0; i < points.Length; i++) points[i] = new(points[i].X * x, points[i].Y * y);
    }

    /// <summary>One sweep from left to right; each overlapping pair parts along the axis where less is missing. False where none overlapped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Push(Point[] points, Box[] boxes, int[] order, double widest)
    {
        var moved = false;
        for (var i = 0; i < order.Length; i++)
        {
            var a = order[i];
            for (var j = i + 1; j < order.Length; j++)
            {
                var b = order[j];
                if (points[b].X - points[a].X > boxes[a].HalfWidth + widest) break;
                var (dx, dy) = (points[b].X - points[a].X, points[b].Y - points[a].Y);
                var overX = boxes[a].HalfWidth + boxes[b].HalfWidth - Math.Abs(dx);
                var overY = boxes[a].HalfHeight + boxes[b].HalfHeight - Math.Abs(dy);
                if (overX <= 0.01 || overY <= 0.01) continue;
                moved = true;
                var push = overX < overY ? new Point(dx < 0 ? -overX / 2 : overX / 2, 0) : new Point(0, dy < 0 || (dy == 0 && a > b) ? -overY / 2 : overY / 2);
                points[a] -= push;
                points[b] += push;
            }
        }
        return moved;
    }
}
