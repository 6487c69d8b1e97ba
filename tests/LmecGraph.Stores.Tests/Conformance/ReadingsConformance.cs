using LmecGraph.Pipeline;

namespace LmecGraph.Stores.Tests.Conformance;

public abstract class ReadingsConformance<TPlace> : StoreConformance<TPlace> where TPlace : StorePlace, new()
{
    [Fact]
    public async Task A_reading_comes_back_with_every_field()
    {
        var reading = ReadingSketch.Full("a.txt");
        await Store.SaveAsync([reading], Cancel);

        var stored = await Store.ReadingsAsync(Cancel).SingleAsync(Cancel);

        Assert.Equal(ReadingSketch.Written(reading), ReadingSketch.Written(stored));
    }

    [Fact]
    public async Task Ends_of_an_observation_are_mentions_of_the_reading()
    {
        await Store.SaveAsync([ReadingSketch.Full("a.txt")], Cancel);

        var stored = await Store.ReadingsAsync(Cancel).SingleAsync(Cancel);

        Assert.All(stored.Observations, o => Assert.Same(stored.Mentions[o.Source.Index], o.Source));
        Assert.All(stored.Observations, o => Assert.Same(stored.Mentions[o.Target.Index], o.Target));
    }

    [Fact]
    public async Task Readings_come_in_ordinal_order_of_name()
    {
        await Store.SaveAsync([ReadingSketch.Speech("b.txt"), ReadingSketch.Speech("B.txt"), ReadingSketch.Speech("a.txt")], Cancel);

        Assert.Equal(["B.txt", "a.txt", "b.txt"], await Store.ReadingsAsync(Cancel).Select(r => r.Document.Name).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Another_lexicon_makes_readings_anew_from_the_stored_text()
    {
        const string lexicon = "# The lexicon of a test: it knows nothing more.\n";
        var byHand = ReadingSketch.Speech("a.txt");
        await Store.SaveAsync([byHand], Cancel);

        await Store.UseLexiconAsync(lexicon, Cancel);

        var expected = ReadingSketch.Written(new ReportReader(lexicon).Read("a.txt", byHand.Document.Text, Cancel));
        Assert.NotEqual(ReadingSketch.Written(byHand), expected);
        Assert.Equal(expected, ReadingSketch.Written(await Store.ReadingsAsync(Cancel).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task Readings_can_be_followed_by_changes_while_they_are_taken()
    {
        await Store.SaveAsync([ReadingSketch.Speech("a.txt"), ReadingSketch.Speech("b.txt")], Cancel);

        var seen = new List<string>();
        await foreach (var reading in Store.ReadingsAsync(Cancel))
        {
            seen.Add(reading.Document.Name);
            await Store.RemoveAsync([reading.Document.Name], Cancel);
        }

        Assert.Equal(["a.txt", "b.txt"], seen);
        Assert.Empty(await NamesAsync());
    }
}
