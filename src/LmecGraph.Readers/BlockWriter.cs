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
        if (text.Any(char.IsLetterOrDigit)) _blocks.Add(new(_kind, _level, _kind == BlockKind.Paragraph ? text : TextBlock.OneLine(text)));
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

    /// <summary>True while a heading is open.</summary>
    public bool IsHeading => _kind == BlockKind.Heading;

    /// <summary>Level of the open block.</summary>
    public int Level => _level;

    /// <summary>Makes the open block one of another kind.</summary>
    public void Turn(BlockKind kind, int level) => (_kind, _level) = (kind, Math.Min(level, DeepestItem));

    /// <summary>Adds blocks that are made before the open one.</summary>
    public void Insert(IEnumerable<TextBlock> blocks) => _blocks.AddRange(blocks);

    /// <summary>A whole row of a table; cells without text stay as empty places.</summary>
    public void Row(IReadOnlyList<string> cells)
    {
        Begin(BlockKind.Row);
        _text.AppendJoin(" | ", cells.Select(c => TextBlock.OneLine(c).Replace('|', '/')));
        End();
    }

    // Soft hyphens and the like only tell a browser where a word may be parted.
    private static bool IsInvisible(char sign) => sign is '\u00ad' or '\u200b' or '\u2060' or '\ufeff' || char.IsControl(sign);
}
