using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>PART_OF of events: "Session 1 of the Dialogue", "as part of …", "side event at …", numbered sessions of a programme, instances of a series.</summary>
internal sealed class EventParts(SpottedMentions mentions, EventFocus focus)
{
    private const int FarthestWhole = 40;
    private const int NearWhole = 4;

    private readonly MarkedText _text = mentions.Text;
    private readonly PartJoints _joints = new(mentions.Text.Words);
    private readonly List<(SpottedMention Part, SpottedMention? Around, Clause Clause)> _sessions = [];
    private SpottedMention? _dayEvent;

    /// <summary>Reads a sentence; sentences come in order.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="around">The event that the text around it is about, or null outside the body.</param>
    /// <param name="drafts">Takes what is found.</param>
    public void Read(Clause clause, SpottedMention? around, List<Draft> drafts)
    {
        var items = clause.Items;
        if (_joints.Opening(items) is { } opening && _joints.HeldIn(items, opening.Behind) is { } inner && items[opening.Whole].Mention is { } outer && outer.Referent != inner.Referent && !IsSession(outer))
            Add(drafts, inner, outer, clause, "event-within");
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Mention is not { Type: NodeType.Event } part) continue;
            if (IsWholeOfIt(items, i) && focus.Main is { } main && main.Referent != part.Referent && !IsSession(part)) Add(drafts, main, part, clause, "event-during");
            var including = Including(items, i);
            if (around is not null && (IsSession(part) || including.Found || IsInner(part, clause, around))) _sessions.Add((part, including.Whole ?? around, clause));
            for (var j = i + 1; j < Math.Min(items.Count, i + FarthestWhole); j++)
            {
                if (items[j].Mention is not { Type: NodeType.Event or NodeType.Initiative } whole || whole.Referent == part.Referent) continue;
                var joined = (whole.Type == NodeType.Event && _joints.IsPartOfEvent(items, i + 1, j)) || PartJoints.IsPart(items, i + 1, j);
                if (joined) Add(drafts, part, whole, clause, "event-part");
                else if (whole.Type == NodeType.Event && _joints.IsWholeOf(items, i, j)) Add(drafts, whole, part, clause, "event-whole");
            }
        }
        ReadHeading(clause, drafts);
    }

    /// <summary>A panel or a side event without a word on what it was part of is a part of the event that the text around it is about.</summary>
    public void ReadSessions(List<Draft> drafts)
    {
        var placed = drafts.Where(d => d.Type == EdgeType.PartOf).Select(d => d.Source.Referent).ToHashSet();
        foreach (var (part, around, clause) in _sessions)
        {
            var whole = around is not null && around.Referent != part.Referent && !IsSession(around) && !EventFocus.IsMeal(_text, part) ? around : focus.Main;
            if (whole is not null && whole.Referent != part.Referent && !IsSession(whole) && !IsNextOf(part, whole) && placed.Add(part.Referent)) Add(drafts, part, whole, clause, "session-of");
        }
    }

    /// <summary>Events announced by lines with labels are parts of the one that the sentence before them says, else of the main one; without a place of their own they were where that was.</summary>
    public void ReadCards(IReadOnlyList<Clause> clauses, List<Draft> drafts)
    {
        var (placed, held) = (drafts.Where(d => d.Type == EdgeType.PartOf).Select(d => d.Source.Referent).ToHashSet(), drafts.Where(d => d.Type == EdgeType.HeldIn).ToLookup(d => d.Source.Referent));
        foreach (var start in focus.Cards.Starts)
        {
            if (focus.Cards.Of(start) is not { } card || !placed.Add(card.Referent)) continue;
            var whole = focus.Cards.LeadTo(start) is { } lead ? focus.Of(lead) : focus.Main;
            if (whole is null || whole.Referent == card.Referent || focus.Cards.Has(whole)) continue;
            Add(drafts, card, whole, clauses[start], "card-of");
            if (!held.Contains(card.Referent) && !focus.Cards.IsPart(card)) drafts.AddRange(held[whole.Referent].Take(1).Select(d => d with { Source = card, Event = card, Rule = "held-with" }));
        }
    }

    /// <summary>"A panel debate on nets closed the day", in a report on a congress: told without a word on another time, it went on there.</summary>
    private bool IsInner(SpottedMention part, Clause clause, SpottedMention around)
    {
        if (focus.Main is not { Candidate.Head: >= 0 } main || around.Referent != main.Referent || part.Referent == main.Referent || part.Candidate.Head < 0) return false;
        if (!_text.Words.Is("wide", _text.Tokens[main.Candidate.Head]) || !_text.Words.Is("inner", _text.Tokens[part.Candidate.Head]) || part.First == 0) return false;
        if (!_text.Words.Is("article", _text.Tokens[part.First - 1]) && _text.Tokens[part.First - 1].Text is not ("“" or "\"" or "«") && _text.Tokens[part.First].Lower is not ("a" or "an")) return false;
        return clause.Items.All(i => i.Mention is not null || !(_text.Words.Is("elsewhen", i.Token) || i.Token is { Kind: TokenKind.Number, Text.Length: 4 } || i.Token.Lower is "will" or "would" or "earlier" or "later" or "ago" or "before" or "since"));
    }

    private bool IsSession(SpottedMention e) => e.Candidate.Head is var head and >= 0 && !_text.Is(head + 1, e.End, "of") && NumberedMeetings.At(_text, e.First, e.End) is null
        && (_text.EventLevel(e.Candidate) == "session" || (head > e.First && (_text.Tokens[head - 1].Is("side") || EventFocus.IsMeal(_text, e) || (_text.Tokens[head].IsLower && _text.Tokens[head - 1].Lower is "closing" or "gala" or "welcome" or "farewell"))));

    /// <summary>"The workshop took place during the Kelp Week", "on the margins of the Kelp Congress".</summary>
    private bool IsWholeOfIt(Row<Item> items, int at)
    {
        var noun = items.Count > 2 && items[0].Mention is null && items[0].Token.Lower is "the" or "this" && items[1].Mention is null && _text.Words.EventLevel(items[1].Token) is not null ? 1 : items[0].Is("it") ? 0 : -1;
        if (noun < 0 || at - noun > 12 || items.Skip(noun).Take(at - noun).Any(i => i.Mention is not null)) return false;
        var held = Enumerable.Range(noun + 1, at - noun - 1).FirstOrDefault(i => _text.Words.Is("heldverb", items[i].Token), -1);
        return held > 0 && _joints.IsDuring(items, held + 1, at);
    }

    /// <summary>The 13th Session in a report on the 12th Session.</summary>
    private bool IsNextOf(SpottedMention part, SpottedMention whole) =>
        part.Candidate.Head > part.First && whole.Candidate.Head >= 0 && _text.Tokens[part.Candidate.Head].Lower == _text.Tokens[whole.Candidate.Head].Lower && Enumerable.Range(part.First, part.Candidate.Head - part.First).Any(i => _text.Words.IsOrdinal(_text.Tokens[i].Lower));

    /// <summary>"The workshop also featured a site visit to …": an event behind a verb of what another one held, and that one where it is named.</summary>
    private (bool Found, SpottedMention? Whole) Including(Row<Item> items, int at)
    {
        var verb = at - 1;
        var from = Math.Max(0, at - FarthestWhole);
        while (verb >= from && !Includes(items, verb, at)) verb--;
        for (var i = from; i < verb; i++)
            if (items[i].Mention is null ? items[i].Token.IsLower && (_text.Words.EventLevel(items[i].Token) is not null || items[i].Token.Lower is "programme" or "program" or "agenda") : items[i].Mention!.Type == NodeType.Event) return (true, items[i].Mention);
        return (false, null);
    }

    /// <summary>"included", "opened with", "culminated in", "consisted of".</summary>
    private bool Includes(Row<Item> items, int at, int part)
    {
        if (items[at].Mention is not null) return false;
        if (_text.Words.Is("including", items[at].Token)) return true;
        return at > 0 && part - at <= NearWhole && items[at - 1].Mention is null && (items[at].Token.Lower, items[at - 1].Token.Lower) is ("with", "opened" or "began" or "begins" or "started" or "starts" or "ended" or "ends" or "concluded" or "closed" or "continued") or ("in", "culminated" or "culminates") or ("of", "consisted" or "consists");
    }

    /// <summary>An instance with an ordinal or year is a part of the series that the document names without it.</summary>
    public void ReadWhole(List<Draft> drafts)
    {
        var series = new Dictionary<string, SpottedMention>(StringComparer.Ordinal);
        var events = mentions.All.Where(m => m.Type == NodeType.Event).ToList();
        foreach (var e in events) series.TryAdd(NameFolding.Fold(e.Candidate.Name), e);
        var seen = new HashSet<(int, int)>();
        foreach (var e in events)
        {
            var words = NameFolding.Fold(e.Candidate.Name).Split(' ');
            var rest = words.Where(w => !_text.Words.IsOrdinal(w) && !char.IsDigit(w[0])).ToList();
            if (rest.Count == words.Length || rest.Count < 2 || !series.TryGetValue(string.Join(' ', rest), out var whole) || whole.Referent == e.Referent) continue;
            if (seen.Add((e.Referent, whole.Referent))) drafts.Add(new Draft(e, EdgeType.PartOf, whole, e.First, e.End, "instance", Event: e));
        }
    }

    /// <summary>A numbered session at the head of a line is a part of the event of its day's heading, else of the main event.</summary>
    private void ReadHeading(Clause clause, List<Draft> drafts)
    {
        var first = clause.Sentence.First;
        if (first != _text.Text.Blocks[clause.Sentence.Block].First) return;
        var item = clause.Items.Take(6).FirstOrDefault(i => i.Mention is { Type: NodeType.Event });
        if (_text.Tokens[first].Is("day")) _dayEvent = null;
        if (item.Mention is not { } named || named.Candidate.Head < 0) return;
        var head = _text.Tokens[named.Candidate.Head];
        var numbered = named.Candidate.Head + 1 < named.End && !_text.Tokens[named.Candidate.Head + 1].Is("of") && (_text.Words.EventLevel(head) == "session" || IsRoundTable(named.Candidate.Head));
        if (!numbered && _text.Tokens[first].Is("day")) (_dayEvent, numbered) = (named, true);
        var whole = _dayEvent is not null && !ReferenceEquals(_dayEvent, named) ? _dayEvent : focus.Main;
        if (numbered && whole is not null && whole.Referent != named.Referent && !IsSession(whole) && clause.Items.Count <= 8) Add(drafts, named, whole, clause, "session-heading");
    }

    /// <summary><c>Round Table 2: Nets of reed</c></summary>
    private bool IsRoundTable(int head)
    {
        var table = _text.Tokens[head].Is("round") ? head + 1 : head;
        return table > 0 && table + 1 < _text.Tokens.Count && _text.Tokens[table].Is("table") && _text.Tokens[table - 1].Is("round") && _text.Tokens[table + 1] is { Kind: TokenKind.Number, Text.Length: 1 };
    }

    private static void Add(List<Draft> drafts, SpottedMention part, SpottedMention whole, Clause clause, string rule) =>
        drafts.Add(new Draft(part, EdgeType.PartOf, whole, clause.Sentence.First, clause.Sentence.End, rule, Event: part));

    /// <summary>"the kick-off meeting of the Kelp Project", "the Kelp project final meeting": whose event it is.</summary>
    public void ReadUndertakings(List<Draft> drafts)
    {
        var initiatives = mentions.All.Where(m => m.Type == NodeType.Initiative).GroupBy(m => m.First).ToDictionary(g => g.Key, g => g.MaxBy(m => m.End)!);
        var seen = new HashSet<(int, int)>();
        foreach (var e in mentions.All)
        {
            if (e is not { Type: NodeType.Event, Candidate.Head: >= 0 } || !(_text.Words.Is("occasion", _text.Tokens[e.Candidate.Head]) || _text.Words.Is("projectevent", _text.Tokens[e.Candidate.Head]))) continue;
            if (initiatives.TryGetValue(e.First, out var owner) && owner.End < e.Candidate.Head && owner.Candidate.Head >= 0 && _text.Words.Is("undertaking", _text.Tokens[owner.Candidate.Head]) && seen.Add((e.Referent, owner.Referent))) drafts.Add(new Draft(e, EdgeType.PartOf, owner, e.First, e.End, "event-of", Event: e));
            if (!_text.Is(e.Candidate.Head + 1, e.End, "of")) continue;
            var of = _text.Is(e.Candidate.Head + 2, e.End, "the") ? e.Candidate.Head + 3 : e.Candidate.Head + 2;
            while (of < e.End && !initiatives.ContainsKey(of) && _text.Tokens[of].IsLower && _text.Words.Is("undertaking", _text.Tokens[of])) of++;
            if (initiatives.TryGetValue(of, out var whole) && whole.End <= e.End && seen.Add((e.Referent, whole.Referent))) drafts.Add(new Draft(e, EdgeType.PartOf, whole, e.First, e.End, "event-of", Event: e));
        }
    }
}
