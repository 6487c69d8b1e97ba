using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Names with a year or a version, told by what somebody did there.</summary>
public sealed class EditionNamesTests
{
    [Theory]
    [InlineData("News\n\nMs. Ana Roja spoke at Kelpdata Lima 2022.", "Kelpdata Lima 2022")]
    [InlineData("News\n\nThe growers participated in Nets & Ropes Togo 2019.", "Nets & Ropes Togo 2019")]
    [InlineData("News\n\nKelpix 3.0 will take place in Lima.", "Kelpix 3.0")]
    [InlineData("News\n\nThe organizers of KXLP 2021 thanked all.", "KXLP 2021")]
    public void They_are_events(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("News\n\nMs. Ana Roja presented the Kelp Budget 2022.")]
    [InlineData("News\n\nThe growers arrived in Lima 2019 times.")]
    [InlineData("News\n\nMs. Ana Roja praised Kelpdata 2022.")]
    public void Without_such_words_they_are_none(string text) => Assert.Empty(Report.Names(text, NodeType.Event));
}
