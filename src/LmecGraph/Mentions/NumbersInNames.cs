using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Numbers, in figures and in words, that stand inside names: <c>Session 2</c>, <c>Three Bridges Initiative</c>.</summary>
internal sealed class NumbersInNames(MarkedText text, NamePhrases phrases)
{
    private readonly IReadOnlyList<Token> _tokens = text.Tokens;
    private readonly Lexicon.WordClasses _words = text.Words;

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

    /// <summary><c>2030 Sustainable …</c>, <c>1st … Meeting</c>, <c>Session 2</c>, <c>Dialogue 2012</c>.</summary>
    public bool IsNameNumber(int token, int limit)
    {
        var next = token + 1 < limit && (_tokens[token + 1].IsCapitalized && !_words.Is("month", _tokens[token + 1]) && !_words.Is("function", _tokens[token + 1]));
        var previous = token > 0 && phrases.ClassOf(token - 1) is HeadClass.Event or HeadClass.Initiative;
        return (next && !char.IsLower(_tokens[token].Text[^1])) || (next && _words.IsOrdinal(_tokens[token].Lower)) || (previous && _tokens[token].Text.Length <= 9 && (_tokens[token].Text.Length != 2 || _words.EventLevel(_tokens[token - 1]) == "session" || phrases.ClassOf(token - 1) == HeadClass.Initiative) && !_tokens[token].Text.Contains('.', StringComparison.Ordinal));
    }
}
