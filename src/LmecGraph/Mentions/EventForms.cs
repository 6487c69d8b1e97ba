using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Joins the forms of one event's name: the words of the one are (nearly) all among those of the other, the head word is the same,
/// and no number or year speaks against it.
/// </summary>
internal static class EventForms
{
    private const double NearlyAll = 0.8;

    public static void Join(MarkedText text, List<Candidate> names, Coreference groups)
    {
        var byHead = new Dictionary<string, List<Form>>(StringComparer.Ordinal);
        var seen = new HashSet<(string Head, string Name)>();
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Type != NodeType.Event || names[i].Head < 0 || names[i].Known?.Contains(SessionHeadings.DayMark, StringComparison.Ordinal) == true) continue;
            var (head, name) = (Singular(text.Tokens[SeriesHead(text, names[i])].Lower), NameFolding.Fold(names[i].Name));
            // Equal names are joined already; one of them speaks for all.
            if (!seen.Add((head, name))) continue;
            var words = Ordinals(name.Split(' ')).Where(w => !text.Words.IsSmallWord(w) && !(w == text.Tokens[names[i].Head].Lower && Singular(w) != head)).ToHashSet(StringComparer.Ordinal);
            var current = new Form(i, name, words, words.Where(w => (char.IsDigit(w[0]) && !IsTopic(w)) || text.Words.IsOrdinal(w)).ToHashSet(StringComparer.Ordinal), NumberedMeetings.At(text, names[i].First, names[i].End)?.End == names[i].End);
            if (!byHead.TryGetValue(head, out var events)) byHead[head] = events = [];
            foreach (var other in events)
                if (Same(current, other)) groups.Join(other.Index, i);
            events.Add(current);
        }
        foreach (var events in byHead.Values)
        {
            JoinOnlyInstance(events, groups);
            JoinOnlyTopic(events, groups);
        }
    }

    /// <summary>"The Summer School" is the "Summer School on Kelp" of a report that names no other one.</summary>
    private static void JoinOnlyTopic(List<Form> events, Coreference groups)
    {
        foreach (var kind in events.Where(e => e.Numbers.Count == 0 && e.Words.Count == 2))
            if (events.Where(e => e.Name.StartsWith(kind.Name + " on ", StringComparison.Ordinal)).Take(2).ToList() is [var only]) groups.Join(only.Index, kind.Index);
    }

    /// <summary>"The Kelp Congress" is the "Kelp Congress 2019" of a report that names no other one.</summary>
    private static void JoinOnlyInstance(List<Form> events, Coreference groups)
    {
        foreach (var series in events.Where(e => e.Numbers.Count == 0 && e.Words.Count > 1))
        {
            var instances = events.Where(e => e.Numbers.Count > 0 && e.Words.Count == series.Words.Count + e.Numbers.Count && series.Words.IsSubsetOf(e.Words)).ToList();
            if (instances.Count > 0 && instances.All(e => e.Numbers.SetEquals(instances[0].Numbers))) groups.Join(instances[0].Index, series.Index);
        }
    }

    /// <summary><c>Third Meeting of the Kelp Forum</c> is the <c>Third Kelp Forum</c>: the head word of the series.</summary>
    private static int SeriesHead(MarkedText text, Candidate e)
    {
        if (!(text.Tokens[e.Head].Lower is "meeting" or "session" or "edition") || e.Head != e.First + 1 || !text.Is(e.Head + 1, e.End, "of") || !text.Words.IsOrdinal(text.Tokens[e.First].Lower)) return e.Head;
        for (var i = e.Head + 2; i < e.End; i++)
            if (text.Tokens[i].IsCapitalized && text.Words.EventLevel(text.Tokens[i]) == "event") return i;
        return e.Head;
    }

    /// <summary><c>3R</c>, <c>5G</c>: a subject, no number of an occasion.</summary>
    private static bool IsTopic(string word) => word.Length is 2 or 3 && word[1..] is "r" or "rs" or "g" or "d";

    private sealed record Form(int Index, string Name, HashSet<string> Words, HashSet<string> Numbers, bool IsLetters);

    private static bool Same(Form a, Form b)
    {
        // "COP 3" is not "COP/MOP 3".
        if (a.IsLetters && b.IsLetters) return false;
        var (small, large) = a.Words.Count <= b.Words.Count ? (a, b) : (b, a);
        if (!small.Numbers.IsSubsetOf(large.Numbers)) return false;
        if (large.Numbers.Count > small.Numbers.Count && small.Words.Count < 4) return false;
        if (large.Numbers.Count == 0 && small.Words.Count == 2 && IsTail(small.Name, large.Name)) return true;
        var shared = small.Words.Count(large.Words.Contains);
        return small.Words.Count >= 2 && shared >= NearlyAll * small.Words.Count && (small.Numbers.Count > 0 || small.Words.Count >= 3);
    }

    /// <summary>"The Investor Forum" is the "Clean Energy Investor Forum" of the same report.</summary>
    private static bool IsTail(string small, string large) => large.Length > small.Length && large.EndsWith(small, StringComparison.Ordinal) && large[large.Length - small.Length - 1] == ' ';

    private static string Singular(string head) => head.EndsWith('s') ? head[..^1] : head;

    private static string Ordinal(string word) => word switch
    {
        "first" => "1st",
        "second" => "2nd",
        "third" => "3rd",
        "fourth" => "4th",
        "fifth" => "5th",
        "sixth" => "6th",
        "seventh" => "7th",
        "eighth" => "8th",
        "ninth" => "9th",
        "tenth" => "10th",
        "eleventh" => "11th",
        "twelfth" => "12th",
        "thirteenth" => "13th",
        "fourteenth" => "14th",
        "fifteenth" => "15th",
        "sixteenth" => "16th",
        "seventeenth" => "17th",
        "eighteenth" => "18th",
        "nineteenth" => "19th",
        "twentieth" => "20th",
        _ => word,
    };

    /// <summary>The words with ordinals in figures; "thirty first" is "31st".</summary>
    private static IEnumerable<string> Ordinals(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (i + 1 < words.Length && Tens(words[i]) is { } tens && Ordinal(words[i + 1]) is { Length: 3 } unit && char.IsDigit(unit[0])) yield return tens + Ordinal(words[++i]);
            else yield return Ordinal(words[i]);
    }

    private static string? Tens(string word) => word switch
    {
        "twenty" => "2",
        "thirty" => "3",
        "forty" => "4",
        "fifty" => "5",
        "sixty" => "6",
        "seventy" => "7",
        "eighty" => "8",
        "ninety" => "9",
        _ => null,
    };
}
