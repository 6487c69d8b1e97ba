using LmecGraph.Graph;

namespace LmecGraph.Stores.Tests.Conformance;

public abstract class DocumentsConformance<TPlace> : StoreConformance<TPlace> where TPlace : StorePlace, new()
{
    // By UTF-16 code unit the second to last (a surrogate pair) comes before the last; by code point it would not.
    private static readonly string[] InOrder = ["A.txt", "a b'c\".txt", "a.txt", "sub/a.txt", "ä.txt", "中.txt", "\U0001F30F.txt", "\uFF21.txt"];

    [Fact]
    public async Task Documents_are_listed_in_ordinal_order_of_name()
    {
        await Store.SaveAsync([.. InOrder.Reverse().Select(name => ReadingSketch.Speech(name))], Cancel);

        Assert.Equal(InOrder, await NamesAsync());
    }

    [Fact]
    public async Task The_list_says_what_the_document_says()
    {
        var document = ReadingSketch.Full("a.txt").Document;
        await Store.SaveAsync([ReadingSketch.Full("a.txt")], Cancel);

        var facts = Assert.Single(await Store.DocumentsAsync(Cancel));

        Assert.Equal(new DocumentFacts("a.txt", document.Title, document.Date, document.Hash, document.Text.Length), facts);
    }

    [Fact]
    public async Task A_text_comes_back_to_the_last_unit()
    {
        var document = ReadingSketch.Full("a.txt").Document;
        await Store.SaveAsync([ReadingSketch.Full("a.txt")], Cancel);

        var stored = await Store.DocumentAsync("a.txt", Cancel);

        Assert.Equal(document.Text, stored!.Text);
        Assert.Equal(document.Sections, stored.Sections);
        Assert.Equal((document.Title, document.Date, document.Hash), (stored.Title, stored.Date, stored.Hash));
    }

    [Fact]
    public async Task An_unknown_name_is_no_document() => Assert.Null(await Store.DocumentAsync("unknown.txt", Cancel));

    [Fact]
    public async Task An_empty_document_is_a_document()
    {
        var reading = ReadingSketch.Speech("a.txt");
        await Store.SaveAsync([new(reading.Document with { Text = "", Sections = [] }, [], [], [])], Cancel);

        Assert.Equal("", (await Store.DocumentAsync("a.txt", Cancel))!.Text);
    }
}
