using System.Security.Cryptography;
using System.Text.Json;
using LmecGraph.Graph;
using LmecGraph.Queries;
using LmecGraph.Queries.InMemory;
using LmecGraph.Text;

namespace LmecGraph.Web.Graphs;

/// <summary>One state of the graph with what is made of it once, when first needed.</summary>
internal sealed class GraphSnapshot
{
    private readonly Lazy<string> _hash;
    private readonly Lazy<IGraphQueries> _queries;

    public GraphSnapshot(KnowledgeGraph graph)
    {
        Graph = graph;
        _hash = new Lazy<string>(() => HashOf(graph));
        _queries = new Lazy<IGraphQueries>(() => new InMemoryQueries(graph));
    }

    public KnowledgeGraph Graph { get; }

    /// <summary>Answers questions from it.</summary>
    public IGraphQueries Queries => _queries.Value;

    /// <summary>Of all that is in the graph, and of the programs that answer from it.</summary>
    public string Hash => _hash.Value;

    private static string HashOf(KnowledgeGraph graph)
    {
        using var sha = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write))
        {
            stream.Write(typeof(KnowledgeGraph).Module.ModuleVersionId.ToByteArray());
            stream.Write(typeof(GraphSnapshot).Module.ModuleVersionId.ToByteArray());
            JsonSerializer.Serialize(stream, new { graph.Entities, graph.Relations, graph.Documents }, Json.Options);
        }
        return Convert.ToHexStringLower(sha.Hash!);
    }
}
