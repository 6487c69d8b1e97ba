using LmecGraph.Text;

namespace LmecGraph.Tests.Text;

/// <summary>Times of day at the head of a line.</summary>
public class ClockTimesTests
{
    [Theory]
    [InlineData("9:00 – 9:45 AM")]
    [InlineData("9:00 AM - 9:45 AM")]
    [InlineData("09:00")]
    [InlineData("09.30-10.00")]
    [InlineData("14h30 – 15h00")]
    [InlineData("9 a.m.")]
    [InlineData("9–10 am")]
    [InlineData("12:00-12:15 p.m. ET")]
    [InlineData("10:30 EST/16:30 CEST")]
    [InlineData("9:00 to 9:45 (UTC)")]
    [InlineData("12 noon")]
    [InlineData("0900 hrs")]
    [InlineData("9:00am:")]
    public void A_time_fills_its_line(string line) => Assert.True(ClockTimes.Fill(line));

    [Theory]
    [InlineData("9:00 – 9:45 AM Welcome", 14)]
    [InlineData("9 AM: Nets of reed", 4)]
    [InlineData("9:00 An old net", 4)]
    [InlineData("09.30-10.00 Nets of reed", 11)]
    public void A_time_ends_before_what_goes_on(string line, int length) => Assert.Equal(length, ClockTimes.Length(line));

    [Theory]
    [InlineData("9 nets")]
    [InlineData("2.15 Nets and knots")]
    [InlineData("10.5 million nets")]
    [InlineData("12.50 euro")]
    [InlineData("2019 – 2020")]
    [InlineData("3-4 May")]
    [InlineData("25:61")]
    [InlineData("9 pmol")]
    [InlineData("")]
    public void Other_numbers_are_none(string line) => Assert.Equal(0, ClockTimes.Length(line));
}
