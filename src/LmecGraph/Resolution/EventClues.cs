namespace LmecGraph.Resolution;

/// <summary>By what events are known to be one: a name, and a number, a year or days that agree.</summary>
internal static class EventClues
{
    private const int DaysOfAMonth = 31;

    public static ClueSet Events { get; } = new(
        Names:
        [
            new(1.0, "both are named \"{0}\"", (l, r, a) => Names(l, r, a, Numbers.Agree)),
            new(1.0, "both are named \"{0}\" and a text calls it a series", (l, r, a) => IsSeries(l) && IsSeries(r) ? Names(l, r, a, Numbers.Silent) : null),
            new(1.0, "both are named \"{0}\" and their days overlap", (l, r, a) => Overlap(l, r) ? Names(l, r, a, Numbers.Silent) : null),
            new(1.0, "both are named \"{0}\" and one names the year of the other", (l, r, a) => YearOfOther(l, r) ? Names(l, r, a, Numbers.Silent) : null),
            new(0.6, "both are named \"{0}\", but not both are dated", (l, r, a) => Names(l, r, a, Numbers.Silent)),
        ],
        Support:
        [
            new(0.4, "what was written of them is not a month apart", (l, r, a) => Names(l, r, a, Numbers.Silent) is { } name && IsOccasion(name) && AreNear(l, r) ? "" : null),
            new(-0.3, "one document tells them apart", (l, r, _) => l.Documents.Overlaps(r.Documents) ? "" : null),
        ],
        Contradictions:
        [
            new(0, "they are two instances: {0}", OtherNumber),
            new(0, "one is a series, the other an instance", (l, r, _) => IsSeries(l) != IsSeries(r) ? "" : null),
            new(0, "their days do not overlap", (l, r, a) => l.Dates.Count > 0 && r.Dates.Count > 0 && !Overlap(l, r) && Names(l, r, a, Numbers.Agree) is null ? "" : null),
        ]);

    private enum Numbers { Silent, Agree, Differ }

    private static bool IsSeries(Profile profile) => profile.Kinds.Series;

    private static bool Overlap(Profile left, Profile right) => left.Dates.Any(l => right.Dates.Any(l.Overlaps));

    /// <summary>True for a name that is more than "meeting with A": such a name may recur any day.</summary>
    private static bool IsOccasion(string name) =>
        BodyName.Parse(name) is { Telling: > 1 } parsed && !Text.NameFolding.Words(parsed.Folded).Any(w => w is "with" or "between" or "call" or "visit" or "talks" or "to");

    private static bool AreNear(Profile left, Profile right) => Times(left).Any(l => Times(right).Any(r => Math.Abs(l.DayNumber - r.DayNumber) <= DaysOfAMonth));

    private static IEnumerable<DateOnly> Times(Profile profile) => profile.Dates.Count > 0 ? profile.Dates.Select(d => d.First) : profile.Published;

    private static bool YearOfOther(Profile left, Profile right) => Years(left).Intersect(DateYears(right)).Any() || Years(right).Intersect(DateYears(left)).Any();

    private static IEnumerable<string> Years(Profile profile) => profile.Names.Values.SelectMany(n => n.Numbers).Where(IsYear);

    private static IEnumerable<string> DateYears(Profile profile) =>
        profile.Dates.Where(d => d.First.Year == d.Last.Year).Select(d => d.First.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string? Names(Profile left, Profile right, Archive archive, Numbers wanted)
    {
        foreach (var l in left.Names.Values)
            foreach (var r in right.Names.Values)
                if (SameWords(l, r, archive) && Compare(l, r) == wanted) return l.Written;
        return null;
    }

    private static string? OtherNumber(Profile left, Profile right, Archive archive)
    {
        foreach (var l in left.Names.Values)
            foreach (var r in right.Names.Values)
                if (SameWords(l, r, archive) && Compare(l, r) == Numbers.Differ) return $"{l.Written}, {r.Written}";
        return null;
    }

    private static bool SameWords(BodyName left, BodyName right, Archive archive) =>
        archive.EventWords(left) == archive.EventWords(right);

    /// <summary>Years and ordinals each agree where both names have them; one that both have must be there to speak of agreement.</summary>
    private static Numbers Compare(BodyName left, BodyName right)
    {
        var years = Agreement(left.Numbers.Where(IsYear), right.Numbers.Where(IsYear));
        var ordinals = Agreement(left.Numbers.Where(n => !IsYear(n)), right.Numbers.Where(n => !IsYear(n)));
        if (years == Numbers.Differ || ordinals == Numbers.Differ) return Numbers.Differ;
        return years == Numbers.Agree || ordinals == Numbers.Agree ? Numbers.Agree : Numbers.Silent;
    }

    private static Numbers Agreement(IEnumerable<string> left, IEnumerable<string> right)
    {
        string[] l = [.. left.Order(StringComparer.Ordinal)], r = [.. right.Order(StringComparer.Ordinal)];
        return l.Length == 0 || r.Length == 0 ? Numbers.Silent : l.SequenceEqual(r, StringComparer.Ordinal) ? Numbers.Agree : Numbers.Differ;
    }

    private static bool IsYear(string number) => number.Length == 4 && number[..2] is "19" or "20";
}
