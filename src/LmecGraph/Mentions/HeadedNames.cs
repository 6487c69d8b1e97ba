using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Organizations, initiatives and events whose name holds a head word.</summary>
internal static class HeadedNames
{
    public static List<Candidate> Find(MarkedText text, NamePhrases phrases)
    {
        var found = new List<Candidate>();
        var (headings, called, unnamed, acts, titled, lines, chaired) = (new SessionHeadings(text), new CalledSessions(text), new UnnamedEvents(text), new ActEvents(text), new TitledEvents(text, phrases), new ProgrammeTitles(text), new ChairedTitles(text));
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End;)
            {
                if (acts.At(i, sentence) is { } act) found.Add(act);
                var next = QuotedEvents.At(text, i, sentence.First, sentence.End) is { Count: > 0 } quoted ? Add(found, quoted)
                    : titled.At(i, sentence) is { } title ? Add(found, [title])
                    : headings.At(i, sentence) is { } session ? Add(found, [session])
                    : lines.At(i, sentence) is { Count: > 0 } line ? Add(found, line)
                    : chaired.At(i, sentence) is { } led ? Add(found, [led])
                    : called.At(i, sentence) is { } part ? Add(found, [part])
                    : unnamed.At(i, sentence) is { } described ? Add(found, [.. Inside(text, phrases, described), described])
                    : At(text, phrases, i, sentence.End, found);
                i = Math.Max(next, i + 1);
            }
        return found;
    }

    /// <summary>What the name of an event holds that has no name in capitals.</summary>
    private static IEnumerable<Candidate> Inside(MarkedText text, NamePhrases phrases, Candidate described)
    {
        var outer = new NamePhrase(described.First, described.End, described.End, described.Head, HeadClass.Event);
        return [.. NamesInEvents.BodyIn(text, phrases, outer), .. NamesInEvents.InitiativesIn(text, phrases, outer)];
    }

    private static int Add(List<Candidate> found, IReadOnlyList<Candidate> names)
    {
        found.AddRange(names);
        return names[^1].End;
    }

    private static int At(MarkedText text, NamePhrases phrases, int at, int end, List<Candidate> found)
    {
        if (!phrases.IsNameWord(at, end)) return at + 1;
        end = TitleStops.BeforeTail(text, at, end);
        if (IsDayHeading(text, at, end)) return at + 2;
        if (IsEnumerator(text, at)) return at + 1;
        // "Guild to Host Annual Meeting"
        if (at > 0 && text.Tokens[at - 1].Is("to") && text.Words.Is("titleverb", text.Tokens[at].Lower + "s") && phrases.IsNameWord(at + 1, end)) return at + 1;
        if (text.Words.Is("titleverb", text.Tokens[at]) && text.Words.EventLevel(text.Tokens[at]) is null && phrases.IsNameWord(at + 1, end)) return at + 1;
        if (text.Words.Is("headlineverb", text.Tokens[at]) && at > 0 && text.Tokens[at].IsCapitalized && (text.Tokens[at - 1].Is("to") || text.IsVerbOfState(at)) && phrases.IsNameWord(at + 1, end)) return at + 1;
        var numbered = NumberedMeetings.At(text, at, end);
        if (numbered is not null) found.Add(numbered);
        if (NumberedMeetings.IsReviewConference(text, at, end))
        {
            found.Add(new Candidate(NodeType.Event, at, at + 3, at, text.Surface(at, at + 3)));
            return at + 3;
        }
        var phrase = phrases.At(at, end);
        if (phrase.Class == HeadClass.Body && Partner(text, phrase) is var joint and > 0)
        {
            found.Add(new Candidate(NodeType.Organization, at, joint, -1, text.Surface(at, joint)));
            return joint + 1;
        }
        if (phrase.Class is HeadClass.Body or HeadClass.Unit && RunOn(text, phrases, phrase) is var cut and > 0) phrase = phrases.At(at, cut);
        if (phrase.Class != HeadClass.Event && phrase.CoreEnd - 1 > phrase.Head && phrase.End == phrase.CoreEnd && text.Words.Is("papertail", text.Tokens[phrase.End - 1])) phrase = phrase with { End = phrase.End - 1, CoreEnd = phrase.End - 1 };
        if (phrase.Class is HeadClass.Body or HeadClass.Unit) phrase = Sittings.OfBody(text, PostPhrases.Before(text, phrase, end));
        // "Visiting Reef Bank": beside the body's name.
        if (phrase.Class is HeadClass.Body or HeadClass.Unit && text.Tokens[at].Lower.EndsWith("ing", StringComparison.Ordinal) && text.Known(at + 1, EntryKind.Body)?.Length == phrase.CoreEnd - at - 1) return at + 1;
        if (numbered?.End >= phrase.End) return numbered.End;
        if (phrase.Class == HeadClass.None) return at + Math.Max(1, text.Known(at)?.Length ?? 1);
        if (phrase.Class is HeadClass.Body or HeadClass.Unit && text.Tokens[at].Kind == TokenKind.Number && !text.Words.IsOrdinal(text.Tokens[at].Lower)) return at + 1;
        if (phrase.Class == HeadClass.Event && text.Tokens[at] is { Kind: TokenKind.Number, Text.Length: 1 } && at == text.Text.Blocks[text.BlockOf(at)].First) return at + 1;
        if (phrase.Class == HeadClass.Event && QuotedEvents.Titled(text, phrase, IsOnlyKind(text, phrase), end) is { } titled) return Add(found, titled);
        if (!IsName(text, phrase, end)) return phrase.Head + 1;
        var type = TypeOf(text, phrase);
        if (type == NodeType.Organization && Sittings.Names(text, phrases, phrase, end) is { Count: > 0 } sitting) return Add(found, sitting);
        if (type == NodeType.Event)
        {
            // "Addressing 2023 Kelp Summit": a headline's verb.
            if (phrase.First + 1 < phrase.Head && text.Words.Is("gerund", text.Tokens[phrase.First]) && text.Tokens[phrase.First + 1].Kind == TokenKind.Number) phrase = phrase with { First = phrase.First + 1 };
            while (IsBehindSlash(text, phrases, phrase.First, end)) phrase = phrase with { First = phrase.First - 2 };
            if (IsOnlyKind(text, phrase) && phrase.First > 0 && text.Tokens[phrase.First - 1].IsLower && text.Words.Is("eventkind", text.Tokens[phrase.First - 1])) phrase = phrase with { First = phrase.First - 1 };
            while (phrase.First > 0 && !phrases.IsNameWord(phrase.First - 1, end) && text.Words.IsOrdinal(text.Tokens[phrase.First - 1].Lower)) phrase = phrase with { First = phrase.First - 1 };
            found.AddRange([.. NamesInEvents.BodyIn(text, phrases, phrase), .. NamesInEvents.InitiativesIn(text, phrases, phrase), .. NamesInEvents.DefinedIn(text, phrases, phrase), .. QuotedEvents.TitleOf(text, phrase)]);
        }
        found.Add(new Candidate(type, phrase.First, phrase.CoreEnd, phrase.Head, text.Surface(phrase.First, phrase.CoreEnd), State: State(text, phrase), Known: KnownTail(text, phrase)));
        if (phrase.End > phrase.CoreEnd)
            found.Add(new Candidate(type, phrase.First, phrase.End, phrase.Head, text.Surface(phrase.First, phrase.End), State: State(text, phrase)));
        return phrase.End;
    }

    /// <summary><c>RXC/UNEP Training Course</c>: an event named after two bodies.</summary>
    private static bool IsBehindSlash(MarkedText text, NamePhrases phrases, int at, int end) =>
        at > 1 && text.Tokens[at - 1] is { Text: "/", Glued: true } && text.Tokens[at].Glued && text.Tokens[at - 2].IsAllCaps && phrases.IsNameWord(at - 2, end);

    /// <summary>A head word alone is no name, nor is a programme inside a post ("Project Director"), nor a process that a sentence tells of ("Negotiations on the budget continued").</summary>
    private static bool IsName(MarkedText text, NamePhrase phrase, int end)
    {
        if (text.Known(phrase.First, EntryKind.Country) is { } state && state.Length == phrase.CoreEnd - phrase.First) return false;
        if (text.Tokens[phrase.Head].Is("delegation") && !Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(i => text.Known(i) is { Entry.Kind: EntryKind.Body })) return false;
        if (phrase.Class == HeadClass.Event && Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(i => text.Words.Is("filed", text.Tokens[i]))) return false;
        if (phrase.Class == HeadClass.Event && phrase.Head == phrase.First && phrase.End < end && text.Words.Is("process", text.Tokens[phrase.Head])) return false;
        if (phrase.Class == HeadClass.Event && ((IsOnlyKind(text, phrase) && !OneOccasion.IsAt(text, phrase, end)) || IsManyOrOther(text, phrase))) return false;
        if (phrase.CoreEnd == phrase.Head + 1 && text.Tokens[phrase.Head].Lower is "team" or "teams" && text.Known(phrase.First, EntryKind.Body) is { } sender && phrase.First + sender.Length == phrase.Head) return false;
        if (PostPhrases.Holds(text, phrase, end) || IsCollective(text, phrase) || PlainPhrases.Holds(text, phrase, end)) return false;
        if (phrase.CoreEnd - phrase.First == 1) return (text.Words.IsCoined(text.Tokens[phrase.First]) && !text.Tokens[phrase.First].Is("hackathon")) || text.Known(phrase.First) is { Length: 1, Entry.Kind: EntryKind.Body or EntryKind.Initiative };
        if (phrase.Class != HeadClass.Initiative || phrase.End >= end) return true;
        var next = phrase.End;
        while (next < end && next < phrase.End + 3 && text.Words.IsModifier(text.Tokens[next]) && text.Tokens[next].IsCapitalized) next++;
        return next >= end || !text.Words.IsPost(text.Tokens[next]);
    }

    /// <summary>"Opening Ceremony", "Comments and Discussions": the kind of a part, not a name.</summary>
    private static bool IsOnlyKind(MarkedText text, NamePhrase phrase)
    {
        // "The Second National Consultation" is one of many, and no other one.
        if (phrase.Head > phrase.First && text.Words.EventLevel(text.Tokens[phrase.Head - 1], text.Tokens[phrase.Head]) == "event" && !text.Tokens[phrase.Head].Lower.EndsWith('s') && text.Tokens[phrase.First].Lower is not ("inaugural" or "annual") && text.Words.IsOrdinal(text.Tokens[phrase.First].Lower)) return false;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var t = text.Tokens[i];
            if (text.Words.IsCoined(t) && !t.Is("hackathon")) return false;
            if (t.Is("day") && i > phrase.First && i < phrase.Head && text.Tokens[i - 1].Kind == TokenKind.Word && !text.Words.IsOrdinal(text.Tokens[i - 1].Lower) && !text.Words.Is("count", text.Tokens[i - 1])) return false;
            if (t.Kind != TokenKind.Sign && text.Words.EventLevel(t) is null && text.Words.RoleOf(t) is null && !text.Words.IsSmallWord(t.Lower) && !text.Words.Is("kind", t) && !text.Words.Is("praise", t)) return false;
        }
        return true;
    }

    /// <summary>"Extreme Events", "Meeting Summary", "Training Room": no one event, or a thing beside it.</summary>
    private static bool IsManyOrOther(MarkedText text, NamePhrase phrase)
    {
        var head = text.Tokens[phrase.Head];
        var next = phrase.Head + 1 < phrase.End ? text.Tokens[phrase.Head + 1] : null;
        // "- Jordan Weeks, Director": a person.
        if (head.Lower.EndsWith('s') && next is null && phrase.Head == phrase.First + 1 && text.Words.IsGivenName(text.Tokens[phrase.First]) && phrase.End < text.Tokens.Count && text.Tokens[phrase.End].Text == ",") return true;
        // "Reef Research and Training": a field of work.
        if (head.Is("training") && next is null && phrase.Head > phrase.First && text.Tokens[phrase.Head - 1].Text is "and" or "&") return true;
        // "The Foundation Awards $3 Million": a verb.
        if (next is null && head.Is("awards") && phrase.End < text.Tokens.Count && text.Tokens[phrase.End].Text is "$" or "€" or "£") return true;
        // "WORKSHOP REPORT", "MEETING BACKGROUND": the heading of a text.
        if (next is { IsAllCaps: true } && head.IsAllCaps && phrase.End == phrase.Head + 2 && (text.Words.Is("papertype", next) || text.Words.Is("papertail", next))) return true;
        if (head.Is("series") && phrase.Head > phrase.First && text.Words.Is("printed", text.Tokens[phrase.Head - 1])) return true;
        if (head.Is("days") && phrase.Head > 0 && (text.Words.Is("count", text.Tokens[phrase.Head - 1]) || text.Tokens[phrase.Head - 1].Kind == TokenKind.Number)) return true;
        if (next is { IsCapitalized: true } && !IsLeading(text, phrase) && text.Known(phrase.Head + 1) is null && !text.Words.IsSmallWord(next.Lower) && next.Text.Length > 1 && !char.IsDigit(next.Text[0]) && !next.IsAllCaps) return true;
        return next is null && head.Lower.EndsWith('s') && text.Words.Is("many", head) && !(head.Is("consultations") && phrase.Head > phrase.First && text.Words.Is("talkskind", text.Tokens[phrase.Head - 1])) && !Enumerable.Range(phrase.First, phrase.Head - phrase.First).Any(i => text.Tokens[i].Kind == TokenKind.Number);
    }

    /// <summary><c>Congreso Nacional de …</c>, <c>Forum Mondial de …</c>, <c>Exercise Calm Sea</c>: the head stands first, as other languages have it.</summary>
    private static bool IsLeading(MarkedText text, NamePhrase phrase)
    {
        var (head, next) = (text.Tokens[phrase.Head], phrase.Head + 1);
        if (text.Words.Is("leadingevent", head) || text.Words.IsCoined(head) || text.Words.Is("foreignkind", text.Tokens[next])) return true;
        if (head.Is("exercise")) return !text.Words.IsCommon(text.Tokens[next]) || (phrase.End > next + 1 && text.Tokens[phrase.End - 1].Kind == TokenKind.Number);
        return text.Words.Is("fairhead", head) && phrase.Head > phrase.First && (text.Words.Is("region", text.Tokens[next]) || (phrase.End == next + 1 && IsUnknownPlace(text, next)));
    }

    /// <summary><c>Kelp Expo Rivermouth</c>: a word that is in no list, behind the kind.</summary>
    private static bool IsUnknownPlace(MarkedText text, int at) =>
        text.Tokens[at] is { Kind: TokenKind.Word } word && !text.Words.IsCommonOrPlural(word) && !text.Words.IsPersonName(word) && !text.Words.Is("topic", word) && !text.Words.IsPost(word) && !text.Words.EndsAsField(word) && !text.IsCommonWord(word);

    /// <summary>The letter of <c>A. Nets and Knots</c>, where the line before or behind has the letter beside it.</summary>
    private static bool IsEnumerator(MarkedText text, int at)
    {
        if (text.Tokens[at].Text is not [var letter, '.'] || text.BlockOf(at) is var block && at != text.Text.Blocks[block].First) return false;
        return Opens(text, block + 1, letter + 1) || Opens(text, block - 1, letter - 1);
    }

    private static bool Opens(MarkedText text, int block, int letter) => block >= 0 && block < text.Text.Blocks.Count && text.Tokens[text.Text.Blocks[block].First].Text is [var first, '.'] && first == letter;

    /// <summary>The "and" of <c>our partners Net Alpha and Reed Consulting</c>, which are two; or 0.</summary>
    private static int Partner(MarkedText text, NamePhrase phrase)
    {
        if (phrase.First == 0 || !text.Tokens[phrase.First - 1].IsLower || !text.Words.Is("partnernoun", text.Tokens[phrase.First - 1])) return 0;
        for (var i = phrase.First + 1; i < phrase.Head - 1; i++)
            if (text.Tokens[i].Is("and")) return i;
            else if (!text.Tokens[i].IsCapitalized) return 0;
        return 0;
    }

    /// <summary>"DAY 2": a day of a programme is no event.</summary>
    private static bool IsDayHeading(MarkedText text, int at, int end) => text.Tokens[at].Is("day") && at + 1 < end && text.Tokens[at + 1].Kind == TokenKind.Number;

    /// <summary>"Supporting Organizations", "Press Releases": a kind of things, not one of them.</summary>
    private static bool IsCollective(MarkedText text, NamePhrase phrase)
    {
        if (phrase.Class == HeadClass.Event || text.Known(phrase.First) is { Entry.Kind: EntryKind.Body or EntryKind.Initiative }) return false;
        if (phrase.Head == phrase.First + 1 && text.Words.Is("bodyish", text.Tokens[phrase.First]) && text.Words.BodyRank(text.Tokens[phrase.First], text.Tokens[phrase.Head]) is not null) return false;
        if (phrase.CoreEnd > phrase.Head + 1 && (!text.Tokens[phrase.Head].Lower.EndsWith('s') || text.Tokens[phrase.Head].Is("congress"))) return false;
        for (var i = phrase.First; i < phrase.CoreEnd; i++)
            if (i != phrase.Head && !text.Words.Is("vague", text.Tokens[i]) && !text.Words.IsSmallWord(text.Tokens[i].Lower)) return false;
        return true;
    }

    /// <summary>"Global 2030 Sustainable Development Goals": a goal set or treaty of the gazetteer with a year, a body or "global" before it.</summary>
    private static string? KnownTail(MarkedText text, NamePhrase phrase)
    {
        if (phrase.Class != HeadClass.Initiative) return null;
        for (var i = phrase.First; i < phrase.CoreEnd;)
        {
            if (text.Known(i) is { Entry.Kind: EntryKind.Initiative } known && i + known.Length == phrase.CoreEnd) return known.Entry.Name;
            if (text.Known(i) is { Entry.Kind: EntryKind.Body } body) i += body.Length;
            else if (text.Tokens[i].Kind == TokenKind.Number || text.Words.Is("worldwide", text.Tokens[i])) i++;
            else return null;
        }
        return null;
    }

    private static NodeType TypeOf(MarkedText text, NamePhrase phrase)
    {
        if (text.Known(phrase.First) is { } known && known.Length == phrase.CoreEnd - phrase.First && known.Entry.Kind is EntryKind.Body or EntryKind.Initiative) return known.Entry.Type;
        if (text.Known(phrase.First, EntryKind.Body) is { } branch && branch.Entry.Type == NodeType.Organization && text.Known(phrase.First + branch.Length, EntryKind.Country) is { } of && phrase.First + branch.Length + of.Length == phrase.CoreEnd) return NodeType.Organization;
        return phrase.Class switch
        {
            HeadClass.Event when PostPhrases.IsBodyOf(text, phrase) => NodeType.Organization,
            HeadClass.Event => NodeType.Event,
            HeadClass.Initiative => NodeType.Initiative,
            HeadClass.Body when NumberedMeetings.IsOfBody(text, phrase) => NodeType.Event,
            _ => NodeType.Organization,
        };
    }

    /// <summary>The state in a body's name: behind "of" or "in", or a country, demonym of a state organ, or place inside.</summary>
    internal static string? State(MarkedText text, NamePhrase phrase)
    {
        if (phrase.Class is not (HeadClass.Unit or HeadClass.Body)) return null;
        if (Postings.StateOf(text, phrase.First, phrase.End) is { } host) return host;
        // The longest that ends there: "South Sudan", not "Sudan".
        for (var i = phrase.CoreEnd; i < phrase.End; i++)
            if (text.Known(i, EntryKind.Country, EntryKind.Place) is { } suffix && i + suffix.Length == phrase.End) return suffix.Entry.Country;
        for (var i = phrase.First; i < phrase.CoreEnd; i++)
            if (text.State(i, phrase.CoreEnd) is { } inside && !text.Is(i + inside.Length, phrase.CoreEnd, "and")) return inside.Entry.Country;
        return text.Known(phrase.First, EntryKind.Demonym) is { } demonym && (text.Words.BodyRank(text.Tokens[phrase.Head]) == "ministry" || text.Words.Is("stateorgan", text.Tokens[phrase.Head])) ? demonym.Entry.Country : null;
    }

    /// <summary>
    /// Two names printed in one line without a sign between them: where a name that stands elsewhere on its own has ended and the rest has a head of its own.
    /// </summary>
    private static int RunOn(MarkedText text, NamePhrases phrases, NamePhrase phrase)
    {
        for (var i = phrase.First + 2; i < phrase.CoreEnd - 2; i++)
        {
            if (phrases.ClassOf(i - 1) is not (HeadClass.Body or HeadClass.Unit) || !phrases.IsNameWord(i, phrase.CoreEnd)) continue;
            var rest = phrases.At(i, phrase.CoreEnd);
            if (rest.Class == phrase.Class && rest.CoreEnd == phrase.CoreEnd && text.Tokens[rest.Head].Is(text.Tokens[i - 1].Lower) && rest.Head >= i + 2) return i;
        }
        return 0;
    }
}
