using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Resolution;

/// <summary>Decides which occurrences in different documents are one thing.</summary>
public static class Resolver
{
    /// <summary>A pure function of readings and decisions, whatever their order.</summary>
    public static Identity Resolve(IReadOnlyList<DocumentReading> readings, IReadOnlyList<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(decisions);
        var occurrences = new Occurrences(readings, decisions);
        var clusters = occurrences.All
            .GroupBy(o => o.Type == NodeType.Event ? $"{o.Number}" : $"{o.Type} {NameFolding.Fold(o.Referent.Name)} {o.Referent.State}", StringComparer.Ordinal)
            .Select(IReadOnlyList<Occurrence> (g) => [.. g]);
        return new(occurrences.Readings, [.. clusters], [], [], [], occurrences);
    }
}
