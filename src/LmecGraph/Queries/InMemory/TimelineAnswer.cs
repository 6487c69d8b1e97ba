using System.Globalization;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="TimelineQuery"/>.</summary>
internal static class TimelineAnswer
{
    private const string Undated = "~";

    public static IEnumerable<Row<TimelinePeriod>> Rows(TimelineQuery question, GraphIndex index, CancellationToken cancel)
    {
        var people = PeopleByDialogue(index);
        var organizations = new Involved(index, index.OfOrganizations(new(new TimelineQuery(), [], EventLevel.Dialogue, RollUp: true), cancel));
        return
            from dialogue in Dialogues(question, index, cancel).Distinct(StringComparer.Ordinal)
            let date = index.Graph[dialogue].Date
            where question.Takes(date)
            from period in Periods(date, question)
            group dialogue by (period.Label, period.Start) into dialogues
            select new Row<TimelinePeriod>(RowKey.Of(dialogues.Key.Start, dialogues.Key.Label ?? ""), () => new TimelinePeriod(
                dialogues.Key.Label, [.. index.InOrder(dialogues)],
                References(index, dialogues.SelectMany(d => organizations.Actors(d))),
                References(index, dialogues.SelectMany(d => people[d])),
                [.. dialogues.SelectMany(d => index.Graph[d].Documents).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]));
    }

    private static IEnumerable<string> Dialogues(TimelineQuery question, GraphIndex index, CancellationToken cancel)
    {
        if (question.Entity is null) return index.Graph.Entities.Where(e => e.Type == NodeType.Event && !e.Series).Select(e => index.Levels.DialogueOf(e.Id));
        var entity = index.Find(question.Entity);
        var members = entity.Type == NodeType.Organization ? index.Bodies.WithParts(entity.Id).Select(m => index.Graph[m]) : [entity];
        return members.SelectMany(m => EventsOfAnswer.Of(index, m, cancel)).Select(i => index.Levels.DialogueOf(i.Event));
    }

    private static ILookup<string, string> PeopleByDialogue(GraphIndex index) => index.Graph.Entities.Where(e => e.Type == NodeType.Person)
        .SelectMany(p => index.Graph.OfPerson(p.Id).Select(at => (Dialogue: index.Levels.DialogueOf(at.Relation.Target), Person: p.Id)))
        .ToLookup(p => p.Dialogue, p => p.Person, StringComparer.Ordinal);

    /// <summary>The periods in which a date falls, each with the text by which it sorts.</summary>
    private static IEnumerable<(string? Label, string Start)> Periods(Period? date, TimelineQuery question)
    {
        if (date is null) return [(null, Undated)];
        if (IsCoarser(date, question.By)) return [(date.ToString(), Day(date.First))];
        var months = question.By switch { TimelineStep.Year => 12, TimelineStep.Quarter => 3, _ => 1 };
        var first = date.First.AddDays(1 - date.First.Day).AddMonths(-((date.First.Month - 1) % months));
        return Starts(first, months, date.Last).Where(s => question.Takes(Period.Range(Period.Day(s), Period.Day(End(s, months)))))
            .Select(s => ((string?)Label(s, question.By), Day(s)));
    }

    private static IEnumerable<DateOnly> Starts(DateOnly first, int months, DateOnly last)
    {
        for (var start = first; start <= last; start = start.AddMonths(months))
        {
            yield return start;
            if (start > DateOnly.MaxValue.AddMonths(-months)) yield break;
        }
    }

    private static DateOnly End(DateOnly start, int months) =>
        start > DateOnly.MaxValue.AddMonths(-months) ? DateOnly.MaxValue : start.AddMonths(months).AddDays(-1);

    /// <summary>A year has 4 characters, a month 7, a day 10.</summary>
    private static bool IsCoarser(Period date, TimelineStep by) =>
        date.ToString().Split('/').Min(end => end.Length) is var known && known < (by == TimelineStep.Year ? 4 : 7);

    private static string Label(DateOnly start, TimelineStep by) => by switch
    {
        TimelineStep.Year => start.ToString("yyyy", CultureInfo.InvariantCulture),
        TimelineStep.Quarter => string.Create(CultureInfo.InvariantCulture, $"{start:yyyy}-Q{(start.Month + 2) / 3}"),
        _ => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<EntityRef> References(GraphIndex index, IEnumerable<string> ids) =>
    [
        .. ids.Distinct(StringComparer.Ordinal).Select(index.Reference)
            .OrderBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal),
    ];
}
