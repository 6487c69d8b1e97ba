namespace LmecGraph.Readers.Docx;

/// <summary>A table while it is read.</summary>
internal sealed class DocxTable
{
    private readonly List<List<IReadOnlyList<TextBlock>>> _rows = [];

    /// <summary>Rows of a table that holds data; the blocks of its cells one after the other where it only arranges the page.</summary>
    public IReadOnlyList<TextBlock> Blocks
    {
        get
        {
            var rows = _rows.Select(r => r.Select(Text).ToList()).Where(r => r.Any(c => c.Length > 0)).ToList();
            if (!TableRows.AreData(rows) || _rows.Any(r => r.Any(c => c.Any(b => b.Kind is BlockKind.Row or BlockKind.Heading)))) return [.. _rows.SelectMany(r => r).SelectMany(c => c)];
            var writer = new BlockWriter();
            foreach (var row in rows) writer.Row(row);
            return writer.Blocks;
        }
    }

    /// <summary>Begins a row.</summary>
    public void BeginRow() => _rows.Add([]);

    /// <summary>Adds a cell to the last row.</summary>
    public void AddCell(IReadOnlyList<TextBlock> blocks)
    {
        if (_rows.Count > 0) _rows[^1].Add(blocks);
    }

    private static string Text(IReadOnlyList<TextBlock> cell) => string.Join('\n', cell.Select(b => b.Text));
}
