using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Groups of delegates that meet on one question.</summary>
public sealed class ContactGroupsTests
{
    private const string Forum = "Halden Reef Forum 2021\n\nThe Halden Reef Forum 2021 was held in Oslo. More than 200 people came.\n\n";

    [Theory]
    [InlineData("The contact group on the review of nets, chaired by Bo Keller (Sweden), met to discuss the text.", "contact group on the review of nets")]
    [InlineData("The contact group on the financial mechanism met briefly in the evening.", "contact group on the financial mechanism")]
    [InlineData("The drafting group on Article 7 convened at noon in the old hall.", "drafting group on Article 7")]
    public void A_group_that_met_is_a_session(string text, string name) => Assert.Contains(name, Report.Names(Forum + text, NodeType.Event));

    [Fact]
    public void A_group_that_is_only_named_is_none() => Assert.Equal(["Halden Reef Forum 2021"], Report.Names(Forum + "The contact group on their website can be reached by post.", NodeType.Event));
}
