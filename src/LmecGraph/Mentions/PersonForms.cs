using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Joins the forms of one person's name: other order, surname or given name alone behind the full name.</summary>
internal static class PersonForms
{
    public static void Join(MarkedText text, List<Candidate> names, Coreference groups)
    {
        var full = new Dictionary<string, int>(StringComparer.Ordinal);
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var tails = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Type != NodeType.Person) continue;
            var words = Folded(names[i]).Split(' ');
            if (words.Length < 2) continue;
            foreach (var key in (string[])[string.Join(' ', words.Order(StringComparer.Ordinal)), $"{words[0]} … {words[^1]}"])
                if (full.TryGetValue(key, out var first)) groups.Join(first, i);
                else full[key] = i;
            if (words.Length > 2 && $"{words[^2]} {words[^1]}" is var tail && !tails.TryAdd(tail, i) && tails[tail] >= 0 && groups.Leader(tails[tail]) != groups.Leader(i)) tails[tail] = -1;
            if (IsSurname(names[i])) continue;
            foreach (var word in Alone(Generations.Without(names[i].Name)))
            {
                if (!byWord.TryGetValue(word, out var list)) byWord[word] = list = [];
                list.Add(i);
            }
        }
        JoinOpenings(names, groups);
        JoinTails(names, groups, tails);
        JoinInitials(names, groups);
        JoinSurnames(text, names, groups, byWord);
    }

    /// <summary>"Dr. Mensah Antwi" beside "Dr. Kofi Mensah Antwi", "Ms. Lopez-Reyes" beside "Ana Lopez Reyes": the last two words, of one bearer only.</summary>
    private static void JoinTails(List<Candidate> names, Coreference groups, Dictionary<string, int> tails)
    {
        for (var i = 0; i < names.Count && tails.Count > 0; i++)
            if (names[i].Type == NodeType.Person && Folded(names[i]) is var folded && folded.AsSpan().Count(' ') == 1 && tails.TryGetValue(folded, out var whole) && whole >= 0) groups.Join(whole, i);
    }

    /// <summary>"K. Drakes" beside "Keisha Drakes": an initial and the surname of one bearer only.</summary>
    private static void JoinInitials(List<Candidate> names, Coreference groups)
    {
        var (whole, initialled) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<(int Name, string Key)>());
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Type != NodeType.Person || Folded(names[i]).Split(' ') is not { Length: > 1 } words) continue;
            var key = $"{words[0][..1]} {words[^1]}";
            if (words[0].Length == 1) initialled.Add((i, key));
            else if (!whole.TryAdd(key, i) && whole[key] >= 0 && groups.Leader(whole[key]) != groups.Leader(i)) whole[key] = -1;
        }
        foreach (var (name, key) in initialled)
            if (whole.TryGetValue(key, out var bearer) && bearer >= 0) groups.Join(bearer, name);
    }

    /// <summary><c>Sultan Omar</c> beside <c>Sultan Omar bin Said</c>, <c>Juan Carlos</c> beside <c>Juan Carlos Novak</c>: the first two words, of one person only.</summary>
    private static void JoinOpenings(List<Candidate> names, Coreference groups)
    {
        static string? Opening(Candidate name) => Generations.Without(name.Name).Split(' ') is [var first, var second, ..] && char.IsUpper(second[0]) && !second.EndsWith('.') ? NameFolding.Fold($"{first} {second}") : null;
        var people = Enumerable.Range(0, names.Count).Where(i => names[i].Type == NodeType.Person).ToList();
        var longer = people.Where(i => Generations.Without(names[i].Name).Count(c => c == ' ') > 1).ToLookup(i => Opening(names[i]) ?? "", StringComparer.Ordinal);
        foreach (var i in people.Where(i => Generations.Without(names[i].Name).Count(c => c == ' ') == 1))
            if (Opening(names[i]) is { } key && longer[key].Select(groups.Leader).Distinct().Take(2).ToList() is [var only]) groups.Join(only, i);
    }

    /// <summary>
    /// A surname alone is its one bearer, wherever it stands. Of several bearers it is the one behind whose title it stands ("President Orlov"
    /// beside "President Ivan Orlov" and "Dr Anna Orlov"), else the last one named before.
    /// </summary>
    private static void JoinSurnames(MarkedText text, List<Candidate> names, Coreference groups, Dictionary<string, List<int>> bearers)
    {
        foreach (var alone in Enumerable.Range(0, names.Count).Where(i => IsSurname(names[i])).GroupBy(i => NameFolding.Fold(names[i].Name), StringComparer.Ordinal))
        {
            var full = bearers.GetValueOrDefault(alone.Key) ?? [];
            if (full.Select(groups.Leader).Distinct().Take(2).Count() > 1) JoinShared(text, names, groups, full, alone);
            else foreach (var i in alone) groups.Join(full.Count > 0 ? full[0] : alone.First(), i);
        }
    }

    private static void JoinShared(MarkedText text, List<Candidate> names, Coreference groups, List<int> full, IEnumerable<int> alone)
    {
        var (next, last, titled) = (0, full[0], new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var i in alone)
        {
            for (; next < full.Count && full[next] < i; next++)
                if (Title(text, names[last = full[next]]) is { } title) titled[title] = last;
            groups.Join(Title(text, names[i]) is { } own && titled.TryGetValue(own, out var bearer) ? bearer : last, i);
        }
    }

    private static string Folded(Candidate name) => NameFolding.Fold(Generations.Without(name.Name));

    /// <summary>The word right before a name, in small letters, where it may be a title.</summary>
    private static string? Title(MarkedText text, Candidate name) =>
        name.First > 0 && text.Tokens[name.First - 1] is { Kind: TokenKind.Word, IsLower: false } before ? before.Lower : null;

    /// <summary>A word alone, or one with a small word before it: <c>Lim</c>, <c>Moe-Keller</c>, <c>van Houten</c>.</summary>
    public static bool IsSurname(Candidate name) => name.Type == NodeType.Person && (name.End - name.First == 1 || (name.End - name.First == 2 && char.IsLower(name.Name[0])));

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
