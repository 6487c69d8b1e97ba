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
    /// <summary>What a table of statements leaves out: the quote says it, or it says nothing to people.</summary>
    private static readonly string[] NotForPeople =
        [nameof(Statement.Start), nameof(Statement.Length), nameof(Statement.Rule), nameof(Statement.Event), nameof(Statement.Title), nameof(Statement.Role)];

    /// <param name="answer">The answer.</param>
    /// <param name="rowType">The record of its rows, which there may be none of.</param>
    /// <param name="format">CSV, or a table.</param>
    /// <param name="evidence">True to add the quotes.</param>
    public static Listing Of(Answer answer, Type rowType, OutputFormat format, bool evidence)
    {
        var csv = format == OutputFormat.Csv;
        var withIds = csv || rowType == typeof(FoundEntity) || rowType == typeof(EntityProfile);
        var properties = rowType.GetProperties().Where(p => csv || rowType != typeof(Statement) || !NotForPeople.Contains(p.Name));
        var columns = properties.SelectMany(p => Columns(p, withIds, csv, evidence)).ToList();
        var rows = answer.Rows.Select(row => (IReadOnlyList<string>)[.. columns.Select(c => c.Text(row))]).ToList();
        if (!csv && rows.Count > 0)
        {
            // A column of blanks takes room from the others.
            var filled = columns.Select((_, i) => rows.Any(row => row[i].Length > 0)).ToList();
            columns = [.. columns.Where((_, i) => filled[i])];
            rows = [.. rows.Select(row => (IReadOnlyList<string>)[.. row.Where((_, i) => filled[i])])];
        }
        // One row of many columns is read downwards.
        return !csv && rows.Count == 1 && (rowType == typeof(EntityProfile) || rowType == typeof(GraphStats))
            ? new Listing(["what", "known"], [.. columns.Select((c, i) => (IReadOnlyList<string>)[c.Heading, rows[0][i]])])
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
