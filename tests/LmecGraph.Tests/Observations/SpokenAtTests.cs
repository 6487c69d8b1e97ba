using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Further ways in which reports of many countries say who spoke.</summary>
public class SpokenAtTests
{
    private const string Opening = "Kelp Forum in Lima\n\nThe Kelp Forum was held in Lima.\n\n";

    [Theory]
    [InlineData("The day ended with Dean Ms. Anna Keller in the chair.")]
    [InlineData("In a video message, Ms. Anna Keller wished the growers well.")]
    [InlineData("Taking the floor, Ms. Anna Keller evoked the old nets.")]
    [InlineData("Guests then heard from Ms. Anna Keller.")]
    [InlineData("Ms. Anna Keller performed the official opening.")]
    [InlineData("The day was wrapped up by Ms. Anna Keller.")]
    [InlineData("The growers elected Ms. Anna Keller of Ghana as Chair.")]
    [InlineData("A talk followed, in which Ms. Anna Keller spoke of nets.")]
    [InlineData("It began with a speech of Ms. Anna Keller, Director of Nets.")]
    [InlineData("The day was animated by Ms. Anna Keller.")]
    [InlineData("\"Nets last,\" said longtime member Ms. Anna Keller.")]
    [InlineData("A message from Mr. Peter Novak was read by Ms. Anna Keller.")]
    [InlineData("Facilitator: Ms. Anna Keller")]
    [InlineData("Ms. Anna Keller, who made many nets, will address the growers.")]
    public void One_person_spoke(string sentence) => Assert.Equal(["Anna Keller"], Speakers(sentence));

    [Theory]
    [InlineData("Ms. Anna Keller (Lantern Institute) talked on nets and Mr. Peter Novak on boats.")]
    [InlineData("Among the other panellists to appear at this year's forum are: Ms. Anna Keller, Chair of Nets; and Mr. Peter Novak.")]
    [InlineData("The forum was opened by Ms. Anna Keller, who greeted many growers, and by Mr. Peter Novak.")]
    [InlineData("Messages came from Ms. Anna Keller of the Lantern Institute and Mr. Peter Novak.")]
    [InlineData("Ms. Anna Keller sat down with Mr. Peter Novak.")]
    public void Everybody_of_a_list_spoke(string sentence) => Assert.Equal(["Anna Keller", "Peter Novak"], Speakers(sentence));

    [Theory]
    [InlineData("In the closing session, Ms. Anna Keller thanked the growers.")]
    [InlineData("On the second day, Ms. Anna Keller told of nets.")]
    [InlineData("At the opening, Ms. Anna Keller told of nets.")]
    public void What_opens_with_a_part_of_the_event_is_said_at_the_whole(string sentence) => Assert.Contains(
        "Anna Keller SPOKE_AT Third Regional Kelp Forum",
        Report.Edges($"# Third Regional Kelp Forum\n\n## Session 2: Drying Kelp\n\nThe kelp was dry.\n\n{sentence}", EdgeType.SpokeAt).Select(e => e.Split(" (")[0]));

    [Fact]
    public void A_talk_of_the_event_is_no_other_occasion() => Assert.Equal(
        ["Anna Keller SPOKE_AT Kelp Forum (speech)", "Peter Novak SPOKE_AT Kelp Forum (speech)"],
        Report.Edges(Opening + "The first lecture, \"Nets at Dawn\", was delivered by Ms. Anna Keller. Mr. Peter Novak said that nets last.", EdgeType.SpokeAt));

    [Fact]
    public void A_report_on_a_years_occasion_is_on_it_though_the_title_names_the_series() => Assert.Equal(
        ["Anna Keller SPOKE_AT World Kelp Congress 2023 (speech)"],
        Report.Edges("Our team at the World Kelp Congress\n\nFour of us travelled to Lima for the World Kelp Congress 2023.\n\nMs. Anna Keller said that nets last.", EdgeType.SpokeAt));

    private static string[] Speakers(string sentence) => [.. Report.Edges(Opening + sentence, EdgeType.SpokeAt).Select(e => e.Split(" SPOKE_AT")[0])];

    [Theory]
    [InlineData("The Kelp Forum was held in Lima. “Boats matter,” said in her opening remarks Anna Keller, Director of the Reef Centre.")]
    [InlineData("The Kelp Forum was held in Lima. “Boats matter,” stressed in his short speech, Mr. Jan Molnar.")]
    public void Who_said_it_in_a_speech_may_stand_behind(string text) => Assert.Contains(Report.Edges(text, EdgeType.SpokeAt), e => e.Contains("SPOKE_AT Kelp Forum", StringComparison.Ordinal));
}
