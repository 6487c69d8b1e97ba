namespace LmecGraph.Documents;

/// <summary>A file that will be read as a document.</summary>
/// <param name="Name">Name of the document: path below the folder that was given, with <c>/</c>; of a file given alone its file name.</param>
/// <param name="Path">Where the file is.</param>
public sealed record SourceFile(string Name, string Path);

/// <summary>A path that gives no document.</summary>
/// <param name="Path">The path as the user would write it.</param>
/// <param name="Reason">Why not, as the end of a line that begins with the path.</param>
public sealed record SkippedFile(string Path, string Reason);

/// <summary>What was found under some paths.</summary>
/// <param name="Files">Files to read, in ordinal order of name; no two have one name.</param>
/// <param name="Skipped">Paths passed over, in ordinal order of path.</param>
public sealed record FoundFiles(IReadOnlyList<SourceFile> Files, IReadOnlyList<SkippedFile> Skipped);
