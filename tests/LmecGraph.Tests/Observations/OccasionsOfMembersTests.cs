using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Congresses, functions and panels of associations: what they are called, and who spoke there.</summary>
public class OccasionsOfMembersTests
{
    private const string Held = "Kelp Forum\n\nThe Kelp Forum was held in Lima. ";

    [Theory]
    [InlineData("Growers meet\n\nThe Kelp Award Function was held in Lima.", "Kelp Award Function")]
    [InlineData("Growers meet\n\nThe Lantern Institute held a Gala Dinner and Award Ceremony in Lima.", "Gala Dinner and Award Ceremony")]
    [InlineData("Growers meet\n\nThe Society's annual conference was held in Lima.", "annual conference")]
    [InlineData("Growers and Divers Host Successful Conference\n\nThe inaugural conference on Nets in Lima was good.", "inaugural conference on Nets")]
    [InlineData("Lima hosts Kelp Congress for first time in Peru\n\nGrowers came.", "Kelp Congress")]
    public void An_occasion_is_called_by_its_kinds_and_nothing_more(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Event));

    [Fact]
    public void What_a_forum_is_for_is_no_further_event() => Assert.Equal(["Kelp Forum"], Report.Names(Held + "It is intended as a forum for the exchange of views.", NodeType.Event));

    [Theory]
    [InlineData("Kelp Congress 2019\n\nThe Kelp Congress was held in Lima.", "Kelp Congress 2019")]
    [InlineData("Kelp Congress 2019\n\nThe Kelp Congress is held each year. The Kelp Congress 2018 was in Lima.", "Kelp Congress 2019|Kelp Congress|Kelp Congress 2018")]
    public void A_series_is_its_occasion_where_no_other_one_is_named(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Event)));

    [Theory]
    [InlineData("It started with Mr. Peter Novak, President of the Reef Society, welcoming the guests.", "Peter Novak SPOKE_AT Kelp Forum (speech)")]
    [InlineData("Moderating the session will be Mr. Peter Novak.", "Peter Novak SPOKE_AT Kelp Forum (speech)")]
    [InlineData("Anna Keller, Journalist and News Presenter at Kelp Radio, will moderate the session.", "Anna Keller SPOKE_AT Kelp Forum (speech)")]
    [InlineData("It featured Anna Keller, president of the Reef Society.", "Anna Keller SPOKE_AT Kelp Forum (speech)")]
    [InlineData("The next day, the focus was the panel discussion with Anna Keller.", "Anna Keller SPOKE_AT Kelp Forum (panel)")]
    [InlineData("Anna Keller then went on to talk about the upcoming Reef Congress and stressed that nets matter.", "Anna Keller SPOKE_AT Kelp Forum (speech)")]
    public void Who_welcomes_moderates_or_is_featured_speaks(string text, string edge) => Assert.Contains(edge, Report.Edges(Held + text, EdgeType.SpokeAt));

    [Fact]
    public void Whom_a_panel_welcomed_spoke_there() =>
        Assert.Contains("Anna Keller SPOKE_AT Slow Nets Today (panel)", Report.Edges(Held + "The first panel discussion, ‘Slow Nets Today’ was on nets, and welcomed Anna Keller (Chief Economist, Reef Society) and Peter Novak (Head, Reef Bank).", EdgeType.SpokeAt));

    [Fact]
    public void The_main_clause_ends_the_list_of_those_who_came() =>
        Assert.Empty(Report.Edges(Held + "The forum, attended by growers from ten states, was a mixture of talks, and the Reef Society was amended.", EdgeType.Attended));

    [Fact]
    public void Who_organizes_with_another_does_so_jointly() =>
        Assert.Equal(["Lantern Institute CO_ORGANIZED Kelp Forum", "Reef Society CO_ORGANIZED Kelp Forum"], Report.Edges("Growers meet\n\nThe Lantern Institute with the Reef Society organised the Kelp Forum.", EdgeType.Organized, EdgeType.CoOrganized));

    [Fact]
    public void Those_who_will_be_jointly_hosting_are_co_hosts() =>
        Assert.Equal(["Lantern Institute CO_HOSTED Kelp Forum", "Reef Society CO_HOSTED Kelp Forum"], Report.Edges("Growers meet\n\nThe Lantern Institute and the Reef Society will be jointly hosting the Kelp Forum.", EdgeType.Hosted, EdgeType.CoHosted));

    [Theory]
    [InlineData("The forum began with a welcome dinner.\n\nOn Friday, the day began with a speech by Anna Keller.", "Anna Keller SPOKE_AT Kelp Forum (speech)")]
    [InlineData("He was elected at the Reef Forum in 2017.\n\nAt the Forum, Anna Keller said that nets matter.", "Anna Keller SPOKE_AT Kelp Forum (speech)")]
    public void Neither_a_dinner_nor_a_rival_named_in_passing_is_what_the_next_paragraph_is_on(string text, string edge) => Assert.Contains(edge, Report.Edges(Held + text, EdgeType.SpokeAt));

    [Fact]
    public void The_place_of_the_sentence_is_more_than_that_of_the_news_agency() =>
        Assert.Equal(["Ordinary Congress HELD_IN Turkey (Istanbul)"], Report.Edges("Growers meet\n\nBaku, 13 March 2018\n\nA president was elected at the Ordinary Congress held in Istanbul, Turkey.", EdgeType.HeldIn));

    [Fact]
    public void What_a_gala_is_in_honour_of_is_no_place() =>
        Assert.Empty(Report.Edges("Growers meet\n\nThe Kelp Gala Dinner was held in Honour of Peru’s Fishers.", EdgeType.HeldIn));

    [Fact]
    public void A_minister_with_a_long_title_is_meant_by_the_minister() =>
        Assert.Contains("Omar Novak SPOKE_AT Kelp Forum (speech)", Report.Edges(Held + "Minister of Ports and Shipping and Southern Development Omar Novak attended the forum. In his speech the Minister reiterated that nets matter.", EdgeType.SpokeAt));
}
