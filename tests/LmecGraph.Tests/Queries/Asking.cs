using LmecGraph.Graph;
using LmecGraph.Queries;
using LmecGraph.Queries.InMemory;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Queries;

/// <summary>From a sketch to answers: <c>await sketch.RowsAsync((q, c) => q.PartnersAsync(new("Body"), c))</c>.</summary>
internal static class Asking
{
    public static async Task<IReadOnlyList<TRow>> RowsAsync<TRow>(this GraphSketch sketch, Func<IGraphQueries, CancellationToken, Task<Page<TRow>>> ask) =>
        (await ask(sketch.Queries(), TestContext.Current.CancellationToken)).Rows;

    public static IGraphQueries Queries(this GraphSketch sketch) => new InMemoryQueries(sketch.WithActivity());

    public static KnowledgeGraph WithActivity(this GraphSketch sketch)
    {
        var graph = sketch.Graph();
        return new KnowledgeGraph(graph.Entities, graph.Relations.Concat(Activity.Derive(graph.Relations, graph.Entities)), graph.Documents);
    }
}
