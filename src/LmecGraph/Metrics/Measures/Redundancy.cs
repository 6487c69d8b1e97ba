namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Share of the pairs of a node's partners that would still have a partner in common without it (Latapy, Magnien, Del Vecchio 2008), in a network of
/// two modes. NaN with fewer than two partners.
/// </summary>
public static class Redundancy
{
    /// <summary>For all nodes of both modes.</summary>
    public static double[] Of(CsrGraph graph, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var ties = graph.Merged;
        var share = new double[ties.NodeCount];
        Stripes.Each(share.Length, () => (Partner: new bool[share.Length], LinkedWith: new int[share.Length]), (work, node) =>
        {
            var partners = ties.Row(node);
            foreach (var u in partners) work.Partner[u] = true;
            var linked = 0L; // ordered pairs
            foreach (var u in partners)
            {
                cancel.ThrowIfCancellationRequested();
                foreach (var other in ties.Row(u))
                {
                    if (other == node) continue;
                    foreach (var v in ties.Row(other))
                    {
                        if (v == u || !work.Partner[v] || work.LinkedWith[v] == u + 1) continue;
                        work.LinkedWith[v] = u + 1;
                        linked++;
                    }
                }
            }
            foreach (var u in partners) (work.Partner[u], work.LinkedWith[u]) = (false, 0);
            share[node] = partners.Length > 1 ? linked / (partners.Length * (partners.Length - 1.0)) : double.NaN;
        }, progress, cancel);
        return share;
    }
}
