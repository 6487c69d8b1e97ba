using System.Globalization;

namespace LmecGraph.Text;

/// <summary>A date or range as a text writes it.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Period">What it says; the year of a date without one is that of the document.</param>
public sealed record DateExpression(int First, int End, Period Period)
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>All dates of a stretch of tokens, left to right, none overlapping.</summary>
    /// <param name="tokens">Tokens of the document.</param>
    /// <param name="first">First token to look at.</param>
    /// <param name="end">Token after the last.</param>
    /// <param name="year">Year for dates without one, or null: then they are left out.</param>
    public static IEnumerable<DateExpression> In(Row<Token> tokens, int first, int end, int? year)
    {
        for (var i = first; i < end; i++)
        {
            if (At(tokens, i, end, year) is not { } date) continue;
            yield return date;
            i = date.End - 1;
        }
    }

    /// <summary>The date that begins at a token, or null.</summary>
    public static DateExpression? At(Row<Token> tokens, int at, int end, int? year)
    {
        if (tokens[at].Kind != TokenKind.Number && Month(tokens[at]) == 0) return null;
        var reader = new Reader(tokens, at, end);
        return reader.Iso() ?? reader.MonthFirst(year) ?? reader.DayFirst(year);
    }

    private static int Month(Token token)
    {
        if (!token.IsCapitalized || token.Lower.Length is < 3 or > 10) return 0;
        var word = token.Lower.TrimEnd('.');
        if (word.Length < 3) return 0;
        for (var m = 0; m < 12; m++)
            if (Months[m] == word || (word.Length is 3 or 4 && Months[m].StartsWith(word, StringComparison.Ordinal)) || (m == 8 && word == "sept")) return m + 1;
        return 0;
    }

    private static int Number(string digits, int least, int most) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= least && n <= most ? n : 0;

    private sealed class Reader(Row<Token> tokens, int start, int end)
    {
        private int _at;

        private Token? Here => _at < end ? tokens[_at] : null;

        public DateExpression? Iso()
        {
            if (tokens[start].Kind != TokenKind.Number || tokens[start].Text.Length != 10 || Period.Parse(tokens[start].Text) is not { } day) return null;
            return new DateExpression(start, start + 1, day);
        }

        /// <summary><c>April 8, 2021</c>, <c>September 15-17, 2021</c>, <c>June 30 – July 2, 2012</c>, <c>March 2016</c>.</summary>
        public DateExpression? MonthFirst(int? documentYear)
        {
            _at = start;
            if (TakeMonth() is not (var month and > 0)) return null;
            var afterMonth = _at;
            if (TakeDays() is var (from, to))
            {
                var (endMonth, endDay) = (month, to);
                var mark = _at;
                if (from == to && TakeDash() && TakeMonth() is var second and > 0 && TakeDays() is var (day, _)) (endMonth, endDay) = (second, day);
                else _at = mark;
                var year = TakeYear() ?? documentYear;
                return year is { } y ? Make(y, month, from, endMonth, endDay) : null;
            }
            _at = afterMonth;
            return TakeYear() is { } only ? Made(Period.Parse($"{only:0000}-{month:00}")) : null;
        }

        /// <summary><c>8 April 2021</c>, <c>10-13 July 2012</c>, <c>28 and 29 July 2010</c>, <c>30 June – 2 July 2012</c>.</summary>
        public DateExpression? DayFirst(int? documentYear)
        {
            _at = start;
            if (tokens[start].Kind != TokenKind.Number || TakeDays() is not var (from, to)) return null;
            Take("of");
            if (TakeMonth() is not (var month and > 0)) return null;
            var (endMonth, endDay) = (month, to);
            var mark = _at;
            if (from == to && TakeDash() && TakeDays() is var (day, last) && TakeMonth() is var second and > 0) (endMonth, endDay) = (second, last > 0 ? last : day);
            else _at = mark;
            var year = TakeYear() ?? documentYear;
            return year is { } y ? Make(y, month, from, endMonth, endDay) : null;
        }

        private DateExpression? Make(int year, int month, int day, int endMonth, int endDay)
        {
            var first = Period.Parse($"{year:0000}-{month:00}-{day:00}");
            var last = Period.Parse($"{year:0000}-{endMonth:00}-{endDay:00}");
            return first is null || last is null ? null : Made(Period.Range(first, last));
        }

        private DateExpression? Made(Period? period) => period is null ? null : new DateExpression(start, _at, period);

        private int TakeMonth()
        {
            var month = Here is { } token ? Month(token) : 0;
            if (month > 0) _at++;
            return month;
        }

        private (int From, int To)? TakeDays()
        {
            if (Here is not { Kind: TokenKind.Number } token) return null;
            var text = token.Text.Replace('–', '-');
            var dash = text.IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                var (from, to) = (Day(text[..dash]), Day(text[(dash + 1)..]));
                if (from == 0 || to < from) return null;
                _at++;
                return (from, to);
            }
            var day = Day(text);
            if (day == 0) return null;
            _at++;
            var mark = _at;
            if (TakeDash() && Here is { Kind: TokenKind.Number } next && Day(next.Text) is var last && last > day)
            {
                _at++;
                return (day, last);
            }
            _at = mark;
            return (day, day);
        }

        private static int Day(string text)
        {
            foreach (var suffix in (ReadOnlySpan<string>)["st", "nd", "rd", "th"])
                if (text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) text = text[..^2];
            return text.Length > 2 ? 0 : Number(text, 1, 31);
        }

        private bool TakeDash()
        {
            if (Here is { Text: "-" or "–" or "—" or "&" } || Here is { Lower: "to" or "and" or "until" or "through" })
            {
                _at++;
                return true;
            }
            return false;
        }

        private void Take(string word)
        {
            if (Here?.Is(word) == true) _at++;
        }

        private int? TakeYear()
        {
            var mark = _at;
            if (Here is { Text: "," }) _at++;
            else Take("of");
            if (Here is { Kind: TokenKind.Number } token && token.Text.Length == 4 && Number(token.Text, 1900, 2100) is var year and > 0)
            {
                _at++;
                return year;
            }
            _at = mark;
            return null;
        }
    }
}
