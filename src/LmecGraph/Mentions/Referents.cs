using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Finds out which names of one document mean the same thing, and numbers the things.</summary>
internal static class Referents
{
    /// <summary>The key under which equal names of one type meet: the gazetteer's main form, else the folded name.</summary>
    public static string KeyOf(Candidate name) => name.Known is { } known && known.Contains('\u001f') ? known : $"{name.Type}\u001f{NameFolding.Fold(name.Known ?? name.Name)}";

    /// <summary>The mentions in the order given, with the numbers of what they mean.</summary>
    public static IReadOnlyList<SpottedMention> Number(MarkedText text, List<Candidate> names)
    {
        var groups = new Coreference(names.Count);
        JoinEqualNames(names, groups);
        JoinNested(names, groups);
        JoinReordered(names, groups);
        JoinCutOff(text, names, groups);
        NameVariants.Join(text, names, groups);
        NameVariants.JoinTails(text, names, groups);
        BodyForms.Join(text, names, groups);
        NameVariants.JoinFirms(text, names, groups);
        NameVariants.JoinInitials(text, names, groups);
        NameVariants.JoinAppositions(text, names, groups);
        PersonForms.Join(text, names, groups);
        EventForms.Join(text, names, groups);
        TitleTwins.Join(text, names, groups);
        var numbers = new Dictionary<int, int>();
        var mentions = new List<SpottedMention>(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            var leader = groups.Leader(i);
            if (!numbers.TryGetValue(leader, out var number)) numbers[leader] = number = numbers.Count;
            mentions.Add(new SpottedMention(names[i], number, IsLatent(names, i)));
        }
        return mentions;
    }

    /// <summary>
    /// Equal names mean one thing; a body without a state means the one with a state, as long as there is only one such. Surnames alone are left
    /// to <see cref="PersonForms"/>: several people may bear one.
    /// </summary>
    private static void JoinEqualNames(List<Candidate> names, Coreference groups)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (PersonForms.IsSurname(names[i])) continue;
            var ownDay = names[i].Known?.Contains(SessionHeadings.DayMark, StringComparison.Ordinal) == true;
            foreach (var key in (string[])(names[i].Known is null || ownDay ? [KeyOf(names[i])] : [KeyOf(names[i]), $"{names[i].Type}\u001f{NameFolding.Fold(names[i].Name)}"]))
            {
                if (!byKey.TryGetValue(key, out var same)) byKey[key] = same = [];
                if (same.Count == 0 || same[^1] != i) same.Add(i);
            }
        }
        foreach (var same in byKey.Values)
        {
            var states = same.Where(i => names[i].Type == NodeType.Organization && names[i].State is not null).Select(i => names[i].State).Distinct(StringComparer.Ordinal).Count();
            var last = -1;
            var byState = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var i in same)
            {
                if (states <= 1) groups.Join(same[0], i);
                else if (names[i].State is { } state)
                {
                    if (byState.TryGetValue(state, out var first)) groups.Join(first, i);
                    else byState[state] = i;
                }
                else if (last >= 0) groups.Join(last, i);
                last = i;
            }
        }
    }

    /// <summary>"Ministry of X" inside "Ministry of X of Laos" is the same body.</summary>
    private static void JoinNested(List<Candidate> names, Coreference groups)
    {
        for (var i = 1; i < names.Count; i++)
            if (names[i].First == names[i - 1].First && names[i].Type == names[i - 1].Type && names[i].Head == names[i - 1].Head && names[i].Head >= 0) groups.Join(i - 1, i);
    }

    /// <summary>"Ministry of Rivers and Forests" beside "Ministry of Forests and Rivers": the same words in another order.</summary>
    private static void JoinReordered(List<Candidate> names, Coreference groups)
    {
        var byWords = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Type is not (NodeType.Organization or NodeType.Initiative) || names[i].Head < 0) continue;
            var words = NameFolding.Fold(names[i].Name).Split(' ');
            if (words.Length < 4) continue;
            var key = $"{names[i].Type}\u001f{string.Join(' ', words.Order(StringComparer.Ordinal))}";
            if (!byWords.TryAdd(key, i) && SameState(names[byWords[key]], names[i])) groups.Join(byWords[key], i);
        }
    }

    private static bool SameState(Candidate a, Candidate b) => a.State is null || b.State is null || a.State == b.State;

    /// <summary>A name of an initiative that breaks off ("Platform for Low-carbon and Sustainable") is the longer one that begins so.</summary>
    private static void JoinCutOff(MarkedText text, List<Candidate> names, Coreference groups)
    {
        var initiatives = Enumerable.Range(0, names.Count).Where(i => names[i].Type == NodeType.Initiative && names[i].Head >= 0)
            .Select(i => (Index: i, Folded: NameFolding.Fold(names[i].Name), InComplement: names[i].End - names[i].Head >= 3))
            .DistinctBy(n => (n.Folded, n.InComplement)).OrderBy(n => n.Folded, StringComparer.Ordinal).ToList();
        for (var k = 0; k + 1 < initiatives.Count; k++)
        {
            var (index, folded, inComplement) = initiatives[k];
            if (!folded.Contains(' ')) continue;
            for (var n = k + 1; n < initiatives.Count && initiatives[n].Folded.StartsWith(folded, StringComparison.Ordinal); n++)
                if (initiatives[n].Folded.Length > folded.Length && initiatives[n].Folded[folded.Length] == ' '
                    && (inComplement || text.Words.IsPreposition(initiatives[n].Folded[(folded.Length + 1)..].Split(' ')[0]))) groups.Join(index, initiatives[n].Index);
        }
    }

    private static bool IsLatent(List<Candidate> names, int index)
    {
        var name = names[index];
        if (name.Type != NodeType.Country) return false;
        if (name.Step == NameStep.Place || name.IsDemonym) return true;
        for (var i = index - 1; i >= 0 && names[i].First > name.First - 60; i--)
            if (names[i].Contains(name) && names[i].Type != NodeType.Country) return true;
        return false;
    }
}
