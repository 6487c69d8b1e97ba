namespace LmecGraph.Stores.Tests.Conformance;

public abstract class RemovingConformance<TPlace> : StoreConformance<TPlace> where TPlace : StorePlace, new()
{
    [Fact]
    public async Task Only_the_names_that_were_there_are_reported()
    {
        await Store.SaveAsync([ReadingSketch.Speech("a.txt"), ReadingSketch.Speech("b.txt"), ReadingSketch.Speech("c.txt")], Cancel);

        var removed = await Store.RemoveAsync(["c.txt", "unknown.txt", "a.txt"], Cancel);

        Assert.Equal(["c.txt", "a.txt"], removed);
        Assert.Equal(["b.txt"], await NamesAsync());
    }

    [Fact]
    public async Task A_graph_without_a_document_equals_one_that_never_saw_it()
    {
        await Store.SaveAsync([ReadingSketch.Full("b.txt")], Cancel);
        var never = ReadingSketch.Written(await Store.GraphAsync(Cancel));
        await Store.SaveAsync([ReadingSketch.Speech("a.txt", "Miao Hong", "Annual Forum")], Cancel);
        Assert.NotEqual(never, ReadingSketch.Written(await Store.GraphAsync(Cancel)));

        await Store.RemoveAsync(["a.txt"], Cancel);

        Assert.Equal(never, ReadingSketch.Written(await Store.GraphAsync(Cancel)));
    }

    [Fact]
    public async Task A_removed_document_is_gone_with_its_text()
    {
        await Store.SaveAsync([ReadingSketch.Speech("a.txt")], Cancel);

        await Store.RemoveAsync(["a.txt"], Cancel);

        Assert.Null(await Store.DocumentAsync("a.txt", Cancel));
        Assert.Empty(await Store.ReadingsAsync(Cancel).ToListAsync(Cancel));
    }
}
