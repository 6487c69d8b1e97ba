using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Resolution;

namespace LmecGraph.Stores.Tests.Conformance;

public abstract class SharingConformance<TPlace> : StoreConformance<TPlace> where TPlace : StorePlace, new()
{
    [Fact]
    public async Task Everything_is_there_after_opening_again()
    {
        var decision = new Decision(
            new(NodeType.Person, "a.txt", "a"), new(NodeType.Person, "b.txt", "b"), Verdict.Same, "seen", "maya", DateTimeOffset.UnixEpoch);
        await Store.SaveAsync([ReadingSketch.Full("a.txt")], Cancel);
        await Store.DecideAsync(decision, Cancel);

        await using var again = await Place.OpenAsync(StoreAccess.Read);

        Assert.Equal(ReadingSketch.Written(ReadingSketch.Full("a.txt")), ReadingSketch.Written(await again.ReadingsAsync(Cancel).SingleAsync(Cancel)));
        Assert.Equal([decision], await again.DecisionsAsync(Cancel));
    }

    [Fact]
    public async Task Two_writers_lose_nothing_of_each_other()
    {
        await using var other = await Place.OpenAsync();

        await Task.WhenAll(WriteAsync(Store, "first"), WriteAsync(other, "second"));

        Assert.Equal(40, (await NamesAsync()).Length);
    }

    [Fact]
    public async Task One_store_serves_many_callers_at_once()
    {
        await Store.SaveAsync([ReadingSketch.Full("a.txt")], Cancel);

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run<object?>(async () => (i % 4) switch
        {
            0 => await Store.GraphAsync(Cancel),
            1 => await Store.DocumentAsync("a.txt", Cancel),
            2 => await Store.ReadingsAsync(Cancel).FirstAsync(Cancel),
            _ => (await Store.SaveAsync([ReadingSketch.Speech($"{i}.txt")], Cancel)).Single(),
        }, Cancel)));

        Assert.All(answers, Assert.NotNull);
        Assert.Equal(5, (await NamesAsync()).Length);
    }

    [Fact]
    public async Task Reading_finds_no_store_where_none_was_made()
    {
        await using var elsewhere = new TPlace();

        var failure = await Assert.ThrowsAsync<StoreException>(() => elsewhere.OpenAsync(StoreAccess.Read));

        Assert.DoesNotContain('\n', failure.Message);
    }

    private static async Task WriteAsync(IGraphStore store, string label)
    {
        for (var i = 0; i < 20; i++) await Task.Run(() => store.SaveAsync([ReadingSketch.Speech($"{label}/{i}.txt")], Cancel), Cancel);
    }
}
