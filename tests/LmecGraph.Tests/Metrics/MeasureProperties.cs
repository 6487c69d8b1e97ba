using FsCheck.Xunit;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Measures;

namespace LmecGraph.Tests.Metrics;

/// <summary>What holds for every graph. Graphs are drawn as pairs of small numbers, the ends of ties.</summary>
public class MeasureProperties
{
    private const int Nodes = 14;

    private static readonly (string Name, Func<CsrGraph, double[]> Of)[] OfNodes =
    [
        ("degree", g => [.. Degree.Of(g).Select(d => (double)d)]),
        ("strength", Strength.Of),
        ("betweenness", g => Betweenness.Of(Lengths.Steps(g))),
        ("betweenness with lengths", g => Betweenness.Of(Lengths.Inverse(g))),
        ("closeness", g => Closeness.Of(Distances.Of(Lengths.Steps(g)))),
        ("closeness with lengths", g => Closeness.Of(Distances.Of(Lengths.Inverse(g)))),
        ("harmonic", g => Harmonic.Of(Distances.Of(Lengths.Steps(g)))),
        ("reach", g => Reach.Of(g)),
        ("pagerank", g => PageRank.Of(g, tolerance: 1e-13)),
        ("clustering", g => [.. Clustering.Of(g).Local]),
        ("core", g => [.. CoreNumber.Of(g).Select(c => (double)c)]),
        ("constraint", g => [.. StructuralHoles.Of(g).Constraint]),
        ("effective size", g => [.. StructuralHoles.Of(g).EffectiveSize]),
        ("articulation", g => [.. CutPoints.Of(g).Articulation.Select(a => a ? 1.0 : 0)]),
    ];

    private static CsrGraph Graph((byte, byte)[] ties, bool directed, Func<int, int> label, int nodes = Nodes, bool weighted = true)
    {
        int[] sources = [.. ties.Select(t => label(t.Item1 % Nodes))], targets = [.. ties.Select(t => label(t.Item2 % Nodes))];
        double[] weights = weighted ? [.. ties.Select((t, i) => 1.0 + (t.Item1 + t.Item2) % 5)] : [];
        return CsrGraph.From(nodes, sources, targets, weights, directed);
    }

    [Property(MaxTest = 60)]
    public void Values_follow_the_nodes_when_these_get_other_numbers((byte, byte)[] ties, bool directed, byte shift)
    {
        int Renumbered(int u) => (u * 5 + shift) % Nodes;
        var (graph, renumbered) = (Graph(ties, directed, u => u), Graph(ties, directed, Renumbered));
        foreach (var (name, of) in OfNodes)
        {
            var (values, others) = (of(graph), of(renumbered));
            for (var u = 0; u < Nodes; u++) Fixture.Close(values[u], others[Renumbered(u)], $"{name} of {u}");
        }
    }

    [Property(MaxTest = 60)]
    public void A_second_network_beside_the_first_changes_only_what_is_relative_to_all((byte, byte)[] ties, bool directed)
    {
        var graph = Graph(ties, directed, u => u);
        (byte, byte)[] twice = [.. ties, .. ties];
        int[] shift = [.. ties.Select(_ => 0), .. ties.Select(_ => Nodes)];
        var both = CsrGraph.From(
            2 * Nodes, [.. twice.Select((t, i) => t.Item1 % Nodes + shift[i])], [.. twice.Select((t, i) => t.Item2 % Nodes + shift[i])],
            [.. twice.Select(t => 1.0 + (t.Item1 + t.Item2) % 5)], directed);
        foreach (var (name, of) in OfNodes)
        {
            var (alone, together) = (of(graph), of(both));
            var scale = name switch
            {
                "harmonic" or "reach" or "closeness" or "closeness with lengths" => (Nodes - 1.0) / (2 * Nodes - 1.0),
                "pagerank" => 0.5,
                _ => 1,
            };
            for (var u = 0; u < 2 * Nodes; u++) Fixture.Close(alone[u % Nodes] * scale, together[u], $"{name} of {u}");
        }
    }

    [Property(MaxTest = 60)]
    public void Many_sources_at_once_find_what_single_searches_find((byte, byte)[] ties, bool directed)
    {
        var steps = Lengths.Steps(Graph(ties, directed, u => u));
        var searched = steps.WithWeights([.. Enumerable.Repeat(1.0, steps.ArcCount)]);
        var (one, other) = (Betweenness.Of(steps), Betweenness.Of(searched));
        for (var u = 0; u < Nodes; u++) Fixture.Close(other[u], one[u], $"betweenness of {u}");
        var (near, far) = (Distances.Of(steps), Distances.Of(searched));
        Assert.Equal(far.Sum, near.Sum);
        Assert.Equal(far.Reaching, near.Reaching);
        Assert.Equal(far.Farthest, near.Farthest);
    }

    [Property(MaxTest = 60)]
    public void Turning_the_arcs_round_swaps_in_and_out((byte, byte)[] arcs)
    {
        var graph = Graph(arcs, directed: true, u => u);
        Assert.Equal(Degree.In(graph), Degree.Out(graph.Transposed));
        Assert.Equal(Components.Strong(graph).Label, Components.Strong(graph.Transposed).Label);
    }

    [Property(MaxTest = 60)]
    public void Rank_sums_to_one_and_is_what_one_more_round_gives((byte, byte)[] ties, bool directed)
    {
        var graph = Graph(ties, directed, u => u);
        var rank = PageRank.Of(graph, tolerance: 1e-13);
        Fixture.Close(1, rank.Sum());
        var leaving = Enumerable.Range(0, Nodes).Select(u => graph.RowWeights(u).ToArray().Sum()).ToArray();
        var next = Enumerable.Repeat((0.15 + 0.85 * rank.Where((_, u) => leaving[u] == 0).Sum()) / Nodes, Nodes).ToArray();
        for (var u = 0; u < Nodes; u++)
            for (var arc = graph.Starts[u]; arc < graph.Starts[u + 1]; arc++) next[graph.Columns[arc]] += 0.85 * rank[u] * graph.Weight(arc) / leaving[u];
        for (var u = 0; u < Nodes; u++) Fixture.Close(next[u], rank[u]);
    }

    [Property(MaxTest = 60)]
    public void Communities_are_connected_and_never_worse_than_nodes_alone((byte, byte)[] ties, byte seed)
    {
        var graph = Graph(ties, directed: false, u => u);
        if (ties.Length == 0) return;
        var alone = Modularity.Of(graph, [.. Enumerable.Range(0, Nodes)]);
        foreach (var communities in new[] { Leiden.Of(graph, seed: seed), Louvain.Of(graph, seed: seed) })
            Assert.True(Modularity.Of(graph, communities.Label) >= alone - 1e-12);
        var leiden = Leiden.Of(graph, seed: seed);
        Assert.Equal(leiden.Label, Leiden.Of(graph, seed: seed).Label);
        var inside = ties.Select(t => (t.Item1 % Nodes, t.Item2 % Nodes)).Where(t => leiden.Label[t.Item1] == leiden.Label[t.Item2]).ToList();
        var within = CsrGraph.From(Nodes, [.. inside.Select(t => t.Item1)], [.. inside.Select(t => t.Item2)], [], directed: false);
        Assert.Equal(leiden.Count, Components.Weak(within).Count);
    }

    [Property(MaxTest = 60)]
    public void Newman_weights_of_an_actor_sum_to_its_events_that_had_company((byte, byte)[] ties)
    {
        var builder = new NetworkBuilder("n", mode: NetworkMode.Two);
        foreach (var (actor, @event) in ties.Select(t => (t.Item1 % 9, t.Item2 % 6)).Distinct()) builder.Add(builder.Node($"o{actor}"), builder.Node($"e{@event}", actor: false));
        var network = builder.Build();
        var projection = Projection.Of(network, onActors: true);
        for (var u = 0; u < network.NodeCount; u++)
        {
            if (!network.Actors![u]) continue;
            var row = Enumerable.Range(0, projection.Sources.Count).Where(i => projection.Sources[i] == u || projection.Targets[i] == u);
            var company = network.Graph.Row(u).ToArray().Count(e => network.Graph.RowLength(e) > 1);
            Fixture.Close(company, row.Sum(i => projection.Newman[i]));
        }
    }
}
