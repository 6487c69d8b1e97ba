using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>HELD_IN of places that act: "Lima hosted the Kelp Forum", "Peru was the venue of the forum", "the host city, Lima", "thanked Peru for hosting".</summary>
internal sealed class HostPlaces
{
    private const int LongestVerb = 5;
    private const int LongestObject = 8;
    private const int WelcomeReach = 7;

    private readonly MarkedText _text;
    private readonly HashSet<int> _placed;
    private readonly bool[] _inName;
    private readonly List<SpottedMention> _states;
    private int _next;

    /// <summary>Prepares a document.</summary>
    /// <param name="mentions">Its names.</param>
    /// <param name="placed">The events whose place is known, by referent; grows.</param>
    public HostPlaces(SpottedMentions mentions, HashSet<int> placed)
    {
        (_text, _placed) = (mentions.Text, placed);
        _inName = new bool[_text.Tokens.Count];
        foreach (var mention in mentions.All)
            if (mention.Type is not (NodeType.Country or NodeType.Event)) Array.Fill(_inName, true, mention.First, mention.End - mention.First);
        _states = [.. mentions.All.Where(m => m.Type == NodeType.Country && !m.Candidate.IsDemonym)];
    }

    /// <summary>Reads a sentence of the body; sentences come in order.</summary>
    public void Read(Clause clause, SpottedMention? target, List<Draft> drafts)
    {
        while (_next < _states.Count && _states[_next].First < clause.Sentence.First) _next++;
        for (var i = _next; i < _states.Count && _states[i].First < clause.Sentence.End; i++)
        {
            var place = _states[i];
            if (_inName[place.First] || (Hosted(clause, place, i + 1 < _states.Count ? _states[i + 1] : null, target) ?? (IsHost(place, clause.Sentence) ? target : null)) is not { } held || !_placed.Add(held.Referent)) continue;
            drafts.Add(new Draft(held, EdgeType.HeldIn, place, clause.Sentence.First, clause.Sentence.End, "host-place", Venue: place.Candidate.Place, Event: held));
        }
    }

    /// <summary>The event behind "hosted", "will welcome", "was the venue of".</summary>
    private SpottedMention? Hosted(Clause clause, SpottedMention place, SpottedMention? next, SpottedMention? target)
    {
        var (at, end) = (place.End, clause.Sentence.End);
        // "Lima, Peru, hosted"
        if (_text.Is(at, end, ",") && next is { } state && state.First == at + 1) at = _text.Is(state.End, end, ",") ? state.End + 1 : state.End;
        for (var verb = at; verb < Math.Min(end, at + LongestVerb); verb++)
        {
            var token = _text.Tokens[verb];
            if (token.Lower is "host" or "hosts" or "hosted" or "hosting" or "welcomed" or "welcomes" or "welcome" or "venue" or "setting" or "scene" or "home") return Object(clause, verb + 1, place.Candidate.Place is not null, target) ?? (_text.Is(verb - 1, verb, "as") || _text.Is(verb - 2, verb, "as") ? target : null);
            if (!token.IsLower) return null;
            if (!_text.Words.Is("auxiliary", token) && !_text.Words.Is("article", token) && token.Lower is not ("again" or "once" or "also" or "recently" or "proudly" or "played" or "plays" or "play" or "to" or "itself" or "successfully" or "became" or "becomes" or "become" or "chosen" or "selected" or "as")) return null;
        }
        return null;
    }

    /// <summary>The event named behind a verb, or the one in focus where the verb has "the workshop" for its object.</summary>
    private SpottedMention? Object(Clause clause, int from, bool isTown, SpottedMention? target)
    {
        foreach (var item in clause.Items)
        {
            if (item.First < from) continue;
            if (item.First >= from + LongestObject) return null;
            // A state may hold a side event abroad.
            if (item.Mention is { } mention) return mention.Type == NodeType.Event && (isTown || !item.Token.IsLower) ? mention : null;
            if (_text.Words.Is("elsewhen", item.Token) || item.Token.Kind == TokenKind.Sign || item.Is("all") || item.Is("by")) return null;
            if (item.Token.IsLower && _text.Words.Is("describable", item.Token) && _text.Tokens[item.First - 1].Lower is "the" or "this") return target;
        }
        return null;
    }

    /// <summary>"the host country, Peru", "thanked the people of Peru for hosting", "welcomed the delegates to Lima".</summary>
    private bool IsHost(SpottedMention place, Sentence sentence)
    {
        var before = _text.Is(place.First - 1, place.First, ",") ? place.First - 2 : place.First - 1;
        if (before > sentence.First && _text.Tokens[before].Lower is "country" or "city" or "town" or "nation" or "state" && _text.Tokens[before - 1].Is("host")) return true;
        if (_text.Is(place.End, sentence.End, "for") && Enumerable.Range(place.End + 1, 3).Any(i => _text.Is(i, sentence.End, "hosting") || _text.Is(i, sentence.End, "hospitality"))) return true;
        return before > sentence.First && before == place.First - 1 && _text.Tokens[before].Is("to") && IsWelcomed(before, sentence.First);
    }

    /// <summary>"welcomed the delegates to": people who came.</summary>
    private bool IsWelcomed(int to, int first)
    {
        var people = false;
        for (var i = to - 1; i >= Math.Max(first, to - WelcomeReach); i--)
            if (_text.Tokens[i].Lower is "welcomed" or "welcomes" or "welcoming" or "welcome") return people || i == to - 1;
            else if (_text.Tokens[i].Kind == TokenKind.Sign) return false;
            else people |= _text.Words.Is("delegate", _text.Tokens[i]) || _text.Words.Is("group", _text.Tokens[i]) || _text.Tokens[i].Lower is "everyone" or "all" or "them" or "were";
        return false;
    }
}
