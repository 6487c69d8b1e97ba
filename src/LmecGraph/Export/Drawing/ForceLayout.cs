using System.Runtime.CompilerServices;

namespace LmecGraph.Export.Drawing;

/// <summary>
/// ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian, PLoS ONE 9(6), 2014) with the speed control of that paper: nodes repel each other by the product
/// of their degrees, ties pull. Ties pull with constant force as in the LinLog energy (Noack, JGAA 11(2), 2007), which draws communities apart.
/// Repulsion is summed over a quadtree (Barnes and Hut 1986).
/// </summary>
internal static class ForceLayout
{
    private const double Gravity = 1;
    private const double JitterTolerance = 1;

    /// <summary>The golden angle's cosine and sine, so that the spiral of the start needs no trigonometry.</summary>
    private static readonly Point GoldenTurn = new(-0.7373688780783197, 0.6754902942615238);

    /// <summary>Places a connected graph around (0, 0), not yet to scale.</summary>
    public static Point[] Place(LayoutGraph graph, CancellationToken cancel)
    {
        var points = Spiral(graph);
        if (graph.Count < 3) return points;
        var masses = Enumerable.Range(0, graph.Count).Select(i => graph.Degree(i) + 1.0).ToArray();
        var (forces, before) = (new Point[graph.Count], new Point[graph.Count]);
        var speed = 1.0;
        var iterations = Iterations(graph.Count);
        for (var i = 0; i < iterations; i++)
        {
            cancel.ThrowIfCancellationRequested();
            (forces, before) = (before, forces);
            QuadTree.Repel(points, masses, forces);
            Attract(graph, points, masses, forces);
            speed = Move(points, masses, forces, before, speed);
        }
        return points;
    }

    private static int Iterations(int count) => count switch { <= 1000 => 400, <= 5000 => 250, _ => 120 };

    /// <summary>Breadth first from the node with most ties, laid on a sunflower's spiral: neighbours start near each other, hubs in the middle.</summary>
    private static Point[] Spiral(LayoutGraph graph)
    {
        var points = new Point[graph.Count];
        var turn = new Point(1, 0);
        var rank = 0;
        foreach (var node in BreadthFirst(graph))
        {
            points[node] = turn * (20 * Math.Sqrt(rank++));
            turn = new(turn.X * GoldenTurn.X - turn.Y * GoldenTurn.Y, turn.X * GoldenTurn.Y + turn.Y * GoldenTurn.X);
        }
        return points;
    }

    private static IEnumerable<int> BreadthFirst(LayoutGraph graph)
    {
        var start = Enumerable.Range(0, graph.Count).MaxBy(graph.Degree);
        var (queue, seen) = (new Queue<int>([start]), new bool[graph.Count]);
        seen[start] = true;
        while (queue.TryDequeue(out var node))
        {
            yield return node;
            foreach (var next in graph.Neighbours[graph.Offsets[node]..graph.Offsets[node + 1]])
            {
                if (seen[next]) continue;
                seen[next] = true;
                queue.Enqueue(next);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Attract(LayoutGraph graph, Point[] points, double[] masses, Point[] forces)
    {
        for (var i = 0; i < points.Length; i++)
        {
            var (x, y) = (0.0, 0.0);
            for (var e = graph.Offsets[i]; e < graph.Offsets[i + 1]; e++)
            {
                var way = points[graph.Neighbours[e]] - points[i];
                var distance = Math.Sqrt(way.X * way.X + way.Y * way.Y);
                if (distance == 0) continue;
                var pull = Math.Sqrt(graph.Weights[e]) * Math.Sqrt(distance) / distance;
                x += way.X * pull;
                y += way.Y * pull;
            }
            var away = Math.Sqrt(points[i].X * points[i].X + points[i].Y * points[i].Y);
            var gravity = away == 0 ? 0 : Gravity * masses[i] / away;
            forces[i] = new(forces[i].X + x - points[i].X * gravity, forces[i].Y + y - points[i].Y * gravity);
        }
    }

    /// <summary>Moves each node; one that swings to and fro moves less. Returns the speed of all for the next step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Move(Point[] points, double[] masses, Point[] forces, Point[] before, double speed)
    {
        var (swinging, traction) = (0.0, 0.0);
        for (var i = 0; i < points.Length; i++)
        {
            swinging += masses[i] * Length(forces[i] - before[i]);
            traction += masses[i] * Length(forces[i] + before[i]) / 2;
        }
        var target = swinging == 0 ? speed : JitterTolerance * traction / swinging;
        speed += Math.Min(target - speed, speed * 0.5);
        for (var i = 0; i < points.Length; i++)
        {
            var factor = speed / (1 + speed * Math.Sqrt(Length(forces[i] - before[i])));
            points[i] += forces[i] * factor;
        }
        return speed;
    }

    private static double Length(Point way) => Math.Sqrt(way.X * way.X + way.Y * way.Y);
}
