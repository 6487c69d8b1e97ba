using System.Text;

namespace LmecGraph.Readers;

/// <summary>What a file of some other format says, on its way to the text that is stored.</summary>
/// <param name="Title">The title that the file's metadata give, or null.</param>
/// <param name="Date">The day of publication that they give, as <c>2016-03-05</c> or in words, or null.</param>
/// <param name="Blocks">The text in order of reading.</param>
internal sealed record ExtractedReport(string? Title, string? Date, IReadOnlyList<TextBlock> Blocks)
{
    private const int FirstBlocks = 6;

    /// <summary>
    /// The stored text: title and date as front matter, then headings as <c># </c>, items of lists as <c>- </c>, rows of tables as
    /// <c>| a | b |</c>, an empty line between paragraphs; lines end with <c>\n</c>. A heading that only repeats the title is left out.
    /// </summary>
    public string ToText()
    {
        var text = new StringBuilder();
        if (Title is not null || Date is not null)
        {
            text.Append("---\n");
            if (Title is not null) text.Append("title: ").Append(Title).Append('\n');
            if (Date is not null) text.Append("date: ").Append(Date).Append('\n');
            text.Append("---\n\n");
        }
        TextBlock? before = null;
        foreach (var block in Blocks.Where((b, i) => i >= FirstBlocks || !IsTitle(b)))
        {
            if (before is not null) text.Append(block.IsList && before.Kind == block.Kind ? "\n" : "\n\n");
            text.Append(block.Prefix).Append(block.Text);
            if (block.Kind == BlockKind.Row) text.Append(" |");
            before = block;
        }
        return before is null ? text.ToString() : text.Append('\n').ToString();
    }

    private bool IsTitle(TextBlock block) => Title is not null && block.Kind != BlockKind.Row && string.Equals(block.Text, Title, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A paragraph, heading, item of a list or row of a table.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Level">Level of a heading, 1 to 6; depth of an item, from 0; else 0.</param>
/// <param name="Text">Its text; only paragraphs have more than one line.</param>
internal sealed record TextBlock(BlockKind Kind, int Level, string Text)
{
    /// <summary>
    /// The lines of a text as one. Where a line ends in the middle of a phrase a comma takes its place: a name above a post is a name with
    /// its post.
    /// </summary>
    public static string OneLine(string text)
    {
        if (!text.AsSpan().ContainsAny('\n', '\r')) return text;
        var joined = new StringBuilder();
        foreach (var line in text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (joined.Length > 0) joined.Append(char.IsLetterOrDigit(joined[^1]) || joined[^1] is ')' or '”' or '"' ? ", " : " ");
            joined.Append(line);
        }
        return joined.ToString();
    }

    /// <summary>True for what stands on lines that follow each other without an empty one.</summary>
    public bool IsList => Kind is BlockKind.Item or BlockKind.Row;

    /// <summary>The sign before the text.</summary>
    public string Prefix => Kind switch
    {
        BlockKind.Heading => new string('#', Level) + " ",
        BlockKind.Item => new string(' ', 2 * Level) + "- ",
        BlockKind.Row => "| ",
        _ => "",
    };
}

/// <summary>Kinds of blocks of text.</summary>
internal enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A row of a table, its cells joined by <c> | </c>.</summary>
    Row,
}
