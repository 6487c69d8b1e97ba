using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Who goes along on a journey to several events.</summary>
public sealed class CompanionsTests
{
    private const string Lead = "Kelp travel\n\nMinister for Nets Anna Keller will attend the Kelp Symposium in Quito from 3 to 4 May and the Reef Conference in Lima.\n\n";
    private const string Company = "Minister Keller will be accompanied by officials from the Lantern Institute.";

    [Fact]
    public void They_are_at_each_event_that_the_lead_names() => Assert.Equal(
        ["Lantern Institute ATTENDED Kelp Symposium", "Lantern Institute ATTENDED Reef Conference"],
        Report.Edges(Lead + "The Reef Conference is on nets.\n\n" + Company, EdgeType.Attended).Where(e => e.StartsWith("Lantern", StringComparison.Ordinal)));

    [Fact]
    public void Behind_a_visit_it_is_not_said_where_they_are() => Assert.DoesNotContain(
        Report.Edges(Lead + "The Minister will also visit Bolivia to learn of salt.\n\n" + Company, EdgeType.Attended), e => e.StartsWith("Lantern", StringComparison.Ordinal));

    [Fact]
    public void With_one_event_they_are_there() => Assert.Contains(
        "Lantern Institute ATTENDED Kelp Symposium",
        Report.Edges("Kelp travel\n\nMinister for Nets Anna Keller will attend the Kelp Symposium in Quito.\n\n" + Company, EdgeType.Attended));
}
