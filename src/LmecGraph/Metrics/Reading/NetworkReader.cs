namespace LmecGraph.Metrics.Reading;

/// <summary>How an outside graph is to be taken.</summary>
/// <param name="Directed">Ties of a CSV have a direction even where no row says so. GraphML and GEXF say it themselves.</param>
/// <param name="TwoMode">Sources and targets are two kinds of node: sources are actors, targets events.</param>
public sealed record NetworkReadOptions(bool Directed = false, bool TwoMode = false);

/// <summary>A network that was read, and what its reader should know about it.</summary>
/// <param name="Network">The network.</param>
/// <param name="Notes">Sentences for people, such as how many rows repeat a tie.</param>
public sealed record NetworkReading(Network Network, IReadOnlyList<string> Notes);

/// <summary>Reads outside graphs: CSV with the header <c>Source,Target[,Weight][,Type]</c>, GraphML, GEXF.</summary>
public static class NetworkReader
{
    /// <summary>Reads a file; the ending says the format (<c>.graphml</c>, <c>.gexf</c>, anything else is CSV).</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to take it.</param>
    /// <param name="cancel">Stops a long reading.</param>
    /// <exception cref="NetworkFormatException">The content is not such a graph; the message is one line with the place.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NetworkReading ReadFile(string path, NetworkReadOptions options, CancellationToken cancel = default)
    {
        using var file = new FileStream(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });
        var name = Path.GetFileName(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".graphml" => GraphMlReader.Read(file, name, options, cancel),
            ".gexf" => GexfReader.Read(file, name, options, cancel),
            _ => CsvNetworkReader.Read(file, name, options, cancel),
        };
    }

    /// <summary>Reads a CSV <c>Id,Group</c> and adds it to a network as the attribute <c>group</c>.</summary>
    /// <param name="network">The network.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="NetworkFormatException">The content is not such a list; the message is one line with the place.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NetworkReading WithGroups(Network network, string path)
    {
        var groups = ReadGroups(path);
        return new NetworkReading(GroupReader.Add(groups, network), GroupReader.Strangers(groups, network, Path.GetFileName(path)));
    }

    /// <summary>Reads a CSV <c>Id,Group</c>.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The group by id.</returns>
    /// <exception cref="NetworkFormatException">The content is not such a list; the message is one line with the place.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyDictionary<string, string> ReadGroups(string path)
    {
        using var file = File.OpenRead(path);
        return GroupReader.Read(file, Path.GetFileName(path));
    }
}
