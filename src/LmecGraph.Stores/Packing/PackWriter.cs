using System.Buffers;
using System.Text;
using LmecGraph.Text;

namespace LmecGraph.Stores.Packing;

/// <summary>
/// Writes the compact form: whole numbers in groups of seven bits, low group first (LEB128), each distinct string once.
/// A string is <c>0</c> for null, <c>1</c> with length and UTF-8 where it is new, <c>n + 2</c> for the n-th one written so far.
/// </summary>
internal sealed class PackWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(4096);
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    public void Number(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var span = _bytes.GetSpan(5);
        var length = 0;
        for (; value >= 0x80; value >>= 7) span[length++] = (byte)(value | 0x80);
        span[length++] = (byte)value;
        _bytes.Advance(length);
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void Text(string? value)
    {
        if (value is null) Number(0);
        else if (_strings.TryGetValue(value, out var index)) Number(index + 2);
        else
        {
            _strings.Add(value, _strings.Count);
            var size = Encoding.UTF8.GetByteCount(value);
            Number(1);
            Number(size);
            Encoding.UTF8.GetBytes(value, _bytes.GetSpan(Math.Max(size, 1)));
            _bytes.Advance(size);
        }
    }

    public void Date(Period? period) => Text(period?.ToString());

    /// <summary>By name, so that a new member in the middle of an enumeration changes nothing that is stored.</summary>
    public void Name<T>(T value) where T : struct, Enum => Text(Enum.GetName(value));

    public void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    /// <summary>A position that may be missing: one more than it, or 0.</summary>
    public void Index(int? index) => Number(index is { } i ? i + 1 : 0);

    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
    }
}
