using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Initiatives without a head word, told by what the text does with them: what is launched, unveiled, adopted or ratified (<c>launched Kelpwatch</c>,
/// <c>the Tidemark Pages were adopted</c>), and what a noun before a quotation calls by name (<c>a project entitled “…”</c>).
/// </summary>
internal static class StartedInitiatives
{
    private const int LongestQuotation = 30;
    private const int LongestLink = 5;

    public static List<Candidate> Find(MarkedText text, List<Candidate> names, NamePhrases phrases)
    {
        var shape = new BodyShape(text, phrases, names);
        var outer = Coverage.Of(text, names);
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (text.Tokens[i].IsCapitalized && text.Words.Is("undertaking", text.Tokens[i]) && Titled(text, names, outer, i, sentence.End) is { } titled) found.Add(titled);
                if (!text.Tokens[i].IsLower) continue;
                if (text.Words.Is("startverb", text.Tokens[i]))
                {
                    if (QuotedObject(text, outer, i + 1, sentence.End) is { } quoted) found.Add(quoted);
                    else if (Object(text, i + 1, sentence.End) is var first and > 0 && NameAt(text, shape, outer, first, sentence.End) is { } started) found.Add(started);
                    else if (Subject(text, phrases, outer, i, sentence.First) is var begin and >= 0 && NameAt(text, shape, outer, begin, i) is { } subject) found.Add(subject);
                }
                else if (text.Words.Is("passiveverb", text.Tokens[i]) && Passive(text, shape, phrases, outer, i, sentence) is { } passive) found.Add(passive);
                else if ((text.Words.Is("undertaking", text.Tokens[i]) || text.Words.Is("initiativekind", text.Tokens[i])) && !text.Tokens[i].Is("platform") && Described(text, shape, phrases, outer, i, sentence.First) is { } described) found.Add(described);
                else if (text.Words.Is("lowerinitiative", text.Tokens[i]) && (Quoted(text, outer, i, sentence.End) ?? Emphasized(text, outer, i, sentence.End) ?? Called(text, shape, outer, i, sentence.End)) is { } named) found.Add(named);
            }
        return found;
    }

    /// <summary><c>the Joint Learning Project “Reefs for Life”</c>: the quotation is the name, what stands before it another form of it.</summary>
    private static Candidate? Titled(MarkedText text, List<Candidate> names, Candidate?[] outer, int noun, int end)
    {
        if (outer[noun] is { } around && (around.Type != NodeType.Initiative || around.Head != noun || around.End != noun + 1)) return null;
        if ((Quoted(text, outer, noun, end) ?? Emphasized(text, outer, noun, end)) is not { } name) return null;
        name = name with { Known = name.Name };
        if (outer[noun] is { Known: null } kind)
            for (var i = 0; i < names.Count; i++)
                if (names[i] == kind) names[i] = kind with { Known = name.Name };
        return name;
    }

    /// <summary>The words in bold or italics right behind a noun: <c>the project *Reefs for Life*</c>.</summary>
    private static Candidate? Emphasized(MarkedText text, Candidate?[] outer, int noun, int end)
    {
        var source = text.Text.Text;
        var first = noun + 1;
        if (first < end && text.Tokens[first].Lower is "called" or "named" or "entitled" or "titled" or ":") first++;
        if (first >= end || !text.Tokens[first].IsCapitalized || text.Tokens[first].Span.Start is var start && (start == 0 || source[start - 1] is not ('*' or '_'))) return null;
        for (var i = first; i < Math.Min(end, first + LongestQuotation) && (outer[i] is null or { Type: NodeType.Country } || (outer[i] == outer[noun] && outer[i]!.Type == NodeType.Event)); i++)
            if (text.Tokens[i].Span.End is var close && close < source.Length && source[close] is '*' or '_')
                return i > first ? new Candidate(NodeType.Initiative, first, i + 1, -1, text.Surface(first, i + 1)) : null;
        return null;
    }

    /// <summary>What the document calls a project or programme is one also where its place suggested a body.</summary>
    public static void Settle(MarkedText text, List<Candidate> names)
    {
        var projects = names.Where(n => n.Type == NodeType.Initiative && n.Head >= n.End && text.Tokens[n.Head].Lower is "project" or "programme" or "program" or "campaign").Select(n => n.Name).ToHashSet(StringComparer.Ordinal);
        var described = names.Where(n => n is { Type: NodeType.Organization, Known: null, Head: >= 0 } && text.Words.IsInitiative(text.Tokens[n.Head]) && IsDescribed(text, n)).Select(n => n.Name).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
            if (names[i].Type == NodeType.Organization && described.Contains(names[i].Name)) names[i] = names[i] with { Type = NodeType.Initiative };
            else if (names[i] is { Type: NodeType.Organization, Head: < 0, Known: null } body && projects.Contains(body.Name)) names[i] = body with { Type = NodeType.Initiative, Known = body.Name };
    }

    /// <summary><c>the Clear Water Network, a peer-learning programme</c>.</summary>
    private static bool IsDescribed(MarkedText text, Candidate name)
    {
        var at = name.End;
        if (at + 2 >= text.Tokens.Count || !text.Tokens[at].Is(",") || text.Tokens[at + 1].Lower is not ("a" or "an")) return false;
        for (var i = at + 2; i < Math.Min(text.Tokens.Count, at + 2 + LongestLink) && text.Tokens[i].Kind == TokenKind.Word && !text.Words.IsSmallWord(text.Tokens[i].Lower); i++)
            if (text.Tokens[i].IsLower && text.Words.Is("undertaking", text.Tokens[i]) && !text.Tokens[i].Is("platform")) return true;
        return false;
    }

    /// <summary>The token behind the article that a verb of starting leads to, over "of" and plain adjectives, or 0.</summary>
    private static int Object(MarkedText text, int at, int end)
    {
        var isIntroduced = false;
        for (var i = at; i < Math.Min(end, at + 4); i++)
        {
            var t = text.Tokens[i];
            if (t.IsCapitalized) return isIntroduced || t.Text.AsSpan(1).ContainsAnyInRange('A', 'Z') ? i : 0;
            if (t.Lower is "the" or "its" or "their" or "our" or "a" or "new") isIntroduced = true;
            else if (t.Lower is not ("of" or "flagship" or "first" or "national" or "global" or "regional" or "joint" or "“" or "\"")) return 0;
        }
        return 0;
    }

    private static bool IsCoined(Token token) => token.Text.AsSpan(1).ContainsAnyInRange('A', 'Z');

    /// <summary><c>launched “Every Net Counts”</c>: the title in quotation marks, unless a noun behind it says that it is a book or a song.</summary>
    private static Candidate? QuotedObject(MarkedText text, Candidate?[] outer, int at, int end)
    {
        while (at < end && (text.Words.Is("article", text.Tokens[at]) || text.Tokens[at].Lower is "its" or "their" or "our" or "new")) at++;
        if (text.ClosingQuote(at, end, LongestQuotation) is not (> 0 and var behind)) return null;
        var last = text.Tokens[behind - 2].Text is "," or "." ? behind - 2 : behind - 1;
        if (last - at < 3 || !text.Tokens[at + 1].IsCapitalized || !text.Tokens[last - 1].IsCapitalized) return null;
        for (var i = at + 1; i < last; i++)
            if (outer[i] is { Type: not NodeType.Country }) return null;
        for (var i = behind; i < Math.Min(end, behind + LongestLink) && text.Tokens[i].Text != "."; i++)
            if (text.Words.Is("papertype", text.Tokens[i]) || text.Tokens[i].Lower is "book" or "film" or "song" or "exhibition" or "album") return null;
        return new Candidate(NodeType.Initiative, at + 1, last, -1, text.Surface(at + 1, last));
    }

    /// <summary>The first token of the name whose passive verb this is (<c>the Tidemark Pages were adopted</c>), or -1.</summary>
    private static int Subject(MarkedText text, NamePhrases phrases, Candidate?[] outer, int verb, int first)
    {
        var end = verb;
        while (end > first && end > verb - 4 && text.Words.Is("auxiliary", text.Tokens[end - 1])) end--;
        if (end == verb) return -1;
        var begin = end;
        while (begin > first && outer[begin - 1] is null && phrases.IsNameWord(begin - 1, end)) begin--;
        return begin < end && begin > first && text.Tokens[begin - 1].Is("the") ? begin : -1;
    }

    /// <summary>The run of name words with small words inside, without "in" and a place at its end.</summary>
    private static int RunEnd(MarkedText text, BodyShape shape, int first, int limit)
    {
        var end = shape.LongRunEnd(first, limit);
        for (var i = first + 1; i + 1 < end; i++)
            if (text.Tokens[i].Is("in") && text.Known(i + 1, EntryKind.Country, EntryKind.Place) is not null) return i;
        return end;
    }

    /// <summary>Two capitalized words and more, or one with a capital inside, that are nothing else.</summary>
    private static Candidate? NameAt(MarkedText text, BodyShape shape, Candidate?[] outer, int first, int limit)
    {
        var end = RunEnd(text, shape, first, limit);
        var isOneWord = end - first == 1 && text.Tokens[first] is { IsAllCaps: false } one && one.Text.AsSpan(1).ContainsAnyInRange('A', 'Z');
        if (end - first < 2 && !isOneWord) return null;
        for (var i = first; i < end; i++)
            if (outer[i] is { Type: not NodeType.Country } || text.Words.EventLevel(text.Tokens[i]) is not null || text.Words.BodyRank(text.Tokens[i]) is not null) return null;
        if (!shape.CanName(first, end) || shape.LooksLikePerson(first, end)) return null;
        return new Candidate(NodeType.Initiative, first, end, -1, text.Surface(first, end));
    }

    /// <summary><c>an initiative called Kelpwatch</c>, <c>the project QXNET</c>: words of a name behind "called", letters alone at once.</summary>
    private static Candidate? Called(MarkedText text, BodyShape shape, Candidate?[] outer, int noun, int end)
    {
        var first = noun + 1;
        while (first < Math.Min(end, noun + LongestLink) && text.Tokens[first].Lower is "called" or "named" or "titled" or "known" or "as" or "the" or ",") first++;
        if (first >= end || outer[first] is not null || !text.Tokens[first].IsCapitalized) return null;
        var isCalled = text.Tokens[noun + 1].Lower is "called" or "named" or "titled" or "known" or ",";
        isCalled &= first > noun + 2 || text.Tokens[noun + 1].Text != ",";
        var stop = RunEnd(text, shape, first, end);
        if (stop == first || (!isCalled && !(first == noun + 1 && stop == first + 1 && (Acronyms.IsAcronym(text, first) || (IsCoined(text.Tokens[first]) && LowerHeadedInitiatives.IsOwnWord(text, shape, first)))))) return null;
        return Enumerable.Range(first, stop - first).All(i => outer[i] is null or { Type: NodeType.Country }) && shape.CanName(first, stop) && !(stop - first > 1 && shape.LooksLikePerson(first, stop))
            ? new Candidate(NodeType.Initiative, first, stop, -1, text.Surface(first, stop)) : null;
    }

    /// <summary><c>Kelpwatch, a four-year project</c>, <c>Kelpwatch is a project</c>: the name that a description ends with this noun behind.</summary>
    private static Candidate? Described(MarkedText text, BodyShape shape, NamePhrases phrases, Candidate?[] outer, int noun, int limit)
    {
        var at = noun - 1;
        while (at > limit && noun - at <= LongestLink && !text.Words.Is("article", text.Tokens[at]) && (text.Tokens[at].Kind != TokenKind.Sign || text.Tokens[at].Text is "'s" or "-") && !text.Words.Is("auxiliary", text.Tokens[at])) at--;
        if (at <= limit || !text.Words.Is("article", text.Tokens[at]) || text.Tokens[at - 1].Lower is not ("," or "is" or "was")) return null;
        var (first, end) = (at - 1, at - 1);
        // "the launch of Kelpwatch, an app": the event before holds the name.
        while (first > limit && (outer[first - 1] is null || (outer[first - 1] is { Type: NodeType.Event } act && text.Tokens[act.First].IsLower)) && (phrases.IsNameWord(first - 1, end) || (first < end && text.Tokens[first - 1].Lower is "for" or "of" or "and"))) first--;
        while (first < end && !text.Tokens[first].IsCapitalized) first++;
        if (first == end || (first > limit && text.Tokens[first - 1].Lower is "," or "in" or "at")) return null;
        if (first > limit + 1 && text.Tokens[first - 1].Is("of") && !(text.Tokens[first - 2].IsLower && !text.Words.IsPost(text.Tokens[first - 2]))) return null;
        var isName = end - first == 1 ? IsOneWordName(text, shape, first) : shape.CanName(first, end) && !shape.LooksLikePerson(first, end);
        return isName ? new Candidate(NodeType.Initiative, first, end, -1, text.Surface(first, end)) : null;
    }

    /// <summary>A word of its own, or letters that no gazetteer knows.</summary>
    private static bool IsOneWordName(MarkedText text, BodyShape shape, int at) => text.Tokens[at].IsAllCaps ? Acronyms.IsAcronym(text, at) || IsLongLetters(text, at) : LowerHeadedInitiatives.IsOwnWord(text, shape, at);

    /// <summary><c>TIDEMARK</c>: letters too many for the short form of a body, no word of running text.</summary>
    private static bool IsLongLetters(MarkedText text, int at) => text.Tokens[at] is { IsAllCaps: true, Text.Length: > 5 } t && text.Known(at) is null && !text.Words.IsCommonOrPlural(t) && !text.Words.IsPersonName(t) && !text.Words.IsPost(t);

    /// <summary><c>TIDEMARK is implemented by</c>, <c>Blue Alleys was financed by</c>: what is implemented or financed, at the head of its sentence.</summary>
    private static Candidate? Passive(MarkedText text, BodyShape shape, NamePhrases phrases, Candidate?[] outer, int verb, Sentence sentence)
    {
        var end = verb;
        while (end > sentence.First && end > verb - 4 && (text.Words.Is("auxiliary", text.Tokens[end - 1]) || text.Tokens[end - 1].Lower is "jointly" or "also" or "currently")) end--;
        if (end == verb || !text.Is(verb + 1, sentence.End, "by")) return null;
        var first = end;
        while (first > sentence.First && outer[first - 1] is null && phrases.IsNameWord(first - 1, end)) first--;
        if (first == end || first > sentence.First + 1 || (first == sentence.First + 1 && !text.Words.Is("article", text.Tokens[sentence.First]))) return null;
        var isName = end - first == 1 ? IsOneWordName(text, shape, first) : shape.CanName(first, end) && !shape.LooksLikePerson(first, end);
        return isName ? new Candidate(NodeType.Initiative, first, end, -1, text.Surface(first, end)) : null;
    }

    /// <summary>The quotation that a noun leads to at once or over "entitled"; that of a training programme is the event's own title.</summary>
    private static Candidate? Quoted(MarkedText text, Candidate?[] outer, int noun, int end)
    {
        var open = noun + 1;
        while (open < Math.Min(end, noun + LongestLink) && text.Tokens[open].Lower is "entitled" or "titled" or "called" or "named" or "on" or "," or ":") open++;
        if (text.ClosingQuote(open, end, LongestQuotation) is not (> 0 and var behind)) return null;
        var last = text.Tokens[behind - 2].Text is "," or "." ? behind - 2 : behind - 1;
        if (last - open < 2 || !text.Tokens[open + 1].IsCapitalized || (outer[open + 1] is { Type: not NodeType.Country } around && !(around.Type == NodeType.Event && around == outer[noun] && around.Head != noun))) return null;
        return new Candidate(NodeType.Initiative, open + 1, last, -1, text.Surface(open + 1, last));
    }
}
