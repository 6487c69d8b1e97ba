using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>What <see cref="NamePhrases"/> asks where an "and" or a comma stands inside a name: whether the name goes on behind it.</summary>
internal sealed class NameLists(MarkedText text, NamePhrases phrases, EventWords events)
{
    private const int LongestList = 16;

    /// <summary>Fewer letters may be a field: <c>Ministry of Water and ICT</c>, <c>… of Education and TVET</c>.</summary>
    private const int ShortestOther = 5;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;

    /// <summary>"and" at a token: <c>Social and Rural Network</c>, <c>Ministry of Rivers and Forests</c>.</summary>
    public bool JoinsByAnd(int first, int at, int limit, int head, HeadClass headClass, bool complement)
    {
        var right = at + 1;
        if (headClass is HeadClass.Event or HeadClass.Initiative && complement && IsBetween(head, at)) return true;
        if (_words.Is("venuekind", _tokens[at - 1]) && _words.Is("venuekind", _tokens[right]) && right + 1 < limit && _tokens[right + 1].Lower is "centre" or "center") return true;
        if (headClass == HeadClass.Event && complement && text.Known(at - 1, EntryKind.Demonym) is { Length: 1 } && text.Known(right, EntryKind.Country, EntryKind.Demonym) is { } second && phrases.IsNameWord(right + second.Length, limit)) return true;
        if (text.Known(right) is { Entry.Kind: EntryKind.Body or EntryKind.Country } || BothInPlace(first, right)) return false;
        if (text.Known(first) is { } known && first + known.Length == at) return false;
        if (complement && IsTownBeside(head, at)) return false;
        var (lastHead, length) = (HeadClass.None, 0);
        for (var i = right; phrases.IsNameWord(i, limit) && !events.StartsSession(i, limit); i++, length++)
            if (phrases.ClassOf(i) is var found && found != HeadClass.None) lastHead = found;
        if (!complement)
        {
            if (head < 0) return !AreTwoCompanies(first, at, right, length);
            if (head == first && at == first + 1 && lastHead is HeadClass.Unit or HeadClass.Body or HeadClass.Event) return true;
            if (headClass == HeadClass.Event && lastHead == HeadClass.Event && at == head + 1 && IsKindOfOccasion(right, length)) return true;
            if (headClass == HeadClass.Initiative && head < at - 1 && lastHead is HeadClass.Unit or HeadClass.Body) return true;
            return headClass == HeadClass.Initiative && lastHead == HeadClass.Initiative && length <= 2;
        }
        if (head >= 0 && lastHead is HeadClass.Body or HeadClass.Event && IsStateField(head, right, right + length)) return true;
        if (headClass != HeadClass.Event && length == 1 && (IsCoined(right) || (IsAcronym(right) && (_tokens[right].Text.Length >= ShortestOther || HasJoint(first, at))))) return false;
        return lastHead is HeadClass.None or HeadClass.Initiative || (headClass == HeadClass.Event && lastHead != HeadClass.Event && length < 4);
    }

    /// <summary>"Ministry of Nets and Lima city officials": a town alone is no field of a ministry.</summary>
    private bool IsTownBeside(int head, int at) => head >= 0 && _words.Is("fieldhead", _tokens[head]) && text.Known(at - 1) is null
        && text.Known(at + 1, EntryKind.Place) is { } town && at + 1 + town.Length is var end && end < _tokens.Count && _tokens[end].IsLower && !_tokens[end].Is("and");

    /// <summary><c>… Gala Dinner and Award Ceremony</c>: behind "and" but a kind, one occasion with what stands before it.</summary>
    private bool IsKindOfOccasion(int first, int length) => length is > 0 and <= 3
        && Enumerable.Range(first, length).All(i => !_tokens[i].Lower.EndsWith("ops", StringComparison.Ordinal) && (_tokens[i].Kind == TokenKind.Number || _words.Is("describable", _tokens[i]) || _words.Is("distinct", _tokens[i]) || _words.Is("prize", _tokens[i]) || _words.EventLevel(_tokens[i]) is not null));

    /// <summary><c>Consultations between A and B</c>: the first "and" behind "between" leads to the other side.</summary>
    public bool IsBetween(int head, int at)
    {
        for (var i = at - 1; i > head; i--)
        {
            if (_tokens[i].Is("and")) return false;
            if (_tokens[i].Is("between")) return true;
        }
        return false;
    }

    /// <summary><c>Ministry of Rivers and the Coast</c>: a word or two that are no name of their own.</summary>
    public bool IsBareTopic(int at, int limit)
    {
        var end = at;
        while (phrases.IsNameWord(end, limit) && phrases.ClassOf(end) == HeadClass.None && text.Known(end) is null) end++;
        return end > at && end - at <= 2 && !phrases.IsNameWord(end, limit) && !(end < limit && _tokens[end].Is("of"));
    }

    /// <summary><c>Ministry of Trade, Fisheries and Rural Roads</c>: further words, then "and", none of them a name of its own.</summary>
    public bool IsListInName(int at, int limit, HeadClass headClass, int head)
    {
        for (var i = at; i < Math.Min(limit, at + 16); i++)
        {
            if (phrases.IsNameWord(i, limit))
            {
                if (headClass == HeadClass.Event && i + 1 < limit && IsPartyOfMany(i + 1)) i++;
                else if (((phrases.ClassOf(i) is HeadClass.Unit or HeadClass.Body || (phrases.ClassOf(i) == HeadClass.Event && !IsFieldAlone(i, headClass))) && !IsFieldOf(head, i)) || (text.Known(i) is not null && !IsPeopleOf(head, i, limit))) return false;
            }
            else if (headClass == HeadClass.Event && IsPartyOfMany(i)) continue;
            else if (_tokens[i].Text is "and" or "&") return EndsList(i + 1, limit, headClass, head) || (headClass == HeadClass.Event && i + 1 < limit && IsPartyOfMany(i + 1));
            else if (_tokens[i].Text != "," && !(headClass == HeadClass.Event && _words.Is("preposition", _tokens[i]))) return false;
        }
        return false;
    }

    /// <summary>The <c>Leaders</c> of <c>Meeting with Employers, Union Leaders, and Students</c>: many whom a meeting is with.</summary>
    private bool IsPartyOfMany(int at) => _tokens[at] is { IsCapitalized: true, Kind: TokenKind.Word } t && t.Lower.EndsWith('s') && _words.IsPost(t) && !_words.Is("minister", t);

    /// <summary><c>Centre for Reef Education, Training and Research</c>: a field between two signs of the list, no occasion.</summary>
    private bool IsFieldAlone(int at, HeadClass headClass) => headClass is HeadClass.Body or HeadClass.Unit && _tokens[at - 1].Text == "," && at + 1 < _tokens.Count && _tokens[at + 1].Text is "," or "and" or "&" && !_tokens[at].Lower.EndsWith('s');

    /// <summary><c>Ministry of Foreign Affairs, African Integration and Togolese Abroad</c>: a ministry's people, or its part of the world.</summary>
    private bool IsPeopleOf(int head, int at, int limit) =>
        head >= 0 && _words.BodyRank(_tokens[head]) == "ministry" && text.Known(at) is { Length: 1, Entry.Kind: EntryKind.Demonym } && phrases.IsNameWord(at + 1, limit);

    /// <summary>The last part of a list inside a name: <c>and Rural Roads</c>.</summary>
    public bool EndsList(int at, int limit, HeadClass headClass, int head) =>
        phrases.IsNameWord(at, limit) && (headClass == HeadClass.Event || phrases.ClassOf(at) is HeadClass.None or HeadClass.Initiative || IsLastField(at, limit))
        && (text.Known(at) is null || IsPeopleOf(head, at, limit)) && !(phrases.IsNameWord(at + 1, limit) && phrases.ClassOf(at + 1) is HeadClass.Unit or HeadClass.Body && !IsFieldOf(head, at + 1));

    /// <summary><c>Ministry of Nets, Small and Medium Enterprises</c>, <c>… Works, Transport and Public Utilities</c>: a plural that the ministry is for.</summary>
    private bool IsFieldOf(int head, int at) => head >= 0 && _words.Is("fieldhead", _tokens[head]) && _tokens[at].Lower.EndsWith('s') && (_words.IsCommonOrPlural(_tokens[at]) || _words.Is("manybodies", _tokens[at]));

    /// <summary><c>… and Cooperatives</c>, <c>… and Competition</c>: a common word that ends the row.</summary>
    private bool IsLastField(int at, int limit) => !phrases.IsNameWord(at + 1, limit) && _words.IsCommonOrPlural(_tokens[at]) && (_tokens[at].Lower.EndsWith('s') || phrases.ClassOf(at) == HeadClass.Event);

    /// <summary><c>Agency for Academic Exchange</c>: a field with a word that may be an event, no event.</summary>
    public bool IsEventField(NamePhrase follows) => follows.Head == follows.End - 1 && follows.End - follows.First <= 3
        && Enumerable.Range(follows.First, follows.End - follows.First).All(i => _tokens[i].Kind == TokenKind.Word && !_words.IsOrdinal(_tokens[i].Lower) && !_words.Is("function", _tokens[i]));

    /// <summary>True where the name so far holds a comma: an "and" behind a second one ends the list.</summary>
    public bool HasComma(int first, int at) => Enumerable.Range(first, at - first).Any(i => _tokens[i].Text == ",");

    /// <summary>
    /// <c>Climate, Energy and Environment Division</c>: a list of common words before the head. Nothing but such words may stand before the comma at a
    /// token, and behind it further ones, "and", and the last of them with the head.
    /// </summary>
    public bool LeadsToHead(int first, int at, int limit)
    {
        if (text.Known(first) is { Length: 1, Entry.Kind: EntryKind.Demonym } && first + 1 < at) first++;
        if (!IsFieldWord(first)) return false;
        for (var i = first; i < at; i++)
            if (_tokens[i].Text != "," && !IsListWord(i)) return false;
        var (joint, words) = (-1, 0);
        for (var i = at + 1; i < Math.Min(limit, at + LongestList); i++)
        {
            if (_tokens[i].Text is "and" or "&") (joint, words) = joint < 0 ? (i, 0) : (limit, 0);
            else if (_tokens[i].Text == ",") (joint, words) = joint < 0 ? (-1, 0) : (limit, 0);
            else if (!phrases.IsNameWord(i, limit)) return false;
            else if (joint > 0 && words > 0 && joint < limit && phrases.ClassOf(i) is HeadClass.Unit or HeadClass.Body or HeadClass.Initiative) return !phrases.IsNameWord(i + 1, limit) || phrases.ClassOf(i + 1) != HeadClass.Event;
            else if (!IsListWord(i) || ++words > 3) return false;
            if (joint >= limit) return false;
        }
        return false;
    }

    /// <summary><c>Women in Science Initiative</c>, <c>Port of Harbourtown Authority</c>: one word and a preposition before the name's head.</summary>
    public bool OpensBeforeHead(int first, int at, int next, int limit)
    {
        if (_tokens[at].Is("of") && next == at + 1 && at - first > 1 && _words.IsOrdinal(_tokens[first].Lower) && phrases.IsNameWord(next, limit)) return phrases.At(next, limit) is { Class: HeadClass.Event } counted && counted.Head == counted.End - 1;
        if (at == first + 1 && IsCause(first, at, next) && phrases.IsNameWord(next, limit) && phrases.At(next, limit) is { Class: HeadClass.Body } cause && cause.Head > next && cause.Head == cause.End - 1 && _words.Is("causehead", _tokens[cause.Head])) return true;
        if (OpensOccasion(first, at, next, limit)) return true;
        if (at != first + 1 || next != at + 1 || !phrases.IsNameWord(next, limit)) return false;
        if (_tokens[at].Lower is "in" or "for" && _words.Is("group", _tokens[first])) return phrases.At(next, limit) is { Class: HeadClass.Initiative } programme && programme.Head > next && programme.Head == programme.End - 1;
        return _tokens[at].Is("of") && !_tokens[first].Lower.EndsWith('s') && text.Known(next, EntryKind.Place) is not null && phrases.At(next, limit) is { Class: HeadClass.Body } body && IsAtPlace(body);
    }

    /// <summary><c>Task Force on Reef Safety Meeting</c>, <c>Partnership for Clean Nets Investor Forum</c>: the head of the meeting that ends the name of what meets, or 0.</summary>
    public int OpensSitting(int head, int at, int next, int limit)
    {
        if (at != head + 1 || next != at + 1 || !(_tokens[at].Lower is "on" or "for") || !(_words.Is("sitting", _tokens[head]) || _words.Is("sittingtogether", _tokens[head]) || (_tokens[head].Is("force") && _tokens[head - 1].Is("task"))) || !phrases.IsNameWord(next, limit)) return 0;
        return phrases.At(next, limit) is { Class: HeadClass.Event } held && held.Head == held.End - 1 && held.Head > next + 1 && _words.EventLevel(_tokens[held.Head]) == "event" && !Enumerable.Range(next, held.Head - next).Any(i => _words.IsOrdinal(_tokens[i].Lower) || _tokens[i].Is("annual")) ? held.Head : 0;
    }

    /// <summary><c>Women in Boatbuilding Conference</c>, <c>AI for Nets Summit</c>, <c>Champions of the Reef Dinner</c>, <c>2nd Lamp of Tides Awards</c>: whom or what an occasion is for, before its head.</summary>
    private bool OpensOccasion(int first, int at, int next, int limit)
    {
        var lead = at - 1;
        if (!phrases.IsNameWord(next, limit) || phrases.ClassOf(next) == HeadClass.Event || !Enumerable.Range(first, lead - first).All(i => _words.IsOrdinal(_tokens[i].Lower) || _tokens[i].Kind == TokenKind.Number)) return false;
        var isPrize = _tokens[at].Is("of") && next == at + 1 && !_tokens[lead].Lower.EndsWith('s') && phrases.ClassOf(lead) == HeadClass.None && text.Known(lead) is null && !_words.IsPost(_tokens[lead]);
        var isFor = _tokens[at].Is("of") ? isPrize || _words.Is("ofoccasion", _tokens[lead]) || _words.Is("keepers", _tokens[lead])
            : next == at + 1 && _tokens[at].Lower is "in" or "for" && (_words.Is("group", _tokens[lead]) || _words.Is("foroccasion", _tokens[lead]) || (_tokens[lead].IsAllCaps && _tokens[lead].Text.Length < 5));
        if (!isFor || phrases.At(next, limit) is not { Class: HeadClass.Event } held || _words.EventLevel(_tokens[held.Head - 1], _tokens[held.Head]) is not ("event" or "series")) return false;
        return !isPrize || _words.Is("ofoccasion", _tokens[lead]) || _words.Is("keepers", _tokens[lead]) || (_tokens[held.Head].Is("awards") && held.End == held.Head + 1);
    }

    /// <summary><c>Keepers of the Reef Foundation</c>, <c>Nets for All Foundation</c>: what a body is for, before its head.</summary>
    private bool IsCause(int first, int at, int next) => _tokens[at].Is("of") ? _words.Is("keepers", _tokens[first])
        : _tokens[at].Is("for") && next == at + 1 && _words.IsCommonOrPlural(_tokens[first]) && !_words.Is("giving", _tokens[first]) && !_words.IsPost(_tokens[first]) && phrases.ClassOf(first) == HeadClass.None;

    /// <summary><c>City of Harbour Council</c>: the word for a body closes the name.</summary>
    public bool IsAuthorityOf(int head, NamePhrase follows) => _words.Is("townword", _tokens[head]) && IsAtPlace(follows);

    private bool IsAtPlace(NamePhrase body) => body.Head == body.End - 1 && text.Known(body.First, EntryKind.Place) is { } place && body.First + place.Length == body.Head;

    /// <summary>A word of a field of work: common, and no place or body.</summary>
    private bool IsListWord(int at) => text.Known(at) is null && phrases.ClassOf(at) == HeadClass.None && _tokens[at].Kind == TokenKind.Word && (IsFieldWord(at) || !_words.IsPersonName(_tokens[at]));

    private bool IsFieldWord(int at) => _words.IsCommon(_tokens[at]) || _words.Is("topic", _tokens[at]) || text.IsCommonWord(_tokens[at]) || _tokens[at].Lower.EndsWith("ive", StringComparison.Ordinal) || _tokens[at].Lower.EndsWith("al", StringComparison.Ordinal);

    /// <summary><c>Lantern Kelp Centre LKC</c>: the letters behind a body's head that its words begin with.</summary>
    public bool AreInitials(int first, int at)
    {
        var letters = _tokens[at].Text;
        if (!_tokens[at].IsAllCaps || letters.Length < 3) return false;
        var met = 0;
        for (var i = first; i < at; i++)
            if (_tokens[i].IsCapitalized && met < letters.Length && _tokens[i].Text[0] == letters[met]) met++;
            else if (_tokens[i].IsCapitalized) return false;
        return met == letters.Length;
    }

    /// <summary><c>Institute of Hospital Engineering</c>, <c>Ministry of Local Government</c>: the head word only describes the field that ends the name.</summary>
    public bool IsField(int head, NamePhrase follows, int limit) => IsStateField(head, follows.First, follows.End) || IsMembersOf(head, follows) ||
        (follows.Head + 1 < follows.End && _words.Is("topic", _tokens[follows.Head + 1]) && follows.Head + 2 == follows.End && !phrases.IsNameWord(follows.End, limit));

    /// <summary><c>Institute of Company Directors</c></summary>
    private bool IsMembersOf(int head, NamePhrase follows) => _words.Is("memberbody", _tokens[head]) && follows.Head == follows.End - 2 && follows.Head == follows.First && _tokens[follows.End - 1].Lower.EndsWith('s') && _words.IsPost(_tokens[follows.End - 1]);

    /// <summary><c>Ministry of Local Government</c>, <c>Department of Primary Industries</c>, <c>… and Social Services</c>: common words behind the head of a state's organ.</summary>
    private bool IsStateField(int head, int first, int end) => _words.Is("fieldhead", _tokens[head]) && (EndsInFields(first, end) || Enumerable.Range(first, end - first).All(i => text.Known(i) is null && !_tokens[i].Is("of") && (_tokens[i].Kind == TokenKind.Sign || _words.IsCommonOrPlural(_tokens[i]) || _words.Is("vague", _tokens[i]) || _words.Is("topic", _tokens[i]))));

    /// <summary><c>Department of Pharmaceutical Services</c>, <c>… and Inland Waterways</c></summary>
    private bool EndsInFields(int first, int end) =>
        _words.Is("fieldplural", _tokens[end - 1]) && Enumerable.Range(first, end - first).All(i => _tokens[i].Kind == TokenKind.Word && text.Known(i) is null && (i == end - 1 || phrases.ClassOf(i) == HeadClass.None));

    /// <summary><c>Harbour City and Harbour Motor Corporation</c>: two names with one place.</summary>
    private bool BothInPlace(int first, int right) => IsPlaceOf(first, right) || (first > 0 && IsPlaceOf(first - 1, right));

    private bool IsPlaceOf(int at, int right) => text.Known(at, EntryKind.Place, EntryKind.Country) is not null && _tokens[right].Is(_tokens[at].Lower);

    /// <summary><c>Solarix and Brightwave Industries</c>: two companies' own words, no field of work.</summary>
    private bool AreTwoCompanies(int first, int at, int right, int length) =>
        at == first + 1 && length > 1 && _words.Is("companyhead", _tokens[right + length - 1]) && IsOwnWord(first) && IsOwnWord(right);

    private bool IsOwnWord(int at) => !_words.IsCommonOrPlural(_tokens[at]) && !_words.Is("topic", _tokens[at]) && !_words.IsGivenName(_tokens[at]) && !_words.IsModifier(_tokens[at]) && text.Known(at) is null;

    /// <summary>A capital inside: <c>KelpNet</c>.</summary>
    private bool IsCoined(int at) => char.IsLower(_tokens[at].Text[^1]) && _tokens[at].Text.AsSpan(1).ContainsAnyInRange('A', 'Z') && !_tokens[at].Text.Contains('-', StringComparison.Ordinal);

    private bool HasJoint(int first, int at) => Enumerable.Range(first, at - first).Any(i => _tokens[i].Text is "and" or "&");

    private bool IsAcronym(int at) => _tokens[at].IsAllCaps && _tokens[at].Text.Length > 2;
}
