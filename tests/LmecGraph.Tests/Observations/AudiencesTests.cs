using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Audiences, visits and ceremonies of states: whom the people there stand for, which occasion is meant, where it was.</summary>
public class AudiencesTests
{
    private const string Opening = "Kelp Forum in Lima\n\nThe Kelp Forum was held in Lima.\n\n";

    [Fact]
    public void Envoys_in_a_row_each_stand_for_the_state_behind_their_own_post() =>
        Assert.Equal(
            ["Anna Keller REPRESENTS Ghana (Ambassador)", "Peter Novak REPRESENTS Peru (Ambassador)"],
            Report.Edges("News\n\nMs. Anna Keller, Ambassador of Ghana, and Mr. Peter Novak, Ambassador of the Republic of Peru, came.", EdgeType.Represents));

    [Theory]
    [InlineData("Fiji's Minister for Ports Anna Keller met with her Togolese counterpart Peter Novak.", "Peter Novak REPRESENTS Togo (counterpart)")]
    [InlineData("News\n\nMs. Anna Keller was sworn in as Minister of Ports of Fiji.", "Anna Keller REPRESENTS Fiji (Minister of Ports)")]
    [InlineData("News\n\nMr. Peter Novak has been appointed Ambassador of Togo.", "Peter Novak REPRESENTS Togo (Ambassador)")]
    public void A_counterpart_and_who_is_sworn_in_stand_for_a_state(string text, string edge) => Assert.Contains(edge, Report.Edges(text, EdgeType.Represents));

    [Theory]
    [InlineData("News\n\nMs. Anna Keller received the Ambassador of Peru, Mr. Peter Novak.", "Peter Novak REPRESENTS Peru (Ambassador)")]
    [InlineData("News\n\nMs. Anna Keller met with Foreign Minister of Peru Peter Novak.", "Peter Novak REPRESENTS Peru (Foreign Minister)")]
    [InlineData("News\n\nThe Ambassador of Peru to Togo, His Excellency Mr. Peter Novak, came.", "Peter Novak REPRESENTS Peru (Ambassador)")]
    public void A_state_in_the_name_of_the_occasion_is_the_guests(string text, string edge) => Assert.Contains(edge, Report.Edges(text, EdgeType.Represents));

    [Theory]
    [InlineData("News\n\nThe guest met President Anna Keller at the Ministry of Ports.")]
    [InlineData("News\n\nThe guest was welcomed by Ms. Anna Keller at Reed International Airport.")]
    [InlineData("News\n\nGovernor Anna Keller and the Togolese Consul General came.")]
    [InlineData("News\n\nThey came to welcome Ms. Anna Keller, a Harbour Court statement said.")]
    [InlineData("News\n\nShe was a clerk under President Anna Keller.")]
    [InlineData("News\n\nMs. Anna Keller, who is a candidate for Director of the Reef Bank, came.")]
    public void What_only_stands_beside_a_name_is_not_what_somebody_stands_for(string text) => Assert.Empty(Report.Edges(text, EdgeType.Represents));

    [Fact]
    public void An_embassy_speaks_of_the_ministers_of_its_hosts() =>
        Assert.Contains(
            "Anna Keller REPRESENTS Zambia (Minister of Ports)",
            Report.Edges("News of the Embassy of Japan\n\nThe Embassy of Japan held a reception in Lusaka. Hon. Anna Keller, Minister of Ports, was there. The Government of Zambia sent boats.", EdgeType.Represents));

    [Theory]
    [InlineData("Minister Peter Novak met Ms. Anna Keller in the port, a palace statement said.")]
    [InlineData("The port was shown to Ms. Anna Keller, the news agency reported.")]
    public void What_a_statement_said_is_nobodys_speech(string sentence) => Assert.Empty(Report.Edges(Opening + sentence, EdgeType.SpokeAt));

    [Fact]
    public void A_meeting_on_the_sidelines_is_not_the_summit() =>
        Assert.DoesNotContain("Anna Keller ATTENDED Sixth Reef Summit", Report.Edges("Meeting with Peter Novak\n\nMs. Anna Keller met with Mr. Peter Novak on the sidelines of the Sixth Reef Summit in Lima. Participants in the meeting included Mr. Peter Novak and Ms. Anna Keller.", EdgeType.Attended));

    [Fact]
    public void Words_at_a_courtesy_visit_are_spoken_there() =>
        Assert.Equal(
            ["Peter Novak SPOKE_AT courtesy visit to Minister Anna Keller (speech)"],
            Report.Edges("News\n\nMr. Peter Novak made a courtesy visit to Minister Anna Keller. Mr. Peter Novak thanked the growers.", EdgeType.SpokeAt));

    [Fact]
    public void A_list_of_guests_ends_where_the_source_is_named() =>
        Assert.Equal(["Reef Bank ATTENDED Kelp Forum"], Report.Edges(Opening + "It was attended by staff of the Reef Bank, according to a Harbour Institute note.", EdgeType.Attended));

    [Theory]
    [InlineData("Kelp visit\n\nMs. Anna Keller made an official visit to Peru before returning to Togo.", "official visit to Peru HELD_IN Peru")]
    [InlineData("News\n\nMs. Anna Keller had a meeting with Minister Peter Novak in Lima.", "meeting with Minister Peter Novak HELD_IN Peru (Lima)")]
    [InlineData("News\n\nThe Kelp Forum took place in downtown Lima.", "Kelp Forum HELD_IN Peru (downtown Lima)")]
    public void The_way_home_is_no_place_and_a_part_of_town_is_one(string text, string edge) => Assert.Equal([edge], Report.Edges(text, EdgeType.HeldIn));
}
