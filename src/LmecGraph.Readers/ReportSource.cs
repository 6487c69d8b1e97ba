using LmecGraph.Documents;

namespace LmecGraph.Readers;

/// <summary>The bytes of one document, or the reason why there are none.</summary>
/// <param name="File">Name of the document, and where it is; of a part of another file that file's path with <c>/</c> and the name of the part.</param>
/// <param name="Bytes">Its bytes, or null.</param>
/// <param name="Problem">Why there are none, or null.</param>
public sealed record ReportSource(SourceFile File, byte[]? Bytes, string? Problem);

/// <summary>The text of one document, or the reason why it has none.</summary>
/// <param name="File">Name of the document, and where it is.</param>
/// <param name="Text">Its text, or null.</param>
/// <param name="Skipped">Why there is none, or null.</param>
public sealed record ReportText(SourceFile File, string? Text, SkippedFile? Skipped);
