using LmecGraph.Lexicon;
using LmecGraph.Ontology;

namespace LmecGraph.Resolution;

/// <summary>Profiles of the bodies and initiatives of the lexicon that documents name under any form: they join forms that no document explains.</summary>
internal static class ListedBodies
{
    /// <param name="profiles">What was read.</param>
    /// <param name="own">Bodies and initiatives of the user, which come first.</param>
    /// <returns>Profiles to stand after them, in the order of the lexicon.</returns>
    public static IEnumerable<Profile> For(IReadOnlyList<Profile> profiles, OwnLexicon own)
    {
        var named = profiles.SelectMany(p => p.Names.Keys.Concat(p.Tokens).Select(k => (p.Type, k))).ToHashSet();
        var number = profiles.Count;
        foreach (var (type, forms) in Own(own).Concat(Rows()))
        {
            var profile = new Profile(type, number) { IsListed = true };
            foreach (var name in forms.Select(BodyName.Parse).Where(n => !n.IsKindOnly))
                if (name.IsToken) profile.Tokens.Add(name.Token);
                else profile.Names.TryAdd(name.Key, name);
            if (!profile.Names.Keys.Concat(profile.Tokens).Any(k => named.Contains((type, k)))) continue;
            number++;
            yield return profile;
        }
    }

    private static IEnumerable<(NodeType Type, IEnumerable<string> Forms)> Own(OwnLexicon own) =>
        own.Organizations.Select(o => (NodeType.Organization, o.AllForms)).Concat(own.Initiatives.Select(i => (NodeType.Initiative, i.AllForms)));

    private static IEnumerable<(NodeType Type, IEnumerable<string> Forms)> Rows() =>
        DataFile.Rows("bodies.tsv").Select(r => (DataFile.Cell(r, 3) == nameof(NodeType.Initiative) ? NodeType.Initiative : NodeType.Organization, Forms(r)))
            .Concat(DataFile.Rows("initiatives.tsv").Select(r => (NodeType.Initiative, Forms(r))));

    private static IEnumerable<string> Forms(string[] row) => DataFile.List(row, 1).Concat(DataFile.List(row, 2)).Prepend(row[0]);
}
