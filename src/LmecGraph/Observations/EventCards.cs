using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// Events that a page announces one after another by lines with labels: <c>Date: 3 May</c>, <c>Title: Slow Boats</c>, <c>Organizers: …</c>. What stands in
/// the lines of one is of that event, whatever the page as a whole is on.
/// </summary>
internal sealed class EventCards
{
    private const int LongestKind = 6;
    private const int ShortestProse = 12;
    private const int LabelReach = 3;

    private readonly MarkedText _text;
    private readonly IReadOnlyList<Clause> _clauses;
    private readonly SpottedMention?[] _cards;
    private readonly int _title;
    private readonly HashSet<int> _announced = [];
    private readonly Dictionary<int, int> _leads = [];

    private readonly HashSet<int> _parts = [];

    public EventCards(MarkedText text, IReadOnlyList<Clause> clauses, Programme programme)
    {
        (_text, _clauses, _cards) = (text, clauses, new SpottedMention?[clauses.Count]);
        _title = text.Title.First;
        SpottedMention? card = null;
        int? lead = null;
        for (var s = 0; s < clauses.Count; s++)
        {
            if (!text.IsBody(clauses[s].Sentence.First)) card = null;
            else if (Opens(s) && programme.Opens(clauses[s].Sentence.Block))
            {
                card = programme.IsPart(clauses[s].Sentence.Block) ? clauses[s].Items.FirstOrDefault(i => i.Mention is { Type: NodeType.Event }).Mention : null;
                if (card is not null && _parts.Add(card.Referent)) Starts.Add(s);
            }
            else if (Title(s) is { } title)
            {
                card = title;
                Starts.Add(s);
                _announced.Add(title.Referent);
                if (lead is { } told) _leads[s] = told;
                for (var before = s - 1; before > 0 && IsBefore(before) && !ReferenceEquals(_cards[before], title); before--) _cards[before] = title;
            }
            else if (Ends(s, card)) card = null;
            _cards[s] = card;
            if (IsLead(s)) lead = s;
        }
    }

    /// <summary>The sentences with the titles, in order.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>The event in whose lines a sentence stands, or null.</summary>
    public SpottedMention? Of(int sentence) => _cards[sentence];

    /// <summary>True where a sentence stands in the lines of another event than the one before it.</summary>
    public bool Changes(int sentence) => sentence > 0 && !ReferenceEquals(_cards[sentence], _cards[sentence - 1]);

    /// <summary>"The institute held the following side events during the Kelp Congress": the sentence before the lines of an event that says where they belong, or null.</summary>
    public int? LeadTo(int start) => _leads.TryGetValue(start, out var lead) ? lead : null;

    /// <summary>True for a part of a printed programme.</summary>
    public bool IsPart(SpottedMention named) => _parts.Contains(named.Referent);

    /// <summary>True for a thing that has lines of its own.</summary>
    public bool Has(SpottedMention named) => _announced.Contains(named.Referent);

    private bool IsLead(int sentence)
    {
        var items = _clauses[sentence].Items;
        for (var i = 0; i + 1 < items.Count; i++)
            if (items[i].Is("following") && Enumerable.Range(i + 1, Math.Min(LabelReach, items.Count - i - 1)).Any(k => items[k].Mention is null && _text.Words.EventLevel(items[k].Token) is not null)) return true;
        return false;
    }

    /// <summary>The event behind <c>Title:</c> at the head of a line, or the one that is a line of its own over a label.</summary>
    private SpottedMention? Title(int sentence)
    {
        if (!Opens(sentence)) return null;
        var (items, block) = (_clauses[sentence].Items, _text.Text.Blocks[_clauses[sentence].Sentence.Block]);
        var at = items.Count > 2 && items[0].Mention is null && _text.Words.Is("label:title", items[0].Token) && items[1].Is(":") ? 2 : 0;
        if (at + 1 < items.Count && items[at].Mention is null && items[at].Token.Text is "“" or "\"" or "‘") at++;
        if (at >= items.Count || items[at].Mention is not { Type: NodeType.Event } named) return null;
        return at >= 2 || (block.First != _title && named.End >= block.End - 1 && _text.EventLevel(named.Candidate) == "event" && IsOverLabel(sentence)) ? named : null;
    }

    /// <summary>One of the next two lines begins with <c>Date:</c>, <c>Venue:</c>.</summary>
    private bool IsOverLabel(int sentence) => Enumerable.Range(sentence + 1, Math.Min(2, _clauses.Count - sentence - 1)).Any(s => Opens(s) && IsLabelled(_clauses[s]));

    private bool IsLabelled(Clause clause) => clause.Items.Take(LabelReach + 1).Any(i => i.Is(":"))
        && clause.Items.TakeWhile(i => !i.Is(":")).Any(i => i.Mention is null && (_text.Words.Is("label:place", i.Token) || _text.Words.Is("label:date", i.Token)));

    /// <summary>A line of its own that gives a day or a place, or says what kind of event follows.</summary>
    private bool IsBefore(int sentence)
    {
        var clause = _clauses[sentence];
        if (!Opens(sentence)) return false;
        return IsLabelled(clause) || (clause.Items.Count <= ShortestProse && IsDate(clause)) || (clause.Items.Count <= LongestKind && clause.Items.Any(i => i.Mention is null && _text.Words.EventLevel(i.Token) is not null));
    }

    private bool IsDate(Clause clause) =>
        Enumerable.Range(clause.Sentence.First, Math.Min(LabelReach, clause.Sentence.End - clause.Sentence.First)).Any(i => DateExpression.At(_text.Tokens, i, clause.Sentence.End, null) is not null);

    /// <summary>A heading, or a paragraph that tells of another event.</summary>
    private bool Ends(int sentence, SpottedMention? card)
    {
        if (card is null || !Opens(sentence)) return false;
        var clause = _clauses[sentence];
        return (_text.IsHeading(clause.Sentence.First) && !clause.Items.Any(i => i.Mention is { Type: NodeType.Event }))
            || (clause.Sentence.End - clause.Sentence.First >= ShortestProse && NamedEvents.Of(_text, clause) is { } other && other.Referent != card.Referent && _text.EventLevel(other.Candidate) != "session" && clause.Items.Any(i => i.Mention is null && _text.Words.Is("auxiliary", i.Token)));
    }

    private bool Opens(int sentence) => _clauses[sentence].Sentence.First == _text.Text.Blocks[_clauses[sentence].Sentence.Block].First;
}
