using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>The everyday phrasing by which a report says who came.</summary>
public class AttendingPatternsTests
{
    private const string Opening = "Kelp Forum in Lima\n\nThe Kelp Forum was held in Lima.\n\n";

    [Theory]
    [InlineData("Observers from the Lantern Institute and the Reef Bank were also in the room.")]
    [InlineData("The forum was chaired by Ms. Anna Keller, with representatives from the Lantern Institute and the Reef Bank.")]
    [InlineData("The forum was attended not only by growers, but also by officials of the Lantern Institute and the Reef Bank.")]
    [InlineData("Representatives of the Lantern Institute and the Reef Bank are participating as observers.")]
    [InlineData("Representatives of Ghana, Peru, the Lantern Institute and the Reef Bank were present.")]
    [InlineData("Representatives of the Lantern Institute and the Reef Bank were present among others.")]
    [InlineData("Delegates from the Lantern Institute and the Reef Bank followed the talks.")]
    [InlineData("Delegations of the Lantern Institute and the Reef Bank arrived early.")]
    [InlineData("The forum drew growers and students from the Lantern Institute and the Reef Bank.")]
    [InlineData("Also in attendance were officials of the Lantern Institute and the Reef Bank.")]
    [InlineData("Eighty people came, among them buyers from the Lantern Institute and the leadership of the Reef Bank.")]
    [InlineData("The Lantern Institute and the Reef Bank sent three students.")]
    [InlineData("The Lantern Institute and the Reef Bank took part in the forum.")]
    [InlineData("Participants represented the Lantern Institute and the Reef Bank.")]
    [InlineData("Trainees, among others from the Lantern Institute and the Reef Bank, liked it.")]
    [InlineData("The Lantern Institute and the Reef Bank were among the exhibitors.")]
    [InlineData("Stalls were set up by the Lantern Institute and the Reef Bank.")]
    [InlineData("Exhibitors were the Lantern Institute and the Reef Bank.")]
    [InlineData("The forum gathered thirty people from the Lantern Institute and the Reef Bank.")]
    [InlineData("The audience included friends of the Lantern Institute and the Reef Bank.")]
    [InlineData("The plan was adopted in the presence of people from the Lantern Institute and the Reef Bank.")]
    [InlineData("Attending the forum, on the Peruvian side, there were leaders of the Lantern Institute and the Reef Bank.")]
    [InlineData("Also attending were the Lantern Institute and the Reef Bank.")]
    [InlineData("In attendance were the Lantern Institute and the Reef Bank.")]
    [InlineData("The Lantern Institute and the Reef Bank also attended.")]
    [InlineData("The Lantern Institute and the Reef Bank were also represented.")]
    [InlineData("The Lantern Institute and the Reef Bank joined the forum.")]
    [InlineData("The forum gathered the Lantern Institute and the Reef Bank.")]
    [InlineData("The forum convened experts from the Lantern Institute and the Reef Bank.")]
    [InlineData("Staff from the Lantern Institute and the Reef Bank were trained.")]
    [InlineData("Experts from the Lantern Institute and the Reef Bank shared their views.")]
    [InlineData("Presentations were given by the Lantern Institute and the Reef Bank.")]
    [InlineData("Presentations were given by staff of the Lantern Institute and the Reef Bank.")]
    [InlineData("Forty people attended, including officials of the Lantern Institute and the Reef Bank.")]
    [InlineData("Forty people attended, including the Lantern Institute and the Reef Bank.")]
    [InlineData("It was attended by growers from Peru, Togo and Fiji as well as observers from the Lantern Institute and the Reef Bank.")]
    [InlineData("It was attended by growers from Peru, Togo and Fiji, and by officials of the Lantern Institute and the Reef Bank.")]
    [InlineData("The participants were mostly officials of the Lantern Institute and the Reef Bank.")]
    [InlineData("A delegation from the Lantern Institute and the Reef Bank visited the nets.")]
    [InlineData("The round table was held with the Lantern Institute and the Reef Bank.")]
    [InlineData("Ten towns were represented, alongside the Lantern Institute and the Reef Bank.")]
    [InlineData("Some growers came from the Lantern Institute; others travelled from the Reef Bank.")]
    [InlineData("Guests came from the Lantern Institute and from the Reef Bank.")]
    [InlineData("There was a meeting with the heads of ten companies, including the Lantern Institute and the Reef Bank.")]
    [InlineData("Speakers from the Lantern Institute and the Reef Bank will share their views.")]
    [InlineData("The delegation will comprise growers and officials from the Lantern Institute and the Reef Bank.")]
    public void Bodies_whose_people_came_were_there(string sentence) => Assert.Equal(["Lantern Institute", "Reef Bank"], Present(sentence));

    [Theory]
    [InlineData("Joining the forum were Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Ms. Anna Keller and Mr. Peter Novak were guests of honour.")]
    [InlineData("The plan was adopted in the presence of Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Ms. Anna Keller signed for the Lantern Institute and Mr. Peter Novak for the Reef Bank.")]
    [InlineData("Prizes were handed out by Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Received by Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Ms. Anna Keller and Mr. Peter Novak were on hand to help.")]
    [InlineData("Ms. Anna Keller and Mr. Peter Novak were among the guests.")]
    [InlineData("Also spotted in the hall: Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Leading the group were Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Gracing the day were Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("The delegation was composed of Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("The awards were presented to Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Ms. Anna Keller of the Lantern Institute and Mr. Peter Novak took part.")]
    [InlineData("Ms. Anna Keller of the Lantern Institute, and Mr. Peter Novak, sat in the front row.")]
    [InlineData("Spotted among the guests were Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Peru was represented by Ms. Anna Keller, Director of Ports, and Togo by Mr. Peter Novak.")]
    public void People_who_came_or_handed_or_signed_something_were_there(string sentence) => Assert.Equal(["Anna Keller", "Peter Novak"], Present(sentence));

    [Theory]
    [InlineData("Ms. Anna Keller is a friend of the Lantern Institute.")]
    [InlineData("Kelp from the Lantern Institute was on the table.")]
    [InlineData("Ms. Anna Keller of the Lantern Institute participated as a speaker.")]
    [InlineData("The day was held in memory of Ms. Anna Keller.")]
    public void What_only_came_up_was_not(string sentence) => Assert.Empty(Present(sentence));

    [Fact]
    public void Bodies_whose_people_came_were_at_the_whole_event_though_the_last_session_stands_above() => Assert.Equal(
        ["Lantern Institute ATTENDED Third Kelp Forum"],
        Report.Edges("# Third Kelp Forum\n\nThe growers came back.\n\n## Session 2: Drying Boats\n\nBoats dry.\n\nObservers from the Lantern Institute were also present.", EdgeType.Attended));

    [Fact]
    public void Who_says_what_she_will_do_at_an_event_is_there_and_did_not_speak() => Assert.Equal(
        ["Anna Keller ATTENDED Kelp Forum"], Report.Edges("Kelp Forum in Lima\n\nMs. Anna Keller said that she would lead a delegation to the Kelp Forum.", EdgeType.Attended, EdgeType.SpokeAt));

    [Fact]
    public void Who_stands_for_a_body_without_a_name_on_a_panel_makes_it_present() => Assert.Contains(
        "Reef Bank ATTENDED Kelp Forum", Report.Edges(Opening + "Speakers: Ms. Anna Keller, and a representative of the Reef Bank", EdgeType.Attended));

    [Theory]
    [InlineData("The Reef Bank and 10 other agencies and institutions participated and gave advice.")]
    [InlineData("The Reef Bank, among many others, was represented.")]
    public void A_body_among_others_was_there(string sentence) => Assert.Equal(["Reef Bank"], Present(sentence));

    [Fact]
    public void A_body_and_another_that_did_something_else_were_not_there() => Assert.Empty(Present("The Reef Bank and two other agencies bought nets."));

    private static string[] Present(string sentence) => [.. Report.Edges(Opening + sentence, EdgeType.Attended).Select(e => e.Split(" ATTENDED")[0])];

    [Fact]
    public void A_state_before_a_body_does_not_end_the_list() =>
        Assert.Contains("Reef Bank ATTENDED Kelp Forum", Report.Edges(Opening + "Visitors took part in a session with the Lantern Institute, Peru Kelp Nets Ltd, and the Reef Bank.", EdgeType.Attended));

    [Fact]
    public void Bodies_singled_out_behind_those_who_met_were_there() =>
        Assert.Contains(Report.Edges(Opening + "Ms. Anna Keller held a roundtable discussion with the heads of ten firms, including 3Q, the Lantern Institute and the Reef Bank.", EdgeType.Attended), e => e.StartsWith("Reef Bank ATTENDED roundtable", StringComparison.Ordinal));

    [Fact]
    public void A_post_without_article_at_the_head_of_a_sentence_is_its_holder() =>
        Assert.Contains("Anna Keller ATTENDED Reef Ceremony", Report.Edges(Opening + "Minister for Nets Anna Keller spoke. Minister will also attend the Reef Ceremony.", EdgeType.Attended));

    [Theory]
    [InlineData("Ms. Vera Roe met with Mr. Omar Rose, Chief of Cabinet for Reef Commission President Anna Keller.")]
    [InlineData("Ms. Vera Roe attended at the invitation of President Omar Rose and Prime Minister Anna Keller.")]
    [InlineData("The Reef Committee comprises Mr. Omar Rose and Ms. Anna Keller.")]
    [InlineData("All attended except Ms. Anna Keller.")]
    [InlineData("Ms. Anna Keller has led net programmes in twelve states.")]
    public void Who_is_named_beside_those_who_came_was_not_there(string text) =>
        Assert.DoesNotContain(Report.Edges(Opening + text, EdgeType.Attended), e => e.StartsWith("Anna Keller ", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Kelp Ceremony in Lima was witnessed by representatives of the Lantern Institute.")]
    [InlineData("The Kelp Forum was held in Lima. It was graced by the Lantern Institute and the Reef Bank.")]
    public void Who_witnessed_it_was_there(string text) => Assert.Contains(Report.Edges(text, EdgeType.Attended), e => e.StartsWith("Lantern Institute ATTENDED", StringComparison.Ordinal));
}
