using System.Collections;
using System.Globalization;
using LmecGraph.Ontology;
using LmecGraph.Queries;

namespace LmecGraph.Cli;

/// <summary>The values of an answer in words.</summary>
internal static class AnswerText
{
    private const int MostLines = 12;

    /// <summary>For a cell of a table: lists one below the other, at most twelve lines of them.</summary>
    public static string ForPeople(object? value) => value switch
    {
        double number => number.ToString("0.###", CultureInfo.InvariantCulture),
        IReadOnlyList<PathStep> steps => string.Join('\n', steps.Select(Step)),
        IReadOnlyDictionary<string, int> counts => Lines([.. counts.Where(c => c.Value > 0).Select(c => $"{c.Value} {c.Key}")]),
        IReadOnlyList<string> words when words.Count > 3 => Lines(words),
        IReadOnlyList<string> words => string.Join(", ", words),
        IEnumerable list and not string => Lines([.. list.Cast<object>().Select(ForPeople)]),
        EntityProperties p => string.Join('\n', Named(
            ("date", p.Date), ("venue", p.Venue), ("series", p.Series == true ? "yes" : null), ("country", p.Country), ("part of", p.Parent?.Name))),
        GraphCoverage c => string.Join('\n', Named(
            ("documents dated", c.DocumentsDated), ("documents with events", c.DocumentsWithEvents), ("events dated", c.EventsDated),
            ("events with organizations", c.EventsWithOrganizations), ("organizations with a country", c.OrganizationsWithCountry),
            ("organizations active", c.OrganizationsActive), ("people with an organization", c.PeopleWithOrganization))),
        ActiveEvent e => $"{Dated(e)}: {string.Join(", ", e.Roles)}{(e.People.Count == 0 ? "" : $" ({string.Join("; ", e.People.Select(Word))})")}",
        SharedEvent e => $"{Dated(e)}: {string.Join(", ", e.Roles)} / {string.Join(", ", e.OtherRoles)}",
        _ => Word(value),
    };

    /// <summary>For a field of CSV: nothing left out, members of lists parted by <c>|</c>.</summary>
    public static string ForPrograms(object? value) => value switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IReadOnlyList<PathStep> steps => string.Join('|', steps.Select(Step)),
        IReadOnlyDictionary<string, int> counts => string.Join('|', counts.Select(c => $"{c.Key}={c.Value.ToString(CultureInfo.InvariantCulture)}")),
        IEnumerable list and not string => string.Join('|', list.Cast<object>().Select(ForPrograms)),
        EntityProperties or GraphCoverage => ForPeople(value).Replace('\n', '|'),
        EventRef e => e.Name,
        _ => Word(value),
    };

    /// <summary>Quotes with the documents in which they stand.</summary>
    public static string Quotes(IEnumerable<QuoteRef> quotes, bool csv) =>
        string.Join(csv ? "|" : "\n", quotes.Distinct().Select(q => $"“{OneLine(q.Quote)}” ({q.Document})"));

    /// <summary>How to reach the quotes that the members of a list carry; null where they carry none.</summary>
    public static Func<object?, IEnumerable<QuoteRef>>? QuotesWithin(Type list) =>
        typeof(IEnumerable<ActiveEvent>).IsAssignableFrom(list) ? value => ((IEnumerable<ActiveEvent>)value!).SelectMany(e => e.Evidence)
        : typeof(IEnumerable<SharedEvent>).IsAssignableFrom(list) ? value => ((IEnumerable<SharedEvent>)value!).SelectMany(e => e.Evidence)
        : typeof(IEnumerable<PathStep>).IsAssignableFrom(list)
            ? value => ((IEnumerable<PathStep>)value!).SelectMany(s => s.Relations).SelectMany(r => r.Evidence)
        : null;

    private static string Word(object? value) => value switch
    {
        null => "",
        TitledRef titled => titled.Title is null ? titled.Name : $"{titled.Name}, {titled.Title}",
        EventRef dated => Dated(dated),
        EntityRef entity => entity.Name,
        EdgeType type => type.Label(),
        EdgeDirection direction => direction.ToString().ToLowerInvariant(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Share share => string.Create(CultureInfo.InvariantCulture, $"{share.Count} of {share.Of}"),
        string text => OneLine(text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Dated(EventRef e) => e.Date is null ? e.Name : $"{e.Date} {e.Name}";

    private static string Step(PathStep step) => step.Relations.Count == 0
        ? step.Entity.Name
        : $"{string.Join(", ", step.Relations.Select(Arrow))} {step.Entity.Name}";

    private static string Arrow(PathRelation relation) => relation.Direction switch
    {
        EdgeDirection.In => $"←{relation.Type.Label()}—",
        EdgeDirection.Out => $"—{relation.Type.Label()}→",
        _ => $"—{relation.Type.Label()}—",
    };

    private static IEnumerable<string> Named(params (string Name, object? Value)[] parts) =>
        parts.Where(p => p.Value is not null).Select(p => $"{p.Name}: {Word(p.Value)}");

    private static string Lines(IReadOnlyList<string> lines) => lines.Count <= MostLines
        ? string.Join('\n', lines)
        : string.Join('\n', lines.Take(MostLines - 1).Append($"… and {lines.Count - MostLines + 1} more"));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
