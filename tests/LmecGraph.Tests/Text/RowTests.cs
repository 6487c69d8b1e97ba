using LmecGraph.Text;

namespace LmecGraph.Tests.Text;

public sealed class RowTests
{
    private static readonly Row<int> Numbers = [2, 4, 5, 8];

    [Fact]
    public void A_row_holds_its_elements_in_order()
    {
        Assert.Equal(4, Numbers.Count);
        Assert.Equal(5, Numbers[2]);
        Assert.Equal([2, 4, 5, 8], Numbers);
    }

    [Fact]
    public void A_walk_along_a_row_meets_each_element_once()
    {
        var sum = 0;
        foreach (var number in Numbers) sum += number;
        Assert.Equal(19, sum);
    }

    [Fact]
    public void What_a_list_holds_later_is_not_in_the_row()
    {
        var list = new List<int> { 1, 2 };
        var row = new Row<int>(list);
        list.Clear();
        Assert.Equal([1, 2], row);
    }

    [Fact]
    public void What_is_read_from_an_index_on_ends_with_the_row()
    {
        Assert.Equal([5, 8], Numbers.From(2));
        Assert.Empty(Numbers.From(4));
    }

    [Theory]
    [InlineData(0, 2, false, true)]
    [InlineData(1, 3, true, false)]
    [InlineData(2, 3, true, false)]
    [InlineData(3, 3, false, true)]
    [InlineData(3, 1, false, true)]
    public void Only_the_elements_of_the_stretch_are_asked(int first, int end, bool anyOdd, bool allEven)
    {
        Assert.Equal(anyOdd, Numbers.Any(first, end, n => n % 2 == 1));
        Assert.Equal(allEven, Numbers.All(first, end, n => n % 2 == 0));
    }
}
