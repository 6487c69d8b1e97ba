using System.Text;
using LmecGraph.Text;

namespace LmecGraph.Stores.Packing;

/// <summary>Reads what <see cref="PackWriter"/> wrote.</summary>
/// <exception cref="FormatException">From every member: the bytes are cut off or not of this form.</exception>
internal sealed class PackReader(byte[] bytes)
{
    private readonly List<string> _strings = [];
    private int _next;

    public int Number()
    {
        var value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            if (_next >= bytes.Length) throw new FormatException("the pack is cut off");
            var part = bytes[_next++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80) return value >= 0 ? value : throw new FormatException("a number of the pack is too large");
        }
        throw new FormatException("a number of the pack is too large");
    }

    public bool Flag() => Number() != 0;

    public string? Text()
    {
        var index = Number();
        if (index == 0) return null;
        if (index > 1) return index - 2 < _strings.Count ? _strings[index - 2] : throw new FormatException("the pack names a string that it does not hold");
        var size = Number();
        if (size > bytes.Length - _next) throw new FormatException("the pack is cut off");
        var text = Encoding.UTF8.GetString(bytes, _next, size);
        _next += size;
        _strings.Add(text);
        return text;
    }

    public string Required() => Text() ?? throw new FormatException("the pack lacks a string");

    public Period? Date() => Text() is { } text ? Period.Parse(text) ?? throw new FormatException($"'{text}' is not a period") : null;

    public T Name<T>() where T : struct, Enum =>
        Enum.TryParse<T>(Required(), out var value) ? value : throw new FormatException($"the pack holds an unknown {typeof(T).Name}");

    public TextSpan Span() => new(Number(), Number());

    public int? Index() => Number() is var next and > 0 ? next - 1 : null;

    public T[] List<T>(Func<T> read)
    {
        var count = Number();
        if (count > bytes.Length - _next) throw new FormatException("the pack is cut off");
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read();
        return items;
    }
}
