using System.Runtime.CompilerServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>
/// The step that Louvain and Leiden share: each node goes to the community of a neighbour where modularity grows most, until none wants to go.
/// After a move only neighbours outside the new community are asked again (Traag, Waltman, van Eck 2019), one of many neighbours only when a share of
/// them has gone elsewhere.
/// <para>Nodes are asked in batches on all cores, all of a batch about the same state of things. Then they go one after the other: what earlier moves
/// of the batch changed is added to what a node found, and it goes only where modularity still grows by that. A batch is a small share of the nodes
/// and its size depends on their number only; in small graphs it is one node.</para>
/// </summary>
internal sealed class LocalMoving
{
    private const int LargestBatch = 1024;
    private const int SmallGraph = 1 << 14;  // nodes
    private const int BatchesAtLeast = 64;   // that the nodes of a large graph make
    private const int ShareToAskAgain = 64;  // a node is asked again after one in so many of its neighbours went elsewhere

    private readonly CommunityGraph _graph;
    private readonly int[] _community;
    private readonly double _resolution;
    private readonly double[] _total; // strength of each community
    private readonly int[] _size;
    private readonly Stack<int> _empty = [];
    private readonly State[] _state;
    private readonly int[] _gone;     // neighbours that went elsewhere since a node was asked
    private readonly int[] _queue;
    private int _head, _length;
    private readonly int[] _batch;
    private readonly Wish[] _wishes;
    private readonly int[] _place;    // of a node in the batch

    private enum State : byte { Settled, Waiting, Asked, AskedTooEarly }

    private LocalMoving(CommunityGraph graph, int[] community, double resolution, ref SeededRandom random)
    {
        (_graph, _community, _resolution) = (graph, community, resolution);
        var nodes = graph.NodeCount;
        (_total, _size, _state, _gone, _queue, _place) = (new double[nodes], new int[nodes], new State[nodes], new int[nodes], new int[nodes], new int[nodes]);
        for (var u = 0; u < nodes; u++)
        {
            _total[community[u]] += graph.Strength[u];
            _size[community[u]]++;
            _queue[u] = u;
        }
        for (var c = nodes - 1; c >= 0; c--)
            if (_size[c] == 0) _empty.Push(c);
        random.Shuffle(_queue.AsSpan());
        _state.AsSpan().Fill(State.Waiting);
        _length = nodes;
        var batch = nodes < SmallGraph ? 1 : Math.Min(nodes / BatchesAtLeast, LargestBatch);
        (_batch, _wishes) = (new int[batch], new Wish[batch]);
    }

    /// <summary>Moves nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="community">Community of each node, 0 … nodes − 1; changed in place.</param>
    /// <param name="resolution">γ.</param>
    /// <param name="random">Decides the order in which the nodes are asked.</param>
    /// <param name="cancel">Stops the computation.</param>
    /// <returns>Whether any node moved.</returns>
    public static bool Run(CommunityGraph graph, int[] community, double resolution, ref SeededRandom random, CancellationToken cancel) =>
        graph.Total > 0 && new LocalMoving(graph, community, resolution, ref random).Run(cancel);

    private bool Run(CancellationToken cancel)
    {
        const int Block = 64;
        var moved = false;
        using var sums = new ThreadLocal<Sums>(() => new Sums(_graph.NodeCount));
        while (_length > 0)
        {
            var count = TakeBatch();
            FixedBlocks.For(count, Block, (from, to) =>
            {
                for (var i = from; i < to; i++) _wishes[i] = Ask(_batch[i], sums.Value!);
            }, cancel);
            for (var i = 0; i < count; i++) moved |= Settle(i);
        }
        return moved;
    }

    private int TakeBatch()
    {
        var count = Math.Min(_length, _batch.Length);
        for (var i = 0; i < count; i++)
        {
            var u = _batch[i] = _queue[_head];
            _head = _head + 1 == _queue.Length ? 0 : _head + 1;
            (_state[u], _place[u], _gone[u]) = (State.Asked, i, 0);
        }
        _length -= count;
        return count;
    }

    private void Queue(int u)
    {
        _state[u] = State.Waiting;
        var end = _head + _length++;
        _queue[end >= _queue.Length ? end - _queue.Length : end] = u;
    }

    /// <summary>Weight of a node's ties with each community, all 0 between nodes, and the communities met.</summary>
    private sealed class Sums(int nodes)
    {
        public readonly double[] To = new double[nodes];
        public readonly int[] Met = new int[nodes + 1];
    }

    /// <summary>Where a node wants to go, and the weight of its ties there and with its own community.</summary>
    private record struct Wish(int Community, double There, double Here)
    {
        public const int Alone = -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Wish Ask(int u, Sums sums)
    {
        var (community, total, to, met) = (_community, _total, sums.To, sums.Met);
        var neighbours = _graph.Columns.AsSpan(_graph.Starts[u].._graph.Ends[u]);
        var weights = _graph.Weights is null ? default : _graph.Weights.AsSpan(_graph.Starts[u], neighbours.Length);
        var count = 0;
        for (var i = 0; i < neighbours.Length; i++)
        {
            var c = community[neighbours[i]];
            met[count] = c;
            count += BitConverter.DoubleToUInt64Bits(to[c]) == 0 ? 1 : 0; // a sum is cheaper than a branch that cannot be foretold
            to[c] += weights.IsEmpty ? 1 : weights[i];
        }
        var (from, price) = (community[u], Price(u));
        var (best, bestGain, here) = (from, to[from] - price * (total[from] - _graph.Strength[u]), to[from]);
        for (var i = 0; i < count; i++)
        {
            var c = met[i];
            var gain = to[c] - price * total[c];
            if (gain > bestGain && c != from) (best, bestGain) = (c, gain);
        }
        var there = to[best];
        for (var i = 0; i < count; i++) to[met[i]] = 0;
        return bestGain < 0 && _size[from] > 1 ? new Wish(Wish.Alone, 0, here) : new Wish(best, there, here);
    }

    private double Price(int u) => _resolution * _graph.Strength[u] / _graph.Total;

    /// <summary>Moves a node of the batch where that is still good; true if so. Where it is not, the node is asked again.</summary>
    private bool Settle(int i)
    {
        var (u, wish) = (_batch[i], _wishes[i]);
        var from = _community[u];
        var again = _state[u] == State.AskedTooEarly;
        _state[u] = State.Settled;
        var moves = wish.Community != from && IsGood(u, wish);
        if (moves) Move(u, from, wish.Community == Wish.Alone ? _empty.Pop() : wish.Community);
        if (again || (!moves && wish.Community != from)) Queue(u);
        return moves;
    }

    private bool IsGood(int u, Wish wish)
    {
        var from = _community[u];
        var stay = wish.Here - Price(u) * (_total[from] - _graph.Strength[u]);
        if (wish.Community == Wish.Alone) return _size[from] > 1 && stay < 0;
        return _size[wish.Community] > 0 && wish.There - Price(u) * _total[wish.Community] > stay;
    }

    private void Move(int u, int from, int to)
    {
        _total[from] -= _graph.Strength[u];
        if (--_size[from] == 0) _empty.Push(from);
        _total[to] += _graph.Strength[u];
        _size[to]++;
        _community[u] = to;
        TellNeighbours(u, from, to);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TellNeighbours(int u, int from, int to)
    {
        for (var arc = _graph.Starts[u]; arc < _graph.Ends[u]; arc++)
        {
            var v = _graph.Columns[arc];
            var state = _state[v];
            if (state == State.Waiting) continue;
            var own = _community[v];
            if (state != State.Settled) Correct(ref _wishes[_place[v]], own, from, to, _graph.Weight(arc));
            if (own == to || ++_gone[v] * ShareToAskAgain < _graph.Ends[v] - _graph.Starts[v]) continue;
            if (state == State.Settled) Queue(v);
            else _state[v] = State.AskedTooEarly;
        }
    }

    /// <summary>Adds to what a node found that a neighbour moved since.</summary>
    private static void Correct(ref Wish wish, int own, int from, int to, double weight)
    {
        if (own == from) wish.Here -= weight;
        if (own == to) wish.Here += weight;
        if (wish.Community == from) wish.There -= weight;
        if (wish.Community == to) wish.There += weight;
    }
}
