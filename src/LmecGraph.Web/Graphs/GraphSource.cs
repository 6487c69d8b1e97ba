using LmecGraph.Graph;

namespace LmecGraph.Web.Graphs;

/// <summary>The store of the service and the graph of the moment.</summary>
internal sealed class GraphSource(IGraphStore store) : IAsyncDisposable
{
    private volatile GraphSnapshot? _latest;

    public IGraphStore Store => store;

    /// <summary>The graph as it is now; the same object as long as nothing changed in the store.</summary>
    public async Task<GraphSnapshot> LatestAsync(CancellationToken cancel)
    {
        var graph = await store.GraphAsync(cancel);
        var latest = _latest;
        if (latest?.Graph != graph) _latest = latest = new GraphSnapshot(graph);
        return latest;
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
