using System.Text;

namespace LmecGraph.Metrics.Reading;

/// <summary>
/// The rows of a CSV as UTF-8, after RFC 4180: quoted fields may hold separators, line ends and doubled quotes. The separator is the comma, or
/// semicolon or tab where the first line has no comma. Empty lines are left out. Reads the stream piece by piece; a row may have 16 MiB.
/// </summary>
internal sealed class CsvRows(Stream stream, string file)
{
    private const int MaxRow = 16 << 20;
    private const int MaxFields = 64; // columns after these are not looked at

    private readonly (int Start, int Length, bool Doubled)[] _fields = new (int, int, bool)[MaxFields];
    private byte[] _buffer = new byte[1 << 20];
    private int _at;
    private int _end;
    private bool _ended;
    private long _nextLine = 1;
    private byte _separator;

    /// <summary>Line on which the row starts, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Number of fields of the row, at most 64.</summary>
    public int Count { get; private set; }

    /// <summary>Goes to the next row.</summary>
    public bool Read()
    {
        if (_separator == 0) Start();
        while (true)
        {
            if (_at == _end && !Fill()) return false;
            if (!TryRow(out var next, out var lines))
            {
                if (_ended) throw NetworkFormatException.At(file, _nextLine, "a quoted field is not closed");
                Fill();
                continue;
            }
            Line = _nextLine;
            _nextLine += lines;
            _at = next;
            if (Count > 1 || _fields[0].Length > 0) return true;
        }
    }

    /// <summary>A field of the row; empty where the row is shorter.</summary>
    public ReadOnlySpan<byte> Field(int index)
    {
        if ((uint)index >= (uint)Count) return default;
        var (start, length, doubled) = _fields[index];
        var raw = _buffer.AsSpan(start, length);
        return doubled ? Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(raw).Replace("\"\"", "\"", StringComparison.Ordinal)) : raw;
    }

    private bool TryRow(out int next, out int lines)
    {
        var buffer = _buffer.AsSpan(0, _end);
        (next, lines, Count) = (_at, 1, 0);
        while (true)
        {
            var start = next;
            var doubled = false;
            int stop;
            if (start < buffer.Length && buffer[start] == (byte)'"')
            {
                if (!TryQuoted(buffer, ++start, out stop, out doubled)) return false;
                lines += buffer[start..stop].Count((byte)'\n');
                next = stop + 1;
                var rest = buffer[next..].IndexOfAny(_separator, (byte)'\n');
                if (rest < 0 && !_ended) return false;
                next = rest < 0 ? buffer.Length : next + rest;
            }
            else
            {
                var length = buffer[start..].IndexOfAny(_separator, (byte)'\n');
                if (length < 0 && !_ended) return false;
                stop = next = length < 0 ? buffer.Length : start + length;
                if (stop > start && buffer[stop - 1] == (byte)'\r' && (stop == buffer.Length || buffer[stop] == (byte)'\n')) stop--;
            }
            if (Count < MaxFields) _fields[Count++] = (start, stop - start, doubled);
            var last = next == buffer.Length || buffer[next] == (byte)'\n';
            next = Math.Min(next + 1, buffer.Length);
            if (last) return true;
        }
    }

    private static bool TryQuoted(ReadOnlySpan<byte> buffer, int start, out int stop, out bool doubled)
    {
        doubled = false;
        for (stop = start; stop < buffer.Length; stop++)
        {
            if (buffer[stop] != (byte)'"') continue;
            if (stop + 1 == buffer.Length || buffer[stop + 1] != (byte)'"') return true;
            doubled = true;
            stop++;
        }
        return false;
    }

    private void Start()
    {
        _separator = (byte)',';
        Fill();
        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8)) _at = 3;
        var end = _buffer.AsSpan(_at, _end - _at).IndexOf((byte)'\n');
        var first = _buffer.AsSpan(_at, end < 0 ? _end - _at : end);
        if (first.Contains((byte)',')) return;
        _separator = first.Contains((byte)';') ? (byte)';' : first.Contains((byte)'\t') ? (byte)'\t' : (byte)',';
    }

    private bool Fill()
    {
        var kept = _buffer.AsSpan(_at, _end - _at);
        if (kept.Length == _buffer.Length)
        {
            if (kept.Length >= MaxRow) throw NetworkFormatException.At(file, _nextLine, "a row is longer than 16 MiB");
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
        else
        {
            kept.CopyTo(_buffer);
        }
        (_end, _at) = (kept.Length, 0);
        var read = stream.ReadAtLeast(_buffer.AsSpan(_end), _buffer.Length - _end, throwOnEndOfStream: false);
        _ended |= _end + read < _buffer.Length;
        _end += read;
        return read > 0;
    }
}
