using LmecGraph.Graph;
using LmecGraph.Text;

namespace LmecGraph.Queries.InMemory;

/// <summary>That somebody was at an event, as one piece of evidence says it and as a question counts it.</summary>
/// <param name="Actor">Id of the organization or country, rolled up where the question asks for that.</param>
/// <param name="Event">Id of the event, at the level of the question.</param>
/// <param name="Member">Id of the body or person that the document names; the actor itself, or one through whom it was there.</param>
/// <param name="Role">In which role.</param>
/// <param name="Evidence">What says so.</param>
internal sealed record Involvement(string Actor, string Event, string Member, string Role, Evidence Evidence);

/// <summary>Which involvements count, and as what.</summary>
/// <param name="Question">The stretch of time.</param>
/// <param name="Roles">Only these; none for all.</param>
/// <param name="Level">What counts as one event.</param>
/// <param name="RollUp">True to count a body for the topmost body of which it is a part.</param>
internal sealed record Counting(DatedQuestion Question, IReadOnlyList<string> Roles, EventLevel Level, bool RollUp)
{
    public bool Takes(string role) => Roles.Count == 0 || Roles.Contains(role, StringComparer.Ordinal);
}

/// <summary>Reads involvements off a graph.</summary>
internal static class Involvements
{
    /// <summary>Of organizations: what <c>ACTIVE_IN</c> says.</summary>
    public static IEnumerable<Involvement> OfOrganizations(this GraphIndex index, Counting counting, CancellationToken cancel) =>
        from activity in index.Activities(cancel)
        where activity.Evidence.Role is { } role && counting.Takes(role) && counting.Question.Takes(index.DateOf(activity.Event, activity.Evidence))
        from actor in counting.RollUp ? index.Bodies.TopsOf(activity.Member) : [activity.Member]
        select activity with { Actor = actor, Event = index.At(counting.Level, activity.Event) };

    /// <summary>Of countries: see <see cref="CountryTiesQuery"/>. The member is the country itself, or the person or body through whom it was there.</summary>
    public static IEnumerable<Involvement> OfCountries(this GraphIndex index, Counting counting, CancellationToken cancel) =>
        from presence in CountryPresence.In(index, cancel)
        where counting.Takes(presence.Role) && counting.Question.Takes(index.DateOf(presence.Event, presence.Evidence))
        select presence with { Event = index.At(counting.Level, presence.Event) };

    /// <summary>The id of the event that counts.</summary>
    public static string At(this GraphIndex index, EventLevel level, string @event) => level == EventLevel.Dialogue ? index.Levels.DialogueOf(@event) : @event;

    /// <summary>When something took place: the date of its event, else of its dialogue, else what the evidence gives (the date of publication).</summary>
    public static Period? DateOf(this GraphIndex index, string @event, Evidence evidence) =>
        index.Graph[@event].Date ?? index.Graph[index.Levels.DialogueOf(@event)].Date ?? evidence.Date;

    private static IEnumerable<Involvement> Activities(this GraphIndex index, CancellationToken cancel)
    {
        foreach (var relation in index.Graph.Relations)
        {
            cancel.ThrowIfCancellationRequested();
            if (relation.Type != Ontology.EdgeType.ActiveIn) continue;
            foreach (var evidence in relation.Evidence)
                yield return new Involvement(relation.Source, relation.Target, relation.Source, evidence.Role ?? "", evidence);
        }
    }
}
