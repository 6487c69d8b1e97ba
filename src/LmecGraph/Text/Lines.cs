using System.Buffers;

namespace LmecGraph.Text;

/// <summary>Puts the lines of a text together to blocks: hard-wrapped paragraphs are one block, list items and headings one each.</summary>
public static class Lines
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 120;
    private const int ShortestRule = 3;
    private const int FewestRows = 3;
    private const int FarthestSign = 60;
    private const int LongestDate = 24;
    private const int LongestPlaceAndDate = 60;
    private const int FewestBreaks = 3;

    private static readonly SearchValues<char> RowSigns = SearchValues.Create(",:;(|–—");
    private static readonly SearchValues<char> Stops = SearchValues.Create("!?");
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-=_*~–—|: ");

    /// <summary>The blocks of the text in order, white space at their ends left out; of front matter title, place and abstract.</summary>
    public static IReadOnlyList<TextSpan> Blocks(string text)
    {
        var blocks = new List<TextSpan>();
        var run = new List<TextSpan>();
        var frontMatter = FrontMatter.Read(text);
        if (frontMatter?.Title is { } title) blocks.AddRange([title, .. frontMatter.Told.Where(t => !frontMatter.IsRepeated(text, t))]);
        foreach (var line in Split(text))
        {
            if (line.Start < frontMatter?.End) continue;
            if (line.Length > 0 && !IsRule(text, line))
            {
                run.Add(line);
                continue;
            }
            Flush();
        }
        Flush();
        return blocks;

        void Flush()
        {
            if (run.Count == 0) return;
            var wrapped = IsWrapped(text, run);
            var broken = !wrapped && IsBroken(text, run);
            var width = run.Max(l => l.Length);
            var hang = 0;
            var bulleted = run.Count(l => IsItem(text, l)) * 3 >= run.Count;
            for (var i = 0; i < run.Count; i++)
            {
                hang = i > 0 ? Hang(text, run[i - 1], run[i], hang) : 0;
                var goesOn = blocks.Count > 0 && !(OpensRow(text, run[i]) && !BreaksOff(text, blocks[^1]) && !EndsInSmallWord(text, blocks[^1])) && !IsTimeLine(text, blocks[^1]) && (i == 0
                    ? GoesOnAfterBlank(text, blocks[^1], run[0])
                    : (bulleted && IsItem(text, run[ItemStart(text, run, i - 1)]) && !IsItem(text, run[i]) && run[i - 1].Length >= NarrowestWrap && text[run[i].End - 1] != ':')
                        || (wrapped && !Fits(text, run[i - 1], run[i], width) && !IsItem(text, run[i]) && !IsDateLine(text, run[i]) && !IsDateLine(text, run[i - 1]))
                        || (broken && BreaksOff(text, run[i - 1]) && !IsItem(text, run[i]) && !IsDateLine(text, run[i]))
                        || hang > 0 || GoesOn(text, run[i - 1], run[i]));
                if (goesOn) blocks[^1] = TextSpan.Between(blocks[^1].Start, run[i].End);
                else blocks.Add(run[i]);
            }
            run.Clear();
        }
    }

    /// <summary>The lines, trimmed; blank ones have length 0.</summary>
    public static IEnumerable<TextSpan> Split(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2028');
            end = end < 0 ? text.Length : start + end;
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            yield return TextSpan.Between(from, to);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    /// <summary>
    /// Wrapped lines are those after which the first word of the next one would not have fitted. An item of a list begins a line of its own
    /// and tells nothing.
    /// </summary>
    private static bool IsWrapped(string text, List<TextSpan> run)
    {
        var width = run.Max(l => l.Length);
        if (run.Count < 2 || width is < NarrowestWrap or > WidestWrap || AreRows(text, run)) return false;
        var (full, pairs, capitals) = (0, 0, 0);
        for (var i = 1; i < run.Count; i++)
        {
            if (IsItem(text, run[i])) continue;
            pairs++;
            if (Fits(text, run[i - 1], run[i], width)) continue;
            full++;
            if (char.IsUpper(text[run[i].Start]) && (char.IsLetterOrDigit(text[run[i - 1].End - 1]) || text[run[i - 1].End - 1] is ')' or '”' or '"')) capitals++;
        }
        // Running text does not begin line after line with a capital.
        return pairs > 0 && full * 3 >= pairs * 2 && !(capitals > 1 && capitals == full);
    }

    /// <summary>Lines of running text that were broken for another type or width: most of those that end in the middle of a phrase go on in lower case.</summary>
    private static bool IsBroken(string text, List<TextSpan> run)
    {
        var (breaks, small) = (0, 0);
        for (var i = 1; i < run.Count; i++)
        {
            if (!BreaksOff(text, run[i - 1]) || IsItem(text, run[i])) continue;
            breaks++;
            if (char.IsLower(text[run[i].Start])) small++;
        }
        return breaks >= FewestBreaks && small * 3 >= breaks * 2 && !AreRows(text, run);
    }

    /// <summary>A line long enough to be running text that ends in a word or a comma.</summary>
    private static bool BreaksOff(string text, TextSpan line) =>
        line.Length >= NarrowestWrap && (char.IsLower(text[line.End - 1]) || text[line.End - 1] == ',') && !IsItem(text, line) && !IsAddress(text, line) && !IsDateLine(text, line);

    /// <summary>
    /// Three and more lines that all begin with a capital, end in no comma or small word, and part what they hold early (<c>Anna Keller, Chair, Kelp Board</c>,
    /// <c>Kelp Board: Anna Keller</c>): rows of a list. A paragraph breaks its lines anywhere.
    /// </summary>
    private static bool AreRows(string text, List<TextSpan> run)
    {
        if (run.Count < FewestRows) return false;
        for (var i = 0; i < run.Count; i++)
        {
            var line = run[i].Of(text).AsSpan();
            if (!char.IsUpper(line[0]) || (i < run.Count - 1 && (line[^1] is ',' or '-' or '(' or '&' || EndsInSmallWord(text, run[i])))) return false;
            var sign = line.IndexOfAny(RowSigns);
            if (sign is < 3 or > FarthestSign || line[..sign].ContainsAny(Stops) || sign == line.Length - 1) return false;
        }
        return true;
    }

    private static bool Fits(string text, TextSpan line, TextSpan next, int width)
    {
        var word = next.Of(text).AsSpan();
        var blank = word.IndexOfAny(' ', '\t');
        return line.Length + 1 + (blank < 0 ? word.Length : blank) <= width;
    }

    private static bool IsItem(string text, TextSpan line) =>
        text[line.Start] is '•' or '●' or '▪' or '·' or '*' or '#' or '|' || text.AsSpan(line.Start, line.Length).Contains(" | ", StringComparison.Ordinal) || (text[line.Start] is '-' or '–' && line.Length > 1 && text[line.Start + 1] == ' ');

    /// <summary>Depth of a line that hangs below an item's first line, given the depth at which the line before hangs; 0 where it does not.</summary>
    private static int Hang(string text, TextSpan line, TextSpan next, int depth)
    {
        var indent = Indent(text, next);
        if (IsItem(text, next) || indent == 0) return 0;
        return depth > 0 ? (indent == depth ? depth : 0) : IsItem(text, line) && indent > Indent(text, line) + 1 ? indent : 0;
    }

    private static int Indent(string text, TextSpan line)
    {
        var at = line.Start;
        while (at > 0 && text[at - 1] is ' ' or '\t') at--;
        return line.Start - at;
    }

    /// <summary>The line at or before this one with a bullet, at most two lines up; else the line itself.</summary>
    private static int ItemStart(string text, List<TextSpan> run, int at)
    {
        for (var i = at; i >= Math.Max(0, at - 2) && !OpensRow(text, run[i]); i--)
            if (IsItem(text, run[i])) return i;
        return at;
    }

    /// <summary>A line drawn with signs, under a heading or between parts.</summary>
    private static bool IsRule(string text, TextSpan line) =>
        line.Length >= ShortestRule && text.AsSpan(line.Start, line.Length).IndexOfAnyExcept(RuleSigns) < 0;

    /// <summary>A line that holds a date, with the time at most, and hardly more stands alone, under a title as well.</summary>
    private static bool IsDateLine(string text, TextSpan line)
    {
        var digits = 0;
        for (var i = line.Start; i < line.End; i++) digits += char.IsAsciiDigit(text[i]) ? 1 : 0;
        if (digits is < 5 or > 14) return false;
        return line.Length <= LongestDate ? char.IsAsciiDigit(text[line.Start]) || char.IsAsciiDigit(text[line.End - 1]) : line.Length <= LongestPlaceAndDate && IsPlaceAndDate(text.AsSpan(line.Start, line.Length));
    }

    /// <summary>A line of a programme that is a time stands alone.</summary>
    private static bool IsTimeLine(string text, TextSpan line) => ClockTimes.Fill(text.AsSpan(line.Start, line.Length));

    /// <summary><c>9:30 a.m. – Nets of reed</c>: a time at the head of a line, alone or before a sign or a capital.</summary>
    private static bool OpensRow(string text, TextSpan line)
    {
        var row = text.AsSpan(line.Start, line.Length);
        if (ClockTimes.Length(row) is not (var time and > 0)) return false;
        var rest = row[time..].TrimStart(" .*_");
        return rest.IsEmpty || !char.IsLetterOrDigit(rest[0]) || char.IsUpper(rest[0]);
    }

    /// <summary><c>Ostend, Belgium, 14–17 January 2020</c>: capitalized words, a comma and a year at the end.</summary>
    private static bool IsPlaceAndDate(ReadOnlySpan<char> line)
    {
        if (!char.IsUpper(line[0]) || line[^4..].ContainsAnyExceptInRange('0', '9') || !line.Contains(',')) return false;
        for (var i = 1; i < line.Length; i++)
            if (line[i - 1] == ' ' && char.IsLower(line[i]) && !IsSmall(line[i..])) return false;
        return true;
    }

    private static bool IsSmall(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(' ');
        return end is > 0 and <= 3;
    }

    /// <summary>The next line begins in lower case and this one ends in the middle of a phrase.</summary>
    private static bool GoesOn(string text, TextSpan line, TextSpan next) =>
        char.IsLower(text[next.Start]) && (char.IsLetter(text[line.End - 1]) || text[line.End - 1] == ',') && !IsAddress(text, line) && !IsAddress(text, next);

    private static bool GoesOnAfterBlank(string text, TextSpan block, TextSpan next) =>
        !IsAddress(text, next) && ((text[block.End - 1] == ',' && char.IsLower(text[next.Start])) || (EndsInSmallWord(text, block) && char.IsLetter(text[next.Start])));

    /// <summary>A block that breaks off behind "the" or "of" goes on after the blank line that a link left.</summary>
    private static bool EndsInSmallWord(string text, TextSpan block)
    {
        var start = block.End;
        while (start > block.Start && char.IsLower(text[start - 1])) start--;
        return start > block.Start && text[start - 1] == ' ' && text[start..block.End] is "the" or "a" or "an" or "of" or "and" or "by" or "to" or "with" or "for" or "from" or "in" or "at";
    }

    private static bool IsAddress(string text, TextSpan line) => text.AsSpan(line.Start, line.Length).ContainsAny('@', ':') && line.Length < 80;
}
