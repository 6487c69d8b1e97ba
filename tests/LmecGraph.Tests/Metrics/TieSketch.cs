using LmecGraph.Metrics;

namespace LmecGraph.Tests.Metrics;

/// <summary>Draws a network from words: <c>TieSketch.Undirected("a-b b-c a-c*2.5")</c>, with <c>&gt;</c> for arcs; <c>*</c> precedes a weight.</summary>
internal static class TieSketch
{
    public static Network Undirected(string ties) => Draw(ties, '-', directed: false, NetworkMode.One);

    public static Network Directed(string arcs) => Draw(arcs, '>', directed: true, NetworkMode.One);

    /// <summary>Actors before the dash, events after it.</summary>
    public static Network TwoMode(string ties) => Draw(ties, '-', directed: false, NetworkMode.Two);

    public static double Value(this Network network, IEnumerable<double> values, string id) => values.ElementAt(network.Node(id));

    public static int Node(this Network network, string id) => Enumerable.Range(0, network.NodeCount).Single(u => network.Ids[u] == id);

    private static Network Draw(string ties, char sign, bool directed, NetworkMode mode)
    {
        var builder = new NetworkBuilder("sketch", directed, mode);
        foreach (var word in ties.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = word.Split('*');
            var ends = parts[0].Split(sign);
            var source = builder.Node(ends[0]);
            if (ends.Length == 1) continue;
            builder.Add(source, builder.Node(ends[1], actor: false), parts.Length > 1 ? double.Parse(parts[1]) : null);
        }
        return builder.Build();
    }
}
