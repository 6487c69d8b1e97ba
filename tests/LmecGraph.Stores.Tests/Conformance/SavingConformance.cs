using LmecGraph.Graph;

namespace LmecGraph.Stores.Tests.Conformance;

public abstract class SavingConformance<TPlace> : StoreConformance<TPlace> where TPlace : StorePlace, new()
{
    [Fact]
    public async Task Each_document_has_its_own_outcome_in_the_order_given()
    {
        await Store.SaveAsync([ReadingSketch.Speech("kept.txt"), ReadingSketch.Speech("old.txt")], Cancel);

        var outcomes = await Store.SaveAsync(
            [ReadingSketch.Speech("old.txt", "Bo Chen"), ReadingSketch.Speech("new.txt"), ReadingSketch.Speech("kept.txt")], Cancel);

        Assert.Equal([SaveOutcome.Replaced, SaveOutcome.Added, SaveOutcome.Unchanged], outcomes);
    }

    [Fact]
    public async Task Saving_the_same_again_changes_nothing()
    {
        await Store.SaveAsync([ReadingSketch.Full("a.txt")], Cancel);
        var graph = await Store.GraphAsync(Cancel);

        await Store.SaveAsync([ReadingSketch.Full("a.txt")], Cancel);

        Assert.Same(graph, await Store.GraphAsync(Cancel));
    }

    [Fact]
    public async Task A_changed_document_replaces_the_old_one()
    {
        await Store.SaveAsync([ReadingSketch.Speech("a.txt", "Ann Lee")], Cancel);

        await Store.SaveAsync([ReadingSketch.Speech("a.txt", "Bo Chen")], Cancel);

        Assert.Equal(["a.txt"], await NamesAsync());
        Assert.StartsWith("Bo Chen", (await Store.DocumentAsync("a.txt", Cancel))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_text_read_otherwise_replaces_the_old_reading()
    {
        var reading = ReadingSketch.Speech("a.txt");
        await Store.SaveAsync([reading], Cancel);

        var outcome = await Store.SaveAsync([reading with { Observations = [] }], Cancel);

        Assert.Equal([SaveOutcome.Replaced], outcome);
        Assert.Empty((await Store.ReadingsAsync(Cancel).SingleAsync(Cancel)).Observations);
    }

    [Fact]
    public async Task The_same_text_under_two_names_is_two_documents()
    {
        await Store.SaveAsync([ReadingSketch.Speech("a.txt"), ReadingSketch.Speech("b.txt")], Cancel);

        Assert.Equal(["a.txt", "b.txt"], await NamesAsync());
    }

    [Fact]
    public async Task A_batch_that_is_stopped_leaves_nothing_behind()
    {
        using var stop = new CancellationTokenSource();
        await Store.SaveAsync([ReadingSketch.Speech("before.txt")], Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.SaveAsync(new StoppingList(stop), stop.Token));

        Assert.Equal(["before.txt"], await NamesAsync());
    }

    [Fact]
    public async Task An_empty_batch_is_fine() => Assert.Empty(await Store.SaveAsync([], Cancel));

    /// <summary>Three readings; the stop comes while the second one is taken.</summary>
    private sealed class StoppingList(CancellationTokenSource stop) : IReadOnlyList<Observations.DocumentReading>
    {
        public int Count => 3;

        public Observations.DocumentReading this[int index]
        {
            get
            {
                if (index == 1) stop.Cancel();
                return ReadingSketch.Speech($"stopped-{index}.txt");
            }
        }

        public IEnumerator<Observations.DocumentReading> GetEnumerator()
        {
            for (var i = 0; i < Count; i++) yield return this[i];
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
