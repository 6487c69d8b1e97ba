using LmecGraph.Ontology;

namespace LmecGraph.Resolution;

/// <summary>
/// Which clusters are worth comparing: those that share a blocking key. In a small block each meets each; in a large one those of equal name
/// and ties meet the first of them and their neighbour, and the firsts meet each other, so that the number of pairs stays linear.
/// </summary>
internal static class Blocks
{
    private const int LargestForAllPairs = 24;
    private const int MostFirsts = 64;

    /// <summary>Pairs of roots, the smaller first, each once, in order.</summary>
    public static IEnumerable<(int Left, int Right)> Pairs(IReadOnlyList<(int Root, Profile Profile)> clusters, Archive archive)
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (root, profile) in clusters)
            foreach (var key in Keys(profile, archive).Distinct(StringComparer.Ordinal))
                if (blocks.TryGetValue(key, out var block)) block.Add(root);
                else blocks[key] = [root];
        var profiles = clusters.ToDictionary(c => c.Root, c => c.Profile);
        var pairs = new HashSet<(int, int)>();
        foreach (var block in blocks.Values.Where(b => b.Count > 1))
            pairs.UnionWith((block.Count <= LargestForAllPairs ? AllPairs([.. block]) : Sparse([.. block], profiles)).Select(InOrder));
        // Forms that a name may take meet the names that have them, but not each other.
        foreach (var (root, profile) in clusters)
            foreach (var form in profile.Names.Values.SelectMany(n => n.PossibleForms).Distinct(StringComparer.Ordinal))
                if (blocks.TryGetValue(form, out var block)) pairs.UnionWith(block.Where(r => r != root).Take(LargestForAllPairs).Select(r => InOrder((r, root))));
        return pairs.Order();
    }

    private static (int Left, int Right) InOrder((int Left, int Right) pair) => pair.Left < pair.Right ? pair : (pair.Right, pair.Left);

    private static IEnumerable<(int Left, int Right)> AllPairs(int[] block)
    {
        for (var i = 0; i < block.Length; i++)
            for (var j = i + 1; j < block.Length; j++)
                yield return (block[i], block[j]);
    }

    private static IEnumerable<(int Left, int Right)> Sparse(int[] block, Dictionary<int, Profile> profiles)
    {
        var groups = block.GroupBy(root => Signature(profiles[root]), StringComparer.Ordinal).Select(g => g.ToArray()).ToArray();
        var stars = groups.SelectMany(g => g.Skip(1).Select(r => (g[0], r)).Concat(g.Zip(g.Skip(1))));
        var firsts = groups.Select(g => g[0]).ToArray();
        return stars.Concat(firsts.Length <= MostFirsts ? AllPairs(firsts) : firsts.Zip(firsts.Skip(1)));
    }

    /// <summary>Equal for clusters that most likely join: the same names with the same state, day or larger body.</summary>
    private static string Signature(Profile profile) => string.Join('|',
        profile.PersonNames.Keys.FirstOrDefault(), profile.Names.Keys.FirstOrDefault(), profile.Tokens.FirstOrDefault(),
        string.Join(',', profile.States), profile.Kinds.Series ? "series" : profile.Dates.Min(d => d.ToString()));

    private static IEnumerable<string> Keys(Profile profile, Archive archive)
    {
        if (profile.Type == NodeType.Person) return profile.PersonNames.Values.SelectMany(PersonKeys);
        if (profile.Type == NodeType.Event) return profile.Names.Values.Select(n => $"event {archive.EventWords(n)}");
        if (profile.Type == NodeType.Country) return profile.Names.Keys;
        return profile.Names.Values.SelectMany(n => n.BlockingKeys)
            .Concat(profile.Tokens.Select(t => $"token {t}"))
            .Concat(profile.Shorter.Keys.Select(k => $"name {k}"));
    }

    private static IEnumerable<string> PersonKeys(PersonName name) =>
        name.FullWords.Select(w => $"word {w}").Concat(name.IsFull ? [$"sound {Spelling.Sound(name.Words[^1])} {name.Words[0][0]}", $"sounds {Sounds(name)}"] : []);

    private static string Sounds(PersonName name) => string.Join(' ', name.FullWords.Select(Spelling.Sound));
}
