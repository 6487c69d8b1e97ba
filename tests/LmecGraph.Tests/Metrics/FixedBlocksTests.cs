using LmecGraph.Metrics.Measures;

namespace LmecGraph.Tests.Metrics;

public class FixedBlocksTests
{
    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 4)]
    [InlineData(1000, 7)]
    public void Every_place_is_visited_once(int count, int size)
    {
        var visits = new int[count];

        FixedBlocks.For(count, size, (from, to) =>
        {
            for (var i = from; i < to; i++) Interlocked.Increment(ref visits[i]);
        }, TestContext.Current.CancellationToken);

        Assert.All(visits, v => Assert.Equal(1, v));
    }

    [Fact]
    public void A_failure_comes_out_as_itself_and_nothing_is_begun_after_it()
    {
        var begun = 0;

        Assert.Throws<OverflowException>(() => FixedBlocks.Each(100_000, _ =>
        {
            Interlocked.Increment(ref begun);
            throw new OverflowException();
        }, TestContext.Current.CancellationToken));

        Assert.InRange(begun, 1, Environment.ProcessorCount);
    }

    [Fact]
    public void A_wish_to_stop_is_heard_before_each_call()
    {
        using var stop = new CancellationTokenSource();
        var begun = 0;

        Assert.Throws<OperationCanceledException>(() => FixedBlocks.Each(100_000, _ =>
        {
            Interlocked.Increment(ref begun);
            stop.Cancel();
        }, stop.Token));

        Assert.InRange(begun, 1, Environment.ProcessorCount);
    }
}
