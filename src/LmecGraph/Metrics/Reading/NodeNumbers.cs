using System.Runtime.InteropServices;

namespace LmecGraph.Metrics.Reading;

/// <summary>Numbers ids in the order of their first appearance: open addressing over 64-bit keys, the ids themselves in one block of UTF-8.</summary>
internal sealed class NodeNumbers
{
    private const ulong LongId = 0xFFUL << 56; // of ids over 7 bytes the key is a hash, and the bytes decide

    private (ulong Key, int Number)[] _slots = new (ulong, int)[1 << 12];
    private byte[] _bytes = new byte[1 << 14];
    private readonly List<int> _starts = [0];

    /// <summary>Number of ids.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>The ids in order of number.</summary>
    public NodeNames Names() => new(_bytes.AsSpan(0, _starts[^1]).ToArray(), [.. _starts]);

    /// <summary>The number of an id that may be new.</summary>
    public int Number(ReadOnlySpan<byte> id)
    {
        var key = KeyOf(id);
        var mask = _slots.Length - 1;
        for (var slot = (int)(key * 0x9E3779B97F4A7C15UL >> 32) & mask; ; slot = (slot + 1) & mask)
        {
            ref var entry = ref _slots[slot];
            if (entry.Key == key && (key < LongId || Bytes(entry.Number).SequenceEqual(id))) return entry.Number;
            if (entry.Key != 0) continue;
            var number = Count;
            entry = (key, number);
            Keep(id);
            if (Count * 2 > _slots.Length) Grow();
            return number;
        }
    }

    /// <summary>The number of an id, or −1.</summary>
    public int Find(ReadOnlySpan<byte> id)
    {
        var key = KeyOf(id);
        var mask = _slots.Length - 1;
        for (var slot = (int)(key * 0x9E3779B97F4A7C15UL >> 32) & mask; _slots[slot].Key != 0; slot = (slot + 1) & mask)
            if (_slots[slot].Key == key && (key < LongId || Bytes(_slots[slot].Number).SequenceEqual(id))) return _slots[slot].Number;
        return -1;
    }

    private ReadOnlySpan<byte> Bytes(int number) => _bytes.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    private void Keep(ReadOnlySpan<byte> id)
    {
        var end = _starts[^1] + id.Length;
        if (end > _bytes.Length) Array.Resize(ref _bytes, Math.Max(end, _bytes.Length * 2));
        id.CopyTo(_bytes.AsSpan(_starts[^1]));
        _starts.Add(end);
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new (ulong, int)[old.Length * 2];
        var mask = _slots.Length - 1;
        foreach (var entry in old)
        {
            if (entry.Key == 0) continue;
            var slot = (int)(entry.Key * 0x9E3779B97F4A7C15UL >> 32) & mask;
            while (_slots[slot].Key != 0) slot = (slot + 1) & mask;
            _slots[slot] = entry;
        }
    }

    /// <summary>Never 0. Up to 7 bytes: the bytes and, on top, the length + 1, which tells all such ids apart. Longer: a hash.</summary>
    private static ulong KeyOf(ReadOnlySpan<byte> id)
    {
        if (id.Length > 7) return LongId | Hash(id);
        var key = 0UL;
        foreach (var b in id) key = key << 8 | b;
        return key | (ulong)(id.Length + 1) << 56;
    }

    private static ulong Hash(ReadOnlySpan<byte> id)
    {
        var hash = (ulong)id.Length;
        for (; id.Length >= 8; id = id[8..]) hash = Mix(hash ^ MemoryMarshal.Read<ulong>(id));
        foreach (var b in id) hash = Mix(hash ^ b);
        return hash >> 8;
    }

    private static ulong Mix(ulong x)
    {
        var high = Math.BigMul(x, 0x9E3779B97F4A7C15UL, out var low);
        return high ^ low;
    }
}
