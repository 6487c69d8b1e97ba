using System.Text.RegularExpressions;
using LmecGraph.Export.Drawing;

namespace LmecGraph.Tests.Export.Drawing;

public sealed partial class LayoutTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public void Nothing_and_a_single_node_can_be_placed()
    {
        Assert.Empty(Layout.Place(0, [], Cancel));
        Assert.Equal([new Point(0, 0)], Layout.Place(1, [], Cancel));
    }

    [Fact]
    public void The_same_ties_in_another_order_give_the_same_drawing()
    {
        var ties = Communities(4, 12);
        var shuffled = ties.OrderBy(t => t.Source * 7919 % 101).Select((t, i) => i % 2 == 0 ? t : new Tie(t.Target, t.Source, t.Weight)).ToList();
        Assert.Equal(Layout.Place(48, ties, Cancel), Layout.Place(48, shuffled, Cancel));
    }

    [Fact]
    public void Coordinates_have_two_decimals_and_no_two_nodes_share_a_place()
    {
        var points = Layout.Place(60, Communities(5, 12), Cancel);
        Assert.All(points, p => Assert.Equal(p, new Point(Math.Round(p.X, 2), Math.Round(p.Y, 2))));
        Assert.Equal(points.Count, points.Distinct().Count());
    }

    [Fact]
    public void Members_of_a_community_are_nearer_to_each_other_than_to_others()
    {
        var points = Layout.Place(48, Communities(4, 12), Cancel);
        var (within, between) = (new List<double>(), new List<double>());
        for (var i = 0; i < 48; i++)
            for (var j = 0; j < i; j++)
                (i / 12 == j / 12 ? within : between).Add(Distance(points[i], points[j]));
        Assert.True(within.Average() * 1.8 < between.Average(), $"{within.Average()} within, {between.Average()} between");
    }

    [Fact]
    public void Boxes_of_a_few_hundred_nodes_do_not_overlap()
    {
        var boxes = Enumerable.Range(0, 240).Select(i => new Box(10 + i % 7 * 20, 6 + i % 3)).ToList();
        var points = Layout.Place(boxes, Communities(20, 12), Cancel);
        for (var i = 0; i < boxes.Count; i++)
            for (var j = 0; j < i; j++)
                Assert.False(
                    boxes[i].HalfWidth + boxes[j].HalfWidth - Math.Abs(points[i].X - points[j].X) > 0.1
                    && boxes[i].HalfHeight + boxes[j].HalfHeight - Math.Abs(points[i].Y - points[j].Y) > 0.1, $"{i} and {j} overlap");
    }

    [Fact]
    public void Components_lie_apart()
    {
        var ties = Communities(1, 12).Concat(Communities(1, 12).Select(t => new Tie(t.Source + 12, t.Target + 12, 1))).ToList();
        var points = Layout.Place(25, ties, Cancel);
        Assert.False(Frame(points.Take(12)).Overlaps(Frame(points.Skip(12).Take(12))));
        Assert.False(Frame(points.Take(12)).Overlaps(Frame(points.Skip(24))));
    }

    [Fact]
    public void A_placing_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => Layout.Place(48, Communities(4, 12), stop.Token));
    }

    /// <summary>Other functions are not rounded alike on every machine.</summary>
    [Fact]
    public void Only_arithmetic_and_square_roots_are_used()
    {
        var sources = Directory.GetFiles(Path.Combine(SharedFolder.Repository, "src", "LmecGraph", "Export", "Drawing"), "*.cs");
        Assert.NotEmpty(sources);
        foreach (var source in sources)
            Assert.Empty(MathCall().Matches(File.ReadAllText(source)).Select(m => m.Groups[1].Value).Except(["Sqrt", "Min", "Max", "Abs", "Round"]));
    }

    /// <summary>Each node tied to the next three of its community, and one tie from each community to the next.</summary>
    private static List<Tie> Communities(int count, int size)
    {
        var ties = new List<Tie>();
        for (var c = 0; c < count; c++)
        {
            for (var i = 0; i < size; i++)
                for (var step = 1; step <= 3; step++)
                    ties.Add(new(c * size + i, c * size + (i + step) % size, 1));
            if (c > 0) ties.Add(new(c * size, (c - 1) * size + 5, 1));
        }
        return ties;
    }

    private static double Distance(Point a, Point b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));

    private static (double Left, double Right, double Bottom, double Top) Frame(IEnumerable<Point> points)
    {
        var all = points.ToList();
        return (all.Min(p => p.X), all.Max(p => p.X), all.Min(p => p.Y), all.Max(p => p.Y));
    }

    [GeneratedRegex(@"\bMath\w*\.(\w+)")]
    private static partial Regex MathCall();
}

file static class FrameOverlap
{
    public static bool Overlaps(this (double Left, double Right, double Bottom, double Top) a, (double Left, double Right, double Bottom, double Top) b) =>
        a.Left <= b.Right && b.Left <= a.Right && a.Bottom <= b.Top && b.Bottom <= a.Top;
}
