using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>When events took place: the date behind an event's name, the date of a sentence that says it was held, "today", the date line under the title.</summary>
internal sealed class EventDates
{
    private readonly MarkedText _text;
    private readonly EventFocus _focus;
    private readonly bool[] _inName;
    private Period? _today;

    public EventDates(SpottedMentions mentions, EventFocus focus)
    {
        (_text, _focus) = (mentions.Text, focus);
        _inName = new bool[_text.Tokens.Count];
        foreach (var mention in mentions.All)
            if (mention.Type != NodeType.Country) Array.Fill(_inName, true, mention.First, mention.End - mention.First);
    }

    /// <summary>Dates by referent.</summary>
    public Dictionary<int, Period> Found { get; } = [];

    /// <summary>Reads the dates of a sentence.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="target">The event that it is about, or null where its dates are none of an event's.</param>
    public void Read(Clause clause, SpottedMention? target)
    {
        var (first, end) = (clause.Sentence.First, clause.Sentence.End);
        foreach (var date in DateExpression.In(_text.Tokens, first, end, _text.Document.Date?.First.Year))
        {
            if (_inName[date.First]) continue;
            SpottedMention? before = null, after = null;
            foreach (var item in clause.Items)
            {
                if (item.Mention?.Type != NodeType.Event) continue;
                if (item.End <= date.First) before = item.Mention;
                else after ??= item.Mention;
            }
            if (before is not null && IsJoined(clause, before, date.First)) Found.TryAdd(before.Referent, date.Period);
            else if (target is null || !TellsOfHolding(clause)) continue;
            else if (before is null && after is not null) Found.TryAdd(after.Referent, date.Period);
            else Found.TryAdd(target.Referent, date.Period);
        }
        if (target is not null && _today is null && target.Referent == _focus.Main?.Referent) _today = Today(clause);
    }

    private bool TellsOfHolding(Clause clause) =>
        clause.Items.Any(i => i.Mention is null && (_text.Words.Is("heldverb", i.Token) || _text.Words.Is("takespart", i.Token) || i.Token.Lower is "met" or "meet" or "meets"));

    /// <summary>Reads the line behind or under a label that says when.</summary>
    public void ReadLine(Clause clause, SpottedMention? held)
    {
        if (held is not null && DateExpression.In(_text.Tokens, clause.Sentence.First, clause.Sentence.End, _text.Document.Date?.First.Year).FirstOrDefault() is { } date)
            Found.TryAdd(held.Referent, date.Period);
    }

    /// <summary>The main event without a date of its own has that of "today" in the report's first sentence about it, else that of the lines under the title.</summary>
    public void ReadHeader(TitleLines header)
    {
        if (_focus.Main is not { } main) return;
        if (_today is not null) Found.TryAdd(main.Referent, _today);
        else if (header is { Date: { } day, Place: not null }) Found.TryAdd(main.Referent, day);
    }

    private Period? Today(Clause clause)
    {
        if (_text.Document.Date is not { } printed || printed.First != printed.Last) return null;
        foreach (var item in clause.Items)
        {
            if (item.Mention is not null) continue;
            if (item.Token.Lower is "today" or "tonight") return printed;
            if (item.Token.Lower is "yesterday") return Period.Day(printed.First.AddDays(-1));
        }
        return null;
    }

    /// <summary>Between the event and the date stand only places, verbs of holding, small words and signs, or "held from" comes right before the date.</summary>
    private bool IsJoined(Clause clause, SpottedMention before, int date)
    {
        var holds = false;
        foreach (var item in clause.Items)
        {
            if (item.First < before.End || item.First >= date) continue;
            if (item.Mention is { Type: not NodeType.Country }) return false;
            if (item.Mention is not null) continue;
            var token = item.Token;
            holds |= _text.Words.Is("heldverb", token) || token.Lower is "place" or "from";
            if (!holds && !_text.Words.IsSmallWord(token.Lower) && !_text.Words.Is("auxiliary", token) && !token.IsCapitalized
                && token.Lower is not ("," or "(" or "early" or "late" or "that" or "which" or "here")) return false;
        }
        return true;
    }
}
