using LmecGraph.Lexicon;

namespace LmecGraph.Tests.Lexicon;

public sealed class ClassNumbersTests
{
    private static readonly ClassNumbers Numbers = new(["kelp", "reef", "kelp", "net"]);

    [Fact]
    public void Names_are_numbered_once_each_in_order()
    {
        Assert.Equal(3, Numbers.Count);
        Assert.Equal([0, 1, 2], [Numbers["kelp"], Numbers["reef"], Numbers["net"]]);
    }

    [Fact]
    public void A_name_put_together_at_run_time_is_the_same_name() => Assert.Equal(1, Numbers[string.Concat("re", "ef".ToLowerInvariant())]);

    [Fact]
    public void A_name_that_is_no_class_has_no_number()
    {
        Assert.False(Numbers.Contains("sand"));
        Assert.Throws<KeyNotFoundException>(() => Numbers["sand"]);
    }
}
