namespace LmecGraph.Documents;

/// <summary>
/// Finds the reports under files and folders. Of a folder all is taken that is below it, links followed, except names that begin with a dot
/// and README files; a file that is named itself is always taken. Each folder is read once however many links lead to it.
/// </summary>
public static class FileFinder
{
    /// <summary>Finds the files; the same set of files in any order of <paramref name="paths"/>.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="endings">Endings of the kinds of file that are read, with their dot, lower case.</param>
    /// <param name="cancel">Stops a long walk.</param>
    public static FoundFiles Find(IEnumerable<string> paths, IReadOnlyList<string> endings, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(endings);
        var (files, skipped) = (new List<SourceFile>(), new List<SkippedFile>());
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            if (Directory.Exists(path)) AddFolder(path);
            else Add(path, Path.GetFileName(path));
        }
        SetAsideDoubleNames(files, skipped);
        return new(
            [.. files.OrderBy(f => f.Name, StringComparer.Ordinal)],
            [.. skipped.Distinct().OrderBy(s => s.Path, StringComparer.Ordinal).ThenBy(s => s.Reason, StringComparer.Ordinal)]);

        void AddFolder(string folder)
        {
            var before = files.Count + skipped.Count;
            foreach (var entry in FolderWalk.Below(folder, cancel))
            {
                if (entry.Problem is { } problem) skipped.Add(new(entry.Path, problem));
                else if (!IsReadMe(entry.Path)) Add(entry.Path, entry.Name);
            }
            if (files.Count + skipped.Count == before) skipped.Add(new(folder, $"no report in this folder ({string.Join(' ', endings)})"));
        }

        void Add(string path, string name)
        {
            if (Problem(path, name, endings) is { } problem) skipped.Add(new(path, problem));
            else files.Add(new(name, path));
        }
    }

    private static string? Problem(string path, string name, IReadOnlyList<string> endings)
    {
        var file = new FileInfo(path);
        if (!file.Exists) return "no such file or folder";
        if (file.LinkTarget is not null && !LeadsSomewhere(file)) return "a link that leads nowhere";
        if (name.Any(char.IsControl)) return "control characters in the name; rename it";
        var ending = Path.GetExtension(path).ToLowerInvariant();
        return endings.Contains(ending) ? null : $"not a kind of file that is read ({string.Join(' ', endings)})";
    }

    private static bool LeadsSomewhere(FileInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true };
        }
        catch (IOException)
        {
            return false; // in a circle
        }
    }

    // Folders of reports often say what they are in a file of this name; it is no report itself.
    private static bool IsReadMe(string path) => string.Equals(Path.GetFileNameWithoutExtension(path), "readme", StringComparison.OrdinalIgnoreCase);

    private static void SetAsideDoubleNames(List<SourceFile> files, List<SkippedFile> skipped)
    {
        var once = files.DistinctBy(f => (f.Name, Path.GetFullPath(f.Path))).ToList();
        files.Clear();
        foreach (var same in once.GroupBy(f => f.Name, StringComparer.Ordinal))
        {
            if (same.Count() == 1) files.Add(same.First());
            else skipped.AddRange(same.Select(f => new SkippedFile(f.Path, $"another file of this run is also called {f.Name}; neither is taken")));
        }
    }
}
