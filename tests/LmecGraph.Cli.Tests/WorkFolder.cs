namespace LmecGraph.Cli.Tests;

/// <summary>A folder in which one test works, gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    public const string Report = "The Green Forum was hosted by the Ministry of Environment of Laos in Vientiane on 3 May 2019.\n";

    public string Root { get; } = Directory.CreateTempSubdirectory("lmecgraph-").FullName;

    public string At(string name) => Path.Combine(Root, name);

    public WorkFolder File(string name, string text) => File(name, System.Text.Encoding.UTF8.GetBytes(text));

    public WorkFolder File(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        System.IO.File.WriteAllBytes(At(name), bytes);
        return this;
    }

    public WorkFolder Link(string name, string target)
    {
        System.IO.File.CreateSymbolicLink(At(name), target);
        return this;
    }

    public Task<Run> Run(params string[] arguments) => Tests.Run.In(Root, arguments);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
