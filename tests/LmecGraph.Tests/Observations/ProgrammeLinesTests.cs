using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Who is listed under a line of a programme spoke there, whatever kind of part it is.</summary>
public sealed class ProgrammeLinesTests
{
    private const string Opening = "Regional Workshop on Rice\n\nApia, 3 May 2021 – The Regional Workshop on Rice took place in Apia.\n\n";

    [Theory]
    [InlineData("Fireside Chat: From Lab to Sea")]
    [InlineData("Workshop 4. Tales of the Sea")]
    [InlineData("Session 2 | Nets without Waste")]
    [InlineData("Debate: Is Kelp Green?")]
    public void A_talk_or_debate_holds_the_lines_below(string line) =>
        Assert.Contains(Report.Edges(Opening + line + "\n\nModerator: Ms. Ana Roja, Reef Trust\n\nThe day ended early.\n", EdgeType.SpokeAt), e => e == $"Ana Roja SPOKE_AT {line} (moderator)");

    [Fact]
    public void The_name_of_a_part_ends_before_the_sentence_on_who_led_it() =>
        Assert.Contains("Panel Discussion: Nets of the Sea", Report.Mentions(Opening + "Panel Discussion: Nets of the Sea. Moderated by Ms. Ana Roja, this panel heard Mr. Juan Soto.\n", NodeType.Event));
}
