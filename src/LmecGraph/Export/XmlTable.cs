using System.Globalization;

namespace LmecGraph.Export;

/// <summary>Makes a table fit for the XML formats: every text legal, none that Gephi would read as something else, none too long for it.</summary>
internal static class XmlTable
{
    /// <summary>Gephi's XML reader refuses attribute values over 524,288 characters; escaping may lengthen ours.</summary>
    private const int MaxLength = 80_000;

    /// <summary>The table with its texts made fit; the notes say what that changed.</summary>
    public static GraphTable Of(GraphTable table)
    {
        var changes = new Changes();
        return table with
        {
            Title = XmlText.Legal(table.Title),
            Nodes = [.. table.Nodes.Select(n => n with { Label = changes.Fit(n.Label, isValue: false), Cells = [.. n.Cells.Select(changes.Fit)] })],
            Edges = [.. table.Edges.Select(e => e with { Cells = [.. e.Cells.Select(changes.Fit)] })],
            Notes = [.. table.Notes, .. changes.Notes()],
        };
    }

    private sealed class Changes
    {
        private int _illegal;
        private int _inf;
        private int _cut;

        public object? Fit(object? cell) => cell switch
        {
            string text => Fit(text, isValue: true),
            IReadOnlyList<string> items => Shorten([.. items.Select(i => Fit(i, isValue: true))]),
            _ => cell,
        };

        /// <summary>Labels are no attribute values: <c>INF</c> passes there.</summary>
        public string Fit(string text, bool isValue)
        {
            var legal = XmlText.Legal(text);
            if (legal != text) _illegal++;
            var fit = isValue ? XmlText.WithoutInf(legal) : legal;
            if (fit != legal) _inf++;
            if (fit.Length <= MaxLength) return fit;
            _cut++;
            return fit[..(char.IsHighSurrogate(fit[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1)] + "…";
        }

        public IEnumerable<string> Notes()
        {
            if (_illegal > 0) yield return $"{Number(_illegal)} texts held characters that XML forbids; U+FFFD stands in their place.";
            if (_inf > 0) yield return $"{Number(_inf)} attribute values held INF in capitals, which Gephi reads as infinity; written as Inf.";
            if (_cut > 0) yield return $"{Number(_cut)} attribute values were longer than {Number(MaxLength)} characters and were cut.";
        }

        private IReadOnlyList<string> Shorten(IReadOnlyList<string> items)
        {
            var (kept, length) = (0, 0);
            while (kept < items.Count && (length += items[kept].Length + 4) <= MaxLength + 4) kept++;
            if (kept == items.Count) return items;
            _cut++;
            return [.. items.Take(kept)];
        }

        private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
    }
}
