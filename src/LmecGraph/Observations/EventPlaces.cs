using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>HELD_IN: the place behind an event's name, the place of a sentence that says it was held, the line behind a label.</summary>
internal sealed class EventPlaces
{
    private const int LongestTown = 5;
    private const int LongestDateline = 12;
    private const int VerbReach = 4;

    private readonly MarkedText _text;
    private readonly EventFocus _focus;
    private readonly bool[] _inName;
    private readonly VenueStarts _venues;
    private readonly List<SpottedMention> _states;
    private readonly HashSet<int> _placed = [];
    private int _next;
    private (PlaceDateLine Line, int Block)? _section;

    public EventPlaces(SpottedMentions mentions, EventFocus focus)
    {
        (_text, _focus) = (mentions.Text, focus);
        _inName = new bool[_text.Tokens.Count];
        foreach (var mention in mentions.All)
            if (mention.Type != NodeType.Country) Array.Fill(_inName, true, mention.First, mention.End - mention.First);
        _venues = new VenueStarts(_text, _inName);
        _states = [.. mentions.All.Where(m => m.Type == NodeType.Country && !m.Candidate.IsDemonym)];
    }

    /// <summary>The events whose place is known, by referent.</summary>
    public HashSet<int> Placed => _placed;

    /// <summary>Reads the places of a sentence of the body; sentences come in order.</summary>
    public void Read(Clause clause, SpottedMention? target, List<Draft> drafts)
    {
        while (_next < _states.Count && _states[_next].First < clause.Sentence.First) _next++;
        for (var i = _next; i < _states.Count && _states[i].First < clause.Sentence.End; i++)
        {
            var place = _states[i];
            if (Behind(clause, place) is { } named)
            {
                if (_placed.Add(named.Held.Referent)) drafts.Add(new Draft(named.Held, EdgeType.HeldIn, place, clause.Sentence.First, clause.Sentence.End, "place-behind", Venue: EventVenue.Of(_text, named.Start, place), Event: named.Held));
                continue;
            }
            if (BelongsToRoom(place) || _venues.NameStart(place) is not (var before and >= 0) || _venues.Lead(place, before, clause.Sentence.First) is not (var start and >= 0)) continue;
            if ((Held(clause, start, place.End, target) ?? Fronted(clause, start, place.End)) is not { } held || !_placed.Add(held.Referent)) continue;
            foreach (var one in ListedWith(clause.Items, held).Where(e => _placed.Add(e.Referent)).Prepend(held))
                drafts.Add(new Draft(one, EdgeType.HeldIn, place, clause.Sentence.First, clause.Sentence.End, "held-in", Venue: EventVenue.Of(_text, start, place), Event: one));
        }
        // What the sentence itself says is more than the line above it, which may be a news agency's.
        ReadSection(clause, drafts);
    }

    /// <summary>"The Kelp Forum and the Reef Forum took place in Lima": the events in the row that ends with this one.</summary>
    private static IEnumerable<SpottedMention> ListedWith(Row<Item> items, SpottedMention last)
    {
        // Items stand in the order of the text: a long sentence is not walked through for each of its places.
        var (at, end) = (0, items.Count);
        while (at < end)
        {
            var middle = (at + end) / 2;
            if (items[middle].First < last.First) at = middle + 1;
            else end = middle;
        }
        while (at < items.Count)
        {
            var before = at - 1;
            while (before > 0 && (items[before].Is("and") || items[before].Is(",") || items[before].Is("the"))) before--;
            if (before < 0 || before == at - 1 || items[before].Mention is not { Type: NodeType.Event } one) yield break;
            yield return one;
            at = before;
        }
    }

    /// <summary>"Lima, 9–10 April" over a paragraph: where the event was that the paragraph names first.</summary>
    private void ReadSection(Clause clause, List<Draft> drafts)
    {
        var block = _text.Text.Blocks[clause.Sentence.Block];
        if (clause.Sentence.First == block.First && block.End - block.First <= LongestDateline && PlaceDateLine.At(_text, block.First, block.End) is { } line && line.LineEnd + 2 >= block.End)
        {
            _section = (line, clause.Sentence.Block + 1);
            return;
        }
        if (_section is not { } open || clause.Sentence.Block < open.Block) return;
        if (clause.Sentence.Block > open.Block)
        {
            _section = null;
            return;
        }
        var named = clause.Items.FirstOrDefault(i => i.Mention is { Type: NodeType.Event, Candidate.Step: not NameStep.Reference }).Mention;
        if (named is null || _states.Find(s => s.First >= open.Line.First && s.End <= open.Line.End) is not { } place) return;
        _section = null;
        if (_placed.Add(named.Referent)) drafts.Add(new Draft(named, EdgeType.HeldIn, place, clause.Sentence.First, clause.Sentence.End, "place-heading", Venue: EventVenue.Of(_text, open.Line.First, place), Event: named));
    }

    /// <summary>Reads the line behind or under a label that says where.</summary>
    public void ReadLine(Clause clause, SpottedMention? held, List<Draft> drafts)
    {
        if (held is null || _states.FindLast(s => s.First >= clause.Sentence.First && s.End <= clause.Sentence.End) is not { } place || !_placed.Add(held.Referent)) return;
        var start = clause.Sentence.First;
        for (var i = start; i < place.First; i++)
            if (_text.Tokens[i].Text == ":") start = i + 1;
        drafts.Add(new Draft(held, EdgeType.HeldIn, place, clause.Sentence.First, clause.Sentence.End, "place-line", Venue: EventVenue.Of(_text, start, place), Event: held));
    }

    /// <summary>The event that was held at a place: the one before it with nothing between that turns away, the one that is attended there, the one in focus.</summary>
    private SpottedMention? Held(Clause clause, int start, int end, SpottedMention? target)
    {
        if (Enumerable.Range(1, Math.Max(0, clause.Items.Count - 1)).Any(i => clause.Items[i].First < start && IsOtherOne(clause.Items, i))) return null;
        SpottedMention? before = null;
        var (joined, verb) = (true, false);
        foreach (var item in clause.Items)
        {
            if (item.First >= start) break;
            if (item.Mention is { Type: NodeType.Event } found && !PlacesOfOthers.IsAgent(_text, found)) (before, joined) = (found, true);
            else if (item.Mention is { Type: not NodeType.Country } other) joined &= before is not null && other.End <= before.End;
            else if (item.Mention is null)
            {
                var holds = _text.Words.Is("heldverb", item.Token) || _text.Words.Is("takespart", item.Token) || _text.Words.Is("placeverb", item.Token);
                verb |= holds;
                if (before is not null && holds) joined = true;
                else if (_text.Words.Is("say", item.Token) && !(before is not null && item.Is("expected"))) (joined, verb) = (false, false);
                else if (before is not null && !IsJoint(item.Token)) joined = false;
            }
        }
        if (before is not null && joined) return before;
        if (before is null && AttendedAfter(clause, end) is { } after) return after;
        if (before is null && IsGatheringIn(start)) return target;
        return verb && !NamesAnother(clause, start) && !IsGoneTo(start, target) && !PlacesOfOthers.Holds(_text, clause, start, target) ? target : null;
    }

    /// <summary>"at the Kenya Pavilion": a state's stand at an occasion that may be anywhere.</summary>
    private bool BelongsToRoom(SpottedMention place) => place.End < _text.Tokens.Count && _text.Tokens[place.End].Lower is "pavilion" or "stand" or "booth" or "desk";

    /// <summary>"The gathering in Lima lasted a day".</summary>
    private bool IsGatheringIn(int start) => start > 2 && _text.Tokens[start - 1].Is("in") && _text.Tokens[start - 2] is { IsLower: true } noun && _text.Tokens[start - 3].Lower is "the" or "this"
        && (_text.Words.Is("describable", noun) || _text.Words.Is("generic", noun));

    /// <summary>"will visit Ghana": where somebody goes is no place of a workshop.</summary>
    private bool IsGoneTo(int start, SpottedMention? target)
    {
        var lead = start > 0 && _text.Words.Is("article", _text.Tokens[start - 1]) ? start - 2 : start - 1;
        if (lead > 0 && _text.Tokens[lead].Is("to") && (_text.Words.Is("visitverb", _text.Tokens[lead - 1]) || _text.Words.Is("journey", _text.Tokens[lead - 1]))) lead--;
        if (lead < 0 || target is not { Candidate.Head: >= 0 } || !(_text.Words.Is("visitverb", _text.Tokens[lead]) || _text.Tokens[lead].Is("visiting"))) return false;
        return _text.EventLevel(target.Candidate) != "visit" && !_text.Words.Is("visitverb", _text.Tokens[target.Candidate.Head]);
    }

    /// <summary>"the next round in Lima", "a follow-up workshop in Peru": an occasion without a name that is not the one in focus.</summary>
    private bool NamesAnother(Clause clause, int start)
    {
        for (var i = 1; i < clause.Items.Count && clause.Items[i].First < start; i++)
        {
            if (clause.Items[i].Mention is not null)
            {
                if (clause.Items[i].Mention!.Type == NodeType.Organization && clause.Items[i - 1] is { Mention: null, Token.Lower: "next" or "last" or "previous" }) return true;
                continue;
            }
            if (clause.Items[i].Is("again") || clause.Items[i].Is("previously") || (clause.Items[i].Is("round") && _text.Words.Is("elsewhen", clause.Items[i - 1].Token))) return true;
            if (clause.Items[i].Token.IsLower && _text.Words.EventLevel(clause.Items[i].Token) is not null && _text.Words.Is("elsewhen", clause.Items[i - 1].Token)) return true;
        }
        return false;
    }

    /// <summary>"the first took place in Lima", "the next one will be held in Quito": an edition without its noun.</summary>
    private bool IsOtherOne(Row<Item> items, int at)
    {
        if (!items[at - 1].Is("the") || items[at].Mention is not null || !(_text.Words.IsOrdinal(items[at].Token.Lower) || items[at].Token.Lower is "next" or "last" or "previous")) return false;
        var verb = at + 1 < items.Count && items[at + 1].Is("one") ? at + 2 : at + 1;
        return verb < items.Count && items[verb] is { Mention: null } next && (_text.Words.Is("auxiliary", next.Token) || _text.Words.Is("heldverb", next.Token) || next.Token.Lower is "took" or "having" or "takes");
    }

    /// <summary>"In Lima, the Minister held a technical meeting with …": the first event behind a place that opens the sentence.</summary>
    private SpottedMention? Fronted(Clause clause, int start, int end)
    {
        for (var i = clause.Sentence.First; i < start; i++)
            if (_text.Tokens[i].IsLower && !_text.Words.IsSmallWord(_text.Tokens[i].Lower) && !_text.Words.Is("daypart", _text.Tokens[i])) return null;
        if (start - clause.Sentence.First > LongestDateline) return null;
        var told = false;
        foreach (var item in clause.Items)
        {
            if (item.First < end) continue;
            if (item.Mention is { Type: NodeType.Event } held) return told || _text.Tokens[held.Candidate.Head < 0 ? held.First : held.Candidate.Head].IsLower || IsHeldBehind(clause, held) ? held : null;
            if (item.Mention is not null) continue;
            if (_text.Words.Is("say", item.Token)) return null;
            told |= _text.Words.Is("heldverb", item.Token) || _text.Words.Is("takespart", item.Token) || _text.Words.Is("placeverb", item.Token) || item.Is("had");
        }
        return null;
    }

    /// <summary>"In Lima, the Kelp Forum opened": the verb right behind the event.</summary>
    private bool IsHeldBehind(Clause clause, SpottedMention held) =>
        clause.Items.SkipWhile(i => i.Mention != held).Skip(1).Take(VerbReach).Any(i => i.Mention is null && (_text.Words.Is("heldverb", i.Token) || _text.Words.Is("placeverb", i.Token)));

    private bool IsJoint(Token token) => _text.Words.IsSmallWord(token.Lower) || _text.Words.Is("auxiliary", token) || token.Kind != TokenKind.Word || token.IsCapitalized
        || token.Lower is "that" or "which" or "here" or "virtually" or "online" or "successfully" or "week" or "year" or "today" or "yesterday" or "expected" or "planned" or "scheduled" or "slated" or "due" or "early" or "late" or "next" or "month" or "got" or "way" or "underway";

    /// <summary>"will visit PLACE to attend EVENT", "in PLACE for EVENT".</summary>
    private static SpottedMention? AttendedAfter(Clause clause, int end)
    {
        for (var i = 2; i < clause.Items.Count; i++)
        {
            if (clause.Items[i].First < end || clause.Items[i].Mention is not { Type: NodeType.Event } found) continue;
            for (var k = i - 1; k >= Math.Max(0, i - 3) && clause.Items[k].First >= end; k--)
                if (clause.Items[k].Mention is null && clause.Items[k].Token.Lower is "attend" or "attending" or "for" or "at" or "join" || (clause.Items[k].Is("in") && clause.Items[k - 1].Is("part"))) return found;
            return null;
        }
        return null;
    }

    /// <summary>"the Kelp Forum, Lima, Peru, 3 May", "the Kelp Forum (Lima, 2019)": the event right before a place that a sign ends.</summary>
    private (SpottedMention Held, int Start)? Behind(Clause clause, SpottedMention place)
    {
        if (_inName[place.First] || !EndsAt(place.End, clause.Sentence.End)) return null;
        var held = clause.Items.LastOrDefault(i => i.Mention is { Type: NodeType.Event } e && e.End < place.First).Mention;
        if (held is null || place.First - held.End > LongestTown) return null;
        var sign = _text.Tokens[held.End].Text is "”" or "\"" ? held.End + 1 : held.End;
        if (sign >= place.First || _text.Tokens[sign].Text is not ("," or "(" or "–" or "—" or "-" or "|" or "·" or ":")) return null;
        for (var i = sign + 1; i < place.First; i++)
            if (_inName[i] || (!_text.Tokens[i].IsCapitalized && _text.Tokens[i].Text != ",") || _text.Words.IsSmallWord(_text.Tokens[i].Lower)) return null;
        return (held, sign + 1);
    }

    /// <summary>The sentence, a bracket or a date behind a place; no further name of a list.</summary>
    private bool EndsAt(int end, int limit)
    {
        if (end >= limit) return true;
        // "Kelp Workshop, Lima 2019"
        if (_text.Tokens[end] is { Kind: TokenKind.Number, Text.Length: 4 }) return true;
        if (_text.Tokens[end].Text != ",") return _text.Tokens[end].Text is "." or ")" or ";" or "(" or "–" or "—" or ":";
        var next = end + 1 < limit ? _text.Tokens[end + 1] : null;
        return next is null || next.Kind == TokenKind.Number || _text.Known(end + 1, EntryKind.Country) is not null || _text.Words.Is("month", next) || _text.Words.Is("weekday", next);
    }
}
