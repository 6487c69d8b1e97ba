using LmecGraph.Ontology;
using LmecGraph.Queries;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Queries;

public class QuikGraphsTests
{
    [Fact]
    public void Entities_become_vertices_and_parallel_relations_stay_apart()
    {
        var graph = new GraphSketch().Node("p:Alone").Edge("o:A", EdgeType.Hosted, "e:One").Edge("o:A", EdgeType.Attended, "e:One").WithActivity();
        var copy = graph.ToQuikGraph();

        Assert.Equal(["event:one", "organization:a", "person:alone"], copy.Vertices);
        Assert.Equal([EdgeType.Attended, EdgeType.Hosted], copy.OutEdges("organization:a").Select(e => e.Tag.Type));
        Assert.Equal(2, copy.InDegree("event:one"));
    }

    [Fact]
    public void Derived_relations_come_only_when_asked_for()
    {
        var graph = new GraphSketch().Edge("o:A", EdgeType.Hosted, "e:One").WithActivity();

        Assert.Equal((1, 2), (graph.ToQuikGraph().EdgeCount, graph.ToQuikGraph(derived: true).EdgeCount));
    }
}
