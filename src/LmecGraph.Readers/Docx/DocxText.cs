using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace LmecGraph.Readers.Docx;

/// <summary>Reads the main part of a Word document element by element; nothing is nested on the stack, so that no document can overflow it.</summary>
internal sealed class DocxText
{
    private const int DeepestNesting = 1000;

    private static readonly HashSet<Type> LeftOut =
    [
        typeof(DeletedRun), typeof(MoveFromRun), typeof(AlternateContentFallback), typeof(SectionProperties), typeof(ParagraphPropertiesChange), typeof(RunPropertiesChange),
    ];

    private readonly DocxStyles _styles;
    private readonly Stack<BlockWriter> _writers = new([new BlockWriter()]);
    private readonly Stack<DocxTable> _tables = new();
    private bool _isFurniture;
    private bool _isHidden;
    private bool _isTitle;

    private DocxText(DocxStyles styles) => _styles = styles;

    /// <summary>The first paragraph in the style for titles, or null.</summary>
    public string? Title { get; private set; }

    /// <summary>The text.</summary>
    public IReadOnlyList<TextBlock> Blocks => _writers.Last().Blocks;

    private BlockWriter Writer => _writers.Peek();

    /// <summary>Reads the text of a part.</summary>
    public static DocxText Of(MainDocumentPart part, DocxStyles styles)
    {
        var text = new DocxText(styles);
        using var reader = OpenXmlReader.Create(part);
        while (Next(reader))
        {
            while (!reader.EOF && reader.IsStartElement && LeftOut.Contains(reader.ElementType)) reader.Skip();
            if (reader.EOF) break;
            if (reader.IsStartElement) text.Enter(reader);
            if (reader.IsEndElement) text.Leave(reader.ElementType);
        }
        return text;
    }

    /// <summary>Goes on to the next element.</summary>
    /// <exception cref="UnreadableFileException">It is nested beyond any sense.</exception>
    public static bool Next(OpenXmlReader reader)
    {
        if (!reader.Read()) return false;
        return reader.Depth <= DeepestNesting ? true : throw new UnreadableFileException($"a Word document nested more than {DeepestNesting} deep");
    }

    /// <summary>An attribute of the element, whatever its namespace.</summary>
    public static string? Attribute(OpenXmlReader reader, string name) => reader.Attributes.FirstOrDefault(a => a.LocalName == name).Value;

    private void Enter(OpenXmlReader reader)
    {
        var type = reader.ElementType;
        if (type == typeof(WordText) && !_isFurniture && !_isHidden) Writer.Append(reader.GetText());
        else if (type == typeof(TabChar)) Writer.Append(" ");
        else if (type == typeof(NoBreakHyphen)) Writer.Append("-");
        else if (type == typeof(Break) || type == typeof(CarriageReturn)) Writer.Break();
        else if (type == typeof(Paragraph)) Begin(BlockKind.Paragraph, 0);
        else if (type == typeof(ParagraphStyleId)) Style(Attribute(reader, "val") ?? "");
        else if (type == typeof(NumberingId) && Attribute(reader, "val") != "0" && !Writer.IsHeading) Writer.Turn(BlockKind.Item, Writer.Level);
        else if (type == typeof(NumberingLevelReference) && !Writer.IsHeading) Writer.Turn(BlockKind.Item, Number(Attribute(reader, "val")));
        else if (type == typeof(OutlineLevel) && Number(Attribute(reader, "val")) is var level and < 6) Writer.Turn(BlockKind.Heading, level + 1);
        else if (type == typeof(Vanish)) _isHidden = Attribute(reader, "val") is not ("0" or "false");
        else if (type == typeof(Table)) _tables.Push(new DocxTable());
        else if (type == typeof(TableRow) && _tables.Count > 0) _tables.Peek().BeginRow();
        else if (type == typeof(TableCell) || type == typeof(TextBoxContent)) _writers.Push(new BlockWriter());
    }

    private void Leave(Type type)
    {
        if (type == typeof(Run) || type == typeof(ParagraphMarkRunProperties)) _isHidden = false;
        else if (type == typeof(Paragraph)) End();
        else if (type == typeof(TableCell) && _writers.Count > 1 && _tables.Count > 0) _tables.Peek().AddCell(_writers.Pop().Blocks);
        else if (type == typeof(TextBoxContent) && _writers.Count > 1) Insert(_writers.Pop().Blocks);
        else if (type == typeof(Table) && _tables.Count > 0) Insert(_tables.Pop().Blocks);
    }

    private void Begin(BlockKind kind, int level)
    {
        Writer.Begin(kind, level);
        (_isFurniture, _isTitle) = (false, false);
    }

    private void Style(string id)
    {
        var (use, level) = _styles[id];
        (_isFurniture, _isTitle) = (use == StyleUse.Furniture, use == StyleUse.Title);
        if (use is StyleUse.Title or StyleUse.Heading) Writer.Turn(BlockKind.Heading, level);
        else if (use == StyleUse.Item) Writer.Turn(BlockKind.Item, 0);
    }

    private void End()
    {
        Writer.End();
        if (_isTitle && Title is null && Writer.Blocks is [.., { Kind: BlockKind.Heading } title]) Title = title.Text;
        (_isFurniture, _isTitle, _isHidden) = (false, false, false);
    }

    // A box that is anchored in a paragraph stands before it.
    private void Insert(IReadOnlyList<TextBlock> blocks) => Writer.Insert(blocks);

    private static int Number(string? value) => int.TryParse(value, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : 0;
}
