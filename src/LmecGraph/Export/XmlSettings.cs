using System.Text;
using System.Xml;

namespace LmecGraph.Export;

/// <summary>How XML is written here.</summary>
internal static class XmlSettings
{
    /// <summary>UTF-8 without BOM, two blanks, <c>\n</c>, line breaks inside values as character references; the stream stays open.</summary>
    public static XmlWriterSettings Indented { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };
}
