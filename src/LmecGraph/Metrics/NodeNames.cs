using System.Text;

namespace LmecGraph.Metrics;

/// <summary>
/// Names of nodes as one block of UTF-8; a string is made only where somebody asks for it, so that millions of names cost their bytes alone.
/// </summary>
public sealed class NodeNames
{
    private readonly byte[] _bytes;
    private readonly int[] _starts; // one longer than there are names

    internal NodeNames(byte[] bytes, int[] starts) => (_bytes, _starts) = (bytes, starts);

    /// <summary>Takes names in the order of the nodes.</summary>
    public static NodeNames From(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var bytes = new List<byte>();
        var starts = new List<int> { 0 };
        foreach (var name in names)
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(name));
            starts.Add(bytes.Count);
        }
        return new NodeNames([.. bytes], [.. starts]);
    }

    /// <summary>Number of names.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The name of a node.</summary>
    public string this[int node] => Encoding.UTF8.GetString(Utf8(node));

    /// <summary>The name of a node as UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8(int node) => _bytes.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);

    /// <summary>The order of UTF-16 code units, which is what <see cref="StringComparer.Ordinal"/> means, for two UTF-8 texts.</summary>
    public static int CompareOrdinal(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var same = left.CommonPrefixLength(right);
        if (same == left.Length || same == right.Length) return left.Length.CompareTo(right.Length);
        return OrdinalRank(left[same]).CompareTo(OrdinalRank(right[same]));
    }

    /// <summary>Surrogate pairs (F0 … in UTF-8) come before U+E000 … U+FFFF (EE, EF) in UTF-16.</summary>
    internal static int OrdinalRank(byte value) => value switch { 0xEE or 0xEF => value + 0x10, >= 0xF0 => value - 2, _ => value };

    /// <summary>These names, then others.</summary>
    internal NodeNames Concat(NodeNames others)
    {
        int[] starts = [.. _starts, .. others._starts.Skip(1).Select(s => s + _starts[^1])];
        return new NodeNames([.. _bytes, .. others._bytes], starts);
    }

    /// <summary>The nodes in the given order.</summary>
    internal NodeNames Reorder(ReadOnlySpan<int> order)
    {
        var starts = new int[order.Length + 1];
        for (var i = 0; i < order.Length; i++) starts[i + 1] = starts[i] + _starts[order[i] + 1] - _starts[order[i]];
        var bytes = new byte[starts[^1]];
        for (var i = 0; i < order.Length; i++) Utf8(order[i]).CopyTo(bytes.AsSpan(starts[i]));
        return new NodeNames(bytes, starts);
    }

    /// <summary>The nodes in ordinal order of name, equal names in the order they have. O(n log n), on the first bytes as one number.</summary>
    internal int[] OrdinalOrder()
    {
        var order = new int[Count];
        var keys = new ulong[Count];
        for (var i = 0; i < order.Length; i++) (order[i], keys[i]) = (i, Prefix(Utf8(i)));
        Array.Sort(keys, order);
        for (int first = 0, end; first < order.Length; first = end)
        {
            for (end = first + 1; end < order.Length && keys[end] == keys[first]; end++) { }
            if (end - first == 1) continue;
            order.AsSpan(first, end - first).Sort((a, b) => CompareOrdinal(Utf8(a), Utf8(b)) is var c && c != 0 ? c : a.CompareTo(b));
        }
        return order;
    }

    private static ulong Prefix(ReadOnlySpan<byte> name)
    {
        var key = 0UL;
        for (var i = 0; i < 8; i++) key = key << 8 | (i < name.Length ? (byte)OrdinalRank(name[i]) : 0u);
        return key;
    }
}
