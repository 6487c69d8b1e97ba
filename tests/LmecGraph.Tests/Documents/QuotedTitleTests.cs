using LmecGraph.Documents;

namespace LmecGraph.Tests.Documents;

/// <summary>Titles in double quotes with escapes.</summary>
public class QuotedTitleTests
{
    [Theory]
    [InlineData("---\ntitle: \"Keller\\u2019s Visit to\\\n  \\ Ghana\"\n---\n\nText.", "---\ntitle: \"Keller’s Visit to Ghana\"\n---\n\nText.")]
    [InlineData("---\ntitle: \"The \\\"Kelp\\\" Forum\\_of\n  Ghana\"\ndate: 2019-05-03\n---\n", "---\ntitle: \"The \"Kelp\" Forum of Ghana\"\ndate: 2019-05-03\n---\n")]
    [InlineData("---\ntitle: \"Caf\\xE9 \\\\ Forum\"\n---\n", "---\ntitle: \"Café \\ Forum\"\n---\n")]
    public void Escapes_and_folded_lines_are_written_out(string text, string plain) => Assert.Equal(plain, QuotedTitle.WriteOut(text));

    [Theory]
    [InlineData("---\ntitle: 'Kelp \\u2019 Forum'\n---\n\nText.")]
    [InlineData("---\ntitle: \"Kelp Forum\"\n---\n\nA \\u2019 in the text.")]
    [InlineData("Title: \"Kelp\\u2019s\"\n\nText.")]
    public void Other_texts_stay_as_they_are(string text) => Assert.Same(text, QuotedTitle.WriteOut(text));
}
