using System.Globalization;
using System.Text.RegularExpressions;

namespace LmecGraph.Export;

/// <summary>
/// Makes a table fit for CSV: lists joined with <c>|</c>, dates with slashes (ISO dates would turn the whole table into one of timestamps in
/// Gephi, which guesses types from the first 25 rows), no backslash, and <c>_</c> before a text that Gephi or a spreadsheet could take for
/// something else.
/// </summary>
internal static partial class CsvTable
{
    /// <summary>The table with all texts and lists as text to write; the notes say what that changed.</summary>
    public static GraphTable Of(GraphTable table)
    {
        var changes = new Changes();
        return table with
        {
            Nodes = [.. table.Nodes.Select(n => n with { Label = changes.Fit(n.Label), Cells = [.. n.Cells.Select(changes.Fit)] })],
            Edges = [.. table.Edges.Select(e => e with { Cells = [.. e.Cells.Select(changes.Fit)] })],
            Notes = [.. table.Notes, .. changes.Notes()],
        };
    }

    private sealed class Changes
    {
        private int _dates;
        private int _marked;
        private int _backslashes;

        public object? Fit(object? cell) => cell switch
        {
            string text => Fit(text),
            IReadOnlyList<string> items => Fit(Cell.Joined(items)),
            _ => cell,
        };

        public string Fit(string text)
        {
            var legal = XmlText.Legal(text);
            if (legal.Contains('\\'))
            {
                _backslashes++;
                legal = legal.Replace('\\', '/');
            }
            if (IsoDate().IsMatch(legal))
            {
                _dates++;
                return legal.Replace("/", " to ", StringComparison.Ordinal).Replace('-', '/');
            }
            if (!Misread().IsMatch(legal)) return legal;
            _marked++;
            return "_" + legal; // not the apostrophe of spreadsheets: Gephi reads '1 as a quoted 1
        }

        public IEnumerable<string> Notes()
        {
            if (_backslashes > 0) yield return $"{Number(_backslashes)} texts held a backslash, by which Gephi escapes the next letter; / stands in its place.";
            if (_dates > 0) yield return $"{Number(_dates)} dates are written with slashes, for Gephi takes a column of ISO dates for timestamps.";
            if (_marked > 0) yield return $"{Number(_marked)} texts that look like a number, a time, a list or a formula have _ in front.";
        }

        private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A month, a day, or a range that begins with one.</summary>
    [GeneratedRegex(@"^\d{4}-\d\d(-\d\d)?(/\d{4}(-\d\d){0,2})?\z")]
    private static partial Regex IsoDate();

    /// <summary>What begins like a formula, a list or a set of times, is made of digits and marks alone, or is a truth value.</summary>
    [GeneratedRegex(@"^(?:[=+\-@<\[({\t\r\n]|[\x22'\d.,][\d.,:;|/eE+\-\x22' ]*\z|(?i:true|false|yes|no|nan|[+\-]?inf(inity)?)\z)")]
    private static partial Regex Misread();
}
