using System.Globalization;

namespace LmecGraph.Cli;

/// <summary>Sizes as users write them.</summary>
internal static class ByteSize
{
    /// <summary>Reads <c>1000</c>, <c>64K</c>, <c>64M</c>, <c>64MiB</c>, <c>1g</c>; powers of 1024. Null for anything else, and for 0.</summary>
    public static long? Parse(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        var shift = text[digits..].ToUpperInvariant() switch
        {
            "" or "B" => 0,
            "K" or "KB" or "KIB" => 10,
            "M" or "MB" or "MIB" => 20,
            "G" or "GB" or "GIB" => 30,
            _ => -1,
        };
        if (shift < 0 || !long.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return number > 0 && number <= long.MaxValue >> shift ? number << shift : null;
    }
}
