namespace LmecGraph.Resolution;

/// <summary>One reason to hold two clusters for one thing, or to doubt it.</summary>
/// <param name="Weight">What it counts; 1 and more in sum joins.</param>
/// <param name="Reason">What it says, in words; <c>{0}</c> is what the comparison found.</param>
/// <param name="Finds">What was found in the two, or null where the clue says nothing.</param>
internal sealed record Clue(double Weight, string Reason, Func<Profile, Profile, Archive, string?> Finds);

/// <summary>All clues for things of one type.</summary>
/// <param name="Names">Ways in which names agree; the strongest one that speaks counts. Without any there is nothing to compare.</param>
/// <param name="Support">What else agrees or leaves doubt; all that speak are added.</param>
/// <param name="Contradictions">What forbids a join whatever the score (weights do not matter).</param>
internal sealed record ClueSet(IReadOnlyList<Clue> Names, IReadOnlyList<Clue> Support, IReadOnlyList<Clue> Contradictions)
{
    /// <summary>Score and reasons for two clusters, or null where their names have nothing in common or something contradicts.</summary>
    public Finding? Score(Profile left, Profile right, Archive archive)
    {
        var name = Names.Select(c => (Clue: c, Found: c.Finds(left, right, archive))).FirstOrDefault(c => c.Found is not null);
        if (name.Found is null || Contradiction(left, right, archive) is not null) return null;
        var support = Support.Select(c => (Clue: c, Found: c.Finds(left, right, archive))).Where(c => c.Found is not null).ToArray();
        return new Finding(
            Math.Round(name.Clue.Weight + support.Sum(c => c.Clue.Weight), 3), name.Clue == Names[0],
            [Say(name.Clue, name.Found), .. support.Select(c => Say(c.Clue, c.Found!))]);
    }

    /// <summary>Why two clusters cannot be one thing, or null.</summary>
    public string? Contradiction(Profile left, Profile right, Archive archive)
    {
        foreach (var clue in Contradictions)
            if (clue.Finds(left, right, archive) is { } found) return Say(clue, found);
        return null;
    }

    private static string Say(Clue clue, string found) => clue.Reason.Replace("{0}", found, StringComparison.Ordinal);
}

/// <summary>What the clues say of two clusters.</summary>
/// <param name="Score">Sum of the weights.</param>
/// <param name="IsSameName">True where the first and plainest of the name clues spoke.</param>
/// <param name="Reasons">One sentence per clue.</param>
internal sealed record Finding(double Score, bool IsSameName, IReadOnlyList<string> Reasons);
