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
    /// <summary>Score and reasons for two clusters, or null where something contradicts.</summary>
    /// <param name="left">One cluster.</param>
    /// <param name="right">The other.</param>
    /// <param name="archive">The background.</param>
    /// <param name="plainly">Only the first and plainest of the name clues counts.</param>
    /// <param name="areStrangers">True where no name clue spoke.</param>
    public Finding? Score(Profile left, Profile right, Archive archive, bool plainly, out bool areStrangers)
    {
        var (name, found) = ((Clue?)null, (string?)null);
        for (var i = 0; i < (plainly ? 1 : Names.Count) && found is null; i++) (name, found) = (Names[i], Names[i].Finds(left, right, archive));
        areStrangers = found is null;
        if (name is null || found is null || Contradiction(left, right, archive) is not null) return null;
        var support = Support.Select(c => (Clue: c, Found: c.Finds(left, right, archive))).Where(c => c.Found is not null).ToArray();
        return new Finding(
            Math.Round(name.Weight + support.Sum(c => c.Clue.Weight), 3), [Say(name, found), .. support.Select(c => Say(c.Clue, c.Found!))]);
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
/// <param name="Reasons">One sentence per clue.</param>
internal sealed record Finding(double Score, IReadOnlyList<string> Reasons);
