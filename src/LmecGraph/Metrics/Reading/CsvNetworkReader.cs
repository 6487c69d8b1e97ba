using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace LmecGraph.Metrics.Reading;

/// <summary>
/// CSV with the header <c>Source,Target[,Weight][,Type]</c> in any order, other columns left alone. A tie given several times has the sum of
/// the weights, a missing weight is 1. Ids never become strings here.
/// </summary>
public static class CsvNetworkReader
{
    /// <summary>Reads a network.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="name">Name of the file, for the network and for messages.</param>
    /// <param name="options">How to take it.</param>
    /// <param name="cancel">Stops a long reading.</param>
    /// <exception cref="NetworkFormatException">A row is bad; the message is one line with its number.</exception>
    public static NetworkReading Read(Stream stream, string name, NetworkReadOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var rows = new CsvRows(stream, name);
        var (sourceColumn, targetColumn, weightColumn, typeColumn) = Header(rows, name);
        var sources = new NodeNumbers();
        var targets = options.TwoMode ? new NodeNumbers() : sources;
        var ties = new TieList(options.Directed && !options.TwoMode);
        while (rows.Read())
        {
            if ((ties.Count & 0xFFFF) == 0) cancel.ThrowIfCancellationRequested();
            var u = Id(rows, name, sources, sourceColumn, "source");
            var v = Id(rows, name, targets, targetColumn, "target");
            double? weight = weightColumn < 0 ? null : Weight(rows, name, weightColumn);
            ties.Add(u, v, weight, typeColumn < 0 || options.TwoMode ? TieDirection.Unsaid : Direction(rows, name, typeColumn));
        }
        return ToNetwork(name, sources, options.TwoMode ? targets : null, ties, cancel);
    }

    private static NetworkReading ToNetwork(string name, NodeNumbers sources, NodeNumbers? targets, TieList ties, CancellationToken cancel)
    {
        var names = targets is null ? sources.Names() : sources.Names().Concat(targets.Names());
        var order = names.OrdinalOrder();
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++) place[order[i]] = i;
        cancel.ThrowIfCancellationRequested();
        var graph = ties.ToGraph(place, targets is null ? 0 : sources.Count, cancel);
        cancel.ThrowIfCancellationRequested();
        var repeated = graph.TieCount - graph.Merged.TieCount;
        var ids = names.Reorder(order);
        bool[]? actors = targets is null ? null : [.. order.Select(i => i < sources.Count)];
        return new NetworkReading(
            new Network(name, ids, ids, graph.Merged, actors),
            repeated == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{name}: {repeated} {(repeated == 1 ? "row repeats a tie" : "rows repeat ties")}; the weights were added up.")]);
    }

    private static (int Source, int Target, int Weight, int Type) Header(CsvRows rows, string file)
    {
        if (!rows.Read()) throw NetworkFormatException.At(file, 1, "the file is empty; its first line is Source,Target[,Weight][,Type]");
        var names = Enumerable.Range(0, rows.Count).Select(i => Encoding.UTF8.GetString(rows.Field(i)).Trim()).ToList();
        int Column(string wanted) => names.FindIndex(n => string.Equals(n, wanted, StringComparison.OrdinalIgnoreCase));
        int Needed(string wanted) => Column(wanted) is >= 0 and var at
            ? at
            : throw NetworkFormatException.At(file, 1, $"no column '{wanted}'; the first line is Source,Target[,Weight][,Type]");
        return (Needed("Source"), Needed("Target"), Column("Weight"), Column("Type"));
    }

    private static int Id(CsvRows rows, string file, NodeNumbers numbers, int column, string end)
    {
        var id = rows.Field(column);
        if (id.IsEmpty) throw NetworkFormatException.At(file, rows.Line, $"the {end} is missing");
        var known = numbers.Count;
        var number = numbers.Number(id);
        if (number == known && !Utf8.IsValid(id)) throw NetworkFormatException.At(file, rows.Line, $"the {end} is not UTF-8");
        return number;
    }

    private static double Weight(CsvRows rows, string file, int column)
    {
        var field = rows.Field(column);
        if (field.IsEmpty) return 1;
        if (double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && weight > 0 && double.IsFinite(weight)) return weight;
        throw NetworkFormatException.At(file, rows.Line, $"the weight '{Shown(field)}' is not a positive number");
    }

    private static TieDirection Direction(CsvRows rows, string file, int column)
    {
        var field = rows.Field(column);
        if (field.IsEmpty) return TieDirection.Unsaid;
        if (Ascii.EqualsIgnoreCase(field, "Directed"u8)) return TieDirection.Directed;
        if (Ascii.EqualsIgnoreCase(field, "Undirected"u8)) return TieDirection.Undirected;
        throw NetworkFormatException.At(file, rows.Line, $"the type '{Shown(field)}' is neither Directed nor Undirected");
    }

    private static string Shown(ReadOnlySpan<byte> field) => Encoding.UTF8.GetString(field[..Math.Min(field.Length, 40)]);
}
