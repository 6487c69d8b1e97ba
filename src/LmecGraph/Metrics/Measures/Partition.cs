using System.Runtime.CompilerServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>Nodes in groups that do not overlap: components, communities.</summary>
/// <param name="Label">The group of each node, counted from 0 by falling size, then smallest node.</param>
/// <param name="Sizes">Number of nodes of each group.</param>
public sealed record Partition(IReadOnlyList<int> Label, IReadOnlyList<int> Sizes)
{
    /// <summary>Number of groups.</summary>
    public int Count => Sizes.Count;

    /// <summary>Size of the group of each node.</summary>
    public IReadOnlyList<int> SizeOfEach => [.. Label.Select(l => Sizes[l])];

    /// <summary>Share of the largest group; NaN without nodes.</summary>
    public double GiantShare => Count == 0 ? double.NaN : (double)Sizes[0] / Label.Count;

    /// <summary>Renumbers groups.</summary>
    /// <param name="group">Any number from 0 to one less than there are nodes for each node; equal for those that belong together.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Partition From(int[] group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var dense = new int[group.Length]; // number + 1 by first appearance
        var sizes = new List<int>();
        var label = new int[group.Length];
        for (var u = 0; u < group.Length; u++)
        {
            ref var number = ref dense[group[u]];
            if (number == 0)
            {
                sizes.Add(0);
                number = sizes.Count;
            }
            label[u] = number - 1;
            sizes[number - 1]++;
        }
        int[] order = [.. Enumerable.Range(0, sizes.Count).OrderByDescending(g => sizes[g])]; // stable: equal sizes stay by smallest node
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++) place[order[i]] = i;
        for (var u = 0; u < label.Length; u++) label[u] = place[label[u]];
        return new Partition(label, [.. order.Select(g => sizes[g])]);
    }
}
