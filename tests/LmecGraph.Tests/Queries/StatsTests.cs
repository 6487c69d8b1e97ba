using LmecGraph.Ontology;
using LmecGraph.Queries;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Queries;

public class StatsTests
{
    [Fact]
    public async Task Nodes_and_stated_edges_are_counted_by_type_and_derived_ones_apart()
    {
        var sketch = new GraphSketch().Edge("o:A", EdgeType.Hosted, "e:One", "a.txt").Edge("o:A", EdgeType.Hosted, "e:One", "b.txt")
            .Edge("o:B", EdgeType.Attended, "e:One");
        var stats = Assert.Single(await sketch.RowsAsync((q, c) => q.StatsAsync(new(), c)));

        Assert.Equal(2, stats.Documents);
        Assert.Equal((2, 1, 0), (stats.Nodes["Organization"], stats.Nodes["Event"], stats.Nodes["Person"]));
        Assert.Equal((1, 1, 0), (stats.Edges["HOSTED"], stats.Edges["ATTENDED"], stats.Edges["SPOKE_AT"]));
        Assert.Equal(new Dictionary<string, int> { ["ACTIVE_IN"] = 2 }, stats.Derived);
        Assert.DoesNotContain("ACTIVE_IN", stats.Edges.Keys);
    }

    [Fact]
    public async Task Coverage_says_of_how_many_things_something_is_known()
    {
        var sketch = new GraphSketch().Node("e:One", date: "2020").Node("e:Two").Edge("o:A", EdgeType.Hosted, "e:One").Edge("o:A", EdgeType.BasedIn, "c:Laos")
            .Node("o:B").Node("p:Ann").Edge("p:Bob", EdgeType.Represents, "o:B");
        var coverage = Assert.Single(await sketch.RowsAsync((q, c) => q.StatsAsync(new(), c))).Coverage;

        Assert.Equal(
            new GraphCoverage(new(0, 1), new(1, 1), new(1, 2), new(1, 2), new(1, 2), new(1, 2), new(1, 2)),
            coverage);
    }
}
