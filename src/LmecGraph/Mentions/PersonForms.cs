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
            foreach (var word in Alone(names[i].Name))
            {
                if (!byWord.TryGetValue(word, out var list)) byWord[word] = list = [];
                list.Add(groups.Leader(i));
            }
        }
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Type != NodeType.Person || !IsSurname(names[i])) continue;
            if (!byWord.TryGetValue(NameFolding.Fold(names[i].Name), out var people)) continue;
            var distinct = people.Select(groups.Leader).Distinct().ToList();
            var nearest = distinct.Count == 1 ? distinct[0] : distinct.Where(p => names[p].First < names[i].First).DefaultIfEmpty(-1).Max();
            if (nearest >= 0) groups.Join(nearest, i);
        }
    }

    /// <summary>A word alone, or one with a small word before it: <c>Lim</c>, <c>Moe-Keller</c>, <c>van Houten</c>.</summary>
    private static bool IsSurname(Candidate name) => name.End - name.First == 1 || (name.End - name.First == 2 && char.IsLower(name.Name[0]));

    /// <summary>The forms by which a full name may be taken up: its first and its last word, the first of two surnames, the surname with its small word; hyphens part no words here.</summary>
    private static HashSet<string> Alone(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var forms = new HashSet<string>(StringComparer.Ordinal) { NameFolding.Fold(words[0]), NameFolding.Fold(words[^1]) };
        if (words.Length == 3 && words[1].Length > 2 && char.IsUpper(words[1][0])) forms.Add(NameFolding.Fold(words[1]));
        if (words.Length > 2 && char.IsLower(words[^2][0])) forms.Add(NameFolding.Fold($"{words[^2]} {words[^1]}"));
        return forms;
    }
}
