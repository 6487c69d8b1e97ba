using System.Reflection;
using System.Text.Json;
using LmecGraph.Queries;

namespace LmecGraph.Cli;

/// <summary>
/// The rows of an answer as columns of text. A table is for people: names and dates, long lists cut short. CSV is for programs: ids beside
/// names, whole lists, their members parted by <c>|</c>.
/// </summary>
internal static class AnswerListing
{
    /// <summary>What a table leaves out: it says nothing to people.</summary>
    private static readonly string[] NotInTables = [nameof(Statement.Start), nameof(Statement.Length), nameof(Statement.Rule)];

    /// <param name="answer">The answer.</param>
    /// <param name="format">CSV, or a table.</param>
    /// <param name="evidence">True to add the quotes.</param>
    public static Listing Of(Answer answer, OutputFormat format, bool evidence)
    {
        if (answer.Rows.Count == 0) return new Listing([], []);
        var csv = format == OutputFormat.Csv;
        var properties = answer.Rows[0].GetType().GetProperties().Where(p => csv || !NotInTables.Contains(p.Name));
        var columns = properties.SelectMany(p => Columns(p, withIds: csv || answer.Rows[0] is FoundEntity or EntityProfile, csv, evidence)).ToList();
        var rows = answer.Rows.Select(row => (IReadOnlyList<string>)[.. columns.Select(c => c.Text(row))]).ToList();
        // One row of many columns is read downwards.
        return !csv && answer.Rows[0] is EntityProfile or GraphStats
            ? new Listing(["what", "known"], [.. columns.Select((c, i) => (IReadOnlyList<string>)[c.Heading, rows[0][i]]).Where(line => line[1].Length > 0)])
            : new Listing([.. columns.Select(c => c.Heading)], rows);
    }

    private static IEnumerable<Column> Columns(PropertyInfo property, bool withIds, bool csv, bool evidence)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        object? Value(object row) => property.GetValue(row);
        if (typeof(IEnumerable<QuoteRef>).IsAssignableFrom(property.PropertyType))
        {
            if (evidence) yield return new Column(Heading(name, csv), row => AnswerText.Quotes((IEnumerable<QuoteRef>)Value(row)!, csv));
            yield break;
        }
        yield return new Column(
            Heading(name, csv), row => csv ? AnswerText.ForPrograms(Value(row)) : AnswerText.ForPeople(Value(row) ?? Missing(row, property)));
        if (withIds && typeof(EntityRef).IsAssignableFrom(property.PropertyType))
            yield return new Column(csv ? name + "Id" : "id", row => ((EntityRef?)Value(row))?.Id ?? "");
        if (csv && typeof(IEnumerable<EntityRef>).IsAssignableFrom(property.PropertyType))
            yield return new Column(name + "Ids", row => string.Join('|', ((IEnumerable<EntityRef>)Value(row)!).Select(e => e.Id)));
        if (evidence && AnswerText.QuotesWithin(property.PropertyType) is { } quotes)
            yield return new Column("evidence", row => AnswerText.Quotes(quotes(Value(row)), csv));
    }

    /// <summary>What people read where there is no value.</summary>
    private static string? Missing(object row, PropertyInfo property) =>
        row is TimelinePeriod && property.Name == nameof(TimelinePeriod.Period) ? "undated" : null;

    private static string Heading(string name, bool csv) =>
        csv ? name : string.Concat(name.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    private sealed record Column(string Heading, Func<object, string> Text);
}
