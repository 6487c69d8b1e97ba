using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Who heads a mission, and the body that the mission is of.</summary>
public sealed class HeadsOfMissionTests
{
    [Theory]
    [InlineData("Anna Keller, Chief of Mission of the Kelp Organization, opened the forum.", "Anna Keller REPRESENTS Kelp Organization (Chief of Mission)")]
    [InlineData("Anna Keller, Deputy Head of Mission at the Embassy of Norway, opened the forum.", "Anna Keller REPRESENTS Embassy of Norway (Deputy Head of Mission)")]
    public void The_mission_belongs_to_the_post(string text, string edge) => Assert.Equal([edge], Report.Edges(text, EdgeType.Represents));

    [Fact]
    public void A_permanent_mission_is_a_body() => Assert.Contains("Permanent Mission of Togo", Report.Names("Anna Keller of the Permanent Mission of Togo opened the forum.", NodeType.Organization));
}
