using System.Runtime.CompilerServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>
/// The step that Louvain and Leiden share: each node goes to the community of a neighbour where modularity grows most, until none wants to go.
/// After a move only neighbours outside the new community are asked again (Traag, Waltman, van Eck 2019).
/// </summary>
internal static class LocalMoving
{
    /// <summary>Moves nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="community">Community of each node, 0 … nodes − 1; changed in place.</param>
    /// <param name="resolution">γ.</param>
    /// <param name="random">Decides the order in which the nodes are asked.</param>
    /// <param name="cancel">Stops the computation.</param>
    /// <returns>Whether any node moved.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Run(CommunityGraph graph, int[] community, double resolution, ref SeededRandom random, CancellationToken cancel)
    {
        var nodes = graph.NodeCount;
        if (nodes == 0 || graph.Total == 0) return false;
        var total = new double[nodes]; // strength of each community
        var size = new int[nodes];
        for (var u = 0; u < nodes; u++)
        {
            total[community[u]] += graph.Strength[u];
            size[community[u]]++;
        }
        var empty = new Stack<int>();
        for (var c = nodes - 1; c >= 0; c--)
            if (size[c] == 0) empty.Push(c);

        var queue = new int[nodes];
        for (var u = 0; u < nodes; u++) queue[u] = u;
        random.Shuffle(queue.AsSpan());
        var waiting = new bool[nodes];
        waiting.AsSpan().Fill(true);
        var toCommunity = new double[nodes];
        var met = new int[nodes + 1];
        var (head, length, moved) = (0, nodes, false);
        for (var step = 0; length > 0; step++)
        {
            if ((step & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
            var u = queue[head];
            head = head + 1 == nodes ? 0 : head + 1;
            length--;
            waiting[u] = false;

            var (from, strength) = (community[u], graph.Strength[u]);
            var count = 0;
            for (var arc = graph.Starts[u]; arc < graph.Starts[u + 1]; arc++)
            {
                var c = community[graph.Columns[arc]];
                if (toCommunity[c] == 0) met[count++] = c;
                toCommunity[c] += graph.Weight(arc);
            }
            total[from] -= strength;
            size[from]--;
            var price = resolution * strength / graph.Total;
            var (best, bestGain) = (from, toCommunity[from] - price * total[from]);
            for (var i = 0; i < count; i++)
            {
                var c = met[i];
                var gain = toCommunity[c] - price * total[c];
                if (gain > bestGain) (best, bestGain) = (c, gain);
            }
            for (var i = 0; i < count; i++) toCommunity[met[i]] = 0;
            if (bestGain < 0 && size[from] > 0) best = empty.Pop(); // alone is better
            if (size[from] == 0 && best != from) empty.Push(from);
            total[best] += strength;
            size[best]++;
            if (best == from) continue;
            community[u] = best;
            moved = true;
            for (var arc = graph.Starts[u]; arc < graph.Starts[u + 1]; arc++)
            {
                var v = graph.Columns[arc];
                if (waiting[v] || community[v] == best) continue;
                waiting[v] = true;
                var end = head + length++;
                queue[end >= nodes ? end - nodes : end] = v;
            }
        }
        return moved;
    }
}
