using LmecGraph.Documents;
using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Which country was at which event, and through whom.</summary>
internal static class CountryPresence
{
    public static IEnumerable<Involvement> In(GraphIndex index, CancellationToken cancel) =>
        [.. AttendedItself(index, cancel), .. ThroughPeople(index, cancel), .. ThroughOrganizations(index, cancel)];

    /// <summary>What makes a person present at an event: relation to the event, roles, body evidence.</summary>
    public static IEnumerable<(Relation Relation, string Role, Evidence Evidence)> OfPerson(this KnowledgeGraph graph, string person) =>
        from relation in graph.From(person)
        where relation.Type is EdgeType.SpokeAt or EdgeType.Attended
        from evidence in relation.Evidence
        where evidence.Section == SectionKind.Body
        select (relation, Roles.Of(relation.Type), evidence);

    /// <summary>By a statement that the country took part.</summary>
    public static IEnumerable<Involvement> AttendedItself(GraphIndex index, CancellationToken cancel)
    {
        foreach (var country in index.Graph.Entities.Where(e => e.Type == NodeType.Country))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var relation in index.Graph.From(country.Id, EdgeType.Attended))
                foreach (var evidence in relation.Evidence.Where(e => e.Section == SectionKind.Body))
                    yield return new Involvement(country.Id, relation.Target, country.Id, Roles.Attendee, evidence);
        }
    }

    /// <summary>By people who represent it in the document that tells of them.</summary>
    public static IEnumerable<Involvement> ThroughPeople(GraphIndex index, CancellationToken cancel)
    {
        foreach (var post in index.Graph.Relations.Where(r => r.Type == EdgeType.Represents && index.Graph[r.Target].Type == NodeType.Country))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var (relation, role, evidence) in index.Graph.OfPerson(post.Source))
                if (post.Documents.Contains(evidence.Document, StringComparer.Ordinal))
                    yield return new Involvement(post.Target, relation.Target, post.Source, role, evidence);
        }
    }

    /// <summary>By the organizations based in it that were active.</summary>
    private static IEnumerable<Involvement> ThroughOrganizations(GraphIndex index, CancellationToken cancel)
    {
        foreach (var relation in index.Graph.Relations.Where(r => r.Type == EdgeType.ActiveIn))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var country in index.CountriesOf(relation.Source))
                foreach (var evidence in relation.Evidence)
                    yield return new Involvement(country, relation.Target, relation.Source, evidence.Role ?? "", evidence);
        }
    }
}
