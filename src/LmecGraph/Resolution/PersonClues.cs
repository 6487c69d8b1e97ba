namespace LmecGraph.Resolution;

/// <summary>By what people are known to be one.</summary>
internal static class PersonClues
{
    private const int MostNamesToCompare = 12;
    private const int Dominant = 8;

    public static ClueSet People { get; } = new(
        Names:
        [
            new(1.0, "both are named {0}", Like(NameLikeness.Same)),
            new(1.0, "the same names in another order: {0}", Like(NameLikeness.Order)),
            new(1.0, "one name with and without initials: {0}", Like(NameLikeness.Initials)),
            new(1.0, "one given name in its short form: {0}", Like(NameLikeness.ShortForm)),
            new(1.0, "spelled alike but for a letter or two: {0}", Like(NameLikeness.NearlySame)),
            new(1.0, "one of the names left out: {0}, and nobody else has the others", (l, r, a) => OnlyBearer(l, r, a) is not null ? Like(NameLikeness.LeftOut)(l, r, a) : null),
            new(0.8, "one name and initial: {0}", Like(NameLikeness.SameInitial)),
            new(0.7, "one of the names left out: {0}", Like(NameLikeness.LeftOut)),
            new(0.7, "spelled alike: {0}", Like(NameLikeness.Spelling)),
            new(0.6, "given names put as initials: {0}", Like(NameLikeness.InitialOnly)),
            new(0.4, "one name of the other: {0}", Like(NameLikeness.OneWord)),
        ],
        Support:
        [
            new(0.3, "both are {0}", SameTitle),
            new(0.3, "both represent one body", SameBody),
            new(0.3, "nobody else in the documents is called {0}", (l, r, a) => a.Likeness(l, r).Kind is NameLikeness.OneWord or NameLikeness.SameInitial or NameLikeness.Spelling or NameLikeness.InitialOnly ? OnlyBearer(l, r, a) : null),
            new(0.3, "both are named beside {0}", (l, r, a) => a.Likeness(l, r).Kind is NameLikeness.OneWord or NameLikeness.InitialOnly or NameLikeness.LeftOut or NameLikeness.Spelling ? a.SharedCompany(l, r) : null),
            new(0.2, "both are of {0}", (l, r, _) => l.States.Union(l.GuessedStates).Intersect(r.States.Union(r.GuessedStates), StringComparer.Ordinal).Min(StringComparer.Ordinal)),
            new(0.2, "both were at one event", (l, r, a) => l.Events.Count > 0 && a.Roots(l.Events).Overlaps(a.Roots(r.Events)) ? "" : null),
            new(-0.4, "one document tells them apart", (l, r, a) =>
                a.Likeness(l, r).Kind is not NameLikeness.OneWord and not NameLikeness.LeftOut && l.Documents.Overlaps(r.Documents) ? "" : null),
        ],
        Contradictions:
        [
            new(0, "their names do not agree: {0}", OtherName),
            new(0, "they are of two states", OtherState),
            new(0, "they represent two bodies on {0}", TwoBodiesOnOneDay),
        ]);

    private static Func<Profile, Profile, Archive, string?> Like(NameLikeness likeness) =>
        (left, right, archive) => archive.Likeness(left, right) is var (found, names) && found == likeness ? names : null;

    /// <summary>
    /// The words of both names, where no third full-named person of the archive has them all, or only few documents name one against many that name these.
    /// </summary>
    private static string? OnlyBearer(Profile left, Profile right, Archive archive)
    {
        foreach (var l in left.PersonNames.Values)
            foreach (var r in right.PersonNames.Values)
            {
                string[] shared = [.. l.FullWords.Intersect(r.FullWords, StringComparer.Ordinal)];
                if (shared.Length == 0) continue;
                var others = archive.Bearers(shared).Where(p => p != left && p != right
                    && (archive.Likeness(p, left).Kind == NameLikeness.None || archive.Likeness(p, right).Kind == NameLikeness.None));
                if (others.Sum(p => p.Documents.Count) * Dominant <= Math.Max(left.Documents.Count, right.Documents.Count) - 1) return string.Join(' ', shared);
            }
        return null;
    }

    private static string? SameTitle(Profile left, Profile right, Archive archive) =>
        left.Posts.Select(p => p.Title).Where(t => t.Length > 0).Intersect(right.Posts.Select(p => p.Title), StringComparer.Ordinal).Min(StringComparer.Ordinal);

    private static string? SameBody(Profile left, Profile right, Archive archive) =>
        left.Posts.Count > 0 && right.Posts.Count > 0
        && archive.WithAncestors(left.Posts.Select(p => p.Body)).Overlaps(archive.WithAncestors(right.Posts.Select(p => p.Body))) ? "" : null;

    /// <summary>Two full names that cannot be of one person, unless two others are nearly equal: then the odd one is a slip of the reader.</summary>
    private static string? OtherName(Profile left, Profile right, Archive archive)
    {
        string? other = null;
        foreach (var l in left.PersonNames.Values.Where(n => n.IsFull).Take(MostNamesToCompare))
            foreach (var r in right.PersonNames.Values.Where(n => n.IsFull).Take(MostNamesToCompare))
                switch (l.Compare(r))
                {
                    case NameLikeness.None: other = $"{l.Folded}, {r.Folded}"; break;
                    case NameLikeness.Same or NameLikeness.Order or NameLikeness.Initials or NameLikeness.NearlySame: return null;
                }
        return other;
    }

    /// <summary>Disjoint states, unless both hold one post: then a state was misread.</summary>
    private static string? OtherState(Profile left, Profile right, Archive archive) =>
        left.States.Count > 0 && right.States.Count > 0 && !left.States.Overlaps(right.States) && SameTitle(left, right, archive) is null ? "" : null;

    private static string? TwoBodiesOnOneDay(Profile left, Profile right, Archive archive)
    {
        foreach (var l in left.Posts.Where(p => p.Day is not null))
            foreach (var r in right.Posts.Where(p => p.Day == l.Day))
                if ((l.Title != r.Title || l.Title.Length == 0) && !archive.WithAncestors([l.Body]).Overlaps(archive.WithAncestors([r.Body])))
                    return $"{l.Day:yyyy-MM-dd}";
        return null;
    }
}
