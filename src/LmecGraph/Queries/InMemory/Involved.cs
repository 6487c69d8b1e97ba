using LmecGraph.Text;

namespace LmecGraph.Queries.InMemory;

/// <summary>Involvements sorted by event and actor.</summary>
internal sealed class Involved
{
    private readonly GraphIndex _index;
    private readonly Dictionary<string, Dictionary<string, List<Involvement>>> _byEvent = new(StringComparer.Ordinal);

    public Involved(GraphIndex index, IEnumerable<Involvement> involvements)
    {
        _index = index;
        foreach (var involvement in involvements)
        {
            if (!_byEvent.TryGetValue(involvement.Event, out var actors)) _byEvent[involvement.Event] = actors = new(StringComparer.Ordinal);
            if (!actors.TryGetValue(involvement.Actor, out var list)) actors[involvement.Actor] = list = [];
            list.Add(involvement);
        }
        Events = [.. index.InOrder(_byEvent.Keys).Select(e => e.Id)];
    }

    /// <summary>Ids of the events at which anybody was, by date (unknown last), name and id.</summary>
    public IReadOnlyList<string> Events { get; }

    /// <summary>Ids of those who were at an event; none for an event at which nobody was.</summary>
    public IEnumerable<string> Actors(string @event) => _byEvent.TryGetValue(@event, out var actors) ? actors.Keys : [];

    /// <summary>Who was at an event, with all that says so.</summary>
    public IReadOnlyDictionary<string, List<Involvement>> At(string @event) => _byEvent[@event];

    /// <summary>Ids of the events of each actor, in the order of <see cref="Events"/>.</summary>
    public ILookup<string, string> EventsByActor() =>
        Events.SelectMany(e => _byEvent[e].Keys.Select(actor => (Actor: actor, Event: e))).ToLookup(p => p.Actor, p => p.Event, StringComparer.Ordinal);

    /// <summary>Pairs of actors that were at an event together, each with these events in order.</summary>
    /// <param name="with">Only pairs with one of these, which comes first then; null for all, the first by name, then id, first.</param>
    /// <param name="cancel">Stops it.</param>
    public Dictionary<(string First, string Second), List<string>> Pairs(IReadOnlyList<string>? with, CancellationToken cancel)
    {
        var pairs = new Dictionary<(string, string), List<string>>();
        foreach (var @event in Events)
        {
            var actors = _byEvent[@event].Keys.OrderBy(a => with is not null && !with.Contains(a, StringComparer.Ordinal))
                .ThenBy(a => _index.Graph[a].Name, StringComparer.Ordinal).ThenBy(a => a, StringComparer.Ordinal).ToList();
            var firsts = with is null ? actors.Count : actors.Count(a => with.Contains(a, StringComparer.Ordinal));
            for (var i = 0; i < firsts; i++)
            {
                cancel.ThrowIfCancellationRequested();
                for (var j = i + 1; j < actors.Count; j++)
                {
                    var pair = (actors[i], actors[j]);
                    if (!pairs.TryGetValue(pair, out var events)) pairs[pair] = events = [];
                    events.Add(@event);
                }
            }
        }
        return pairs;
    }

    /// <summary>An event that two sides share.</summary>
    public SharedEvent Share(string @event, IReadOnlyList<Involvement> one, IReadOnlyList<Involvement> other)
    {
        var entity = _index.Graph[@event];
        return new SharedEvent(
            entity.Id, entity.Type, entity.Name, entity.Date, RolesOf(one), RolesOf(other), QuoteRef.Of(one.Concat(other).Select(i => i.Evidence)));
    }

    /// <summary>The dates of some involvements, unknown ones left out.</summary>
    public IEnumerable<Period> Dates(IEnumerable<Involvement> involvements) =>
        involvements.Select(i => _index.DateOf(i.Event, i.Evidence)).OfType<Period>();

    public static IReadOnlyList<string> RolesOf(IEnumerable<Involvement> involvements) => Roles.Sort(involvements.Select(i => i.Role));
}
