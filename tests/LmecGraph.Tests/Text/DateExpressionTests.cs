using System.Globalization;
using FsCheck.Xunit;
using LmecGraph.Text;

namespace LmecGraph.Tests.Text;

public class DateExpressionTests
{
    private static readonly DateOnly FirstDay = new(1900, 1, 1);

    [Theory]
    [InlineData("April 8, 2021", "2021-04-08")]
    [InlineData("April 8 2021", "2021-04-08")]
    [InlineData("Apr. 8, 2021", "2021-04-08")]
    [InlineData("Sept 3, 2021", "2021-09-03")]
    [InlineData("May 1st, 2021", "2021-05-01")]
    [InlineData("8 April 2021", "2021-04-08")]
    [InlineData("8th of April 2021", "2021-04-08")]
    [InlineData("8 APRIL 2021", "2021-04-08")]
    [InlineData("2021-04-08", "2021-04-08")]
    [InlineData("March 2016", "2016-03")]
    [InlineData("March of 2016", "2016-03")]
    public void A_day_or_month_is_read_in_its_usual_forms(string written, string period) => Assert.Equal([period], Read(written));

    [Theory]
    [InlineData("September 15-17, 2021", "2021-09-15/2021-09-17")]
    [InlineData("September 15–17, 2021", "2021-09-15/2021-09-17")]
    [InlineData("September 15 to 17, 2021", "2021-09-15/2021-09-17")]
    [InlineData("10-13 July 2012", "2012-07-10/2012-07-13")]
    [InlineData("28 and 29 July 2010", "2010-07-28/2010-07-29")]
    [InlineData("28 & 29 July 2010", "2010-07-28/2010-07-29")]
    [InlineData("June 30 – July 2, 2012", "2012-06-30/2012-07-02")]
    [InlineData("30 June – 2 July 2012", "2012-06-30/2012-07-02")]
    [InlineData("30 June to 2 July 2012", "2012-06-30/2012-07-02")]
    public void A_range_has_both_its_ends(string written, string period) => Assert.Equal([period], Read(written));

    [Theory]
    [InlineData("on 5 May", "2021-05-05")]
    [InlineData("on May 5 and in Lima", "2021-05-05")]
    public void A_day_without_a_year_takes_that_of_the_document(string written, string period) => Assert.Equal([period], Read(written, 2021));

    [Fact]
    public void A_day_without_a_year_says_nothing_in_a_document_without_a_date() => Assert.Empty(Read("on 5 May and on May 6"));

    [Theory]
    [InlineData("February 29, 2021")]
    [InlineData("March 40, 2021")]
    [InlineData("17 may 2021")]
    [InlineData("they may 5 2021")]
    [InlineData("2021")]
    [InlineData("2021-13-08")]
    [InlineData("Ma 5, 2021")]
    public void What_is_no_day_of_the_calendar_is_no_date(string written) => Assert.Empty(Read(written));

    [Fact]
    public void Several_dates_come_in_the_order_of_the_text() =>
        Assert.Equal(["2020-01-03", "2020-02", "2021-04-05/2021-04-06"], Read("On 3 January 2020, in February 2020 and on 5-6 April 2021."));

    [Property(MaxTest = 400)]
    public void Every_day_written_in_five_ways_reads_back(ushort days, byte more)
    {
        var day = FirstDay.AddDays(days + more);
        foreach (var form in (string[])["yyyy-MM-dd", "MMMM d, yyyy", "d MMMM yyyy", "MMM d, yyyy", "dd MMM yyyy"])
        {
            var written = day.ToString(form, CultureInfo.InvariantCulture);
            Assert.Equal([Period.Day(day).ToString()], Read($"It was on {written}."));
        }
    }

    private static IEnumerable<string> Read(string text, int? year = null)
    {
        var tokens = TokenizedText.Of(text).Tokens;
        return DateExpression.In(tokens, 0, tokens.Count, year).Select(d => d.Period.ToString());
    }
}
