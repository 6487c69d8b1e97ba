using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Tables whose headings tell a column of people and one of their bodies.</summary>
public sealed class PeopleTablesTests
{
    [Theory]
    [InlineData("| Name | Affiliation |\n|---|---|\n| Qurvand Zilmaq | Quollby |\n| Anna Keller | Seawatch Trellark |", "Qurvand Zilmaq REPRESENTS Quollby|Anna Keller REPRESENTS Seawatch Trellark")]
    [InlineData("| Country | Agency | Designation | Name |\n|---|---|---|---|\n| Peru | QXRT | Weather Specialist | Qurvand Zilmaq |", "Qurvand Zilmaq REPRESENTS QXRT")]
    [InlineData("| Institution | Participants |\n|---|---|\n| Kelp Board | Anna Keller, Qurvand Zilmaq |\n| Reef Institute | Omar Rose and Maria Novak |", "Anna Keller REPRESENTS Kelp Board|Qurvand Zilmaq REPRESENTS Kelp Board|Omar Rose REPRESENTS Reef Institute|Maria Novak REPRESENTS Reef Institute")]
    [InlineData("Name | Organisation\nAnna Keller | Quollby\nOmar Rose | Trellark", "Anna Keller REPRESENTS Quollby|Omar Rose REPRESENTS Trellark")]
    public void Who_fills_the_one_is_of_what_fills_the_other(string text, string edges) => Assert.Equal(edges.Split('|').Order(), Report.Edges(text, EdgeType.Represents).Order());

    [Theory]
    [InlineData("| Tool | Affiliation |\n|---|---|\n| Kelp Seeker | Quollby |")]
    [InlineData("| Name | Designation and organisation |\n|---|---|\n| Quollby | Weather Specialist |")]
    public void Other_columns_hold_nobody(string text) => Assert.Empty(Report.Names(text, NodeType.Person));

    [Fact]
    public void Who_works_alone_has_no_body() => Assert.Empty(Report.Names("| Name | Affiliation |\n|---|---|\n| Anna Keller | Independent Consultant |", NodeType.Organization));
}
