using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>A stretch of tokens that can be the name of a person.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Parts">What its words can be, without particles.</param>
internal readonly record struct PersonRun(int First, int End, IReadOnlyList<NamePart> Parts)
{
    /// <summary>Number of words that are listed names.</summary>
    public int Names => Count(NamePart.Name, NamePart.Name);

    /// <summary>At least a third of the words are names of the lists, and none is a word in capitals that no list has.</summary>
    public bool IsPlausible => Parts.Count >= 2 && Words > 0 && !HasDoubtful && Count(NamePart.Ambiguous, NamePart.Name) * 3 >= Words;

    /// <summary>Number of words that are no initials.</summary>
    public int Words => Parts.Count - Count(NamePart.Initial, NamePart.Initial);

    /// <summary>Two or three words that no list has.</summary>
    public bool IsUnheard => Parts.Count is 2 or 3 && Count(NamePart.Initial, NamePart.Unknown) == Parts.Count && Words > 0;

    /// <summary>Begins with a name and holds another.</summary>
    public bool IsStrong => Parts.Count >= 2 && Parts[0] == NamePart.Name && Parts[^1] is NamePart.Name or NamePart.Ambiguous or NamePart.Unknown && !HasDoubtful;

    private bool HasDoubtful => Count(NamePart.Doubtful, NamePart.Doubtful) > 0;

    /// <summary>Number of words that can be what lies between these, both included.</summary>
    private int Count(NamePart least, NamePart most)
    {
        var count = 0;
        for (var i = 0; i < Parts.Count; i++)
            if (Parts[i] >= least && Parts[i] <= most) count++;
        return count;
    }
}

/// <summary>Cuts names of people out of rows of capitalized words: particles, initials, nicknames in quotes, forms of address inside.</summary>
internal sealed class PersonRuns(MarkedText text, PersonWords parts, Seams seams)
{
    private const int LongestName = 8;
    private const int ShortestShouted = 5;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;

    /// <summary>The longest run from a token on; its words are few or none where no name begins.</summary>
    /// <param name="first">First token.</param>
    /// <param name="end">Token where the sentence ends.</param>
    /// <param name="addressed">True behind a form of address: then towns, unknown words in capitals and a last word of any kind count.</param>
    public PersonRun At(int first, int end, bool addressed)
    {
        var found = new List<NamePart>();
        var (at, last) = (first, first);
        while (at < end && found.Count < LongestName)
        {
            if (at > first && (seams.Before(at) || (found.Count > 1 && IsHeadlineWord(at)))) break;
            if (parts.At(at) is var part && (Counts(part, at, found.Count, addressed) || (addressed && found.Count is 1 or 2 && Closes(at, end, found is [NamePart.Name]) && !(found.Count == 2 && _words.IsPost(_tokens[at])))))
            {
                found.Add(part);
                last = ++at;
            }
            else if (Inside(at, end, found.Count, addressed) is var next && next > at) at = next;
            else break;
        }
        if (found.Count > 0 && last < end && _tokens[last].IsLower && _words.Is("patronymic", _tokens[last])) last++;
        if (found.Count > 1) last = Generations.End(_tokens, last, end);
        else if (found.Count == 1 && first > 0 && (_words.Is("headofstate", _tokens[first - 1]) || _words.Is("namesake", _tokens[first - 1]))) last = Generations.OfMonarch(_tokens, last, end);
        return IsPatron(first, last, end) ? new PersonRun(first, first, []) : new PersonRun(first, last, found);
    }

    /// <summary>One word in capitals beside another in ordinary case, both known as names.</summary>
    public bool HasCapitalSurname(PersonRun run)
    {
        if (run.Names < run.Parts.Count(p => p != NamePart.Initial) - 1 || run.Names == 0) return false;
        var (capitals, small) = (0, 0);
        for (var i = run.First; i < run.End; i++)
        {
            if (PersonWords.IsInitial(_tokens[i])) continue;
            if (_tokens[i].IsAllCaps) capitals += _words.IsPersonName(_tokens[i]) || _words.IsPinyin(_tokens[i]) || IsShoutedSurname(i, run.First, run.End) ? 1 : 9;
            else if (_tokens[i].Text.Any(char.IsLower)) small++;
        }
        return capitals > 0 && capitals < 9 && small > 0;
    }

    /// <summary><c>King Xx University</c>, <c>Prince Xx Port Authority</c>: after whom a body is named.</summary>
    public bool IsNamesake(int address, int first, int end) => first == address + 1 && _words.Is("namesake", _tokens[address]) && LeadsToBody(first + 1, end);

    /// <summary><c>Dr. Xx Yy University</c> behind a small word: the body, named after somebody, ends there.</summary>
    public bool NamesBody(int address, PersonRun run, int first, int end) =>
        address > first && run.End < end && _tokens[address - 1].IsLower && _words.IsPreposition(_tokens[address - 1].Lower) && _tokens[run.End].IsCapitalized && _words.Is("namedafter", _tokens[run.End])
        && !(run.End + 1 < end && (_tokens[run.End + 1].IsCapitalized || _tokens[run.End + 1].Lower is "of" or "for" or "'s"));

    /// <summary><c>St. Mary's College</c>, <c>Saint Luke Hospital</c>.</summary>
    private bool IsPatron(int first, int last, int end) => last > first && _words.Is("namesake", _tokens[first]) && LeadsToBody(last, end);

    private bool LeadsToBody(int at, int end) => LeadToBody(_tokens, _words, at, end);

    /// <summary>True where the capitalized words from a token on come to a head word of a body.</summary>
    public static bool LeadToBody(Row<Token> tokens, WordClasses words, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + 4) && (tokens[i].IsCapitalized || tokens[i].Is("'s")) && !words.IsPost(tokens[i]); i++)
            if (words.BodyRank(tokens[i]) is not null) return true;
        return false;
    }

    /// <summary>What a headline in capitals goes on with behind a whole name: <c>Anna Keller Meeting with</c>, <c>Anna Keller Leading</c>.</summary>
    private bool IsHeadlineWord(int at) =>
        !_words.IsListedName(_tokens[at].Lower) && (_words.EventLevel(_tokens[at]) is not null || (_tokens[at].Lower.EndsWith("ing", StringComparison.Ordinal) && _words.IsCommon(_tokens[at])));

    /// <summary><c>KELPERSZ Anna</c>, <c>Anna KELPERSZ</c>: a word in capitals that no list has beside a given name in ordinary case, and no other word in capitals.</summary>
    private bool IsShoutedSurname(int at, int first, int end)
    {
        if (_tokens[at].Text.Length < ShortestShouted || !_tokens[at].IsAllCaps || text.Known(at) is not null || _words.IsCommonOrPlural(_tokens[at]) || _words.BodyRank(_tokens[at]) is not null) return false;
        var given = at > first ? at - 1 : at + 1;
        if (given > at && given + 1 < _tokens.Count && _tokens[given + 1].IsCapitalized) return false;
        return given < Math.Min(end, _tokens.Count) && _words.IsGivenName(_tokens[given]) && !_tokens[given].IsAllCaps && !(at + 1 < _tokens.Count && _tokens[at + 1].IsAllCaps) && !(at > 0 && _tokens[at - 1].IsAllCaps);
    }

    /// <summary>"Mr. Gift Xxxx": a word of the language right behind a form of address, and a name.</summary>
    private bool IsGivenWord(int at) =>
        at > 0 && !_tokens[at].IsAllCaps && _tokens[at].Text.Length > 2 && _words.Is("misterword", _tokens[at - 1].Text == "." ? _tokens[Math.Max(at - 2, 0)] : _tokens[at - 1]) && !_words.IsPost(_tokens[at]) && !_words.IsModifier(_tokens[at]) && !_words.IsHonorific(_tokens[at]);

    private bool Counts(NamePart part, int at, int before, bool addressed) => part switch
    {
        NamePart.None => addressed && before == 0 && text.Known(at) is null && at + 1 < _tokens.Count
            && (IsGivenWord(at) || _tokens[at].Text is "A" or "I" ? parts.At(at + 1) >= NamePart.Unknown : _tokens[at].IsAllCaps ? parts.At(at + 1) >= NamePart.Ambiguous : _words.IsListedName(_tokens[at].Lower) && parts.At(at + 1) != NamePart.None),
        NamePart.Doubtful when !addressed && (before > 0 ? _words.IsGivenName(_tokens[at - 1]) : at + 1 < _tokens.Count && _words.IsGivenName(_tokens[at + 1])) && IsShoutedSurname(at, at - before, at + 2) => true,
        NamePart.Doubtful => addressed || (before > 0 && _tokens[at].IsAllCaps && _tokens[at].Text.Length > 3 && (_tokens[at - 1].IsAllCaps || (before > 1 && PersonWords.IsInitial(_tokens[at - 1]) && _tokens[at - 2].IsAllCaps))),
        _ => true,
    };

    /// <summary>A surname that is a word as well (<c>Win</c>, <c>Bishop</c>): no capitalized word follows, and "of" only behind a given name.</summary>
    private bool Closes(int at, int end, bool isSurname) =>
        _tokens[at].IsCapitalized && !_words.IsSuffix(_tokens[at]) && !_words.Is("firmword", _tokens[at]) && !_words.Is("function", _tokens[at]) && !_words.Is("month", _tokens[at]) && !(_words.IsModifier(_tokens[at]) && at + 1 < end && _tokens[at + 1].Text != ",")
        && _words.BodyRank(_tokens[at]) is null && _words.EventLevel(_tokens[at]) is null && !_words.IsInitiative(_tokens[at]) && (text.Known(at) is null or { Length: 1, Entry.Kind: EntryKind.Demonym } || (isSurname && text.Known(at) is { Length: 1, Entry.Kind: EntryKind.Country } && at + 1 < end && (_tokens[at + 1].Text == "," || _words.Is("say", _tokens[at + 1]) || _words.Is("personsay", _tokens[at + 1]))))
        && (at + 1 >= end || !_tokens[at + 1].IsCapitalized || _words.IsSuffix(_tokens[at + 1])) && !(at + 1 < end && (_tokens[at + 1].Lower is "for" or "&" || (!isSurname && _tokens[at + 1].Is("of"))));

    /// <summary>The token behind what stands between two parts of a name, or <paramref name="at"/>.</summary>
    private int Inside(int at, int end, int before, bool addressed)
    {
        var next = Particles(at, end, before);
        if (next > at && next < end && text.Lexicon.Addresses.Length(_tokens, next, end) is var form and > 0 && next + form < end && parts.At(next + form) != NamePart.None) next += form;
        if (next == at && before > 0 && (_words.Is("innertitle", _tokens[at]) || _tokens[at].Text is "II" or "III" or "IV" or "VI")) next = at + 1;
        if (next == at && before > 0 && Nickname(at, end) is var quote && quote > at) next = quote;
        return next > at && next < end && Counts(parts.At(next), next, before, addressed) && !seams.Before(next) ? next : at;
    }

    /// <summary><c>van der</c>, <c>bin</c>, <c>A/L</c>; before the name only with a capital.</summary>
    private int Particles(int at, int end, int before)
    {
        if (before > 0 && at + 2 < end && _tokens[at].Is("a") && _tokens[at + 1] is { Text: "/", Glued: true } && _tokens[at + 2].Lower is "l" or "p") return at + 3;
        var first = at;
        while (at < end && _words.IsParticle(_tokens[at]) && !_tokens[at].Lower.StartsWith('\'') && (before > 0 || at > first ? !_words.Is("function", _tokens[at]) || _tokens[at].Text == "i" : _tokens[at].IsCapitalized && parts.At(at) != NamePart.Name)) at++;
        return at;
    }

    /// <summary>The token behind one word in quotes: <c>Maria “Mia” Marra</c>.</summary>
    private int Nickname(int at, int end) =>
        at + 2 < end && _tokens[at].Text is "“" or "\"" or "‘" or "(" && _tokens[at + 1].IsCapitalized && parts.At(at + 1) >= NamePart.Unknown && _tokens[at + 2].Text is "”" or "\"" or "’" or ")" ? at + 3 : at;
}
