using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Who was there, and how that goes together with who spoke.</summary>
public class ParticipationsTests
{
    private const string Opening = "The Kelp Forum was held in Lima. ";

    [Theory]
    [InlineData("Ms. Anna Keller and Mr. Peter Novak joined the guests.", "Anna Keller ATTENDED Kelp Forum|Peter Novak ATTENDED Kelp Forum")]
    [InlineData("The delegation was led by Ms. Anna Keller.", "Anna Keller ATTENDED Kelp Forum")]
    [InlineData("The guests, headed by Ms. Anna Keller, visited the reef planted by Mr. Peter Novak.", "Anna Keller ATTENDED Kelp Forum")]
    [InlineData("Ms. Anna Keller, a former guest of Mr. Peter Novak, attended.", "Anna Keller ATTENDED Kelp Forum")]
    public void People_of_a_sentence_on_being_there_were_there(string sentence, string edges) => Assert.Equal(edges, Joined(Opening + sentence));

    [Theory]
    [InlineData("Mr. Peter Novak likes boats.")]
    [InlineData("Guests visited the house of the late Mr. Peter Novak.")]
    [InlineData("Guests met in Mr. Peter Novak's house.")]
    [InlineData("Guests met at the invitation of Mr. Peter Novak.")]
    [InlineData("Guests met under a plan drawn by Mr. Peter Novak.")]
    public void Who_is_dead_or_former_or_only_planned_or_invited_was_not(string sentence) => Assert.Empty(Joined(Opening + sentence));

    [Theory]
    [InlineData("Ms. Anna Keller attended the forum. Ms. Anna Keller said that kelp is slow.", "speech")]
    [InlineData("Ms. Anna Keller joined the guests. Ms. Anna Keller opened the Kelp Forum.", "opening")]
    public void Who_spoke_is_not_counted_as_present_beside_it(string sentences, string role) =>
        Assert.Equal([$"Anna Keller SPOKE_AT Kelp Forum ({role})"], Report.Edges(Opening + sentences, EdgeType.Attended, EdgeType.SpokeAt));

    [Fact]
    public void Who_joins_a_panel_speaks_there() => Assert.Equal(
        ["Anna Keller SPOKE_AT Quiet Rivers Panel (panel)"],
        Report.Edges(Opening + "Ms. Anna Keller joined the Quiet Rivers Panel.", EdgeType.Attended, EdgeType.SpokeAt));

    [Theory]
    [InlineData("Ms. Anna Keller paid a courtesy call on Minister Peter Novak.", "Anna Keller ATTENDED courtesy call on Minister Peter Novak|Peter Novak ATTENDED courtesy call on Minister Peter Novak")]
    [InlineData("On 3 May, Ms. Anna Keller will have a bilateral meeting with Minister Peter Novak.", "Anna Keller ATTENDED bilateral meeting with Minister Peter Novak|Peter Novak ATTENDED bilateral meeting with Minister Peter Novak")]
    public void Both_sides_of_a_meeting_beside_the_main_event_were_at_it(string sentence, string edges) => Assert.Equal(edges, Joined(Opening + "\n\n" + sentence));

    private static string Joined(string text) => string.Join('|', Report.Edges(text, EdgeType.Attended));

    [Theory]
    [InlineData("The Reef Bank will host a panel discussion titled “Building Nets”. It is on Monday.\n\nPanellists:\n\n- Ms. Anna Keller\n- Mr. Peter Novak")]
    [InlineData("The Reef Bank convened a workshop entitled “Building Nets”. Beside the host, the panel included:\n\n- Ms. Anna Keller\n- Mr. Peter Novak")]
    public void A_list_of_panellists_is_of_the_panel_told_above_it(string text)
    {
        var edges = Report.Edges("Nets come home\n\n" + text, EdgeType.SpokeAt);
        Assert.Equal(2, edges.Count(e => e.Contains("Building Nets", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_lecturer_in_the_row_of_a_module_spoke_there() => Assert.Equal(
        ["Anna Keller SPOKE_AT Module 1: The water balance", "Peter Novak SPOKE_AT Module 2: Metering"],
        Report.Edges("Course on water loss\n\n| Module | Contents | Lecturer |\n| Module 1: The water balance | Terms | Ms. Anna Keller |\n| Module 2: Metering | Classes | Mr. Peter Novak |", EdgeType.SpokeAt).Select(e => e.Split(" (")[0]).Distinct().Order());
}
