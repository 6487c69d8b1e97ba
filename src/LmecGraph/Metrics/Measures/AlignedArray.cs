using System.Runtime.InteropServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>An array of vectors none of which straddles two cache lines, which the runtime's own arrays do not promise. Starts as zeros.</summary>
/// <typeparam name="T">A vector of 32 bytes.</typeparam>
internal sealed class AlignedArray<T> where T : unmanaged
{
    private const int Line = 64;
    private readonly byte[] _bytes;
    private readonly int _first;
    private readonly int _length;

    public AlignedArray(int length)
    {
        _length = checked(length * Marshal.SizeOf<long>() * 4);
        _bytes = GC.AllocateArray<byte>(_length + Line, pinned: true);
        _first = (int)(-(long)Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0) & (Line - 1));
    }

    public Span<T> Span => MemoryMarshal.Cast<byte, T>(_bytes.AsSpan(_first, _length));
}
