using LmecGraph.Text;

namespace LmecGraph.Metrics.Networks;

/// <summary>An actor at an event, as one piece of evidence says it.</summary>
/// <param name="Actor">Id of the organization, person, country or initiative.</param>
/// <param name="Event">Id of the event, as the text places it: a session stays a session.</param>
/// <param name="Role">In which role, one of the network's roles.</param>
/// <param name="Document">Name of the document that says so.</param>
/// <param name="Date">Date of the event, else of publication, else null.</param>
public sealed record Presence(string Actor, string Event, string Role, string Document, Period? Date);
