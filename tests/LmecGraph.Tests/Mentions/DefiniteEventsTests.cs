using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Occasions beside the one that a report is on, told by their kind alone.</summary>
public sealed class DefiniteEventsTests
{
    private const string Forum = "Halden Reef Forum 2021\n\nOSLO, 3 May 2021 - The Halden Reef Forum 2021 was held in Oslo. More than 200 people came to talk about reefs and nets.\n\n";

    [Theory]
    [InlineData("At the gala dinner, Ms. Ana Keller of the Lantern Institute thanked the hosts.", "gala dinner")]
    [InlineData("The welcome reception was hosted by the Lantern Institute at the Harbour Hotel.", "welcome reception")]
    [InlineData("The press conference was chaired by Ms. Ana Keller of the Lantern Institute.", "press conference")]
    [InlineData("Speaking at the award ceremony, Mr. Peter Novak of the Lantern Institute praised the divers.", "award ceremony")]
    [InlineData("The partners met in Oslo on the next day in the old mill for its kick-off, as planned.", "kick-off")]
    public void The_kind_says_which_occasion_it_is(string text, string name) => Assert.Contains(name, Report.Names(Forum + text, NodeType.Event));

    [Theory]
    [InlineData("At the opening ceremony Ms. Ana Keller welcomed the guests of the Lantern Institute.")]
    [InlineData("The Lantern Institute has no money for the gala dinner, said Ms. Ana Keller.")]
    [InlineData("At the next meeting Ms. Ana Keller will speak of the Lantern Institute.")]
    public void A_part_of_it_or_what_is_only_spoken_of_is_none(string text) => Assert.Equal(["Halden Reef Forum 2021"], Report.Names(Forum + text, NodeType.Event));

    [Fact]
    public void A_kind_that_shares_a_word_with_an_event_before_is_that_event() =>
        Assert.Equal(["Halden Kelp Awards Gala 2021"], Report.Names("Halden Kelp Awards Gala 2021\n\nThe Halden Kelp Awards Gala 2021 was held in Oslo. At the award ceremony, Ms. Ana Keller thanked the hosts.", NodeType.Event));

    [Fact]
    public void What_was_said_there_is_said_there() =>
        Assert.Equal(["Ana Keller SPOKE_AT gala dinner (speech)"], Report.Edges(Forum + "At the gala dinner, Ms. Ana Keller of the Lantern Institute thanked the hosts.", EdgeType.SpokeAt));
}
