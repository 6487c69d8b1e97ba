using LmecGraph.Lexicon;
using LmecGraph.Observations;
using LmecGraph.Resolution;

namespace LmecGraph.Graph;

/// <summary>Folds readings and decisions into the graph.</summary>
public static class GraphFold
{
    /// <summary>
    /// A pure function: the same readings in any order give the same graph, and leaving a reading out gives the graph that never saw it.
    /// </summary>
    /// <param name="readings">One per document.</param>
    /// <param name="decisions">Who is who, as decided.</param>
    /// <param name="own">The user's own lexicon: its acronyms join, its parents roll up; null for none.</param>
    /// <exception cref="ArgumentException">Two readings are of one document name.</exception>
    public static KnowledgeGraph Fold(IReadOnlyList<DocumentReading> readings, IReadOnlyList<Decision> decisions, OwnLexicon? own = null) =>
        Fold(Resolver.Resolve(readings, decisions, own), own);

    /// <summary>The graph of things already told apart.</summary>
    public static KnowledgeGraph Fold(Identity identity, OwnLexicon? own = null)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var entities = EntityFold.Fold(identity);
        var relations = GuessedStates.Settle(RelationFold.Fold(identity, entities), entities);
        relations = [.. relations, .. Activity.Derive(relations, entities)];
        return new KnowledgeGraph(SessionSpans.Fill(entities, relations), relations, identity.Readings.Select(Facts),
            OwnParents.Find(entities, own ?? OwnLexicon.Empty));
    }

    private static DocumentFacts Facts(DocumentReading reading) =>
        new(reading.Document.Name, reading.Document.Title, reading.Document.Date, reading.Document.Hash, reading.Document.Text.Length);
}
