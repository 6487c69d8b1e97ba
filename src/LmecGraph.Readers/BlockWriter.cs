using System.Text;

namespace LmecGraph.Readers;

/// <summary>Gathers text piece by piece into blocks: white space folded, invisible signs dropped, blocks without a letter or digit left out.</summary>
internal sealed class BlockWriter
{
    private const int DeepestItem = 8;

    private readonly List<TextBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private BlockKind _kind;
    private int _level;
    private bool _blank;

    /// <summary>The blocks so far; ends the one that is open.</summary>
    public IReadOnlyList<TextBlock> Blocks
    {
        get
        {
            End();
            return _blocks;
        }
    }

    /// <summary>Ends the open block and begins one.</summary>
    public void Begin(BlockKind kind, int level = 0)
    {
        End();
        (_kind, _level) = (kind, Math.Min(level, DeepestItem));
    }

    /// <summary>Ends the open block; what follows is a paragraph.</summary>
    public void End()
    {
        var text = _text.ToString().Trim();
        if (text.Any(char.IsLetterOrDigit)) _blocks.Add(new(_kind, _level, _kind == BlockKind.Paragraph ? text : OneLine(text)));
        _text.Clear();
        (_kind, _level, _blank) = (BlockKind.Paragraph, 0, false);
    }

    /// <summary>Goes on with the open block.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign)) _blank = true;
            else if (!IsInvisible(sign))
            {
                if (_blank && _text.Length > 0 && _text[^1] != '\n') _text.Append(' ');
                _text.Append(sign);
                _blank = false;
            }
        }
    }

    /// <summary>Ends the line, not the block. Two of them in a paragraph make a new one.</summary>
    public void Break()
    {
        if (_kind == BlockKind.Paragraph && _text.Length > 0 && _text[^1] == '\n') End();
        else if (_text.Length > 0) _text.Append('\n');
        _blank = false;
    }

    /// <summary>A whole row of a table; cells without text stay as empty places.</summary>
    public void Row(IReadOnlyList<string> cells)
    {
        Begin(BlockKind.Row);
        _text.AppendJoin(" | ", cells.Select(c => OneLine(c).Replace('|', '/')));
        End();
    }

    /// <summary>
    /// The lines of a text as one. Where a line ends in the middle of a phrase a comma takes its place: a name above a post is a name with
    /// its post.
    /// </summary>
    public static string OneLine(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal)) return text;
        var joined = new StringBuilder();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (joined.Length > 0) joined.Append(char.IsLetterOrDigit(joined[^1]) || joined[^1] is ')' or '”' or '"' ? ", " : " ");
            joined.Append(line);
        }
        return joined.ToString();
    }

    // Soft hyphens and the like only tell a browser where a word may be parted.
    private static bool IsInvisible(char sign) => sign is '\u00ad' or '\u200b' or '\u2060' or '\ufeff' || char.IsControl(sign);
}
