namespace LmecGraph.Readers;

/// <summary>A file gives no text, for a reason that its user can understand.</summary>
/// <param name="reason">Why not, as the end of a line that begins with the path.</param>
internal sealed class UnreadableFileException(string reason) : Exception(reason);
