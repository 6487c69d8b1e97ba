using System.Text;
using LmecGraph.Export;
using LmecGraph.Graph;

namespace LmecGraph.Tests.Export;

/// <summary>Exports into memory.</summary>
internal static class Exported
{
    public static ExportSource Source(KnowledgeGraph graph, bool derived = false) => ExportSource.Of(graph, derived, TestContext.Current.CancellationToken);

    /// <summary>The files of one format by name, manifest included, for a user who asked for <c>graph</c> with the format's ending.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files(ExportSource source, string format)
    {
        var streams = new SortedDictionary<string, MemoryStream>(StringComparer.Ordinal);
        var target = ExportFormats.Find(format)!;
        Exporter.Write(source, target, "graph" + target.Ending, name => streams[name] = new MemoryStream());
        return streams.ToDictionary(s => s.Key, s => s.Value.ToArray());
    }

    /// <summary>The only file of a format, or the first one.</summary>
    public static string Text(ExportSource source, string format)
    {
        using var stream = new MemoryStream();
        ExportFormats.Find(format)!.Parts[0].Write(source, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
