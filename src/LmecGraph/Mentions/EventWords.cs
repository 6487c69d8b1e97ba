using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>What <see cref="NamePhrases"/> asks about the words of an event's name: where a session begins, what a meeting is of, how far a topic goes.</summary>
internal sealed class EventWords(MarkedText text)
{
    private const int LongestTopic = 25;
    private const int KindBeforeHead = 3;
    private const int LongestFederation = 12;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;

    /// <summary><c>Convention on …</c> is a treaty, <c>Convention of …</c> and <c>Annual Convention</c> are meetings.</summary>
    public bool IsTreaty(int token) => token + 1 < _tokens.Count && _tokens[token + 1].Lower is "on" or "for" or "against" or "relating" or "concerning" && !IsDay(token + 2);

    private bool IsDay(int token) => token < _tokens.Count && (_tokens[token].Kind == TokenKind.Number || _words.Is("weekday", _tokens[token]) || _words.Is("month", _tokens[token]));

    /// <summary>"Agenda Day 1": one day of a programme, no occasion of its own.</summary>
    public bool IsDayOfMany(int token) => _tokens[token].Is("day") && token + 1 < _tokens.Count && _tokens[token + 1] is { Kind: TokenKind.Number, Text.Length: 1 };

    /// <summary><c>41st Annual Convention</c>, <c>Nurses Convention</c>, <c>Reef Convention 2022</c>: people gather, no treaty.</summary>
    public bool IsGathering(int token)
    {
        if (!_tokens[token].Is("convention")) return false;
        if (token + 1 < _tokens.Count && _tokens[token + 1] is { Kind: TokenKind.Number, Text.Length: 4 }) return token > 0 && _tokens[token - 1].IsCapitalized;
        if (IsTreaty(token)) return false;
        if (token > 0 && token + 2 < _tokens.Count && _tokens[token - 1].Lower is "international" or "national" or "world" or "district" or "state" && _tokens[token + 1].Lower is "in" or "at" && text.Known(token + 2, EntryKind.Country, EntryKind.Place) is not null) return true;
        for (var i = token - 1; i >= Math.Max(0, token - KindBeforeHead) && (_tokens[i].IsCapitalized || _tokens[i].Kind == TokenKind.Number); i--)
            if (_words.IsOrdinal(_tokens[i].Lower) || _words.Is("gatherers", _tokens[i])) return true;
        return false;
    }

    /// <summary><c>Opening of the Reef Bank</c>, <c>Commissioning of …</c>: what is done to a thing on a day.</summary>
    public bool IsAct(int token) => _words.Is("actofday", _tokens[token]) && token + 1 < _tokens.Count && _tokens[token + 1].Is("of");

    /// <summary><c>Training Programme</c>, <c>Capacity-Building Programme</c>: teaches at a time, and is no plan.</summary>
    public bool IsOccasionalProgramme(int token) => token > 0 && _tokens[token].Lower is "programme" or "program" && _tokens[token - 1].IsCapitalized && _words.Is("trainingkind", _tokens[token - 1]) && token + 1 < _tokens.Count && _tokens[token + 1].Lower is "on" or "for" or "in" && _words.PairLevel(_tokens[token - 1], _tokens[token]) is not null;

    /// <summary><c>Virtual Town Hall on Reefs</c>: a talk, where the building has neither a topic nor a kind.</summary>
    public bool IsTownHall(int hall) => hall > 0 && _tokens[hall - 1].Is("town")
        && (hall + 2 < _tokens.Count && _tokens[hall + 1].Lower is "on" or "with" or "about" && _tokens[hall + 2].IsCapitalized && !IsDay(hall + 2)
            || hall > 1 && _tokens[hall - 2].IsCapitalized && (_words.Is("eventkind", _tokens[hall - 2]) || _words.Is("kind", _tokens[hall - 2])));

    /// <summary><c>Photo Exhibition</c>, <c>Phone Call</c>, <c>Search and Rescue Exercise</c>: a word of menus that opens a name.</summary>
    public bool OpensKind(int token, int limit) =>
        (_words.Is("innerword", _tokens[token]) && token + 1 < limit && _tokens[token + 1].IsCapitalized && _words.EventLevel(_tokens[token], _tokens[token + 1]) is not null)
        || (token > 0 && _tokens[token - 1].IsCapitalized && _words.PairLevel(_tokens[token - 1], _tokens[token]) is not null)
        || (_tokens[token].Is("search") && token + 2 < limit && _tokens[token + 1].Lower is "and" or "&" && _tokens[token + 2].IsCapitalized && _tokens[token + 2].Is("rescue"));

    /// <summary><c>e-Visa</c>, <c>iCourt</c></summary>
    public static bool IsElectronic(Token t) => t is { Kind: TokenKind.Word, IsLower: true, Text: ['e' or 'i' or 'm', _, _, _, ..] } && char.IsUpper(t.Text[t.Text[1] == '-' ? 2 : 1]);

    /// <summary><c>Congress of Peru</c>, <c>Congress of the Republic</c>: of a state, and none before it.</summary>
    public bool IsLegislature(int token)
    {
        if (token + 2 >= _tokens.Count || !_tokens[token].Is("congress") || !_tokens[token + 1].Is("of") || (token > 0 && ((_tokens[token - 1].IsCapitalized && !_words.Is("article", _tokens[token - 1])) || _words.IsOrdinal(_tokens[token - 1].Lower)))) return false;
        var of = _tokens[token + 2].Is("the") ? token + 3 : token + 2;
        return of < _tokens.Count && _tokens[of].IsCapitalized && (_tokens[of].Lower is "republic" or "deputies" || text.Known(of, EntryKind.Country, EntryKind.Place) is { } state && !(of + state.Length < _tokens.Count && _tokens[of + state.Length].IsCapitalized));
    }

    /// <summary><c>Congress of Dock Unions</c>: bodies that made a body, with no number before it.</summary>
    public bool IsFederation(int token)
    {
        if (token + 2 >= _tokens.Count || !_tokens[token].Is("congress") || !_tokens[token + 1].Is("of") || (token > 0 && _words.IsOrdinal(_tokens[token - 1].Lower))) return false;
        var end = token + 2;
        while (end < Math.Min(_tokens.Count, token + LongestFederation) && (_tokens[end].IsCapitalized || _tokens[end].Lower is "of" or "and")) end++;
        return _words.Is("manybodies", _tokens[end - 1]) || _tokens[end - 1].Lower is "organizations" or "organisations" or "unions";
    }

    /// <summary>The verb of a headline (<c>X Hosts Y</c>); behind a preposition, or before any head where it may head a name itself, it is a noun.</summary>
    public bool IsVerb(int at, int head) => !IsPlural(at) && (head >= 0 ? !_words.Is("preposition", _tokens[at - 1]) : _words.EventLevel(_tokens[at]) is null);

    /// <summary><c>Staff of River Commissions</c>: a word that as a verb needs an object, with none behind it.</summary>
    private bool IsPlural(int at) =>
        _words.Is("nounverb", _tokens[at]) && (at + 1 >= _tokens.Count || !(_tokens[at + 1].IsCapitalized || _tokens[at + 1].Kind == TokenKind.Number || _tokens[at + 1].Text is "“" or "\"" || _words.Is("article", _tokens[at + 1])));

    /// <summary><c>Reef Summit: Taking Action to Save Nets</c>: behind a colon that a participle follows.</summary>
    public bool IsInSubtitle(int head, int at)
    {
        for (var i = at - 2; i > head; i--)
            if (_tokens[i].Text == ":") return _tokens[i + 1].IsCapitalized && _tokens[i + 1].Lower.EndsWith("ing", StringComparison.Ordinal);
        return false;
    }

    /// <summary><c>HOSTS</c> in a headline in capitals.</summary>
    public bool IsShoutedVerb(Token t) => t.IsAllCaps && t.Text.Length > 4 && t.Lower.EndsWith('s') && _words.Is("headlineverb", t.Lower[..^1]);

    /// <summary><c>USAID-funded</c>, <c>Lima-based</c>: stands before a name.</summary>
    public bool IsDoneBy(Token t) => t.Text.LastIndexOf('-') is > 0 and var hyphen && char.IsLower(t.Text[^1]) && !_words.Is("fieldbased", t.Lower[..hyphen]) && t.Lower[(hyphen + 1)..] is var done && (_words.Is("doneby", done) || _words.Is("backedby", done));

    /// <summary><c>… Infrastructure Session 1: …</c>: a numbered session begins a name of its own.</summary>
    public bool StartsSession(int at, int limit)
    {
        var session = _tokens[at].Is("parallel") && at + 1 < limit ? at + 1 : at;
        return session + 1 < limit && _words.EventLevel(_tokens[session]) == "session" && _tokens[session + 1].Kind == TokenKind.Number;
    }

    /// <summary><c>79th Session of the … Assembly</c>, <c>Sixth Meeting of the … Forum</c>, <c>Special Event of … Congress</c>: one event of the other's.</summary>
    public bool IsMeetingOf(int first, int head)
    {
        if (_tokens[head].Is("event")) return head > first;
        if (head > first && _words.Is("wholeof", _tokens[head])) return true;
        for (var i = Math.Max(first - 1, 0); i < head; i++)
            if (_words.IsOrdinal(_tokens[i].Lower)) return true;
        return false;
    }

    /// <summary><c>Rivermouth City</c>, <c>Rivermouth, Ghana</c>: a place that no list knows.</summary>
    public bool IsPlace(int at, int limit)
    {
        var end = at;
        while (end < limit && _tokens[end].IsCapitalized) end++;
        return end > at && (_tokens[end - 1].Lower is "city" or "province" or "district" or "town" or "county"
            || (end + 1 < limit && _tokens[end].Text == "," && text.Known(end + 1, EntryKind.Country, EntryKind.Place) is not null));
    }

    /// <summary>A line of its own with the place and day under a heading: <c>Lima, 3 May 2019</c>.</summary>
    public bool IsPlaceLine(int at, int limit)
    {
        if (!_tokens[at].IsCapitalized || text.Known(at, EntryKind.Country, EntryKind.Place) is not { } place || at + place.Length + 1 >= limit || _tokens[at + place.Length].Text is not ("," or "–" or "—" or "-" or "|")) return false;
        if (!text.Text.Text.AsSpan(_tokens[at - 1].Span.End, _tokens[at].Span.Start - _tokens[at - 1].Span.End).Contains('\n')) return false;
        var next = at + place.Length + 1;
        return _tokens[next].Kind == TokenKind.Number || _words.Is("month", _tokens[next]) || _words.Is("weekday", _tokens[next]) || text.Known(next, EntryKind.Country) is not null;
    }

    /// <summary><c>Workshop on building capacity to …</c>: a topic in small letters, up to a verb, a sign, a date or a place; the other half of a double year before it.</summary>
    public int Topic(int end, int limit)
    {
        // The second year of "2026/27".
        if (end + 1 < limit && _tokens[end] is { Text: "/", Glued: true } && _tokens[end - 1].Kind == TokenKind.Number && _tokens[end - 1].Text.Length == 4 && _tokens[end + 1].Kind == TokenKind.Number) end += 2;
        if (end >= limit || !(_tokens[end].Lower is "on" or "for") || end + 1 >= limit || !_tokens[end + 1].IsLower || (_words.Is("article", _tokens[end + 1]) && (!_tokens[end].Is("on") || end + 2 >= limit || !_tokens[end + 2].IsLower || _words.Is("notopic", _tokens[end + 2])))) return end;
        // "submit proposals to the COP on the work plan": letters are the whole name, and the "on" goes with the verb before.
        if (_tokens[end].Text == "on" && _tokens[end - 1] is { IsAllCaps: true, Text.Length: > 1 } letters && _words.EventLevel(letters) is not null) return end;
        if (_tokens[end].Is("for") && _tokens[end + 1].Is("first") && text.Is(end + 2, limit, "time")) return end;
        var last = Math.Min(limit, end + LongestTopic);
        var stop = end + 1;
        while (stop < last && !EndsTopic(stop, last)) stop++;
        return stop - end > 1 ? stop : end;
    }

    private bool EndsTopic(int at, int limit)
    {
        var t = _tokens[at];
        if (t.Kind == TokenKind.Sign && t.Text is not ("/" or "&" or "-")) return true;
        if (_words.Is("auxiliary", t) || _words.Is("heldverb", t) || _words.Is("headlineend", t)) return true;
        return t.Lower is "in" or "at" or "on" or "from" && at + 1 < limit && (_tokens[at + 1].Kind == TokenKind.Number || text.Known(at + 1) is not null
            || _words.Is("month", _tokens[at + 1]) || (t.Is("at") && _tokens[at + 1].Is("the")));
    }

    /// <summary><c>Dialogue with Villages Affected by Floods</c>: a participle that names whom a meeting is with, not who held it.</summary>
    public bool IsDoneTo(int at) => _tokens[at].IsCapitalized && _tokens[at].Lower.EndsWith("ed", StringComparison.Ordinal) && !_words.Is("heldverb", _tokens[at]) && !_words.Is("doneby", _tokens[at]) && !_words.Is("spokenby", _tokens[at]) && !_words.Is("backedby", _tokens[at]);
}
