using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Which forms of a name mean one thing.</summary>
public class NameVariantsTests
{
    [Theory]
    [InlineData("The Reef Forum was organized by Reeftech Systems. It was supported by Reeftech.", "Reeftech Systems")]
    [InlineData("The Reef Forum was organized by Reeftech Systems. It was hosted by Reeftech Group and supported by Reeftech.", "Reeftech Systems|Reeftech Group|Reeftech")]
    public void The_first_word_of_a_firm_is_that_firm_as_long_as_there_is_only_one(string text, string firms) =>
        Assert.Equal(firms, string.Join('|', Report.Names(text, NodeType.Organization)));

    [Theory]
    [InlineData("The Reef Forum was organized by the National Society of Reed Keepers. NSRK said that nets are old.", "National Society of Reed Keepers")]
    [InlineData("The Reef Forum was organized by the University for Reed Studies (URS, Ghana). It was supported by URS.", "University for Reed Studies")]
    public void Letters_are_the_body_whose_initials_they_are(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Organization));

    [Fact]
    public void A_delegation_is_told_by_its_sender_and_its_host() =>
        Assert.Single(Report.Names("The Delegation of the European Union to Peru came. The EU Delegation to Peru said so.", NodeType.Organization), n => n.Contains("Delegation", StringComparison.Ordinal));
}
