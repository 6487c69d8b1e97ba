using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Tests.Lexicon;

public sealed class PhraseTableTests
{
    [Fact]
    public void The_longest_phrase_wins_and_among_equals_the_one_added_first()
    {
        var table = Table("Vela", "Vela Marsh Trust", "vela marsh trust", "Vela Marsh");
        Assert.Equal((3, "Vela Marsh Trust"), At(table, "Vela Marsh Trust met."));
        Assert.Equal((2, "Vela Marsh"), At(table, "Vela Marsh met."));
    }

    [Fact]
    public void A_short_form_with_capitals_matches_in_these_capitals_alone()
    {
        var table = Table("VEMA");
        Assert.Equal((1, "VEMA"), At(table, "VEMA met."));
        Assert.Null(At(table, "Vema met."));
    }

    [Theory]
    [InlineData("Ro&D Vela", "Ro&D Vela met.", 4)]
    [InlineData("R&D Vela", "R&D Vela met.", 2)]
    [InlineData("AT&V", "AT&V met.", 3)]
    [InlineData("St. Vela's Trust", "St. Vela's Trust met.", 4)]
    [InlineData("Vela Isles", "the Vela Isles' envoy", 2)]
    public void Signs_inside_a_phrase_and_an_apostrophe_behind_it_do_not_hide_it(string form, string text, int length) =>
        Assert.Equal((length, form), At(Table(form), text));

    [Theory]
    [InlineData("vela marsh trust")]
    [InlineData("Vela Moor Trust")]
    public void Small_letters_and_other_words_are_no_match(string text) => Assert.Null(At(Table("Vela Marsh Trust"), text));

    private static PhraseTable Table(params string[] forms)
    {
        var table = new PhraseTable();
        foreach (var form in forms) table.Add(form, new LexiconEntry(EntryKind.Body, NodeType.Organization, form, null, null));
        return table;
    }

    private static (int, string)? At(PhraseTable table, string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        return table.At(tokens, tokens[0].Is("the") ? 1 : 0, tokens.Count) is { } match ? (match.Length, match.Entry.Name) : null;
    }
}
