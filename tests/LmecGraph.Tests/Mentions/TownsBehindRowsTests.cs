using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>A town behind the last body of a row.</summary>
public sealed class TownsBehindRowsTests
{
    [Fact]
    public void A_lone_word_behind_the_end_of_the_row_is_no_body() =>
        Assert.Equal(["Institute of Nets", "Reef University"], Report.Names("Reef University and the Institute of Nets, Kelpjar, signed a memorandum.", NodeType.Organization).Order(StringComparer.Ordinal));

    [Fact]
    public void A_lone_word_within_the_row_is_a_body() =>
        Assert.Contains("Harbourlight", Report.Names("Reef University, Harbourlight and the Institute of Nets signed a memorandum.", NodeType.Organization));

    [Fact]
    public void The_bodies_before_the_town_signed_together() =>
        Assert.Equal(["Reef University COOPERATES_WITH Institute of Nets"], Report.Edges("Reef University and the Institute of Nets, Kelpjar, signed a memorandum.", EdgeType.CooperatesWith));
}
