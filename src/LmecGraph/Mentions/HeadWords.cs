using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>What a word that may end a name makes of it: a body, a unit of one, an initiative or an event.</summary>
internal sealed class HeadWords(MarkedText text, EventWords events)
{
    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;

    /// <summary>The class of a head word.</summary>
    public HeadClass ClassOf(int token)
    {
        var t = _tokens[token];
        if (!t.IsCapitalized) return HeadClass.None;
        if (text.IsRound(token) || events.IsAct(token) || events.IsDayOfMany(token)) return events.IsDayOfMany(token) ? HeadClass.None : HeadClass.Event;
        if (_words.Is("townword", t)) return text.Known(token) is null or { Length: 1 } && TownCouncils.IsAt(_tokens, _words, token) ? HeadClass.Body : HeadClass.None;
        var (rank, initiative, level) = (_words.BodyRank(t), _words.IsInitiative(_tokens, token), _words.EventLevel(t));
        if (token > 0 && _words.BodyRank(_tokens[token - 1], t) is { } ofTwo) return ofTwo == "unit" ? HeadClass.Unit : HeadClass.Body;
        if (level is null && initiative && (events.IsGathering(token) || events.IsOccasionalProgramme(token))) return HeadClass.Event;
        if (level is null && !initiative && token > 0 && _tokens[token - 1].IsCapitalized && (!t.Is("hall") || events.IsTownHall(token)) && _words.PairLevel(_tokens[token - 1], t) is not null) return HeadClass.Event;
        if (level is not null && initiative && events.IsTreaty(token)) return HeadClass.Initiative;
        if (t.Is("exchange") && token + 2 < _tokens.Count && _tokens[token + 1].Is("of") && text.Known(token + 2, EntryKind.Country) is not null) return HeadClass.Body;
        if (level is not null && !(rank is not null && (events.IsLegislature(token) || events.IsFederation(token))) && !(rank is not null && token > 0 && !_words.Is("occasion", t) && _words.Is("bodyish", _tokens[token - 1]) && !(token > 1 && (_words.IsOrdinal(_tokens[token - 2].Lower) || _words.Is("assemblykind", _tokens[token - 2]) || (_tokens[token - 1].Is("general") && ClassOf(token - 2) == HeadClass.Body))))) return HeadClass.Event;
        if (initiative && !(rank is not null && _words.Is("actor", t))) return HeadClass.Initiative;
        return rank switch { null when !_words.OpensBody(_tokens, token) => HeadClass.None, "unit" => HeadClass.Unit, _ => HeadClass.Body };
    }
}
