using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Resolution;

namespace LmecGraph.Stores.Tests.Conformance;

public abstract class GraphConformance<TPlace> : StoreConformance<TPlace> where TPlace : StorePlace, new()
{
    [Fact]
    public async Task An_empty_store_has_an_empty_graph()
    {
        var graph = await Store.GraphAsync(Cancel);

        Assert.Empty(graph.Entities);
        Assert.Empty(graph.Documents);
    }

    [Fact]
    public async Task The_graph_is_the_fold_of_what_is_stored()
    {
        await Store.SaveAsync([ReadingSketch.Full("b.txt"), ReadingSketch.Speech("a.txt", "Miao Hong", "Annual Forum")], Cancel);
        await Store.DecideAsync(new Decision(new(NodeType.Person, "a.txt", "miao hong"), new(NodeType.Person, "b.txt", "miao hong"), Verdict.Different,
            "two people", "maya", DateTimeOffset.UnixEpoch), Cancel);

        var expected = GraphFold.Fold(await Store.ReadingsAsync(Cancel).ToListAsync(Cancel), await Store.DecisionsAsync(Cancel));

        Assert.Equal(ReadingSketch.Written(expected), ReadingSketch.Written(await Store.GraphAsync(Cancel)));
    }

    [Fact]
    public async Task The_kept_graph_equals_the_folded_one()
    {
        await Store.SaveAsync([ReadingSketch.Full("b.txt"), ReadingSketch.Speech("a.txt")], Cancel);
        var folded = ReadingSketch.Written(await Store.GraphAsync(Cancel));

        await using var again = await Place.OpenAsync(StoreAccess.Read);

        Assert.Equal(folded, ReadingSketch.Written(await again.GraphAsync(Cancel)));
    }

    [Fact]
    public async Task The_graph_is_the_same_object_as_long_as_nothing_changed()
    {
        await Store.SaveAsync([ReadingSketch.Speech("a.txt")], Cancel);
        var graph = await Store.GraphAsync(Cancel);

        Assert.Same(graph, await Store.GraphAsync(Cancel));
        await Store.SaveAsync([ReadingSketch.Speech("b.txt")], Cancel);
        Assert.NotSame(graph, await Store.GraphAsync(Cancel));
    }

    [Fact]
    public async Task The_graph_fits_what_another_process_has_saved_in_between()
    {
        await Store.SaveAsync([ReadingSketch.Speech("a.txt")], Cancel);
        await using var reader = await Place.OpenAsync(StoreAccess.Read);
        Assert.Equal(["a.txt"], (await reader.GraphAsync(Cancel)).Documents.Select(d => d.Name));

        await Store.SaveAsync([ReadingSketch.Speech("b.txt")], Cancel);
        await Store.RemoveAsync(["a.txt"], Cancel);

        Assert.Equal(["b.txt"], (await reader.GraphAsync(Cancel)).Documents.Select(d => d.Name));
    }

    [Fact]
    public async Task The_graph_of_steps_equals_the_graph_of_all_at_once()
    {
        await Store.SaveAsync([ReadingSketch.Speech("c.txt")], Cancel);
        await Store.GraphAsync(Cancel);
        await Store.SaveAsync([ReadingSketch.Full("a.txt")], Cancel);
        await Store.GraphAsync(Cancel);
        await Store.SaveAsync([ReadingSketch.Speech("b.txt", "Bo Chen")], Cancel);

        var atOnce = GraphFold.Fold([ReadingSketch.Full("a.txt"), ReadingSketch.Speech("b.txt", "Bo Chen"), ReadingSketch.Speech("c.txt")], []);

        Assert.Equal(ReadingSketch.Written(atOnce), ReadingSketch.Written(await Store.GraphAsync(Cancel)));
    }
}
