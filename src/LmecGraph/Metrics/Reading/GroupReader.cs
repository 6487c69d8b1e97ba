using System.Globalization;
using System.Text;

namespace LmecGraph.Metrics.Reading;

/// <summary>CSV <c>Id,Group</c>: a group for nodes of a network, which becomes their attribute <c>group</c>.</summary>
public static class GroupReader
{
    /// <summary>Name of the attribute.</summary>
    public const string Attribute = "group";

    /// <summary>Adds the groups. Nodes without one have null; ids that the network does not have are counted in a note.</summary>
    /// <exception cref="NetworkFormatException">A row is bad, or gives a node a second group; the message is one line with its number.</exception>
    public static NetworkReading Read(Network network, Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(network);
        var rows = new CsvRows(stream, name);
        if (!rows.Read() || !Is(rows.Field(0), "Id"u8) || !Is(rows.Field(1), "Group"u8))
            throw NetworkFormatException.At(name, 1, "the first line is not Id,Group");
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            var (id, group) = (Encoding.UTF8.GetString(rows.Field(0)), Encoding.UTF8.GetString(rows.Field(1)));
            if (id.Length == 0) throw NetworkFormatException.At(name, rows.Line, "the id is missing");
            if (group.Length == 0) continue;
            if (!groups.TryAdd(id, group) && groups[id] != group)
                throw NetworkFormatException.At(name, rows.Line, $"'{id}' has the group '{groups[id]}' already");
        }
        string?[] values = [.. Enumerable.Range(0, network.NodeCount).Select(i => groups.GetValueOrDefault(network.Ids[i]))];
        var found = Enumerable.Range(0, network.NodeCount).Select(i => network.Ids[i]).Where(groups.ContainsKey).Distinct(StringComparer.Ordinal).Count();
        var strangers = groups.Count - found;
        return new NetworkReading(
            network.WithAttribute(Attribute, values),
            strangers == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{name}: {strangers} {(strangers == 1 ? "id is" : "ids are")} not in the network.")]);
    }

    private static bool Is(ReadOnlySpan<byte> field, ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(field, name);
}
