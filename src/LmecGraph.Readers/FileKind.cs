namespace LmecGraph.Readers;

/// <summary>Kinds of files that are read.</summary>
public enum FileKind
{
    /// <summary>Plain text or Markdown.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,
}
