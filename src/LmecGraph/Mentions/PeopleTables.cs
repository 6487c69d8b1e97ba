using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>What a column of a table holds by its heading.</summary>
internal enum TableColumn : byte
{
    /// <summary>No table of people, or a column of something else.</summary>
    None,

    /// <summary>People: <c>Name</c>, <c>Speaker</c>.</summary>
    People,

    /// <summary>Their bodies: <c>Affiliation</c>, <c>Organisation</c>.</summary>
    Bodies,
}

/// <summary>Tables with a row of headings that names a column of people and one of their bodies.</summary>
internal sealed class PeopleTables
{
    private const int LongestHeading = 5;

    private readonly MarkedText _text;
    private readonly TableColumn[] _columns;
    private readonly List<(int First, int End)> _bodies = [];

    public PeopleTables(MarkedText text)
    {
        (_text, _columns) = (text, new TableColumn[text.Tokens.Count]);
        TableColumn[]? heads = null;
        foreach (var block in text.Text.Blocks)
        {
            var cells = Cells(block);
            if (cells.Count < 2) heads = null;
            else if (Headings(cells) is { } opened) heads = opened;
            else if (heads?.Length == cells.Count) Mark(cells, heads);
        }
    }

    /// <summary>What the column of a token holds.</summary>
    public TableColumn ColumnOf(int token) => _columns[token];

    /// <summary>The cells of bodies that are not empty, in order.</summary>
    public IReadOnlyList<(int First, int End)> Bodies => _bodies;

    private void Mark(List<(int First, int End)> cells, TableColumn[] heads)
    {
        for (var c = 0; c < heads.Length; c++)
        {
            Array.Fill(_columns, heads[c], cells[c].First, cells[c].End - cells[c].First);
            if (heads[c] == TableColumn.Bodies && cells[c].End > cells[c].First) _bodies.Add(cells[c]);
        }
    }

    /// <summary>What stands between the bars of a row, a bar at its start or end left out.</summary>
    private List<(int First, int End)> Cells(Block block)
    {
        var (cells, start) = (new List<(int First, int End)>(), _text.Tokens[block.First].Text == "|" ? block.First + 1 : block.First);
        for (var i = start; i <= block.End; i++)
            if (i == block.End ? i > start : _text.Tokens[i].Text == "|")
            {
                cells.Add((start, i));
                start = i + 1;
            }
        return cells;
    }

    private TableColumn[]? Headings(List<(int First, int End)> cells)
    {
        var columns = cells.ConvertAll(Heading).ToArray();
        return columns.Contains(TableColumn.People) && columns.Contains(TableColumn.Bodies) ? columns : null;
    }

    private TableColumn Heading((int First, int End) cell)
    {
        if (cell.End - cell.First is 0 or > LongestHeading) return TableColumn.None;
        var (people, bodies, posts, others) = (0, 0, 0, 0);
        for (var i = cell.First; i < cell.End; i++)
            if (_text.Words.Is("column:bodies", _text.Tokens[i])) bodies++;
            else if (_text.Words.Is("column:people", _text.Tokens[i])) people++;
            else if (_text.Words.Is("column:posts", _text.Tokens[i])) posts++;
            else if (_text.Tokens[i].Kind == TokenKind.Word && !_text.Words.IsSmallWord(_text.Tokens[i].Lower)) others++;
        if (posts > 0) return TableColumn.None;
        return bodies > 0 ? TableColumn.Bodies : people > 0 && others == 0 ? TableColumn.People : TableColumn.None;
    }
}
