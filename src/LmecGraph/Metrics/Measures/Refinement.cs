using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Leiden's second step: splits each community into parts. A node that is alone joins, at random but the better the likelier, a part of its own
/// community to which it is tied, where modularity does not fall and both are well connected with the rest of the community. Communities do not
/// touch each other here, so that each has random numbers of its own and they are refined on all cores.
/// </summary>
internal sealed class Refinement
{
    private const double Randomness = 0.01; // θ of the paper
    private const int Block = 1024;         // nodes; a block has the communities that start in it

    private readonly CommunityGraph _graph;
    private readonly int[] _community;
    private readonly double _price; // resolution ÷ 2m
    private readonly int[] _part;
    private readonly double[] _partTotal; // strength of each part
    private readonly double[] _outward;   // ties of each part with the rest of its community
    private readonly bool[] _alone;

    private Refinement(CommunityGraph graph, int[] community, double resolution)
    {
        (_graph, _community, _price) = (graph, community, resolution / graph.Total);
        _part = [.. Enumerable.Range(0, graph.NodeCount)];
        _partTotal = [.. graph.Strength];
        _outward = new double[graph.NodeCount];
        _alone = new bool[graph.NodeCount];
        _alone.AsSpan().Fill(true);
    }

    /// <summary>The part of each node, numbered by one of its nodes.</summary>
    public static int[] Run(CommunityGraph graph, int[] community, int communities, double resolution, ulong seed, CancellationToken cancel)
    {
        var refinement = new Refinement(graph, community, resolution);
        var (first, member) = CommunityGraph.Members(community, communities);
        using var workspaces = new ThreadLocal<Workspace>(() => new Workspace(graph.NodeCount));
        FixedBlocks.For(graph.NodeCount, Block, (from, to) =>
        {
            for (var c = FirstFrom(first, from); first[c] < to; c++)
            {
                var random = new SeededRandom(seed + (ulong)c * 0x9E3779B97F4A7C15UL);
                refinement.Split(member.AsSpan(first[c]..first[c + 1]), ref random, workspaces.Value!, cancel);
            }
        }, cancel);
        return refinement._part;
    }

    private static int FirstFrom(int[] ascending, int value)
    {
        var at = ascending.AsSpan().BinarySearch(value);
        return at < 0 ? ~at : at;
    }

    /// <summary>Strength of the ties with each part, 0 between nodes, and the parts met.</summary>
    private sealed class Workspace(int nodes)
    {
        public readonly double[] ToPart = new double[nodes];
        public readonly List<int> Met = [], Candidates = [];
        public readonly List<double> Gains = [];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Split(Span<int> members, ref SeededRandom random, Workspace work, CancellationToken cancel)
    {
        if (members.Length < 2) return;
        var all = 0.0;
        foreach (var u in members)
        {
            all += _graph.Strength[u];
            for (var arc = _graph.Starts[u]; arc < _graph.Ends[u]; arc++)
                if (_community[_graph.Columns[arc]] == _community[u]) _outward[u] += _graph.Weight(arc);
        }
        random.Shuffle(members);
        for (var i = 0; i < members.Length; i++)
        {
            if ((i & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
            if (_alone[members[i]] && WellConnected(members[i], all)) Join(members[i], all, ref random, work);
        }
    }

    private bool WellConnected(int part, double all) => _outward[part] >= _price * _partTotal[part] * (all - _partTotal[part]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Join(int u, double all, ref SeededRandom random, Workspace work)
    {
        var toPart = work.ToPart;
        for (var arc = _graph.Starts[u]; arc < _graph.Ends[u]; arc++)
        {
            var v = _graph.Columns[arc];
            if (_community[v] != _community[u]) continue;
            if (toPart[_part[v]] == 0) work.Met.Add(_part[v]);
            toPart[_part[v]] += _graph.Weight(arc);
        }
        var most = 0.0;
        foreach (var p in work.Met)
        {
            var gain = toPart[p] - _price * _graph.Strength[u] * _partTotal[p];
            if (gain < 0 || !WellConnected(p, all)) continue;
            work.Candidates.Add(p);
            work.Gains.Add(gain);
            most = Math.Max(most, gain);
        }
        if (work.Candidates.Count > 0)
        {
            var chosen = work.Candidates[Draw(CollectionsMarshal.AsSpan(work.Gains), most, ref random)];
            _part[u] = chosen;
            _alone[u] = _alone[chosen] = false;
            _partTotal[chosen] += _graph.Strength[u];
            _outward[chosen] += _outward[u] - 2 * toPart[chosen];
        }
        foreach (var p in work.Met) toPart[p] = 0;
        work.Met.Clear();
        work.Candidates.Clear();
        work.Gains.Clear();
    }

    private static int Draw(Span<double> gains, double most, ref SeededRandom random)
    {
        var sum = 0.0;
        foreach (ref var gain in gains) gain = sum += Likelihood((most - gain) / Randomness);
        var drawn = random.Unit() * sum;
        var i = 0;
        while (i < gains.Length - 1 && gains[i] <= drawn) i++;
        return i;
    }

    /// <summary>e⁻ˣ to a few per cent, by operations that every machine rounds alike.</summary>
    private static double Likelihood(double x)
    {
        var y = 1 / (1 + x / 8);
        y *= y;
        y *= y;
        return y * y;
    }
}
