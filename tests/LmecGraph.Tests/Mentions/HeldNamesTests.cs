using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Names without a head word, told by what took place.</summary>
public class HeldNamesTests
{
    [Theory]
    [InlineData("News\n\n“Slow Boats: Mapping the Reeds” took place on 3 May 2019 at the old mill.", "Slow Boats: Mapping the Reeds")]
    [InlineData("News\n\nThe Kelpathon Lima was held in May at the old mill.", "Kelpathon Lima")]
    [InlineData("News\n\nOn 3 May, “Reeds for All” was hosted by the mill.", "Reeds for All")]
    [InlineData("News\n\n“Reeds for All”, organized by the Reed Bank, was fun.", "Reeds for All")]
    [InlineData("News\n\nThe Big Reed Count will take place in Lima on 3 May 2019.", "Big Reed Count")]
    public void What_took_place_is_an_event(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("News\n\nMr. Jo Kelp was held in Lima for two days.")]
    [InlineData("News\n\n“Slow Boats”, written by the miller, was launched by the Reed Bank.")]
    [InlineData("News\n\nThe National Elections took place in May.")]
    public void People_and_elections_are_none(string text) => Assert.Empty(Report.Names(text, NodeType.Event));
}
