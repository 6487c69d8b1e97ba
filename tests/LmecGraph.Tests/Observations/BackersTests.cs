using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Who organized, paid for and supported an event, in the everyday turns of reports and in labelled lists.</summary>
public class BackersTests
{
    private static readonly EdgeType[] Hosting = [.. EdgeTypes.Hosting];

    [Theory]
    [InlineData("The Kelp Board, in partnership with the Reef Institute, invites you to the Reef Forum.", "Kelp Board ORGANIZED Reef Forum|Reef Institute CO_ORGANIZED Reef Forum")]
    [InlineData("The Harbour Forum was organized by the Lantern Institute together with the Stone Bridge Association.", "Lantern Institute CO_ORGANIZED Harbour Forum|Stone Bridge Association CO_ORGANIZED Harbour Forum")]
    [InlineData("The Harbour Forum was jointly staged by the Lantern Institute and the Stone Bridge Association.", "Lantern Institute CO_ORGANIZED Harbour Forum|Stone Bridge Association CO_ORGANIZED Harbour Forum")]
    [InlineData("The Harbour Forum will take place in Lima in collaboration with the Lantern Institute.", "Lantern Institute CO_ORGANIZED Harbour Forum")]
    [InlineData("The Harbour Forum was held in Lima under the auspices of the Lantern Institute.", "Lantern Institute GUIDED Harbour Forum")]
    [InlineData("On Monday the Lantern Institute organised in Lima the Harbour Forum.", "Lantern Institute ORGANIZED Harbour Forum")]
    [InlineData("They were at the Harbour Forum, which the Lantern Institute organises every May.", "Lantern Institute ORGANIZED Harbour Forum")]
    public void Whoever_organizes_an_event_in_these_words_is_found(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, Hosting)));

    [Theory]
    [InlineData("The Kelp Bank was proud to be a Silver Sponsor of the Reef Forum.", "Kelp Bank SPONSORED Reef Forum")]
    [InlineData("The Harbour Forum was paid for by the Lantern Institute.", "Lantern Institute SPONSORED Harbour Forum")]
    [InlineData("The Harbour Forum was underwritten by the Lantern Institute.", "Lantern Institute SPONSORED Harbour Forum")]
    [InlineData("The Harbour Forum was made possible by the Lantern Institute.", "Lantern Institute SPONSORED Harbour Forum")]
    [InlineData("The Harbour Forum was held in Lima. The Lantern Institute covered the travel costs.", "Lantern Institute SPONSORED Harbour Forum")]
    [InlineData("The Harbour Forum was held in Lima. She thanked the Lantern Institute for its generous support.", "Lantern Institute SUPPORTED Harbour Forum")]
    [InlineData("The Harbour Forum was sponsored by the Lima law firm Zilmaq Vebbin LLP.", "Zilmaq Vebbin LLP SPONSORED Harbour Forum")]
    public void Whoever_pays_for_it_or_helps_is_found(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, Hosting)));

    [Fact]
    public void What_is_done_to_a_work_without_a_name_is_not_done_to_the_event() =>
        Assert.Empty(Report.Edges("The Harbour Forum was held in Lima.\n\nThe work is funded by the Lantern Institute.", Hosting));

    [Theory]
    [InlineData("The Harbour Forum was held in Lima. Our sincere thanks to our sponsors: Zilmaq Vebbin, Quarnex Daltor and the Blue Harbour Bank.")]
    [InlineData("The Harbour Forum was held in Lima.\n\nGold sponsor: Zilmaq Vebbin | Silver sponsors: Quarnex Daltor; Blue Harbour Bank")]
    public void Sponsors_behind_a_label_are_bodies_and_sponsors(string text) =>
        Assert.Equal(["Blue Harbour Bank SPONSORED Harbour Forum", "Quarnex Daltor SPONSORED Harbour Forum", "Zilmaq Vebbin SPONSORED Harbour Forum"], Report.Edges(text, Hosting));

    [Fact]
    public void A_heading_alone_is_a_label_for_the_lines_below_it_up_to_the_next() => Assert.Equal(
        ["Lantern Institute ORGANIZED Harbour Forum", "Stone Bridge Association CO_ORGANIZED Harbour Forum"],
        Report.Edges("Harbour Forum\n\nORGANIZERS\n\nLantern Institute\n\nPARTNERS\n\nStone Bridge Association\n\nVENUE\n\nTown Hall\n\nBlue Harbour Bank", Hosting));

    [Fact]
    public void Below_a_heading_a_line_that_says_something_is_no_item() =>
        Assert.Empty(Report.Edges("Harbour Forum\n\nPARTNERS\n\nThe Stone Bridge Association is old.", Hosting));
}
