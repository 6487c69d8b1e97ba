using System.Globalization;
using CsvHelper;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace LmecGraph.Cli;

/// <summary>An answer as columns and rows of plain text.</summary>
/// <param name="Columns">Headings.</param>
/// <param name="Rows">As many cells each as there are columns.</param>
internal sealed record Listing(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Cells are never read as markup: names hold brackets.</summary>
    public void WriteTable(IAnsiConsole console)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in Columns)
        {
            var numbers = Rows.Count > 0 && Rows.All(row => IsNumber(row[table.Columns.Count]));
            table.AddColumn(new TableColumn(new Cell(column)) { Alignment = numbers ? Justify.Right : Justify.Left });
        }
        // Where a row takes several lines, a rule shows where it ends.
        if (Rows.Any(row => row.Any(cell => cell.Contains('\n', StringComparison.Ordinal)))) table.ShowRowSeparators();
        foreach (var row in Rows) table.AddRow(row.Select(cell => new Cell(string.Join('\n', cell.Split('\n').Select(Terminal.Plain)))));
        console.Write(table);
    }

    /// <summary>RFC 4180 with <c>\n</c>; headings first.</summary>
    public void WriteCsv(TextWriter output)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        foreach (var row in Rows.Prepend(Columns))
        {
            foreach (var cell in row) csv.WriteField(cell);
            csv.EndRecord();
        }
    }

    private static bool IsNumber(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
