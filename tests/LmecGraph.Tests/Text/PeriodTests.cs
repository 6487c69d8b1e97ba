using FsCheck.Xunit;
using LmecGraph.Text;

namespace LmecGraph.Tests.Text;

public class PeriodTests
{
    [Theory]
    [InlineData("2016", "2016-01-01", "2016-12-31")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2016-03-05", "2016-03-05", "2016-03-05")]
    [InlineData("2016-03-05/2016-03-07", "2016-03-05", "2016-03-07")]
    [InlineData("2016-11/2017", "2016-11-01", "2017-12-31")]
    public void A_period_covers_from_its_first_day_to_its_last(string written, string first, string last)
    {
        var period = Period.Parse($" {written} ")!;
        Assert.Equal((first, last), (Period.Day(period.First).ToString(), Period.Day(period.Last).ToString()));
        Assert.Equal(written, period.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("16")]
    [InlineData("0000")]
    [InlineData("2016-3")]
    [InlineData("2016-13")]
    [InlineData("2015-02-29")]
    [InlineData("2016-03-05/2016-03-04")]
    [InlineData("2016/")]
    [InlineData("2016/2017/2018")]
    [InlineData("+016-03")]
    [InlineData("2016-03-05T10:00")]
    public void What_is_no_period_is_null(string? written) => Assert.Null(Period.Parse(written));

    [Theory]
    [InlineData("2016", "2016-12-31", true)]
    [InlineData("2016-03", "2016-04-01", false)]
    [InlineData("2016-03-05/2016-03-07", "2016-03-07", true)]
    [InlineData("2016-03-05/2016-03-07", "2016-03-08/2016-04", false)]
    public void Periods_overlap_where_they_share_a_day(string left, string right, bool overlap)
    {
        var (a, b) = (Period.Parse(left)!, Period.Parse(right)!);
        Assert.Equal(overlap, a.Overlaps(b));
        Assert.Equal(overlap, b.Overlaps(a));
    }

    [Fact]
    public void A_range_of_equal_ends_is_the_one_period() => Assert.Equal("2016-03", Period.Range(Period.Parse("2016-03")!, Period.Parse("2016-03")!)?.ToString());

    [Fact]
    public void A_range_that_ends_before_it_begins_is_null() => Assert.Null(Period.Range(Period.Parse("2016-04")!, Period.Parse("2016-03")!));

    [Property]
    public void Reading_any_text_gives_null_or_what_was_written(string? text)
    {
        if (Period.Parse(text) is not { } period) return;
        Assert.Equal(text!.Trim(), period.ToString());
        Assert.True(period.First <= period.Last);
    }
}
