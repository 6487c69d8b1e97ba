using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Bodies with their name in quotes.</summary>
public class QuotedBodiesTests
{
    [Theory]
    [InlineData("The “Zhanaru” Public Foundation came.", "“Zhanaru” Public Foundation")]
    [InlineData("It was run by the NGO “Zhanaru”.", "Zhanaru")]
    [InlineData("It was run by the public association \"Zhanaru\" in May.", "Zhanaru")]
    [InlineData("It was run by the “Kelp Plus” company in May.", "Kelp Plus")]
    [InlineData("It was run by the Federation of Kelp Growers “Mar Unido”.", "Federation of Kelp Growers “Mar Unido”")]
    public void A_name_in_quotes_belongs_to_the_word_for_its_kind(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("They said “Harbours matter” to the company.")]
    [InlineData("They read “Kelp and Tides” again.")]
    public void Other_words_in_quotes_are_no_body(string text) => Assert.Empty(Report.Names(text, NodeType.Organization));
}
