using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Parts of a programme told by who led them.</summary>
public sealed class ChairedTitlesTests
{
    private const string Forum = "Halden Reef Forum 2021\n\nThe Halden Reef Forum 2021 was held in Oslo. More than 200 people came.\n\n";

    [Theory]
    [InlineData("**Mud and Reeds.** Chaired by Prof. Miguel Carrasco, Coast College.", "Mud and Reeds")]
    [InlineData("Water at the top\nChair: Dr. Ella Lund, Baltic Bureau\nSpeakers: Ana Keller, Lantern Institute", "Water at the top")]
    [InlineData("Water at the top\nRoom Harbour\nModerator: Dr. Ella Lund, Baltic Bureau", "Water at the top")]
    public void The_line_above_the_chair_is_the_title(string text, string name) => Assert.Contains(name, Report.Names(Forum + text, NodeType.Event));

    [Theory]
    [InlineData("Organizing Committee\nChair: Dr. Ella Lund, Baltic Bureau")]
    [InlineData("Speakers\nChair: Dr. Ella Lund, Baltic Bureau")]
    [InlineData("Monday 3 May\nChair: Dr. Ella Lund, Baltic Bureau")]
    public void A_body_or_a_label_is_none(string text) => Assert.Equal(["Halden Reef Forum 2021"], Report.Names(Forum + text, NodeType.Event));

    [Fact]
    public void The_chair_spoke_there() =>
        Assert.Contains("Peter Novak SPOKE_AT Money and reefs (moderator)", Report.Edges(Forum + "Money and reefs\nModerator: Mr. Peter Novak", EdgeType.SpokeAt));
}
