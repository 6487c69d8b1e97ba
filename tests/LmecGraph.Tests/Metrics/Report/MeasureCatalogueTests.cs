using LmecGraph.Metrics.Report;

namespace LmecGraph.Tests.Metrics.Report;

public class MeasureCatalogueTests
{
    // The names that scripts of users rely on.
    private const string Fixed =
        """
        degree neighbours in_degree out_degree strength in_strength out_strength betweenness betweenness_normalized closeness harmonic eccentricity eigenvector katz
        betweenness_sampled reach opsahl_degree pagerank hub authority clustering triangles core component component_size strong_component articulation constraint
        effective_size efficiency hierarchy community louvain community_stability brokerage_coordinator brokerage_itinerant brokerage_gatekeeper
        brokerage_representative brokerage_liaison brokerage_total two_mode_degree two_mode_closeness two_mode_betweenness two_mode_clustering
        two_mode_clustering_min two_mode_clustering_max redundancy edge_betweenness bridge count ratio newman jaccard overlap cosine backbone_alpha density components
        giant_share diameter radius average_path_length unreachable_pairs transitivity average_clustering reciprocity degree_assortativity attribute_assortativity
        e_i_index modularity communities centralization_degree centralization_betweenness centralization_closeness two_mode_density robins_alexander coverage
        """;

    // What says more about some of them.
    private const string Further =
        """
        betweenness_sampled_error brokerage_coordinator_expected brokerage_itinerant_expected brokerage_gatekeeper_expected brokerage_representative_expected
        brokerage_liaison_expected brokerage_total_expected brokerage_coordinator_z brokerage_itinerant_z brokerage_gatekeeper_z brokerage_representative_z
        brokerage_liaison_z brokerage_total_z brokerage_coordinator_shared brokerage_itinerant_shared brokerage_gatekeeper_shared brokerage_representative_shared
        brokerage_liaison_shared brokerage_total_shared e_i_index_node e_i_index_group e_i_index_expected e_i_index_deviation
        """;

    [Fact]
    public void Every_fixed_name_is_there_and_what_says_more_about_some() =>
        Assert.Equal(
            $"{Fixed} {Further}".Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            MeasureCatalogue.All.Select(m => m.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_handbook_explains_every_measure()
    {
        var handbook = File.ReadAllText(Path.Combine(SharedFolder.Repository, "docs", "measures.md"));

        Assert.Equal([], MeasureCatalogue.All.Select(m => m.Name).Where(name => !handbook.Contains($"`{name}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_table_shows_the_size_of_the_component_beside_closeness()
    {
        Assert.Equal(["closeness", "harmonic", "component_size", "degree"], MeasureCatalogue.WithCompanions(["closeness", "harmonic", "degree"]));
        Assert.Equal(["component_size", "closeness"], MeasureCatalogue.WithCompanions(["component_size", "closeness"]));
        Assert.Equal(["degree"], MeasureCatalogue.WithCompanions(["degree"]));
    }

    [Fact]
    public void The_nearest_names_come_first() =>
        Assert.Equal(["closeness", "core", "degree"], NearestNames.To("closnes", ["degree", "core", "closeness"]));
}
