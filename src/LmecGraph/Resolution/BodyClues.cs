using LmecGraph.Ontology;

namespace LmecGraph.Resolution;

/// <summary>By what organizations and initiatives are known to be one.</summary>
internal static class BodyClues
{
    private const int FewestWordsOfATypo = 3;

    public static ClueSet Organizations { get; } = new(
        Names:
        [
            new(1.0, "both are named \"{0}\"", (l, r, a) => SameName(l, r, a) is var (key, certain) && certain ? key : null),
            new(1.0, "one name with its acronym written out: \"{0}\"", AcronymInside),
            new(1.0, "one name but for a hyphen, a blank or a plural: \"{0}\"", SameLetters),
            new(0.9, "the same words in another order: \"{0}\"", SameWords),
            new(0.8, "one names the larger body or state, \"{0}\", the other does not", Shorter),
            new(0.8, "one letter or two differ: {0}", (l, r, _) => OneWordDiffers(l, r, alike: true)),
            new(0.7, "both are named \"{0}\", but several bodies have that name", (l, r, a) => SameName(l, r, a)?.Key),
            new(0.7, "the first letters of \"{0}\"", FirstLetters),
            new(0.7, "one name stands at the end of the other: \"{0}\"", AtTheEnd),
            new(0.6, "one word differs: {0}", (l, r, _) => OneWordDiffers(l, r, alike: false)),
            new(0.6, "one leaves out a word: {0}", OneWordLeftOut),
        ],
        Support:
        [
            new(0.5, "both are known as {0}", SharedAcronym),
            new(0.3, "both are named beside {0}", (l, r, a) => SameName(l, r, a) is null ? a.SharedCompany(l, r) : null),
            new(0.3, "one document names both", (l, r, a) => FirstLetters(l, r, a) is not null && l.Documents.Overlaps(r.Documents) ? "" : null),
            new(0.2, "what one leaves out, {0}, its documents name", LeftOutNearby),
            new(0.2, "one is well known under this name", (l, r, _) => l.IsListed || r.IsListed ? "" : null),
            new(0.4, "both stand beside the same body at a slash", (l, r, a) => Shared(l.SlashPartners, r.SlashPartners, a)),
            new(0.3, "{0} represents both", (l, r, _) => l.People.Intersect(r.People, StringComparer.Ordinal).Min(StringComparer.Ordinal)),
            new(0.2, "both are part of one body", (l, r, a) => Shared(l.Parents, r.Parents, a)),
            new(0.2, "both are of {0}", (l, r, _) => l.States.Intersect(r.States, StringComparer.Ordinal).Min(StringComparer.Ordinal)),
            new(-0.3, "one document tells them apart", (l, r, _) => SharedKey(l, r) is not null && l.Documents.Overlaps(r.Documents) ? "" : null),
            new(-0.6, "their acronyms differ", OtherAcronym),
        ],
        Contradictions:
        [
            new(0, "they are bodies of two states", OtherState),
            new(0, "their names say two states", OtherStateInName),
            new(0, "they are units of two bodies", OtherParent),
        ]);

    public static ClueSet Initiatives { get; } = new(
        Names:
        [
            new(1.0, "both are named \"{0}\"", (l, r, a) => SameName(l, r, a) is var (key, certain) && certain ? key : null),
            new(1.0, "one name with its acronym written out: \"{0}\"", AcronymInside),
            new(1.0, "one name but for a hyphen, a blank or a plural: \"{0}\"", SameLetters),
            new(1.0, "one says more, \"{0}\", the other does not", Shorter),
            new(0.9, "the same words in another order: \"{0}\"", SameWords),
            new(0.8, "one letter or two differ: {0}", (l, r, _) => OneWordDiffers(l, r, alike: true)),
            new(0.8, "one leaves out a word: {0}", OneWordLeftOut),
            new(0.7, "both are named \"{0}\", but several have that name", (l, r, a) => SameName(l, r, a)?.Key),
            new(0.7, "the first letters of \"{0}\"", FirstLetters),
            new(0.5, "one word differs: {0}", (l, r, _) => OneWordDiffers(l, r, alike: false)),
        ],
        Support:
        [
            new(0.5, "both are known as {0}", SharedAcronym),
            new(0.3, "both are named beside {0}", (l, r, a) => SameName(l, r, a) is null ? a.SharedCompany(l, r) : null),
            new(0.2, "one is well known under this name", (l, r, _) => l.IsListed || r.IsListed ? "" : null),
            new(0.2, "all but one of many words agree", (l, r, _) => OneWordLeftOut(l, r, null) is not null && l.Names.Values.Concat(r.Names.Values).Max(n => n.Words.Length) > 5 ? "" : null),
            new(-0.3, "one document tells them apart", (l, r, _) => SharedKey(l, r) is not null && l.Documents.Overlaps(r.Documents) ? "" : null),
            new(-0.6, "their acronyms differ", OtherAcronym),
        ],
        Contradictions: []);

    public static ClueSet Countries { get; } = new(
        Names: [new(1.0, "both are {0}", (l, r, _) => SharedKey(l, r))], Support: [], Contradictions: []);

    /// <summary>The name that both have, and whether nothing makes it doubtful that they are one.</summary>
    private static (string Key, bool Certain)? SameName(Profile left, Profile right, Archive archive)
    {
        if (SharedKey(left, right) is { } key)
            return (left.Names[key].Written, IsAnchored(left, right, left.Names[key], archive));
        if (SharedToken(left, right, archive) is not { } token) return null;
        // Two full names that share only an acronym must agree in other ways.
        return left.Names.Count > 0 && right.Names.Count > 0 ? null : (token.ToUpperInvariant(), archive.FullNamesOf(left.Type, token) < 2);
    }

    /// <summary>For a body of a state or a unit: whether the state or the larger body is the same, so far as the archive can tell.</summary>
    private static bool IsAnchored(Profile left, Profile right, BodyName name, Archive archive)
    {
        if (left.Type != NodeType.Organization) return true;
        if (name.IsStateBody && !left.States.Overlaps(right.States)
            && archive.LikelyState(left, name.Key) != archive.LikelyState(right, name.Key)) return false;
        if (!name.IsUnit) return true;
        if (left.Parents.Count > 0 && right.Parents.Count > 0) return archive.WithAncestors(left.Parents).Overlaps(archive.WithAncestors(right.Parents));
        var parents = archive.ParentsOf(name.Key);
        if (parents.Count == 0) return true;
        if (left.Parents.Count + right.Parents.Count == 0) return false;
        var (placed, unplaced) = left.Parents.Count > 0 ? (left, right) : (right, left);
        return (name.Telling > 1 && parents.Count == 1) || archive.Roots(placed.Parents).Any(p => archive.IsBodyNearby(unplaced, p));
    }

    private static string? SharedKey(Profile left, Profile right)
    {
        var (few, many) = left.Names.Count <= right.Names.Count ? (left, right) : (right, left);
        return few.Names.Keys.FirstOrDefault(many.Names.ContainsKey);
    }

    private static string? AcronymInside(Profile left, Profile right, Archive archive) =>
        Inside(left, right, archive) ?? Inside(right, left, archive);

    private static string? Inside(Profile shorter, Profile longer, Archive archive)
    {
        foreach (var name in shorter.Names.Values)
            foreach (var full in longer.Names.Values)
                if (name.Words.Length < full.Words.Length && name.Numbers.SequenceEqual(full.Numbers, StringComparer.Ordinal)
                    && Initialisms.IsWrittenOut(name, full, token => archive.Expand(shorter.Type, token)))
                    return full.Written;
        return null;
    }

    private static string? SameLetters(Profile left, Profile right, Archive archive) =>
        Pairs(left, right).FirstOrDefault(p => p.Left.Letters == p.Right.Letters && !p.Left.IsStateBody).Left?.Written
        ?? left.Tokens.FirstOrDefault(t => right.Names.Values.Any(n => n.Words.Length == 2 && n.Letters == $"{NameKeys.Singular(t)}#"))
        ?? right.Tokens.FirstOrDefault(t => left.Names.Values.Any(n => n.Words.Length == 2 && n.Letters == $"{NameKeys.Singular(t)}#"));

    private static string? SameWords(Profile left, Profile right, Archive archive) =>
        Pairs(left, right).FirstOrDefault(p => p.Left.Telling > 1 && p.Left.Sorted == p.Right.Sorted).Left?.Written;

    private static string? Shorter(Profile left, Profile right, Archive archive) =>
        (LeftOutBy(left, right) ?? LeftOutBy(right, left)
            ?? left.Shorter.FirstOrDefault(s => right.Shorter.ContainsKey(s.Key) && left.Type == NodeType.Initiative).Value)?.Words;

    private static LeftOut? LeftOutBy(Profile longer, Profile shorter) => longer.Shorter.FirstOrDefault(s => shorter.Names.ContainsKey(s.Key)).Value;

    private static string? LeftOutNearby(Profile left, Profile right, Archive archive)
    {
        var (leftOut, shorter) = LeftOutBy(left, right) is { } l ? (l, right) : (LeftOutBy(right, left), left);
        if (leftOut is null || SharedKey(left, right) is not null) return null;
        var isNearby = (leftOut.State is { } state && archive.IsStateNearby(shorter, state))
            || (leftOut.Owner is { } owner && archive.IsBodyNearby(shorter, archive.Root(owner)));
        return isNearby ? leftOut.Words : null;
    }

    /// <summary>The full name of one, whose first letters are the other's only name, where it is the only one in the archive.</summary>
    private static string? FirstLetters(Profile left, Profile right, Archive archive)
    {
        var (token, full) = left.Names.Count == 0 ? (left, right) : (right, left);
        if (token.Names.Count > 0 || full.Names.Count == 0) return null;
        foreach (var name in full.Names.Values)
            if (token.Tokens.FirstOrDefault(t => t.Length > 2 && Archive.StandsFor(t, name) && archive.FullNamesOf(full.Type, t) == 0) is not null) return name.Written;
        return null;
    }

    /// <summary>The shorter name, where the other has one or two words before it (<c>Blue Harbour Tide Council</c>).</summary>
    private static string? AtTheEnd(Profile left, Profile right, Archive archive)
    {
        foreach (var (l, r) in Pairs(left, right))
        {
            var (few, many) = l.Words.Length < r.Words.Length ? (l, r) : (r, l);
            if (few.Telling < 2 || few.Words.Length < 3 || many.Words.Length - few.Words.Length is not (1 or 2)) continue;
            if (!many.Folded.EndsWith($" {few.Folded}", StringComparison.Ordinal)) continue;
            // "Beijing Office of B" is not B.
            var before = Text.NameFolding.Words(many.Folded[..^few.Folded.Length]);
            if (!before.Any(w => NameWords.IsFunction(w) || NameWords.IsKind(w))) return few.Written;
        }
        return null;
    }

    private static string? OneWordDiffers(Profile left, Profile right, bool alike)
    {
        foreach (var (l, r) in Pairs(left, right))
        {
            if (l.Words.Length != r.Words.Length || l.Words.Length < FewestWordsOfATypo || !l.Numbers.SequenceEqual(r.Numbers, StringComparer.Ordinal)) continue;
            var differ = l.Words.Zip(r.Words).Where(w => w.First != w.Second).ToArray();
            if (differ.Length != 1) continue;
            var (a, b) = differ[0];
            if (alike ? Spelling.IsSlip(a, b) : a[0] == b[0] && l.Words.Length > FewestWordsOfATypo)
                return $"{a}, {b}";
        }
        return null;
    }

    private static string? OneWordLeftOut(Profile left, Profile right, Archive? archive)
    {
        foreach (var (l, r) in Pairs(left, right))
        {
            var (few, many) = l.Words.Length < r.Words.Length ? (l, r) : (r, l);
            if (few.Words.Length + 1 != many.Words.Length || few.Words.Length < 4 || !l.Numbers.SequenceEqual(r.Numbers, StringComparer.Ordinal)) continue;
            var at = few.Words.Zip(many.Words).TakeWhile(w => w.First == w.Second).Count();
            // The first and the last word tell most: they must be there.
            if (at > 0 && at < few.Words.Length && few.Words.Skip(at).SequenceEqual(many.Words.Skip(at + 1), StringComparer.Ordinal)) return many.Words[at];
        }
        return null;
    }

    private static string? SharedAcronym(Profile left, Profile right, Archive archive) =>
        left.Names.Count > 0 && right.Names.Count > 0 ? SharedToken(left, right, archive)?.ToUpperInvariant() : null;

    private static string? SharedToken(Profile left, Profile right, Archive archive) =>
        left.Tokens.Where(t => right.Tokens.Contains(t) && archive.Counts(left, t) && archive.Counts(right, t)).Min(StringComparer.Ordinal);

    private static string? OtherAcronym(Profile left, Profile right, Archive archive) =>
        left.Names.Count > 0 && right.Names.Count > 0 && left.Tokens.Count > 0 && right.Tokens.Count > 0
        && !left.Tokens.Overlaps(right.Tokens) && SharedKey(left, right) is null ? "" : null;

    private static string? OtherState(Profile left, Profile right, Archive archive) =>
        left.States.Count > 0 && right.States.Count > 0 && !left.States.Overlaps(right.States)
        && left.Names.Values.Concat(right.Names.Values).Any(n => n.IsStateBody) ? "" : null;

    /// <summary>"Kelp Agency of Denmark", "Swedish Kelp Agency": the same but for the state.</summary>
    private static string? OtherStateInName(Profile left, Profile right, Archive archive) =>
        left.Shorter.Any(l => l.Value.State is { } state && right.Shorter.TryGetValue(l.Key, out var r) && r.State is { } other && other != state) ? "" : null;

    private static string? OtherParent(Profile left, Profile right, Archive archive) =>
        left.Parents.Count > 0 && right.Parents.Count > 0
        && left.Names.Values.Any(n => n.IsUnit) && right.Names.Values.Any(n => n.IsUnit)
        && !archive.WithAncestors(left.Parents).Overlaps(archive.WithAncestors(right.Parents)) ? "" : null;

    private static string? Shared(HashSet<int> left, HashSet<int> right, Archive archive) =>
        left.Count > 0 && right.Count > 0 && archive.Roots(left).Overlaps(archive.Roots(right)) ? "" : null;

    private static IEnumerable<(BodyName Left, BodyName Right)> Pairs(Profile left, Profile right) =>
        from l in left.Names.Values from r in right.Names.Values select (l, r);
}
