using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Joins the forms of one person's name: other order, surname or given name alone behind the full name.</summary>
internal static class PersonForms
{
    public static void Join(List<Candidate> names, Coreference groups)
    {
        var full = new Dictionary<string, int>(StringComparer.Ordinal);
        var byWord = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Type != NodeType.Person) continue;
            var words = NameFolding.Fold(names[i].Name).Split(' ');
            if (words.Length < 2) continue;
            foreach (var key in (string[])[string.Join(' ', words.Order(StringComparer.Ordinal)), $"{words[0]} … {words[^1]}"])
                if (full.TryGetValue(key, out var first)) groups.Join(first, i);
                else full[key] = i;
            foreach (var word in (string[])[words[0], words[^1]])
            {
                if (!byWord.TryGetValue(word, out var list)) byWord[word] = list = [];
                list.Add(groups.Leader(i));
            }
        }
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Type != NodeType.Person || names[i].End - names[i].First != 1) continue;
            if (!byWord.TryGetValue(NameFolding.Fold(names[i].Name), out var people)) continue;
            var distinct = people.Select(groups.Leader).Distinct().ToList();
            var nearest = distinct.Count == 1 ? distinct[0] : distinct.Where(p => names[p].First < names[i].First).DefaultIfEmpty(-1).Max();
            if (nearest >= 0) groups.Join(nearest, i);
        }
    }
}
