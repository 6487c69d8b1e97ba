using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

public class QuotedEventsTests
{
    [Theory]
    [InlineData("The symposium on “Quiet Rivers” was held in Lima.", "symposium on “Quiet Rivers”")]
    [InlineData("The webinar themed on “Quiet Rivers” was short.", "webinar themed on “Quiet Rivers”")]
    [InlineData("The Symposium entitled “Quiet Rivers” was short.", "Symposium entitled “Quiet Rivers”")]
    [InlineData("The parallel panel discussion entitled \"Quiet Rivers and Slow Boats\" was short.", "parallel panel discussion entitled \"Quiet Rivers and Slow Boats\"")]
    [InlineData("The regional seminar \"Quiet Rivers\" was short.", "regional seminar \"Quiet Rivers\"")]
    [InlineData("The closing session, “Quiet Rivers”, was short.", "closing session, “Quiet Rivers”")]
    public void A_kind_with_a_quoted_title_is_a_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Fact]
    public void The_title_behind_a_name_in_capitals_is_a_name_of_it_too()
    {
        const string Text = "The Regional Workshop “Quiet Rivers and Slow Boats” was short.";
        Assert.Contains("Quiet Rivers and Slow Boats", Report.Mentions(Text, NodeType.Event));
        Assert.Single(Report.Names(Text, NodeType.Event));
    }

    [Fact]
    public void A_long_title_alone_means_the_same_event()
    {
        const string Text = "The workshop entitled “Quiet Rivers and Slow Boats” was held in Lima.";
        Assert.Equal(["workshop entitled “Quiet Rivers and Slow Boats”", "Quiet Rivers and Slow Boats"], Report.Mentions(Text, NodeType.Event));
        Assert.Single(Report.Names(Text, NodeType.Event));
    }

    [Theory]
    [InlineData("The growers read a book entitled “Quiet Rivers and Slow Boats”.")]
    [InlineData("The workshop heard “Quiet Rivers” read aloud.")]
    [InlineData("They told the workshop “Quiet rivers are slow boats.”")]
    public void The_title_of_anything_else_is_no_event(string text) => Assert.DoesNotContain(Report.Mentions(text, NodeType.Event), m => m.Contains("Quiet", StringComparison.Ordinal));

    [Fact]
    public void Lectures_on_several_titles_in_single_quotes_are_events_of_their_own() =>
        Assert.Equal(["Plants of the Coast", "Water Birds"], Report.Names("Growers meet\n\nThe Kelp Institute organised special lectures on ‘Plants of the Coast’ and ‘Water Birds’.", NodeType.Event));

    [Fact]
    public void Who_held_it_may_stand_between_the_kind_and_the_title()
    {
        const string Text = "A one-day seminar organised by the Kelp Board (KB) titled ‘Nets of Tomorrow’ was held in Lima.";
        Assert.Equal(["Nets of Tomorrow"], Report.Names(Text, NodeType.Event));
        Assert.Equal(["Kelp Board ORGANIZED Nets of Tomorrow"], Report.Edges(Text, EdgeType.Organized));
    }

    [Theory]
    [InlineData("An International Conference titled “Quiet Rivers and Slow Boats” took place in Lima on 3 May 2019.", "International Conference titled “Quiet Rivers and Slow Boats”")]
    [InlineData("The National Seminar on Kelp, entitled “Quiet Rivers and Slow Boats”, took place in Lima.", "National Seminar on Kelp, entitled “Quiet Rivers and Slow Boats”")]
    public void What_a_name_in_capitals_is_said_to_be_titled_is_the_same_event(string text, string name)
    {
        Assert.Equal([name], Report.Names(text, NodeType.Event));
        Assert.Contains("Quiet Rivers and Slow Boats", Report.Mentions(text, NodeType.Event));
    }

    [Fact]
    public void A_theme_behind_a_name_in_capitals_is_no_title_of_it() =>
        Assert.Equal(["National Seminar on Kelp"], Report.Names("The National Seminar on Kelp, which is themed “Quiet Rivers and Slow Boats”, took place in Lima.", NodeType.Event));

    [Fact]
    public void A_colon_may_stand_before_the_title() =>
        Assert.Equal(["Kelp Roundtable: “The Nets of a Calm Sea”"], Report.Names("The Kelp Roundtable: “The Nets of a Calm Sea” was held in Lima.", NodeType.Event));
}
