using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>HELD_IN of events that no sentence says the place of: the line under the title, the place that a name holds, the place that a report is sent from.</summary>
internal sealed class PlacesElsewhere
{
    private const int LongestDateline = 14;
    private const int DatelineBlocks = 4;

    private readonly MarkedText _text;
    private readonly EventFocus _focus;
    private readonly HashSet<int> _placed;
    private readonly List<SpottedMention> _states;
    private readonly Dictionary<int, SpottedMention> _stateAt;

    /// <summary>Prepares a document.</summary>
    /// <param name="mentions">Its names.</param>
    /// <param name="focus">What its sentences are about.</param>
    /// <param name="placed">The events whose place is known, by referent; grows.</param>
    public PlacesElsewhere(SpottedMentions mentions, EventFocus focus, HashSet<int> placed)
    {
        (_text, _focus, _placed) = (mentions.Text, focus, placed);
        _states = [.. mentions.All.Where(m => m.Type == NodeType.Country && !m.Candidate.IsDemonym)];
        _stateAt = _states.GroupBy(s => s.First).ToDictionary(g => g.Key, g => g.First());
    }

    /// <summary>The place line under the title is that of the main event.</summary>
    public void ReadHeader(TitleLines header, List<Draft> drafts)
    {
        if (_focus.Main is not { } main || header.Place is not { } line || _placed.Contains(main.Referent)) return;
        if (_states.Find(s => s.First >= line.First && s.End <= line.End) is { } place) Add(drafts, main, place, (line.First, line.End), "place-line", EventVenue.Of(_text, line.First, place));
    }

    /// <summary>"Official visit to Ghana and Togo", "visited Ghana": the name says where.</summary>
    public void ReadVisits(IEnumerable<SpottedMention> events, List<Draft> drafts)
    {
        foreach (var visit in events)
        {
            if (visit.Candidate.Head < 0) continue;
            if (_text.EventLevel(visit.Candidate) != "visit" && !_text.Words.Is("visitverb", _text.Tokens[visit.Candidate.Head])) continue;
            var isPlaced = _placed.Contains(visit.Referent);
            if (!isPlaced && _stateAt.TryGetValue(visit.First, out var visited) && visited.End == visit.Candidate.Head) Add(drafts, visit, visited, (visit.First, visit.End), "visit-to", visited.Candidate.Place);
            var to = visit.Candidate.Head + 1;
            if (_text.Is(to, visit.End, "to")) to++;
            if (_text.Is(to, visit.End, "the")) to++;
            for (var more = false; _stateAt.TryGetValue(to, out var place) && place.End <= visit.End; more = true)
            {
                // Of several states one may be known from a sentence.
                if (isPlaced && !more && place.End == visit.End) break;
                Add(drafts, visit, place, (visit.First, visit.End), "visit-to", place.Candidate.Place);
                for (to = place.End; to < visit.End && (_text.Tokens[to].Text is "," || _text.Tokens[to].Lower is "and" or "the");) to++;
            }
        }
    }

    /// <summary>"Lima Investment Forum", "Kelp Expo Lima 2019": events are named after the town that they are held in.</summary>
    public void ReadTowns(IEnumerable<SpottedMention> events, List<Draft> drafts)
    {
        foreach (var held in events)
        {
            if (held.Candidate.Head < 0 || held.Candidate.Step == NameStep.Reference || _placed.Contains(held.Referent) || _text.EventLevel(held.Candidate) is "session" or "visit") continue;
            if ((AtHead(held) ?? AtEnd(held)) is { } town) Add(drafts, held, town, (held.First, held.End), "town-in-name", town.Candidate.Place);
        }
    }

    /// <summary>"LIMA, 3 May – Growers met here yesterday …": the place before the first sentence is that of the event that it tells of as held there.</summary>
    public void ReadDateline(IReadOnlyList<Clause> clauses, List<Draft> drafts)
    {
        if (_focus.Main is not { } main || _placed.Contains(main.Referent)) return;
        var title = clauses.FirstOrDefault(c => _text.IsBody(c.Sentence.First))?.Sentence.Block ?? 0;
        for (var s = 0; s < clauses.Count && clauses[s].Sentence.Block <= title + DatelineBlocks; s++)
        {
            if (Dateline(clauses[s].Sentence) is not { } place) continue;
            // "LIMA, 3 May (KNA). The Minister …": a dateline that a full stop ends tells nothing itself.
            var told = place.IsWhole ? s + 1 : s;
            if (told >= clauses.Count || clauses[told].Sentence.Block != clauses[s].Sentence.Block) continue;
            if (!IsOnMain(told, main) || !IsTold(clauses[told])) continue;
            Add(drafts, main, place.Place, (clauses[told].Sentence.First, clauses[told].Sentence.End), "dateline", place.Place.Candidate.Place);
            return;
        }
    }

    private bool IsOnMain(int sentence, SpottedMention main) => _focus.Of(sentence) is not { } about || about.Referent == main.Referent;

    /// <summary>The place that a sentence begins with, before or behind a date, up to a dash or colon; and whether the sentence holds no more.</summary>
    private (SpottedMention Place, bool IsWhole)? Dateline(Sentence sentence)
    {
        SpottedMention? place = null;
        var limit = Math.Min(sentence.End, sentence.First + LongestDateline);
        for (var i = sentence.First; i < limit; i++)
        {
            if (place is null && _stateAt.TryGetValue(i, out var found)) (place, i) = (found, found.End - 1);
            else if (_text.Tokens[i].Text is "–" or "—" or ":" or "-") return place is null ? null : (place, false);
            else if (_text.Tokens[i].Kind == TokenKind.Word && !_text.Tokens[i].IsCapitalized) return null;
        }
        return place is not null && limit == sentence.End && limit > place.End ? (place, true) : null;
    }

    /// <summary>The sentence tells of what was; what is to come is seldom where the report is sent from.</summary>
    private bool IsTold(Clause clause) => clause.Items.Any(i => IsVerb(i)) && !clause.Items.Any(i => i.Mention is null && i.Token.Lower is "will" or "shall" or "virtually" or "online" or "videoconference");

    private bool IsVerb(Item item) => item.Mention is null
        ? _text.Words.Is("heldverb", item.Token) || _text.Words.Is("placeverb", item.Token) || _text.Words.Is("takespart", item.Token) || _text.Words.Is("say", item.Token) || item.Token.Lower is "here" or "received"
        : item.Mention is { Type: NodeType.Event, Candidate.Head: >= 0 } told && _text.Tokens[told.Candidate.Head] is { IsLower: true } head && _text.Words.Is("meetverb", head);

    /// <summary>The town that a name begins with, where it is not the name of a treaty or body inside.</summary>
    private SpottedMention? AtHead(SpottedMention held)
    {
        if (!_stateAt.TryGetValue(held.First, out var town) || town.Candidate.Place is null || town.End >= held.Candidate.Head + 1 || _text.Known(held.First) is { } known && known.Length > town.End - town.First) return null;
        for (var i = town.End; i < held.Candidate.Head; i++)
            if (_text.Words.IsInitiative(_text.Tokens[i]) || _text.Words.BodyRank(_text.Tokens[i]) is not null || _text.Tokens[i].Kind == TokenKind.Sign) return null;
        return town;
    }

    /// <summary>The town that a name ends with, a year behind it not counted.</summary>
    private SpottedMention? AtEnd(SpottedMention held)
    {
        var end = _text.Tokens[held.End - 1].Kind == TokenKind.Number ? held.End - 1 : held.End;
        for (var i = end - 1; i > held.Candidate.Head && i > end - 4; i--)
            if (_stateAt.TryGetValue(i, out var town) && town.End == end && town.Candidate.Place is not null) return _text.Tokens[i - 1].IsCapitalized || _text.Tokens[i - 1].Kind == TokenKind.Number ? town : null;
        return null;
    }

    private void Add(List<Draft> drafts, SpottedMention held, SpottedMention place, (int First, int End) said, string rule, string? venue)
    {
        _placed.Add(held.Referent);
        drafts.Add(new Draft(held, EdgeType.HeldIn, place, said.First, said.End, rule, Venue: venue, Event: held));
    }
}
