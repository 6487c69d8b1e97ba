namespace LmecGraph.Readers;

/// <summary>Kinds of files that are read.</summary>
internal enum FileKind
{
    /// <summary>Plain text or Markdown.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A Word document of 2007 or later.</summary>
    Docx,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A mail with its attachments.</summary>
    Mail,

    /// <summary>An archive of other files.</summary>
    Zip,
}
