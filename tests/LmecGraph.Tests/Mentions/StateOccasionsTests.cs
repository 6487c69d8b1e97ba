using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Names in reports of visits, audiences and ceremonies.</summary>
public class StateOccasionsTests
{
    [Theory]
    [InlineData("News\n\nThe Minister of Ports A.Keller and Mr. P.Novak came.", "A.Keller|P.Novak")]
    [InlineData("News\n\nThe visit was led by Rt. Hon. Anna Keller.", "Anna Keller")]
    [InlineData("News\n\nThe Minister of Boats and Antiquities Anna Keller spoke.", "Anna Keller")]
    [InlineData("News\n\nMs. Ruth Anna Keller came. Ms. Anna Keller spoke.", "Ruth Anna Keller")]
    [InlineData("News\n\nMr. Juan Carlos Novak came. Mr. Juan Carlos spoke.", "Juan Carlos Novak")]
    [InlineData("News\n\nAmong those who came were Anna Keller (Health), Omar Xyrn (Ports), and Peter Novak (Trade).", "Anna Keller|Omar Xyrn|Peter Novak")]
    public void People_are_found_with_initials_titles_and_fields(string text, string names) => Assert.Equal(names.Split('|'), Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Reception to Mark the Birthday of the Old Port\n\nIt rained.", "Reception to Mark the Birthday of the Old Port")]
    [InlineData("News\n\nDuring the swearing in ceremony, President Anna Keller smiled.", "swearing in ceremony")]
    [InlineData("News\n\nKing Omar arrived in Lima on a working visit, where he saw boats.", "working visit")]
    [InlineData("News\n\nMinister Anna Keller held negotiations with Minister Peter Novak.", "negotiations with Minister Peter Novak")]
    [InlineData("News\n\nPresident Anna Keller received Ambassador Peter Novak in the old town.", "received Ambassador Peter Novak")]
    [InlineData("News\n\nMinister Anna Keller held talks in Lima with Minister Peter Novak.", "talks in Lima with Minister Peter Novak")]
    [InlineData("News\n\nThe boats were given at this morning's presentation ceremony.", "presentation ceremony")]
    [InlineData("News\n\nMinister Anna Keller had a phone conversation with Minister Peter Novak.", "phone conversation with Minister Peter Novak")]
    public void Receptions_oaths_visits_and_calls_are_occasions(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("News\n\nThe Congress of Peru sent a letter.", "Congress of Peru")]
    [InlineData("News\n\nThe Congress of the Republic sent a letter.", "Congress of the Republic")]
    public void The_congress_of_a_state_is_a_body(string text, string name)
    {
        Assert.Equal([name], Report.Names(text, NodeType.Organization));
        Assert.Empty(Report.Names(text, NodeType.Event));
    }

    [Theory]
    [InlineData("Ghana, Togo Sign Multiple Agreements to Boost Regional Cooperation\n\nIt rained.")]
    [InlineData("News\n\nMs. Anna Keller received a letter of the President of the Republic. Cyclone Pamela had come.")]
    [InlineData("News\n\nIn his tour of duty he saw boats.")]
    [InlineData("News\n\nMr. Peter Novak of the Swiss Confederation came to Reed International Airport.")]
    public void Headlines_duties_and_long_names_of_states_are_no_names_of_other_things(string text) =>
        Assert.Empty(Report.Names(text, NodeType.Initiative).Concat(Report.Names(text, NodeType.Event)).Concat(Report.Names(text, NodeType.Organization)));

    [Fact]
    public void What_a_project_is_to_build_is_part_of_its_name() =>
        Assert.Equal(["Project for Reconstruction of Reed Primary School"], Report.Names("News\n\nThe Project for Reconstruction of Reed Primary School began.", NodeType.Initiative));
}
