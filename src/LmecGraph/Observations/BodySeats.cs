using LmecGraph.Documents;
using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// BASED_IN from the words around a body: "Laos's Ministry of …", "QXRT (Laos's water agency)", "the Lao delegation … from the Ministry of …",
/// "based in Laos", and the address block.
/// </summary>
internal sealed class BodySeats
{
    private const int FarthestBase = 10;
    private const int LongestAddress = 40;
    private const int LongestBracket = 8;
    private const int LongestTowns = 8;
    private const int LongestBlock = 1200;

    private readonly MarkedText _text;
    private readonly Dictionary<int, SpottedMention> _bodies;
    private readonly Dictionary<int, SpottedMention> _states;
    private readonly Dictionary<int, SpottedMention> _ending = [];
    private readonly List<Draft> _drafts = [];

    private BodySeats(MarkedText text, Dictionary<int, SpottedMention> bodies, Dictionary<int, SpottedMention> states)
    {
        (_text, _bodies, _states) = (text, bodies, states);
        foreach (var state in states.Values)
            if (state.Candidate.Place is null) _ending.TryAdd(state.End, state);
    }

    public static List<Draft> Read(SpottedMentions mentions, Dictionary<int, SpottedMention> bodies, Dictionary<int, SpottedMention> states)
    {
        var seats = new BodySeats(mentions.Text, bodies, states);
        foreach (var sentence in mentions.Text.Text.Sentences)
        {
            seats.Read(sentence);
            seats.AddressLine(sentence);
        }
        seats._drafts.AddRange(AddressBlock(mentions));
        return seats._drafts;
    }

    private void Read(Sentence sentence)
    {
        SpottedMention? delegation = null;
        SpottedMention? last = null;
        SpottedMention? row = null;
        var from = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (_states.TryGetValue(i, out var state))
            {
                if (Sends(state, sentence.End)) (delegation, from) = (state, false);
                Possessed(state, sentence, last);
                Seat(state, sentence, last);
            }
            from |= delegation is not null && _text.Tokens[i].Lower is "from" or "of" && i > delegation!.End;
            if (!_bodies.TryGetValue(i, out var body)) continue;
            if (last is not null && InRow(last, body) && body.Candidate.State is null && Rank(body) is "ministry" or "unit") row = StateOf(last) ?? row;
            else row = null;
            if (row is not null) Add(body, row, sentence, "row-of-ministries");
            last = body;
            if (body.Candidate.State is null && (Bracketed(body, sentence.End) ?? Located(body, sentence)) is { } seat) Add(body, seat, sentence, "state-behind");
            if (from && delegation is not null && body.Candidate.State is null && body.Candidate.Known is null or { Length: 0 }) Add(body, delegation, sentence, "delegation");
        }
    }

    /// <summary>Nothing but a comma or "and" parts the two, no article: "the Omani Ministry of Roads, Ministry of Ports and Ministry of Dams".</summary>
    private bool InRow(SpottedMention body, SpottedMention next)
    {
        var at = body.End;
        if (_text.Is(at, next.First, ",")) at++;
        if (_text.Is(at, next.First, "and")) at++;
        return at > body.End && at == next.First && Rank(body) is "ministry" or "unit";
    }

    /// <summary>The state that a body's name opens with, or that owns it ("Fiji's Ministry of Roads").</summary>
    private SpottedMention? StateOf(SpottedMention body)
    {
        if (_states.TryGetValue(body.First, out var opening) && opening.Candidate.Place is null && opening.End < body.End) return opening;
        return _text.Is(body.First - 1, body.First, "'s") && body.First > 1 && _ending.TryGetValue(body.First - 1, out var owner) ? owner : null;
    }

    private string? Rank(SpottedMention body) => body.Candidate.Head < 0 ? null : _text.Words.BodyRank(_text.Tokens[body.Candidate.Head]);

    private void Add(SpottedMention body, SpottedMention state, Sentence sentence, string rule)
    {
        if (body.Candidate.State is null || body.Candidate.State == state.Candidate.State) _drafts.Add(new Draft(body, EdgeType.BasedIn, state, sentence.First, sentence.End, rule));
    }

    /// <summary>"Harbourlight (Ghana)", "Harbourlight (Tema, Ghana)": the last state of a bracket that holds nothing but places.</summary>
    private SpottedMention? Bracketed(SpottedMention body, int end)
    {
        if (!_text.Is(body.End, end, "(")) return null;
        SpottedMention? seat = null;
        for (var i = body.End + 1; i < Math.Min(end, body.End + LongestBracket);)
        {
            if (_text.Is(i, end, ")")) return seat;
            if (_states.TryGetValue(i, out var state) && !state.Candidate.IsDemonym) (seat, i) = (state, state.End);
            else if (_text.Is(i, end, ",") || _text.Is(i, end, "the")) i++;
            else if (seat is null && _text.Tokens[i].IsCapitalized && !_text.Tokens[i].IsAllCaps && _text.Is(i + 1, end, ",")) i++;
            else return null;
        }
        return null;
    }

    /// <summary>"from Harbourlight in Ghana, …": a body that stands in no place by an act ("held by Harbourlight in Ghana").</summary>
    private SpottedMention? Located(SpottedMention body, Sentence sentence)
    {
        var at = body.End;
        if (_text.Is(at, sentence.End, "(") && _text.Is(at + 2, sentence.End, ")")) at += 3;
        if (body.Candidate.Known is { Length: > 0 } || !_text.Is(at, sentence.End, "in")) return null;
        at += _text.Is(at + 1, sentence.End, "the") ? 2 : 1;
        if (!_states.TryGetValue(at, out var state) || state.Candidate.IsDemonym || (state.End < sentence.End && _text.Tokens[state.End].Kind == TokenKind.Number)) return null;
        var before = body.First - 1;
        if (before > sentence.First && _text.Words.Is("article", _text.Tokens[before])) before--;
        return before >= sentence.First && _text.Tokens[before].Lower is "of" or "from" or "at" or "," or "(" ? state : null;
    }

    /// <summary>A line that opens with bodies, has a number in the middle and closes with a place is an address: "Harbourlight, 12 Quay Street, Tema, Ghana".</summary>
    private void AddressLine(Sentence sentence)
    {
        if (sentence.End - sentence.First > LongestAddress) return;
        var (number, words) = (0, 0);
        SpottedMention? seat = null;
        var bodies = new List<SpottedMention>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (bodies.Count > 0 && _text.Tokens[i] is { IsLower: true, Text.Length: > 3 } word && !_text.Words.IsSmallWord(word.Lower)) words++;
            if (number == 0 && _bodies.TryGetValue(i, out var body)) (bodies, i) = ([.. bodies, body], body.End - 1);
            else if (_text.Tokens[i].Kind == TokenKind.Number) number = i;
            else if (number > 0 && _states.TryGetValue(i, out var state) && !state.Candidate.IsDemonym) (seat, i) = (state, state.End - 1);
            else if (seat is not null && (_text.Tokens[i].Text == "|" || _text.Words.Is("otherlabel", _text.Tokens[i]))) break;
            else if (seat is not null && i > seat.End + 1) return;
        }
        if (seat is null || words > 0 || bodies.Count == 0 || bodies[0].First - sentence.First > 6) return;
        foreach (var body in bodies) Add(body, seat, sentence, "address-line");
    }

    /// <summary>"the Lao delegation", "Laos counterparts and officials".</summary>
    private bool Sends(SpottedMention state, int end) =>
        state.Candidate.Place is null && state.End < end && _text.Tokens[state.End].Lower is "delegation" or "counterparts" or "officials" or "side" or "team";

    /// <summary>"Laos's Ministry", and "QXRT (Laos's water agency)", "QXRT, Laos's water agency".</summary>
    private void Possessed(SpottedMention state, Sentence sentence, SpottedMention? before)
    {
        if (state.Candidate.IsDemonym || !_text.Is(state.End, sentence.End, "'s")) return;
        // "Ghana's UN debt": a body of many states is nobody's.
        if (_bodies.TryGetValue(state.End + 1, out var body) && state.Candidate.Place is null && _text.Known(state.End + 1) is not { Entry: { Kind: EntryKind.Body, Country: null } }) Add(body, state, sentence, "possessive");
        var open = state.First - 1;
        if (_text.Is(open, state.First, "the")) open--;
        if (before is not null && before.End == open && _text.Tokens[open].Text is "(" or "," && IsBodyNoun(state.End + 1, sentence.End)) Add(before, state, sentence, "apposition");
    }

    private bool IsBodyNoun(int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + 5); i++)
            if (_text.Words.BodyRank(_text.Tokens[i]) is not null || _text.Tokens[i].Lower is "agency" or "authority" or "ministry" or "department" or "regulator" or "university" or "institute") return true;
        return false;
    }

    /// <summary>"Harbourlight was founded by Y and is based in Laos": the body that the sentence opens with.</summary>
    private SpottedMention? Subject(SpottedMention state, Sentence sentence)
    {
        var at = state.First;
        while (at > sentence.First && at > state.First - FarthestBase && !_text.Tokens[at].Is("and")) at--;
        if (!_text.Is(at, state.First, "and") || !_text.Is(state.First - 1, state.First, "in") || _text.Tokens[at + 1].Lower is not ("is" or "has" or "was") || !Sits(at + 2, state.First)) return null;
        var first = _text.Words.Is("article", _text.Tokens[sentence.First]) ? sentence.First + 1 : sentence.First;
        return _bodies.GetValueOrDefault(first);
    }

    private bool Sits(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_text.Tokens[i].Lower is "based" or "headquartered" or "located" or "headquarters" or "seat") return true;
        return false;
    }

    /// <summary>"based in Laos", "headquartered in Vientiane".</summary>
    private void Seat(SpottedMention state, Sentence sentence, SpottedMention? before)
    {
        if (Subject(state, sentence) is { } subject)
        {
            Add(subject, state, sentence, "based-in");
            return;
        }
        var at = state.First - 1;
        if (_text.Is(at, state.First, "the")) at--;
        // "based in Wildey, Saint Michael, Barbados"
        while (at > sentence.First && at > state.First - LongestTowns && (_text.Tokens[at].Text == "," || _text.Tokens[at].IsCapitalized)) at--;
        if (before is not null && at > sentence.First && _text.Is(at, state.First, "in") && _text.Tokens[at - 1].Lower is "based" or "headquartered" or "located" or "seat" or "seated" or "headquarters" or "offices" or "registered" or "founded" && at - before.End < FarthestBase) Add(before, state, sentence, "based-in");
        if (state.Candidate.Place is not null && state.End + 1 < sentence.End && _text.Words.Is("bodynoun", _text.Tokens[state.End]) && _bodies.TryGetValue(state.End + 1, out var named)) Add(named, state, sentence, "apposition");
        if (_bodies.TryGetValue(state.End, out var body) && _text.Tokens[state.End - 1].Lower.EndsWith("-based", StringComparison.Ordinal)) Add(body, state, sentence, "based");
    }

    /// <summary>The bodies printed in the contact block, which is short, belong to the state of its address.</summary>
    private static IEnumerable<Draft> AddressBlock(SpottedMentions mentions)
    {
        var text = mentions.Text;
        foreach (var section in text.Document.Sections.Where(s => s.Kind == SectionKind.Contact && s.Span.Length <= LongestBlock))
        {
            bool Here(SpottedMention m) => section.Span.Contains(text.Text.Span(m.First, m.End));
            var states = mentions.All.Where(m => m.Type == NodeType.Country && Here(m)).ToList();
            var state = states.FindLast(s => s.Candidate.Place is null) ?? states.LastOrDefault();
            if (state is null) continue;
            foreach (var body in mentions.All.Where(b => b.Type == NodeType.Organization && Here(b) && b.First < state.First))
                yield return new Draft(body, EdgeType.BasedIn, state, body.First, state.End, "address");
        }
    }
}
