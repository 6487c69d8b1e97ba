using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Parts of a programme whose title stands behind their kind.</summary>
public sealed class CalledSessionsTests
{
    [Theory]
    [InlineData("The Kelp Forum was held in Lima.\n\nMs. Keller gave a talk in the session Nets for Slow Boats.", "Nets for Slow Boats")]
    [InlineData("The first panel, Reeds and Mud, was chaired by Ms. Anna Keller.", "Reeds and Mud")]
    [InlineData("In the second panel, Slow boats, chaired by Ms. Anna Keller, they agreed.", "Slow boats")]
    [InlineData("The session Turning the Tide was moderated by Ms. Anna Keller.", "Turning the Tide")]
    public void A_title_between_the_kind_and_what_was_done_is_the_name(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("The panel, Ms. Anna Keller said, was chaired by a grower.")]
    [InlineData("The panel on boats was chaired by Ms. Anna Keller.")]
    [InlineData("The session Minister Keller was to open was moderated by a grower.")]
    public void Others_behind_the_kind_are_no_title(string text) => Assert.DoesNotContain(Report.Names(text, NodeType.Event), n => n.Contains("Keller", StringComparison.Ordinal));

    [Fact]
    public void What_lies_ahead_is_no_title() => Assert.Contains("Reef Congress", Report.Names("The growers talked about the upcoming Reef Congress and said that nets matter.", NodeType.Event));
}
