using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Other names that a document itself gives: "X (ABC)", "X (hereinafter referred to as the Center)". Where they are defined and wherever they recur.
/// The name of a short form is its surface; <see cref="Referents"/> joins it to what it stands for through <see cref="Candidate.Known"/>.
/// </summary>
internal static class ShortForms
{
    private const int Nearby = 30;

    public static List<Candidate> Find(MarkedText text, List<Candidate> names)
    {
        var found = new List<Candidate>();
        var ends = names.Where(n => n.Type is NodeType.Organization or NodeType.Initiative or NodeType.Event)
            .GroupBy(n => n.End).ToDictionary(g => g.Key, g => g.OrderBy(n => n.First).ToList());
        var headed = names.Where(n => n.Head >= 0).ToLookup(n => n.End);
        var defined = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        // "Call for Papers: Kelp Days 2024 (KD3)" over "the Third Kelp Days (KD3)": two names of one event.
        var twins = new Dictionary<Candidate, Candidate>();
        foreach (var (end, here) in ends.OrderBy(e => e.Key))
            if ((Definition(text, end) ?? Shortened(text, here[0])) is var (first, last) && CanMean(text, here[0], text.Tokens[first], last - first))
            {
                var meaning = Meant(text, headed, here.Find(n => n != here[0] && HasInitials(text, n, text.Surface(first, last))) ?? here[0], first, last);
                if (!defined.TryAdd(text.Surface(first, last), meaning) && meaning.Type == NodeType.Event && defined[text.Surface(first, last)] is { Type: NodeType.Event } twin) twins[meaning] = twin;
            }
        if (defined.Count == 0) return found;
        for (var i = 0; i < names.Count; i++)
            if (twins.TryGetValue(names[i], out var same)) names[i] = names[i] with { Known = Referents.KeyOf(same) };
            else if (defined.TryGetValue(text.Surface(names[i].First, names[i].End), out var meant) && meant.Type == names[i].Type && meant != names[i])
                names[i] = names[i] with { Known = Referents.KeyOf(meant) };
        var byFirstWord = defined.GroupBy(d => FirstWord(d.Key), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var reach = Reach(text, names);
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (byFirstWord.TryGetValue(text.Tokens[i].Text, out var forms))
                    foreach (var (form, full) in forms)
                        if (Length(text, form, i, sentence.End) is var length and > 0 && reach[i] < i + length)
                            found.Add(new Candidate(full.Type, i, i + length, -1, form, Known: Referents.KeyOf(full)));
        return found;
    }

    /// <summary>"ROAD MAP FOR REEFS (QXRT)" as a heading: letters that an initiative or event has none of, in their order, tell whose it is.</summary>
    private static bool CanMean(MarkedText text, Candidate name, Token letters, int length)
    {
        if (name.Type == NodeType.Organization || length > 1 || !letters.IsAllCaps || letters.Text.Length < 3 || !letters.Text.All(char.IsLetter) || !text.IsHeading(name.First)) return true;
        var (surface, at) = (text.Surface(name.First, name.End).ToUpperInvariant(), 0);
        foreach (var letter in letters.Text)
            if ((at = surface.IndexOf(letter, at) + 1) == 0) return letters.Text.Order().SequenceEqual(Enumerable.Range(name.First, name.End - name.First).Where(i => text.Tokens[i].IsCapitalized).Select(i => text.Tokens[i].Text[0]).Order());
        return true;
    }

    private static bool HasInitials(MarkedText text, Candidate name, string letters) =>
        string.Concat(Enumerable.Range(name.First, name.End - name.First).Select(i => text.Tokens[i]).Where(t => t.IsCapitalized).Select(t => char.ToUpperInvariant(t.Text[0]))) == letters;

    /// <summary>For each token the furthest end of the names that begin there or before.</summary>
    private static int[] Reach(MarkedText text, List<Candidate> names)
    {
        var reach = new int[text.Tokens.Count];
        foreach (var name in names) reach[name.First] = Math.Max(reach[name.First], name.End);
        for (var i = 1; i < reach.Length; i++) reach[i] = Math.Max(reach[i], reach[i - 1]);
        return reach;
    }

    private static string FirstWord(string form) => Tokenizer.Tokenize(form)[0].Text;

    /// <summary>The tokens of a short form in brackets that open at a token, or null.</summary>
    private static (int First, int End)? Definition(MarkedText text, int at)
    {
        var tokens = text.Tokens;
        if (at + 2 >= tokens.Count || tokens[at].Text != "(") return null;
        var first = at + 1;
        while (first < tokens.Count && tokens[first].Lower is "hereinafter" or "hereafter" or "henceforth" or "referred" or "to" or "as" or "the" or "known" or "called" or "abbreviated" or "or" or "“" or "\"" or "‘" or "”")
            first++;
        var end = first;
        while (end < tokens.Count && end - first < 4 && (tokens[end].IsCapitalized || tokens[end].Kind == TokenKind.Number || (end > first && tokens[end].Text is "-" or "/" or "&"))) end++;
        var close = end;
        if (end - first == 1 && tokens[first].IsAllCaps && close + 1 < tokens.Count && tokens[close].Text == "," && text.Known(close + 1, Lexicon.EntryKind.Country) is { } state) close += 1 + state.Length;
        while (close < tokens.Count && tokens[close].Text is "”" or "\"" or "’") close++;
        if (end == first || close >= tokens.Count || tokens[close].Text != ")" || text.Words.Is("filetype", tokens[first])) return null;
        var isAcronym = end - first <= 2 && tokens[first].Text.Count(char.IsUpper) >= 2;
        return isAcronym || first > at + 1 ? (first, end) : null;
    }

    /// <summary>"Cooperation Council of Reef States (Reef Council)": a few words of the name in brackets behind it, or null.</summary>
    private static (int First, int End)? Shortened(MarkedText text, Candidate name)
    {
        var (first, end) = (name.End + 1, name.End + 1);
        if (name.Type != NodeType.Organization || !text.Is(name.End, text.Tokens.Count, "(")) return null;
        while (end < text.Tokens.Count && end - first < name.End - name.First && text.Tokens[end].IsCapitalized && Enumerable.Range(name.First, name.End - name.First).Any(i => text.Tokens[i].Is(text.Tokens[end].Lower))) end++;
        return end - first > 1 && end - first < name.End - name.First && text.Is(end, text.Tokens.Count, ")") ? (first, end) : null;
    }

    /// <summary>"the Center" behind "Center A, Ministry B" is the one of the two whose head it repeats.</summary>
    private static Candidate Meant(MarkedText text, ILookup<int, Candidate> headed, Candidate nearest, int first, int end)
    {
        var head = text.Tokens[end - 1].Lower;
        if (nearest.Head >= 0 && text.Tokens[nearest.Head].Lower == head) return nearest;
        for (var last = first; last > first - Nearby; last--)
            if (headed[last].FirstOrDefault(n => n.First > first - Nearby && text.Tokens[n.Head].Lower == head) is { } repeated) return repeated;
        return nearest;
    }

    /// <summary>Number of tokens of a short form that begins here, or 0.</summary>
    private static int Length(MarkedText text, string form, int at, int end)
    {
        for (var last = at + 1; last <= Math.Min(end, at + 4); last++)
            if (text.Surface(at, last) == form) return last - at;
        return 0;
    }
}
