using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Pipeline;

namespace LmecGraph.Tests.Pipeline;

/// <summary>Reads a short text and writes what was read in plain words.</summary>
internal static class Report
{
    private static readonly ReportReader Reader = new();

    public static DocumentReading Read(string text, string name = "report.txt") => Reader.Read(name, text, TestContext.Current.CancellationToken);

    /// <summary>The fullest names of the things of a type, in the order of first mention.</summary>
    public static string[] Names(string text, NodeType type) => [.. Read(text).Referents.Where(r => r.Type == type).Select(r => r.Name)];

    /// <summary>The names of all mentions of a type, in the order of the text.</summary>
    public static string[] Mentions(string text, NodeType type) => [.. Read(text).Mentions.Where(m => m.Type == type).Select(m => m.Name)];

    /// <summary>The edges of some types, each once, as <c>source TYPE target</c> with the property in brackets, in ordinal order.</summary>
    public static string[] Edges(string text, params EdgeType[] types)
    {
        var reading = Read(text);
        return [.. reading.Observations.Where(o => types.Contains(o.Type)).Select(o => Written(reading, o)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Written(DocumentReading reading, Observation o)
    {
        var edge = $"{reading.Referents[o.Source.Referent].Name} {o.Type.Label()} {reading.Referents[o.Target.Referent].Name}";
        return (o.Title ?? o.Role ?? o.Venue) is { } property ? $"{edge} ({property})" : edge;
    }
}
