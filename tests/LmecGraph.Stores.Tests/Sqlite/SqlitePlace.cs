using LmecGraph.Graph;
using LmecGraph.Stores.Tests.Conformance;

namespace LmecGraph.Stores.Tests.Sqlite;

/// <summary>A file in a folder of its own.</summary>
public sealed class SqlitePlace : StorePlace
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lmecgraph-");

    public string File => Path.Combine(_folder.FullName, "store.db");

    public override Task<IGraphStore> OpenAsync(StoreAccess access = StoreAccess.Write) => GraphStores.OpenAsync(File, new StoreOptions { Access = access });

    public override ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
