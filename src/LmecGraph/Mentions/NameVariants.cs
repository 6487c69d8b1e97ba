using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Forms of one name that differ by rule: a company with and without its legal form, <c>Government of Laos</c> and <c>Lao Government</c>, an initiative
/// with its state or with a short form in place of the words that it stands for.
/// </summary>
internal static class NameVariants
{
    private const int LongestTail = 12;
    private const int ShortestInitials = 3;

    /// <summary>Joins the candidates that are variants of each other.</summary>
    public static void Join(MarkedText text, List<Candidate> names, Coreference groups)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (Key(text, names[i]) is not { } key) continue;
            if (first.TryGetValue(key, out var other)) groups.Join(other, i);
            else first[key] = i;
        }
    }

    /// <summary>"Smart Harbours Programme" is the "Pacific Smart Harbours Programme" where no other name of an initiative ends so.</summary>
    public static void JoinTails(MarkedText text, List<Candidate> names, Coreference groups)
    {
        var byTail = new Dictionary<string, (int Name, bool Many)>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (!IsHeaded(names[i])) continue;
            for (var first = names[i].First + 1; first < names[i].Head; first++)
            {
                var tail = NameFolding.Fold(text.Surface(first, names[i].Head + 1));
                byTail[tail] = byTail.TryGetValue(tail, out var same) ? (same.Name, same.Many || groups.Leader(same.Name) != groups.Leader(i)) : (i, false);
            }
        }
        for (var i = 0; i < names.Count; i++)
            if (IsHeaded(names[i]) && names[i].End == names[i].Head + 1 && byTail.TryGetValue(NameFolding.Fold(names[i].Name), out var whole) && !whole.Many) groups.Join(whole.Name, i);
    }

    private static bool IsHeaded(Candidate name) =>
        name is { Type: NodeType.Initiative, Step: NameStep.Verbatim, Known: null } && name.Head > name.First && name.Head < name.End && name.Head - name.First < LongestTail;

    /// <summary>"Reeftech" is "Reeftech Systems" where no other body's name begins so.</summary>
    public static void JoinFirms(MarkedText text, List<Candidate> names, Coreference groups)
    {
        var firms = new Dictionary<string, (int Name, bool Many)>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Type != NodeType.Organization || names[i].End - names[i].First < 2) continue;
            var word = text.Tokens[names[i].First];
            firms[word.Text] = (i, !IsFirm(text, names[i]) || (firms.TryGetValue(word.Text, out var same) && (same.Many || groups.Leader(same.Name) != groups.Leader(i))));
        }
        for (var i = 0; i < names.Count; i++)
            if (names[i] is { Type: NodeType.Organization, Known: null } && names[i].End == names[i].First + 1 && firms.TryGetValue(text.Tokens[names[i].First].Text, out var whole) && !whole.Many) groups.Join(whole.Name, i);
    }

    private static bool IsFirm(MarkedText text, Candidate name)
    {
        if (text.Tokens[name.First].IsAllCaps || text.Words.IsCommon(text.Tokens[name.First]) || text.Known(name.First) is not null) return false;
        for (var i = name.First + 1; i < name.End; i++)
            if (!text.Words.Is("firmword", text.Tokens[i]) && !text.Words.Is("companyhead", text.Tokens[i]) && !text.Words.Is("legalform", text.Tokens[i]) && text.Tokens[i].Kind != TokenKind.Sign) return false;
        return true;
    }

    /// <summary>"NSRK" beside "National Society of Reed Keepers": letters that are the initials of one body's name and of no other's.</summary>
    public static void JoinInitials(MarkedText text, List<Candidate> names, Coreference groups)
    {
        var byInitials = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
            if (names[i] is { Type: NodeType.Organization } body && body.End - body.First >= ShortestInitials && Initials(text, body) is { Length: >= ShortestInitials } letters && !byInitials.TryAdd(letters, i) && byInitials[letters] >= 0 && groups.Leader(byInitials[letters]) != groups.Leader(i)) byInitials[letters] = -1;
        for (var i = 0; i < names.Count; i++)
            if (names[i] is { Type: NodeType.Organization, Known: null } body && body.End == body.First + 1 && text.Tokens[body.First].IsAllCaps && byInitials.TryGetValue(body.Name, out var whole) && whole >= 0) groups.Join(whole, i);
    }

    internal static string Initials(MarkedText text, Candidate body) =>
        string.Concat(Enumerable.Range(body.First, body.End - body.First).Select(i => text.Tokens[i]).Where(t => t.IsCapitalized && !text.Words.IsSmallWord(t.Lower)).Select(t => char.ToUpperInvariant(t.Text[0])));

    /// <summary>"QXRT (Laos's National Water Agency)": the second describes the first.</summary>
    public static void JoinAppositions(MarkedText text, List<Candidate> names, Coreference groups)
    {
        var ends = new Dictionary<int, int>();
        for (var i = 0; i < names.Count; i++)
            if (names[i].Type == NodeType.Organization) ends.TryAdd(names[i].End, i);
        for (var i = 0; i < names.Count; i++)
            if (names[i].Type == NodeType.Organization && Described(text, names[i].First) is var sign and > 0 && ends.TryGetValue(sign, out var other) && !(text.Tokens[sign].Text == "," && IsListed(text, names[i].End))) groups.Join(other, i);
    }

    /// <summary>"the Ministry of Nets, Togo's Reef Office, and the Kelp Union": a list goes on behind the name.</summary>
    private static bool IsListed(MarkedText text, int end)
    {
        var next = text.Is(end, end + 1, ",") ? end + 1 : end;
        return next < text.Tokens.Count && (text.Tokens[next].Is("and") || (next > end && (text.Tokens[next].IsCapitalized || text.Tokens[next].Is("the"))));
    }

    /// <summary>The bracket or comma before a state's possessive that stands before a token, or 0.</summary>
    private static int Described(MarkedText text, int first)
    {
        if (!text.Is(first - 1, first, "'s")) return 0;
        for (var at = first - 2; at >= Math.Max(1, first - 5); at--)
            if (text.Known(at, EntryKind.Country) is { } state && at + state.Length == first - 1)
            {
                var sign = text.Is(at - 1, at, "the") ? at - 2 : at - 1;
                return sign > 0 && text.Tokens[sign].Text is "(" or "," ? sign : 0;
            }
        return 0;
    }

    private static string? Key(MarkedText text, Candidate name) => name.Type switch
    {
        NodeType.Organization when Sender(text, name) is { } sender => $"delegation\u001f{sender}\u001f{name.State}",
        NodeType.Organization when IsGovernment(text, name) => $"government\u001f{name.State}",
        NodeType.Organization when name.Step == NameStep.Verbatim && name.End - name.First > 1 && name.State is null && WithoutLegalForm(text, name) is var stem => $"{name.Type}\u001f{stem}",
        NodeType.Initiative when name.Head >= 0 && name.End - name.First > 2 && name.Step == NameStep.Verbatim => $"{name.Type}\u001f{Core(text, name)}",
        _ => null,
    };

    /// <summary><c>EU Delegation to Ghana</c>, <c>Delegation of the European Union to Ghana</c>: whose delegation it is, or null.</summary>
    private static string? Sender(MarkedText text, Candidate name)
    {
        if (name.Head < 0 || name.State is null || !text.Tokens[name.Head].Is("delegation")) return null;
        for (var i = name.First; i < name.End; i++)
            if (text.Known(i) is { Entry.Kind: EntryKind.Body } body) return body.Entry.Name;
        return null;
    }

    private static bool IsGovernment(MarkedText text, Candidate name) =>
        name.Head >= 0 && name.State is not null && name.End - name.First <= 5 && text.Tokens[name.Head].Is("government")
        && Enumerable.Range(name.First, name.End - name.First).All(i => i == name.Head || text.Words.IsSmallWord(text.Tokens[i].Lower) || text.Known(i) is { Entry.Kind: EntryKind.Country or EntryKind.Demonym }
            || (i > name.First && text.Known(i - 1) is { Length: > 1 }) || (i > name.First + 1 && text.Known(i - 2) is { Length: > 2 }));

    private static string WithoutLegalForm(MarkedText text, Candidate name)
    {
        var end = name.End;
        while (end > name.First + 1 && (text.Tokens[end - 1].Kind == TokenKind.Sign || text.Words.Is("legalform", text.Tokens[end - 1]) || text.Words.Is("legalform", text.Tokens[end - 1].Lower.TrimEnd('.')))) end--;
        return NameFolding.Fold(text.Surface(name.First, end));
    }

    /// <summary>The name's words without small words and states, a bracketed short form in place of the words whose first letters it has.</summary>
    private static string Core(MarkedText text, Candidate name)
    {
        var words = new List<string>();
        for (var i = name.First; i < name.End; i++)
        {
            var t = text.Tokens[i];
            if (t.Kind == TokenKind.Sign || text.Words.IsSmallWord(t.Lower)) continue;
            if (text.Known(i, EntryKind.Country, EntryKind.Demonym) is { } state)
            {
                i += state.Length - 1;
                continue;
            }
            var opens = i > name.First && text.Tokens[i - 1].Text == "(" && text.Is(i + 1, name.End, ")") && t.Text.Length <= words.Count;
            if (opens && Enumerable.Range(0, t.Text.Length).All(k => words[words.Count - t.Text.Length + k][0] == t.Lower[k])) words.RemoveRange(words.Count - t.Text.Length, t.Text.Length);
            words.Add(t.Lower);
        }
        return string.Join(' ', words);
    }
}
