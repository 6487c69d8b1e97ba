namespace LmecGraph.Stores.Tests.Conformance;

public abstract class LexiconConformance<TPlace> : StoreConformance<TPlace> where TPlace : StorePlace, new()
{
    [Fact]
    public async Task A_new_store_has_no_lexicon_of_the_user() => Assert.Null(await Store.LexiconAsync(Cancel));

    [Fact]
    public async Task The_lexicon_stays_until_it_is_replaced()
    {
        await Store.UseLexiconAsync("# first\n", Cancel);
        await Store.UseLexiconAsync("# second: 中文\r\n", Cancel);

        await using var again = await Place.OpenAsync(StoreAccess.Read);
        Assert.Equal("# second: 中文\r\n", await again.LexiconAsync(Cancel));
    }

    [Fact]
    public async Task The_lexicon_can_be_taken_away()
    {
        await Store.UseLexiconAsync("# first\n", Cancel);

        await Store.UseLexiconAsync(null, Cancel);

        Assert.Null(await Store.LexiconAsync(Cancel));
    }
}
