using LmecGraph.Documents;
using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Tests.Documents;

/// <summary>Which line of a page is its headline.</summary>
public class TitleFinderTests
{
    private const string Headline = "Kelp growers meet in Lima";
    private const string Paragraph = "\n\nGrowers of the northern coast met in Lima last week, where they talked for two days of drying racks, prices and the price of salt.\n";

    [Theory]
    [InlineData("Home > News > Press releases")]
    [InlineData("Home / Press Centre / Press Releases")]
    [InlineData("Events | Harbour Bank")]
    [InlineData("FOR IMMEDIATE RELEASE")]
    [InlineData("STORY")]
    [InlineData("Español | English | Português")]
    [InlineData("Communiqué no. 118")]
    [InlineData("Skip to main content")]
    [InlineData("School news")]
    [InlineData("Thursday, October 5, 2023")]
    [InlineData("By our reporter")]
    public void Page_furniture_dates_and_bylines_stand_above_it(string line) => Assert.Equal(Headline, Title($"{line}\n\n{Headline}{Paragraph}"));

    [Theory]
    [InlineData("Ministry of Trade and Island Economy")]
    [InlineData("Office of the President\nRepublic of Guyana")]
    [InlineData("PRESS RELEASE\n\nHarbour District Council")]
    public void The_name_of_the_publisher_stands_above_it(string lines) => Assert.Equal(Headline, Title($"{lines}\n\n{Headline}{Paragraph}"));

    [Theory]
    [InlineData("Embassy opens kelp library", "Growers are glad")]
    [InlineData("Harbour Council Forum", "Notes on salt")]
    [InlineData("48 hours and 19 teams: a kelp contest", "Growers are glad")]
    public void What_happened_stays_the_headline_over_a_line_below_it(string headline, string below) => Assert.Equal(headline, Title($"{headline}\n\n{below}{Paragraph}"));

    [Fact]
    public void The_name_of_a_body_is_the_headline_where_no_other_line_is() => Assert.Equal("Harbour District Council", Title($"Harbour District Council{Paragraph}"));

    private static string? Title(string text) => DocumentAnalysis.Analyse("report.txt", TokenizedText.Of(text), ReportLexicon.BuiltIn.Words).Title;
}
