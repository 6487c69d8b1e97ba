using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Queries.InMemory;

/// <summary>A post of a person, as one piece of evidence states it.</summary>
/// <param name="Body">Id of the body or country represented.</param>
/// <param name="Statement">What says so.</param>
/// <param name="Event">Id of the event at which it was stated; else of the dialogue at which the same document has the person be; else null.</param>
/// <param name="Date">Date of the event, else of the statement.</param>
/// <param name="Presence">What has the person be there.</param>
internal sealed record PostHeld(string Body, Evidence Statement, string? Event, Period? Date, IReadOnlyList<Evidence> Presence)
{
    /// <summary>All that it rests on.</summary>
    public IEnumerable<Evidence> Evidence => Presence.Prepend(Statement);

    /// <summary>The posts of a person; one stated in a document that tells of several dialogues comes once for each.</summary>
    public static IEnumerable<PostHeld> By(string person, GraphIndex index)
    {
        var presences = index.Graph.OfPerson(person).ToLookup(p => p.Evidence.Document, StringComparer.Ordinal);
        return
            from relation in index.Graph.From(person, EdgeType.Represents)
            from statement in relation.Evidence
            from post in Places(statement)
            select post with { Body = relation.Target };

        IEnumerable<PostHeld> Places(Evidence statement)
        {
            if (statement.Event is { } stated) return [At(statement, stated, [])];
            var dialogues = presences[statement.Document].GroupBy(p => index.Levels.DialogueOf(p.Relation.Target), p => p.Evidence, StringComparer.Ordinal);
            return dialogues.Select(d => At(statement, d.Key, [.. d])).DefaultIfEmpty(new("", statement, null, statement.Date, []));
        }

        PostHeld At(Evidence statement, string @event, IReadOnlyList<Evidence> presence) =>
            new("", statement, @event, index.DateOf(@event, statement), presence);
    }
}
