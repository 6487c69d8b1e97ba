using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>What is paid for or supported is the subject of the passive, not always the event that the text is about.</summary>
public class PatientsTests
{
    private const string Event = "The Harbour Forum was held in Lima.\n\n";

    [Theory]
    [InlineData("Its budget is co-funded by the Reef Board.")]
    [InlineData("The Lantern Institute, founded in 1960, is supported by the Reef Board.")]
    [InlineData("Funded by the Reef Board, the Lantern Institute mends nets.")]
    [InlineData("The old quay was painted by divers and sponsored by the Reef Board.")]
    public void Of_a_thing_or_body_it_is_not_said_of_the_event(string text) => Assert.Empty(Report.Edges(Event + text, EdgeType.Sponsored, EdgeType.Supported));

    [Theory]
    [InlineData("The event is co-funded by the Reef Board.")]
    [InlineData("It was led by divers and sponsored by the Reef Board.")]
    public void Of_the_event_it_is(string text) => Assert.Equal(["Reef Board SPONSORED Harbour Forum"], Report.Edges(Event + text, EdgeType.Sponsored, EdgeType.Supported));
}
