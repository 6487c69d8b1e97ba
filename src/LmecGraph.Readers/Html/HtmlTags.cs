using System.Text;
using AngleSharp.Dom;

namespace LmecGraph.Readers.Html;

/// <summary>What the names of elements say about the flow of text.</summary>
internal static class HtmlTags
{
    private static readonly HashSet<string> Blocks = new(
        ("address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li "
        + "main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul").Split(' '),
        StringComparer.Ordinal);

    /// <summary>True for an element that begins on a line of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Level of a heading, 1 to 6; 0 for anything else.</summary>
    public static int HeadingLevel(IElement element) => element.LocalName is ['h', >= '1' and <= '6'] name ? name[1] - '0' : 0;

    /// <summary>True for a block without blocks in it.</summary>
    public static bool HoldsText(IElement element) => IsBlock(element) && !element.Children.Any(IsBlock);

    /// <summary>The first <paramref name="length"/> or so signs of the text in an element.</summary>
    public static string Text(IElement element, int length)
    {
        var text = new StringBuilder();
        Add(element);
        return text.ToString();

        void Add(INode node)
        {
            foreach (var child in node.ChildNodes)
            {
                if (text.Length > length) return;
                if (child is IText piece) text.Append(piece.Data, 0, Math.Min(piece.Data.Length, 2 * length));
                else if (child is IElement inner) Add(inner);
                if (child is IElement { LocalName: "br" } || (child is IElement block && IsBlock(block))) text.Append(' ');
            }
        }
    }
}
