using LmecGraph.Metrics.Networks;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Metrics.Networks;

public class DocumentRemovalTests
{
    [Fact]
    public void What_only_the_document_says_is_gone_and_the_rest_is_what_the_others_say()
    {
        var both = new GraphSketch()
            .Edge("o:A", EdgeType.Hosted, "e:E", document: "a.txt").Edge("o:A", EdgeType.Hosted, "e:E", document: "b.txt")
            .Edge("o:B", EdgeType.Hosted, "e:E", document: "b.txt").Graph();

        var without = both.Without("b.txt");

        Assert.Equal(["event:e", "organization:a"], without.Entities.Select(e => e.Id));
        Assert.Equal(["a.txt"], Assert.Single(without.Relations).Documents);
        Assert.Equal(["a.txt"], without.Documents.Select(d => d.Name));
    }
}
