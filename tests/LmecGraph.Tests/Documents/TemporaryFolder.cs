namespace LmecGraph.Tests.Documents;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("lmecgraph-").FullName;

    public string At(string name) => Path.Combine(Root, name);

    public TemporaryFolder File(string name, string text) => File(name, System.Text.Encoding.UTF8.GetBytes(text));

    public TemporaryFolder File(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        System.IO.File.WriteAllBytes(At(name), bytes);
        return this;
    }

    public TemporaryFolder Link(string name, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        System.IO.File.CreateSymbolicLink(At(name), target);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
