namespace LmecGraph.Export;

/// <summary>The formats that there are, found by name or by file ending.</summary>
public static class ExportFormats
{
    /// <summary>All formats, the one with everything first.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        Single("json", "everything, with the evidence of each edge", ".json", "application/json", JsonExport.Write, manifest: false),
        Single("gexf-flat", "Gephi Lite, sigma: no time, years as a list", ".flat.gexf", "application/gexf+xml", GexfExport.WriteFlat),
        Single("gexf", "Gephi, with time", ".gexf", "application/gexf+xml", GexfExport.WriteDynamic),
        Single("graphml", "Cytoscape, yEd, igraph", ".graphml", "application/graphml+xml", GraphmlExport.Write),
        new("csv", "spreadsheets, pandas, Gephi's data laboratory: a table of nodes, a table of edges", ".csv",
            [new(".nodes.csv", "text/csv", CsvExport.WriteNodes), new(".edges.csv", "text/csv", CsvExport.WriteEdges)], HasManifest: true),
    ];

    /// <summary>The format of this name (case does not matter), or null.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format that the ending of a file name stands for (case does not matter; <c>.flat.gexf</c> before <c>.gexf</c>), or null.</summary>
    public static ExportFormat? ForFile(string fileName) => All.FirstOrDefault(f => fileName.EndsWith(f.Ending, StringComparison.OrdinalIgnoreCase));

    private static ExportFormat Single(
        string name, string description, string ending, string mediaType, Func<ExportSource, Stream, GraphTable> write, bool manifest = true) =>
        new(name, description, ending, [new(ending, mediaType, write)], manifest);
}
