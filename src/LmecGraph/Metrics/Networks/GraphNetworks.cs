using LmecGraph.Graph;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Metrics.Networks;

/// <summary>Sees a graph as one of its networks (DESIGN section 8).</summary>
public static class GraphNetworks
{
    /// <summary>Measured where no network is named.</summary>
    public const string DefaultName = "partners";

    /// <summary>The kind of network of this name.</summary>
    /// <exception cref="MeasureException">There is none.</exception>
    public static NetworkKind Find(string name) =>
        NetworkKind.All.FirstOrDefault(k => k.Name == name)
            ?? throw new MeasureException($"no network '{name}'; there are: {string.Join(", ", NearestNames.To(name, NetworkKind.All.Select(k => k.Name)))}");

    /// <summary>
    /// Makes a network of a graph: nodes by ordinal order of id. Every tie lists its events; projected ties have the values <c>count</c>,
    /// <c>ratio</c>, <c>newman</c>, <c>jaccard</c>, <c>overlap</c> and <c>cosine</c>, and <c>newman</c> for weight.
    /// </summary>
    /// <exception cref="MeasureException">There is no such network, or it does not know a role.</exception>
    public static Network Build(KnowledgeGraph graph, string name, NetworkOptions options) => Project(graph, name, options).Build();

    /// <inheritdoc cref="Build"/>
    internal static NetworkProjection Project(KnowledgeGraph graph, string name, NetworkOptions options)
    {
        var kind = Find(name);
        foreach (var role in options.Roles)
            if (!kind.Roles.Contains(role, StringComparer.Ordinal))
                throw new MeasureException($"no role '{role}' in {name}; there are: {string.Join(", ", kind.Roles)}");
        if (options.From > options.To) throw new MeasureException($"--from {options.From:yyyy-MM-dd} is after --to {options.To:yyyy-MM-dd}");
        return new NetworkProjection(graph, kind, options);
    }

    /// <summary>What a network counts, by name of the option, in words.</summary>
    public static IReadOnlyDictionary<string, string> Conventions(string name, NetworkOptions options)
    {
        var kind = Find(name);
        var relations = kind.Shape == NetworkShape.Relations;
        var words = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["level"] = options.Sessions ?? relations ? "every session is an event of its own" : "a session counts for its dialogue",
            ["roll_up"] = options.RollUp ?? !relations ? "a body counts for the topmost body of which it is a part" : "every body counts for itself",
        };
        if (options.Roles.Count > 0) words["role"] = string.Join(", ", options.Roles);
        if (options.From is not null || options.To is not null)
            words["period"] = $"{options.From:yyyy-MM-dd} to {options.To:yyyy-MM-dd}, what has no date left out";
        if (kind.Shape == NetworkShape.Projection) words["weight"] = "newman: Σ 1 ÷ (actors − 1) over the events shared";
        if (relations) words["weight"] = "distinct events behind a relation, or documents where a piece of evidence has no event";
        return words;
    }
}
