using System.Globalization;
using System.Text;

namespace LmecGraph.Metrics.Reading;

/// <summary>CSV <c>Id,Group</c>: a group for nodes of a network, which becomes their attribute <c>group</c>.</summary>
public static class GroupReader
{
    /// <summary>Name of the attribute.</summary>
    public const string Attribute = "group";

    /// <summary>Reads the group of each id.</summary>
    /// <exception cref="NetworkFormatException">A row is bad, or gives a node a second group; the message is one line with its number.</exception>
    public static IReadOnlyDictionary<string, string> Read(Stream stream, string name)
    {
        var rows = new CsvRows(stream, name);
        if (!rows.Read() || !Is(rows.Field(0), "Id"u8) || !Is(rows.Field(1), "Group"u8))
            throw NetworkFormatException.At(name, 1, "the first line is not Id,Group");
        var groups = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            var (id, group) = (Encoding.UTF8.GetString(rows.Field(0)), Encoding.UTF8.GetString(rows.Field(1)));
            if (id.Length == 0) throw NetworkFormatException.At(name, rows.Line, "the id is missing");
            if (group.Length == 0) continue;
            if (!groups.TryAdd(id, group) && groups[id] != group)
                throw NetworkFormatException.At(name, rows.Line, $"'{id}' has the group '{groups[id]}' already");
        }
        return groups;
    }

    /// <summary>The network with the groups as an attribute; nodes without one have null.</summary>
    public static Network Add(IReadOnlyDictionary<string, string> groups, Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.WithAttribute(Attribute, [.. Enumerable.Range(0, network.NodeCount).Select(i => groups.GetValueOrDefault(network.Ids[i]))]);
    }

    /// <summary>A sentence about the ids that a network does not have, or none.</summary>
    public static IReadOnlyList<string> Strangers(IReadOnlyDictionary<string, string> groups, Network network, string name)
    {
        ArgumentNullException.ThrowIfNull(network);
        var known = Enumerable.Range(0, network.NodeCount).Select(i => network.Ids[i]).ToHashSet(StringComparer.Ordinal);
        var strangers = groups.Keys.Count(id => !known.Contains(id));
        return strangers == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{name}: {strangers} {(strangers == 1 ? "id is" : "ids are")} not in the network.")];
    }

    private static bool Is(ReadOnlySpan<byte> field, ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(field, name);
}
