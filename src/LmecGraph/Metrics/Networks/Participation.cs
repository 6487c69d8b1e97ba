namespace LmecGraph.Metrics.Networks;

/// <summary>An actor at an event, as a network counts it: limited to roles and period, lifted to the level and the bodies asked for.</summary>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Event">Id of the event.</param>
internal readonly record struct Participation(string Actor, string Event);
