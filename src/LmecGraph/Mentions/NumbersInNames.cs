using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Numbers, ordinals and counts that belong to a name.</summary>
internal sealed class NumbersInNames(MarkedText text, NamePhrases phrases)
{
    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;

    /// <summary><c>Fund for Reefs First Regional Workshop</c>: an ordinal in the middle of an event's name.</summary>
    public bool IsOrdinalInside(int token, int limit)
    {
        if (token == 0 || !_tokens[token - 1].IsCapitalized || !_words.IsOrdinal(_tokens[token].Lower)) return false;
        for (var i = token + 1; i < Math.Min(limit, token + 4) && _tokens[i].IsCapitalized; i++)
            if (_words.EventLevel(_tokens[i]) is not null) return true;
        return false;
    }

    /// <summary><c>Three Bridges Initiative</c>: a number in words inside a sentence.</summary>
    public bool IsCount(int token, int limit) =>
        _words.Is("count", _tokens[token]) && token > 0 && _tokens[token - 1].Text is not ("." or "!" or "?" or "•" or "-" or "|") && token + 1 < limit && _tokens[token + 1].IsCapitalized;

    /// <summary><c>All Nepal Reed Association</c>, <c>All Hands Meeting</c></summary>
    public bool IsWholeOf(int token, int limit) =>
        _tokens[token].Text == "All" && token + 2 < limit && (IsMeetingOfAll(token, limit) || text.Known(token + 1, EntryKind.Country, EntryKind.Demonym) is { Length: 1 } || _words.Is("region", _tokens[token + 1])) && _tokens[token + 2].IsCapitalized;

    /// <summary><c>All Scientists' Meeting</c>, <c>All Staff Retreat</c>: one word for many, and the kind of occasion.</summary>
    private bool IsMeetingOfAll(int token, int limit)
    {
        if (!(_words.Is("allofthem", _tokens[token + 1]) || _tokens[token + 1].Lower.TrimEnd('\'', '’').EndsWith('s'))) return false;
        var kind = _tokens[token + 2].Text is "'" or "’" or "'s" ? token + 3 : token + 2;
        return kind < limit && _tokens[kind].IsCapitalized && _words.EventLevel(_tokens[kind]) is not null;
    }

    /// <summary>The <c>I</c> of <c>Annex I</c>, the <c>A</c> of <c>Group A</c>.</summary>
    public bool IsPartNumber(int token) =>
        _tokens[token].Text is "I" or "A" && token > 0 && _tokens[token - 1].IsCapitalized && _words.Is("numberedpart", _tokens[token - 1]);

    /// <summary><c>Strategy on Reefs 2021–2030</c>: the years that a plan runs, behind its name.</summary>
    private bool IsYearRange(int token)
    {
        if (token == 0 || !_tokens[token - 1].IsCapitalized || _words.Is("month", _tokens[token - 1])) return false;
        return IsYear(_tokens[token].Text) ? IsDash(token + 1) && token + 2 < _tokens.Count && EndsYearRange(token + 2)
            : _tokens[token].Text.Split('-', '/') is [var first, var last] && IsYear(first) && (IsYear(last) || last.Length == 2);
    }

    /// <summary>The second year of a range.</summary>
    private bool EndsYearRange(int token) =>
        token > 2 && token < _tokens.Count && IsDash(token - 1) && _tokens[token] is { Glued: true, Kind: TokenKind.Number } end && IsYear(_tokens[token - 2].Text) && _tokens[token - 3].IsCapitalized && (IsYear(end.Text) || end.Text.Length == 2);

    /// <summary><c>Conference on Ageing Reefs 2018</c>: the year of an event, behind its topic.</summary>
    public bool IsYearBehind(int token) =>
        token > 0 && IsYear(_tokens[token].Text) && _tokens[token - 1].IsCapitalized && !_words.Is("month", _tokens[token - 1]) && !(token + 1 < _tokens.Count && (_tokens[token + 1].IsCapitalized || IsDash(token + 1)));

    /// <summary>The <c>26</c> of <c>Primary School No. 26</c>.</summary>
    private bool IsNumberOf(int token) =>
        token > 1 && _tokens[token].Text.Length <= 5 && _tokens[token - 1].Text is "No." or "Nr." or "No" && phrases.ClassOf(token - 2) is HeadClass.Body or HeadClass.Unit;

    private bool IsDash(int token) => token < _tokens.Count && _tokens[token] is { Glued: true, Text: "–" or "—" or "/" };

    private static bool IsYear(string word) => word.Length == 4 && word[0] is '1' or '2' && !word.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary><c>2030 Sustainable …</c>, <c>1st … Meeting</c>, <c>Session 2</c>, <c>Dialogue 2012</c>.</summary>
    public bool Belongs(int token, int limit)
    {
        if (text.IsMinute(token)) return false;
        if (_tokens[token].Kind == TokenKind.Sign) return EndsYearRange(token + 1);
        if (IsNumberOf(token)) return true;
        if (IsYearRange(token) || EndsYearRange(token)) return true;
        var next = token + 1 < limit && (_tokens[token + 1].IsCapitalized && !_words.Is("month", _tokens[token + 1]) && !_words.Is("function", _tokens[token + 1]));
        var previous = token > 0 && phrases.ClassOf(token - 1) is HeadClass.Event or HeadClass.Initiative;
        return (next && !char.IsLower(_tokens[token].Text[^1])) || (next && _words.IsOrdinal(_tokens[token].Lower)) || (previous && _tokens[token].Text.Length <= 9 && (_tokens[token].Text.Length != 2 || _words.EventLevel(_tokens[token - 1]) == "session" || phrases.ClassOf(token - 1) == HeadClass.Initiative) && !_tokens[token].Text.Contains('.', StringComparison.Ordinal));
    }
}
