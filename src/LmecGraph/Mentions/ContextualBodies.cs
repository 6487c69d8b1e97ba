using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Bodies without a telling word, known by where they stand: behind a post ("Director of Niras"), behind a person and a comma, behind a word for what it is ("the firm Niras").</summary>
internal static class ContextualBodies
{
    private const int LongestName = 8;

    public static List<Candidate> Find(MarkedText text, IReadOnlyList<Candidate> names, NamePhrases phrases)
    {
        var covered = new bool[text.Tokens.Count];
        foreach (var name in names.Where(n => n.Type != NodeType.Country)) Array.Fill(covered, true, name.First, name.End - name.First);
        var shape = new BodyShape(text, phrases, names);
        var people = names.Where(n => n.Type == NodeType.Person).DistinctBy(n => n.End).ToDictionary(n => n.End);
        var bodies = names.Where(n => n.Type == NodeType.Organization).Select(n => n.First).ToHashSet();
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i + 1 < sentence.End; i++)
            {
                var start = StartsBody(text, people, i, sentence);
                if (start < 0 || !phrases.IsNameWord(start, sentence.End) || covered[start]) continue;
                var limit = start + 1;
                while (limit < Math.Min(sentence.End, start + LongestName) && !covered[limit]) limit++;
                var isPlace = text.Tokens[start - 1].Lower is "at" or "with" or "from" || text.Is(start - 2, start, "at");
                var end = isPlace ? shape.JoinedEnd(start, limit) : shape.NameEnd(start, limit);
                if (!(isPlace ? shape.CanAct(start, end) : shape.CanNameBody(start, end)) || (text.Is(start - 1, start, "of") && shape.IsField(start, end)) || shape.LooksLikePerson(start, end) || IsOfPost(text, shape, start, sentence.End, bodies) || !IsBody(text, start, end, sentence.End, bodies, isSaid: text.Words.Is("bodynoun", text.Tokens[i]))) continue;
                found.Add(new Candidate(NodeType.Organization, start, end, -1, text.Surface(start, end)));
                i = end - 1;
            }
        found.AddRange(new TitledBodies(text, phrases, shape, covered).Find(names));
        return found;
    }

    private static int StartsBody(MarkedText text, Dictionary<int, Candidate> people, int at, Sentence sentence)
    {
        var tokens = text.Tokens;
        if ((tokens[at].IsLower || tokens[at].IsAllCaps) && text.Words.Is("bodynoun", tokens[at]) && !text.Is(at + 1, sentence.End, "the")) return text.Is(at + 1, sentence.End, "such") && text.Is(at + 2, sentence.End, "as") ? at + 3 : at + 1;
        if (tokens[at].Is("of") && at > sentence.First && (text.Words.Is("minister", tokens[at - 1]) || text.Words.Is("seatpost", tokens[at - 1]) || text.Words.Is("scholarpost", tokens[at - 1]))) return -1;
        if (tokens[at].Text is "," or "(" && people.ContainsKey(at)) return Skip(text, at + 1, sentence.End);
        // "Lord X of Y": a title, and no body.
        if (tokens[at].Is("of") && people.TryGetValue(at, out var peer) && peer.First > sentence.First && text.Words.Is("peer", tokens[peer.First - 1])) return -1;
        if (tokens[at].Lower is "of" or "at" or "with" or "from" && at > sentence.First && (text.Words.IsPost(tokens[at - 1]) || people.ContainsKey(at))) return Skip(text, at + 1, sentence.End);
        if (tokens[at].Text == "," && at > sentence.First && text.Words.IsPost(tokens[at - 1]) && PersonBefore(people, at, sentence.First)) return Skip(text, at + 1, sentence.End);
        return -1;
    }

    private static bool PersonBefore(Dictionary<int, Candidate> people, int at, int first)
    {
        for (var i = at; i > Math.Max(first, at - 10); i--)
            if (people.ContainsKey(i)) return true;
        return false;
    }

    /// <summary>"Director, Nets and Ropes, Reef Bank": what the post is of.</summary>
    private static bool IsOfPost(MarkedText text, BodyShape shape, int start, int limit, HashSet<int> bodies) =>
        start > 1 && text.Tokens[start - 1].Text == "," && text.Words.IsPost(text.Tokens[start - 2])
        && (PostFields.LeadToBody(text, start, limit, bodies.Contains) || PostFields.BehindList(text, start, limit, bodies.Contains) > start || (FieldEnd(text, start, limit) is var end && text.Is(end, limit, ",") && PostFields.Is(text, start, end, limit, bodies.Contains)));

    private static int FieldEnd(MarkedText text, int at, int limit)
    {
        while (at < limit && (text.Tokens[at].IsCapitalized || text.Tokens[at].Text is "&" or "and")) at++;
        return at;
    }

    private static int Skip(MarkedText text, int at, int end) => text.Is(at, end, "the") ? at + 1 : at;

    private static bool IsBody(MarkedText text, int start, int end, int limit, HashSet<int> bodies, bool isSaid)
    {
        if (end == start || text.Tokens[start].Lower is "member" or "states") return false;
        if (Enumerable.Range(start, end - start).All(i => text.Words.IsModifier(text.Tokens[i]) || text.Words.IsPost(text.Tokens[i]))) return false;
        if (end - start == 1 && !CanStandAlone(text, start)) return false;
        if (!isSaid && text.Is(start - 1, start, "of") && ((end - start == 1 && text.Words.IsCommonOrPlural(text.Tokens[start])) || PostFields.Is(text, start, end, limit, bodies.Contains))) return false;
        if (!isSaid && end < limit && text.Tokens[end].IsLower && !IsVerbOrJoint(text, end)) return false;
        if (text.Is(end, limit, "of") && end + 2 < limit && (text.Tokens[end + 1].IsCapitalized || text.Tokens[end + 2].IsCapitalized)) return false;
        if (text.Known(start) is { Entry.Kind: EntryKind.Country or EntryKind.Place or EntryKind.Demonym } state && start + state.Length == end) return false;
        if (end == start + 1 && end < limit && Acronyms.IsAcronym(text, start) && !text.Words.Is("fieldletters", text.Tokens[start]) && (text.Words.Is("companypost", text.Tokens[end]) || text.Tokens[end].Lower is "president" or "chairman" or "chairperson")) return true;
        var next = end;
        while (next < limit && next < end + 3 && text.Words.IsModifier(text.Tokens[next])) next++;
        return next >= limit || !text.Words.IsPost(text.Tokens[next]) || (end - start == 1 && text.Tokens[start] is { IsAllCaps: false } coined && coined.Text.AsSpan(1).ContainsAnyInRange('A', 'Z'));
    }

    /// <summary>A single word is a body's name unless it is a person's, an abbreviation, a letter with a district (<c>D-CA</c>) or a common word of this text.</summary>
    private static bool CanStandAlone(MarkedText text, int at)
    {
        var t = text.Tokens[at];
        return t.Text.Length > 2 && !t.Text.EndsWith('.') && t.Text[1] != '-' && !text.Words.IsPersonName(t) && !text.Words.IsSuffix(t) && !text.IsCommonWord(t);
    }

    /// <summary>A name is over where a verb or a joint follows; another small word would be the noun that it stands before ("Mekong countries").</summary>
    private static bool IsVerbOrJoint(MarkedText text, int at)
    {
        var t = text.Tokens[at];
        return text.Words.Is("function", t) || text.Words.Is("auxiliary", t) || text.Words.Is("say", t) || text.Words.Is("heldverb", t) || t.Is("'s");
    }
}
