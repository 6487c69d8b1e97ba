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
    private const int MostAlike = 200;
    private const string Topic = " on ";

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
            var words = OrdinalWords.InFigures(name.Split(' ')).Where(w => !text.Words.IsSmallWord(w) && !(w == text.Tokens[names[i].Head].Lower && Singular(w) != head)).ToHashSet(StringComparer.Ordinal);
            var current = new Form(i, name, words, words.Where(w => (char.IsDigit(w[0]) && !IsTopic(w)) || text.Words.IsOrdinal(w)).ToHashSet(StringComparer.Ordinal), NumberedMeetings.At(text, names[i].First, names[i].End)?.End == names[i].End);
            if (!byHead.TryGetValue(head, out var events)) byHead[head] = events = [];
            events.Add(current);
        }
        foreach (var events in byHead.Values)
        {
            JoinSame(events, groups);
            JoinOnlyInstance(events, groups);
            JoinOnlyTopic(events, groups);
            JoinYearAndOrdinal(events, groups);
        }
    }

    /// <summary>
    /// Joins what <see cref="Same"/> says. The larger form has the numbers of the smaller one and lacks few of its words, so it has a number of it, or one of as many of its
    /// rarest words as it may lack and one more: each form is looked up under these alone. Of those that a word leads to only the first are compared.
    /// </summary>
    private static void JoinSame(List<Form> events, Coreference groups)
    {
        var shared = events.SelectMany(e => e.Words).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(w => w.Key, w => w.Count(), StringComparer.Ordinal);
        var byWord = events.SelectMany(e => Telling(e, shared).Select(w => (Word: w, Form: e))).ToLookup(e => e.Word, e => e.Form, StringComparer.Ordinal);
        foreach (var large in events)
            foreach (var small in large.Words.SelectMany(w => byWord[w].Take(MostAlike)))
                if ((small.Words.Count < large.Words.Count || (small.Words.Count == large.Words.Count && small.Index > large.Index)) && Same(small, large)) groups.Join(small.Index, large.Index);
    }

    private static IEnumerable<string> Telling(Form form, Dictionary<string, int> shared) => form.Numbers.Count > 0
        ? form.Numbers.OrderBy(n => shared[n]).ThenBy(n => n, StringComparer.Ordinal).Take(1)
        : form.Words.OrderBy(w => shared[w]).ThenBy(w => w, StringComparer.Ordinal).Take(form.Words.Count - (int)Math.Ceiling(NearlyAll * form.Words.Count) + 1);

    /// <summary>"The Summer School" is the "Summer School on Kelp" of a report that names no other one.</summary>
    private static void JoinOnlyTopic(List<Form> events, Coreference groups)
    {
        var byKind = events.Where(e => e.Name.Contains(Topic, StringComparison.Ordinal)).ToLookup(e => e.Name[..e.Name.IndexOf(Topic, StringComparison.Ordinal)], StringComparer.Ordinal);
        foreach (var kind in events.Where(e => e.Numbers.Count == 0 && e.Words.Count == 2))
            if (byKind[kind.Name].Take(2).ToList() is [var only]) groups.Join(only.Index, kind.Index);
    }

    /// <summary>"The Kelp Congress" is the "Kelp Congress 2019" of a report that names no other one.</summary>
    private static void JoinOnlyInstance(List<Form> events, Coreference groups)
    {
        var bySeries = events.Where(e => e.Numbers.Count > 0).ToLookup(e => WordsOf(e.Words.Except(e.Numbers)), StringComparer.Ordinal);
        foreach (var series in events.Where(e => e.Numbers.Count == 0 && e.Words.Count > 1))
            if (bySeries[WordsOf(series.Words)].ToList() is [var first, ..] instances && instances.TrueForAll(e => e.Numbers.SetEquals(first.Numbers))) groups.Join(first.Index, series.Index);
    }

    /// <summary>"The seventh annual Kelp Congress" is the "Kelp Congress 2019" of a report that counts and dates no other one.</summary>
    private static void JoinYearAndOrdinal(List<Form> events, Coreference groups)
    {
        foreach (var series in events.Where(e => e.Numbers.Count > 0 && e.Words.Count > 2).GroupBy(e => WordsOf(e.Words.Except(e.Numbers)), StringComparer.Ordinal))
            if (series.SelectMany(e => e.Numbers).Where(n => char.IsDigit(n[0])).Distinct(StringComparer.Ordinal).ToList() is { Count: 1 or 2 } counts && (counts.Count == 1 || IsYear(counts[0]) != IsYear(counts[1])))
                foreach (var form in series) groups.Join(series.First().Index, form.Index);
    }

    private static bool IsYear(string number) => number.Length == 4 && number.All(char.IsAsciiDigit);

    private static string WordsOf(IEnumerable<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));

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

    /// <summary>True where the form with fewer words is one of the other's event.</summary>
    private static bool Same(Form small, Form large)
    {
        // "COP 3" is not "COP/MOP 3".
        if (small.IsLetters && large.IsLetters) return false;
        if (!small.Numbers.IsSubsetOf(large.Numbers)) return false;
        if (large.Numbers.Count > small.Numbers.Count && small.Words.Count < 4) return false;
        if (large.Numbers.Count == 0 && small.Words.Count == 2 && IsTail(small.Name, large.Name)) return true;
        var shared = small.Words.Count(large.Words.Contains);
        return small.Words.Count >= 2 && shared >= NearlyAll * small.Words.Count && (small.Numbers.Count > 0 || small.Words.Count >= 3);
    }

    /// <summary>"The Investor Forum" is the "Clean Energy Investor Forum" of the same report.</summary>
    private static bool IsTail(string small, string large) => large.Length > small.Length && large.EndsWith(small, StringComparison.Ordinal) && large[large.Length - small.Length - 1] == ' ';

    private static string Singular(string head) => head.EndsWith('s') ? head[..^1] : head;
}
