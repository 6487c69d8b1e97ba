using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>The meeting or visit that a title says the report is on.</summary>
public class TitledVisitsTests
{
    [Theory]
    [InlineData("Visit by the Chief Justice of Fiji, Mr. Peter Novak\n\nThe Minister for Ports, Ms. Anna Keller, met with the Chief Justice of Fiji on 3 May.", "Visit by the Chief Justice of Fiji, Mr. Peter Novak")]
    [InlineData("Courtesy call by the Speaker of Fiji\n\nMs. Anna Keller met with the Speaker of Fiji on 3 May.", "Courtesy call by the Speaker of Fiji")]
    [InlineData("Readout of Meeting with Crown Prince Peter bin Novak of Ghana\n\nThe boats were slow.", "Meeting with Crown Prince Peter bin Novak of Ghana")]
    [InlineData("Meeting with a delegation from the Fijian community\n\nThe boats were slow.", "Meeting with a delegation from the Fijian community")]
    [InlineData("Meeting between the President of Ghana and the King of Norway\n\nThe President of Ghana, Peter Novak, met with King Jan in Oslo.", "Meeting between the President of Ghana and the King of Norway")]
    [InlineData("Readout of the Deputy Secretary’s Trip to Fiji, Tonga, and Samoa\n\nThe boats were slow.", "Trip to Fiji, Tonga, and Samoa")]
    [InlineData("Ports Minister to visit Lima\n\nMs. Anna Keller will open the Kelp Forum.", "visit Lima")]
    [InlineData("Norway welcomes RXU visit\n\nThe boats were slow.", "RXU visit")]
    public void The_title_names_the_occasion_with_its_whole_party(string text, string name) => Assert.Equal(name, Report.Names(text, NodeType.Event)[0]);

    [Theory]
    [InlineData("Visit by the Speaker of Fiji to Lima\n\nThe boats were slow.", "Visit by the Speaker of Fiji")]
    [InlineData("Visit by the Speaker of Fiji on 3 May 2019\n\nThe boats were slow.", "Visit by the Speaker of Fiji")]
    [InlineData("Visit by the Speaker of Fiji – Ports\n\nThe boats were slow.", "Visit by the Speaker of Fiji")]
    public void A_place_a_day_or_a_dash_ends_the_party(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Fact]
    public void A_heading_that_repeats_the_title_names_the_same_occasion() =>
        Assert.Equal(["Visit by the Speaker of Fiji"], Report.Names("---\ntitle: 'Visit by the Speaker of Fiji'\n---\n\nVisit by the Speaker of Fiji\n---\n\nMs. Anna Keller met with the Speaker of Fiji on 3 May.", NodeType.Event));

    [Theory]
    [InlineData("Travel rules for growers\n\nThe boats were slow.")]
    [InlineData("Growers like to visit museums\n\nThe boats were slow.")]
    public void Without_a_party_or_a_state_there_is_none(string text) => Assert.Empty(Report.Names(text, NodeType.Event));
}
