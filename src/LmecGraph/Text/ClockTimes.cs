using System.Buffers;

namespace LmecGraph.Text;

/// <summary>Times of day at the head of a line: <c>9:00 – 9:45 AM</c>, <c>09.30-10.00</c>, <c>14h30</c>, <c>10:30 EST/16:30 CEST</c>.</summary>
internal static class ClockTimes
{
    private const int LastHour = 24;
    private const int MostTimes = 3;
    private const int LongestZone = 4;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" :.)*_");

    /// <summary>The line is a time and nothing else.</summary>
    public static bool Fill(ReadOnlySpan<char> line) => Length(line) is var length and > 0 && line[length..].IndexOfAnyExcept(Ends) < 0;

    /// <summary>Minutes of the day of <c>9.20</c> before a blank, which may be the number of a section as well; -1 where the line opens with none.</summary>
    public static int Dotted(ReadOnlySpan<char> line)
    {
        if (Digits(line, 0) is not (var hour and > 0 and < 3) || hour + 3 >= line.Length || line[hour] != '.' || Digits(line, hour + 1) != 2 || line[hour + 3] != ' ') return -1;
        var minutes = Number(line.Slice(hour + 1, 2));
        return minutes < 60 && minutes % 5 == 0 && Number(line[..hour]) <= LastHour ? Number(line[..hour]) * 60 + minutes : -1;
    }

    /// <summary>How many characters of a line the time at its head takes, with its end, its zone and the same in other zones; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        var end = 0;
        for (var i = 0; i < MostTimes; i++)
        {
            var at = i == 0 ? 0 : SkipBlanks(line, end);
            if (i > 0 && (at >= line.Length || line[at] is not ('/' or '(' or '|'))) break;
            if (i > 0) at = SkipBlanks(line, at + 1);
            if (Span(line, at) is not (var next and > 0)) break;
            end = next;
        }
        return end;
    }

    private static int Span(ReadOnlySpan<char> line, int at)
    {
        if (One(line, at, out var isClear, out var isDotted) is not (var end and > 0)) return 0;
        var joint = Joint(line, end);
        if (joint > end && One(line, joint, out var isClearToo, out _) is var last and > 0) (end, isClear) = (last, isClear || isClearToo || isDotted);
        else if (isDotted && !isClear) isClear = SkipBlanks(line, end) is var next && (next >= line.Length || line[next] is '–' or '—' or '|' or ':');
        return isClear ? Zone(line, end) : 0;
    }

    /// <summary>One time; clear is what no number and no section of a text looks like.</summary>
    private static int One(ReadOnlySpan<char> line, int at, out bool isClear, out bool isDotted)
    {
        (isClear, isDotted) = (false, false);
        var digits = Digits(line, at);
        var hour = Number(line.Slice(Math.Min(at, line.Length), digits));
        var end = at + digits;
        if (digits == 4) isClear = hour / 100 <= LastHour && hour % 100 < 60 && line[end..].StartsWith(" h");
        else if (digits is 0 or > 2 || hour > LastHour) return 0;
        else if (end + 2 < line.Length && line[end] is ':' or '.' or 'h' or 'H' && Digits(line, end + 1) == 2 && line[end + 1] < '6')
        {
            (isDotted, isClear) = (line[end] == '.', line[end] != '.');
            end += 3;
        }
        var half = SkipBlanks(line, end);
        if (Half(line, half) is var letters and > 0) (end, isClear) = (half + letters, true);
        else if (line[half..].StartsWith("noon", StringComparison.OrdinalIgnoreCase)) (end, isClear) = (half + 4, true);
        return end < line.Length && char.IsLetterOrDigit(line[end]) && line[end] is not ('h' or 'H') ? 0 : end;
    }

    /// <summary>Length of <c>am</c>, <c>P.M.</c>, <c>a. m.</c></summary>
    private static int Half(ReadOnlySpan<char> line, int at)
    {
        if (at >= line.Length || line[at] is not ('a' or 'p' or 'A' or 'P')) return 0;
        var end = at + 1;
        if (end < line.Length && line[end] == '.') end++;
        if (end < line.Length && line[end] == ' ' && line[end - 1] == '.') end++;
        if (end >= line.Length || line[end] is not ('m' or 'M')) return 0;
        end++;
        return (end < line.Length && line[end] == '.' ? end + 1 : end) - at;
    }

    /// <summary>Where the second time begins behind a dash or a word between.</summary>
    private static int Joint(ReadOnlySpan<char> line, int end)
    {
        var at = SkipBlanks(line, end);
        if (at >= line.Length) return end;
        if (line[at] is '-' or '–' or '—' or '‐' or '‑') return SkipBlanks(line, at + 1);
        foreach (var word in (ReadOnlySpan<string>)["to ", "until ", "till "])
            if (line[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase)) return SkipBlanks(line, at + word.Length);
        return end;
    }

    /// <summary>The end of <c>EDT</c>, <c>UTC</c>, <c>hrs</c>, <c>Uhr</c> behind a time, or the end of the time.</summary>
    private static int Zone(ReadOnlySpan<char> line, int end)
    {
        var at = SkipBlanks(line, end);
        if (at < line.Length && line[at] == '(') at++;
        var letters = at;
        while (letters < line.Length && char.IsLetter(line[letters])) letters++;
        var word = line[at..letters];
        var isZone = word.Length is > 0 and <= LongestZone && (word is "h" or "hrs" or "Uhr" or "hs" or "UTC" || (word[^1] == 'T' && word.IndexOfAnyExceptInRange('A', 'Z') < 0));
        return isZone ? letters : end;
    }

    private static int Digits(ReadOnlySpan<char> line, int at)
    {
        var end = at;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        return end - at;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits[..Math.Min(4, digits.Length)]) number = number * 10 + (digit - '0');
        return number;
    }

    private static int SkipBlanks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] is ' ' or '\u00a0' or '\t' or '*' or '_') at++;
        return Math.Min(at, line.Length);
    }
}
