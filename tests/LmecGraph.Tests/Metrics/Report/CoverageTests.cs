using LmecGraph.Metrics.Report;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Metrics.Report;

public class CoverageTests
{
    [Fact]
    public void Bodies_that_somebody_spoke_for_are_not_unnamed()
    {
        var graph = new GraphSketch()
            .Edge("p:Ann", EdgeType.SpokeAt, "e:E").Edge("p:Ann", EdgeType.Attended, "e:F", document: "b.txt")
            .Edge("o:A", EdgeType.Attended, "e:E").Edge("o:A", EdgeType.ActiveIn, "e:E", role: "speaker", through: "p:Ann")
            .Edge("o:B", EdgeType.Attended, "e:E").Edge("o:B", EdgeType.ActiveIn, "e:E", role: "attendee").Edge("c:Laos", EdgeType.Attended, "e:E").Graph();

        Assert.Equal(new Coverage(Reports: 2, Named: 2, Unnamed: 2), Coverage.Of(graph));
    }

    [Fact]
    public void A_period_counts_what_is_dated_in_it()
    {
        var graph = new GraphSketch().Edge("p:Ann", EdgeType.SpokeAt, "e:E", date: "2020").Edge("p:Bob", EdgeType.SpokeAt, "e:F", date: "2022").Edge("p:Cid", EdgeType.SpokeAt, "e:G").Graph();

        Assert.Equal(1, Coverage.Of(graph, from: new DateOnly(2021, 1, 1)).Named);
    }
}
