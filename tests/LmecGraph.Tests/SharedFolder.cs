namespace LmecGraph.Tests;

/// <summary>The repository and the folder beside it with judges and labelled reports; tests that need what is not there skip and say so.</summary>
internal static class SharedFolder
{
    /// <summary>The repository's root.</summary>
    public static string Repository { get; } = FindRepository();

    private static string Root { get; } =
        Environment.GetEnvironmentVariable("LMECGRAPH_SHARED") is { Length: > 0 } path ? path : Path.Combine(Repository, "..", "shared");

    /// <summary>A file or folder below the shared folder; skips the test where it is not there.</summary>
    public static string Require(string relative)
    {
        var path = Path.GetFullPath(Path.Combine(Root, relative));
        Assert.SkipUnless(Path.Exists(path), $"{path} is not there (LMECGRAPH_SHARED names the shared folder)");
        return path;
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "LmecGraph.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("The tests do not run from within the repository.");
    }
}
