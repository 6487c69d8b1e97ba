
namespace LmecGraph.Tests.Conventions;

/// <summary>The source files of the repository.</summary>
internal static class Sources
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Paths from the root, with <c>/</c>, of the C# files below <paramref name="folder"/>.</summary>
    public static IReadOnlyList<string> CSharp(string folder) => [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>The lines of a file of the repository.</summary>
    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "LmecGraph.sln"))
        ? folder
        : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests do not run inside the repository"));
}
