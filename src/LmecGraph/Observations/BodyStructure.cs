using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>PART_OF and BASED_IN between bodies and states, from the way names hang together.</summary>
internal sealed class BodyStructure
{
    private const int LongestTown = 3;

    private readonly MarkedText _text;
    private readonly List<SpottedMention> _bodies;
    private readonly Dictionary<int, SpottedMention> _starts;
    private readonly Dictionary<int, SpottedMention> _states;
    private readonly Dictionary<string, SpottedMention> _bySurface = new(StringComparer.Ordinal);
    private readonly HashSet<int> _personEnds;
    private readonly HashSet<int> _personStarts;
    private readonly BodyChains _chains;
    private readonly List<Draft> _drafts = [];

    private BodyStructure(SpottedMentions mentions)
    {
        _text = mentions.Text;
        _bodies = mentions.All.Where(m => m.Type == NodeType.Organization).ToList();
        _starts = Outermost(_bodies);
        _states = mentions.All.Where(m => m.Type == NodeType.Country).GroupBy(m => m.First).ToDictionary(g => g.Key, g => g.First());
        _chains = new BodyChains(_text, _starts, _states);
        _personEnds = mentions.All.Where(m => m.Type == NodeType.Person).Select(m => m.End).ToHashSet();
        _personStarts = mentions.All.Where(m => m.Type == NodeType.Person).Select(m => m.First).ToHashSet();
        foreach (var body in _starts.Values.OrderBy(b => b.First)) _bySurface.TryAdd(_text.Surface(body.First, body.End), body);
    }

    public static List<Draft> Read(SpottedMentions mentions)
    {
        var structure = new BodyStructure(mentions);
        structure.Sentences();
        structure.Nested();
        structure.Coordinated();
        structure._drafts.AddRange(new UnitRows(mentions.Text, structure._starts).Read(structure._drafts));
        structure._drafts.AddRange(BodySeats.Read(mentions, structure._starts, structure._states));
        return structure._drafts;
    }

    private void Sentences()
    {
        foreach (var sentence in _text.Text.Sentences)
        {
            var (titled, person) = (false, false);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (_personEnds.Contains(i)) (titled, person) = (false, true);
                titled |= person && _text.Words.IsPost(_text.Tokens[i]);
                if (!_starts.TryGetValue(i, out var body)) continue;
                Behind(body, sentence, titled);
                Owner(body, sentence);
                if ((body.Candidate.State is { } state ? Inside(body.First, body.End, state) : AtEdge(body)) is { } seat) Add(body, EdgeType.BasedIn, seat, sentence, "state-in-name");
                i = Math.Max(i, body.End - 1);
            }
        }
    }

    /// <summary>"the Kelp Department and the Reef Department, Ministry of Ports": both are of the ministry.</summary>
    private void Coordinated()
    {
        var placed = _drafts.Where(d => d.Type == EdgeType.PartOf).Select(d => d.Source.Referent).ToHashSet();
        foreach (var d in _drafts.Where(d => d.Rule == "chain-part" && _text.Is(d.Source.End, d.End, ",") && _chains.Rank(d.Source) == "unit").ToList())
        {
            var at = _text.Is(d.Source.First - 1, d.Source.First, "the") ? d.Source.First - 2 : d.Source.First - 1;
            if (at > d.First && _text.Is(at, d.Source.First, "and") && EndingAt(at) is { } other && _chains.Rank(other) == "unit" && placed.Add(other.Referent)) _drafts.Add(d with { Source = other, Rule = "chain-part-of-both" });
        }
    }

    private void Add(SpottedMention body, EdgeType type, SpottedMention target, Sentence sentence, string rule) =>
        _drafts.Add(new Draft(body, type, target, sentence.First, sentence.End, rule));

    private static Dictionary<int, SpottedMention> Outermost(List<SpottedMention> bodies)
    {
        var starts = new Dictionary<int, SpottedMention>();
        var end = -1;
        foreach (var body in bodies)
            if (body.End > end && starts.TryAdd(body.First, body)) end = body.End;
        return starts;
    }

    private SpottedMention? Inside(int first, int end, string state)
    {
        for (var i = first; i < end; i++)
            if (_states.TryGetValue(i, out var country) && country.Candidate.State == state && country.End <= end) return country;
        return null;
    }

    /// <summary>The state or place that opens or closes a name without a head word: <c>Harbourlight Ghana</c>.</summary>
    private SpottedMention? AtEdge(SpottedMention body)
    {
        if (body.Candidate is not { Head: < 0, Known: null, Step: NameStep.Verbatim } || body.End - body.First < 2) return null;
        for (var i = body.First; i < body.End; i++)
            if (_states.TryGetValue(i, out var state) && !state.Candidate.IsDemonym && ((i == body.First && state.End < body.End && !_text.Words.Is("foreignjoint", _text.Tokens[state.End])) || state.End == body.End) && state.End - i < body.End - body.First) return state;
        return null;
    }

    /// <summary>A known body that opens or closes the name of its own office.</summary>
    private void Nested()
    {
        var sentences = _text.Text.Sentences;
        var (s, outer) = (0, default(SpottedMention));
        foreach (var body in _bodies)
        {
            while (sentences[s].End <= body.First) s++;
            if (outer is not null && body.End <= outer.End)
            {
                if (body.Referent != outer.Referent && (body.First <= outer.First + 1 || body.End == outer.End)) Add(outer, EdgeType.PartOf, body, sentences[s], "office-of");
                continue;
            }
            outer = body;
        }
    }

    /// <summary>"of", "at", "under", "within", a comma behind a body, then its parent or its state; a government there is the state.</summary>
    private void Behind(SpottedMention body, Sentence sentence, bool titled)
    {
        var (at, end) = (body.End, sentence.End);
        if (_text.Is(at, end, "(") && _chains.Closing(at, end) is var close and > 0) at = close;
        if (at > body.End && _starts.TryGetValue(at, out var office) && office.Referent != body.Referent && _chains.Rank(office) == "unit") Add(office, EdgeType.PartOf, body, sentence, "office-behind");
        var comma = _text.Is(at, end, ",") || _text.Is(at, end, "|") || (at < end && _text.Tokens[at].Text is "-" or "–" && _states.TryGetValue(at + 1, out var home) && (home.End >= end || _text.Tokens[home.End].Text is "," or ";" or ")" or "and"));
        if (!comma && !(at < end && _text.Tokens[at].Lower is "of" or "under" or "within" or "at")) return;
        var place = _text.Is(at, end, "at");
        at++;
        var ofState = comma && _text.Is(at, end, "of");
        if (ofState) at++;
        var isEach = comma && !ofState && _text.Is(at, end, "the") && body.First > sentence.First && _text.Is(body.First - 1, body.First, "the") && _chains.Rank(body) != "unit";
        if (_text.Is(at, end, "the")) at++;
        if (_text.Is(at, end, "government") && _text.Is(at + 1, end, "of")) at += _text.Is(at + 2, end, "the") ? 3 : 2;
        if (comma && !ofState && Town(at, end) is var behind and > 0) at = behind;
        if (!ofState && _starts.TryGetValue(at, out var parent) && parent.Referent != body.Referent)
        {
            if (place && IsVenue(parent)) return;
            if (IsGovernment(parent) is { } ruled) Add(body, EdgeType.BasedIn, ruled, sentence, "chain-state");
            else if (comma && (_chains.Rank(parent) == "unit" || _chains.IsCentreOf(parent, body)) && _chains.Rank(body) is "ministry" or "body" && _chains.ClosesRow(parent, end)) Add(parent, EdgeType.PartOf, body, sentence, "unit-behind");
            // "the Reef Council, the Kelp Society, …": each with its article, members of a row.
            else if (isEach) return;
            else if (!comma || _chains.IsUnitOf(body, parent) || (titled && !_chains.RunsToList(body, parent, end))) Add(body, EdgeType.PartOf, parent, sentence, "chain-part");
        }
        else if (!place && _states.TryGetValue(at, out var state) && !state.Candidate.IsDemonym && (!comma || (EndsPlace(state, end) && !_text.Is(sentence.First, end, "as") && !(IsLetters(body) && IsLetters(state) && _text.Is(state.End, end, ",")))) && body.Candidate.State is null)
            Add(body, EdgeType.BasedIn, state, sentence, "chain-state");
    }

    /// <summary>"the Nets Department at the Reef Council Auditorium", "at the Kelp University Campus": where something was held.</summary>
    private bool IsVenue(SpottedMention body) =>
        _text.Tokens[body.End - 1].Is("campus") || (body.End < _text.Tokens.Count && (_text.Words.Is("venueword", _text.Tokens[body.End]) || _text.Words.Is("building", _text.Tokens[body.End])));

    /// <summary>The token behind "Nelson," in "Harbour University, Nelson, New Zealand": a town that no list has, before its state; or 0.</summary>
    private int Town(int at, int end)
    {
        var comma = at;
        while (comma < Math.Min(end, at + LongestTown) && _text.Tokens[comma] is { IsCapitalized: true, IsAllCaps: false } word && !_starts.ContainsKey(comma) && !_states.ContainsKey(comma) && !_personStarts.Contains(comma) && !_text.Words.IsPost(word)) comma++;
        return comma > at && _text.Is(comma, end, ",") && _states.TryGetValue(comma + 1, out var state) && state.Candidate is { Place: null, IsDemonym: false } ? comma + 1 : 0;
    }

    /// <summary>The state of <c>Government of Laos</c>.</summary>
    private SpottedMention? IsGovernment(SpottedMention body) =>
        body.Candidate is { Head: >= 0, State: { } state } && _text.Tokens[body.Candidate.Head].Is("government") && body.End - body.First <= 5 ? Inside(body.First, body.End, state) : null;

    /// <summary>"The Council's Lakes Bureau" is a part of the Council; a name that opens with another body's and goes on with a unit or a place is one of its offices.</summary>
    private void Owner(SpottedMention body, Sentence sentence)
    {
        var at = body.First - 1;
        if (at > sentence.First && _text.Is(at, body.First, "its") && body.Candidate.Head >= 0 && BodyBefore(at, sentence) is { } its && its.Referent != body.Referent) Add(body, EdgeType.PartOf, its, sentence, "its-unit");
        if (at > sentence.First && _text.Is(at, body.First, "'s") && _bodies.Count > 0 && EndingAt(at) is { } owner && owner.Referent != body.Referent) Add(body, EdgeType.PartOf, owner, sentence, "owner");
        for (var end = body.End - 1; end > body.First; end--)
        {
            if (!_bySurface.TryGetValue(_text.Surface(body.First, end), out var whole) || whole.Referent == body.Referent) continue;
            var rest = _text.Tokens[body.End - 1];
            if ((_text.Known(end) is { Entry.Kind: EntryKind.Country or EntryKind.Place } place && end + place.Length == body.End) || (body.Candidate.Head >= end && _text.Words.Is("ownedunit", _text.Tokens[body.Candidate.Head]))
                || _text.Words.Is("ownedunit", rest)) Add(body, EdgeType.PartOf, whole, sentence, "name-in-name");
            return;
        }
    }

    private Dictionary<int, SpottedMention> Ends => field ??= _bodies.GroupBy(b => b.End).ToDictionary(g => g.Key, g => g.First());

    /// <summary>The last body that the sentence names before a token.</summary>
    private SpottedMention? BodyBefore(int token, Sentence sentence)
    {
        for (var i = token - 1; i >= sentence.First; i--)
            if (_starts.TryGetValue(i, out var body)) return body;
        return null;
    }

    private SpottedMention? EndingAt(int end) => Ends.GetValueOrDefault(end);

    /// <summary>"the EU, US, …": letters in a row of parties.</summary>
    private bool IsLetters(SpottedMention name) => name.End == name.First + 1 && _text.Tokens[name.First] is { IsAllCaps: true, Text.Length: < 4 };

    /// <summary>A state behind a comma belongs to the body unless it opens a list of states ("QXRT, China, Laos and …").</summary>
    private bool EndsPlace(SpottedMention state, int end)
    {
        var at = state.End;
        if (_text.Is(at, end, ",")) at++;
        if (_text.Is(at, end, "and")) at++;
        if (at == state.End) return true;
        if (_text.Is(at, end, "the")) at++;
        return _starts.ContainsKey(at) || _text.Known(at, EntryKind.Country) is not { } next || next.Entry.Name == state.Candidate.State;
    }
}
