namespace LmecGraph.Documents;

/// <summary>Walks a folder and all that is below it, links followed, and always comes to an end.</summary>
internal static class FolderWalk
{
    /// <summary>What stands in a folder: a file, or a folder that cannot be entered.</summary>
    /// <param name="Name">Path below the folder where the walk began, with <c>/</c>.</param>
    /// <param name="Path">The same below the path that was given.</param>
    /// <param name="Problem">Why it cannot be entered, or null.</param>
    public readonly record struct Entry(string Name, string Path, string? Problem);

    /// <summary>
    /// All entries. Folders that are really there come before those that a link leads to, so that the names of their files do not depend on
    /// the links; a folder that was entered already is not entered again.
    /// </summary>
    public static IEnumerable<Entry> Below(string root, CancellationToken cancel)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var links = new Queue<(string Name, string Path)>();
        links.Enqueue(("", root));
        while (links.TryDequeue(out var start))
        {
            var folders = new Stack<(string Name, string Path)>();
            folders.Push(start);
            while (folders.TryPop(out var folder))
            {
                cancel.ThrowIfCancellationRequested();
                if (!seen.Add(RealPath(folder.Path)))
                {
                    yield return new(folder.Name, folder.Path, "a link to a folder that is read already");
                    continue;
                }
                var children = Children(folder.Path, out var problem);
                foreach (var entry in children)
                {
                    if (entry.Name.StartsWith('.')) continue;
                    var name = folder.Name.Length == 0 ? entry.Name : $"{folder.Name}/{entry.Name}";
                    var path = System.IO.Path.Combine(folder.Path, entry.Name);
                    if (entry is not DirectoryInfo) yield return new(name, path, null);
                    else if (entry.LinkTarget is null) folders.Push((name, path));
                    else links.Enqueue((name, path));
                }
                if (problem is not null) yield return new(folder.Name, folder.Path, problem);
            }
        }
    }

    private static IReadOnlyList<FileSystemInfo> Children(string folder, out string? problem)
    {
        problem = null;
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = exception is UnauthorizedAccessException ? "no permission to read this folder" : "this folder cannot be read";
            return [];
        }
    }

    // Links in the middle of a path count too, hence part by part.
    private static string RealPath(string path)
    {
        var real = System.IO.Path.GetFullPath(path);
        if (System.IO.Path.GetDirectoryName(real) is not { } parent) return real;
        real = System.IO.Path.Combine(RealPath(parent), System.IO.Path.GetFileName(real));
        return new DirectoryInfo(real).ResolveLinkTarget(returnFinalTarget: true) is { } target ? RealPath(target.FullName) : real;
    }
}
