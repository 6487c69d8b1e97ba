using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>What the line above a list says of the names in it.</summary>
internal enum ListKind
{
    /// <summary>They were there.</summary>
    Attendance,

    /// <summary>They spoke.</summary>
    Speech,

    /// <summary>They sent apologies.</summary>
    Absence,
}

/// <summary>An item of a labelled list.</summary>
/// <param name="Kind">What the label says.</param>
/// <param name="Label">Sentence of the label.</param>
/// <param name="From">First token of the item's text.</param>
internal sealed record ListedItem(ListKind Kind, int Label, int From);

/// <summary>Lists with a label: <c>Participants</c> as a heading, <c>The following experts attended:</c>, <c>Moderator: …</c>; and the lines that belong to them.</summary>
internal sealed class ListedItems
{
    private const int LongestHeading = 6;
    private const int LongestSubheading = 8;
    private const int LongestQualifier = 6;
    private const int LongestItem = 60;

    private readonly ListedItem?[] _items;
    private readonly HashSet<int> _speakersBelow = [];
    private readonly MarkedText _text;

    public ListedItems(MarkedText text, Programme programme)
    {
        _text = text;
        _items = new ListedItem?[text.Text.Sentences.Count];
        ListedItem? open = null;
        bool? bulleted = null;
        for (var s = 0; s < _items.Length; s++)
        {
            var sentence = text.Text.Sentences[s];
            if (!text.IsBody(sentence.First) || IsOtherLabel(sentence)) open = null;
            else if (sentence.End - sentence.First <= LongestItem && programme.IsTimed(sentence.Block)) _items[s] = new ListedItem(ListKind.Speech, s, sentence.First);
            else if (programme.Holds(sentence.Block))
            {
                open = null;
                if (Label(s, sentence) is { } role && role.From < sentence.End) _items[s] = role;
                else if (programme.LabelOf(sentence.Block) is { } above) _items[s] = new ListedItem(ListKind.Speech, text.Text.Blocks[above].FirstSentence, sentence.First);
            }
            else if (open is { Kind: ListKind.Attendance } && IsStateHeading(sentence)) bulleted = null;
            else if (Label(s, sentence) is { } label)
            {
                // "Present: A, B" is whole; the numbered lines below are the minutes.
                (open, bulleted) = (label, label.From < sentence.End && text.Tokens[sentence.End - 1].Text != ":" ? false : null);
                if (label.From < sentence.End) _items[s] = label;
                else if (label.Kind == ListKind.Speech) _speakersBelow.Add(s);
            }
            else if (IsBackers(sentence)) open = null;
            else if (ProgrammeLine(s, sentence) is { } line) _items[s] = line;
            else if (open is not null && Starts(sentence))
            {
                var bullet = IsBullet(sentence.First);
                if (bulleted != false && !bullet && IsSubheading(sentence) && (bulleted == true || text.Tokens[sentence.End - 1].Text == ":" || (bulleted is null && IsAboveBullet(sentence)))) continue;
                bulleted ??= bullet;
                if (bulleted != bullet || IsProse(sentence) || _text.IsHeading(sentence.First)) open = null;
                else if (!IsAbsence(sentence)) _items[s] = open with { From = sentence.First };
            }
            else if (open is not null && !IsAbsence(sentence)) _items[s] = open with { From = sentence.First };
        }
    }

    /// <summary>"Apologies were received from A.": a sentence behind those present.</summary>
    private bool IsAbsence(Sentence sentence) => _text.Words.Is("list:absent", _text.Tokens[sentence.First]);

    /// <summary>The item that a sentence is, or null.</summary>
    public ListedItem? Of(int sentence) => _items[sentence];

    /// <summary>The sentence is a label under which speakers stand.</summary>
    public bool AnnouncesSpeakers(int sentence) => _speakersBelow.Contains(sentence);

    /// <summary>A line that ends in a colon or is a short heading, with a word that says what kind of list follows; or a short label with its names behind the colon.</summary>
    private ListedItem? Label(int index, Sentence sentence)
    {
        var tokens = _text.Tokens;
        var colon = sentence.First;
        while (colon < sentence.End && tokens[colon].Text != ":") colon++;
        var block = _text.Text.Blocks[sentence.Block];
        var marked = _text.IsHeading(sentence.First) && sentence.End == block.End;
        if (marked) colon = sentence.End;
        var heading = colon == sentence.End && sentence.First == block.First && sentence.End == block.End && tokens[block.End - 1].Text != "." && (block.End - block.First <= LongestHeading || (marked && NamesSpeakers(sentence)));
        if (!heading && colon != sentence.End - 1 && colon > sentence.First + LongestHeading && colon < sentence.End) return null;
        if (!heading && colon == sentence.End && !LeadsToLines(sentence)) return null;
        ListKind? kind = null;
        for (var i = sentence.First; i < colon; i++)
        {
            if (_text.Words.Is("list:spoke", tokens[i]) || ((colon == sentence.End - 1 || (colon > sentence.First && colon < sentence.End && tokens[colon - 1].Is("by"))) && _text.Words.Is("list:said", tokens[i]))) kind = ListKind.Speech;
            else if (_text.Words.Is("list:attended", tokens[i])) kind ??= ListKind.Attendance;
            else if (_text.Words.Is("list:absent", tokens[i])) kind ??= ListKind.Absence;
            else if (i == colon - 1 && i > sentence.First && tokens[i].Lower is "side" or "sides") kind ??= ListKind.Attendance;
            else if (i == sentence.First && i == colon - 1 && tokens[i].Lower is "with" or "featuring") kind ??= ListKind.Speech;
        }
        return kind is { } found ? new ListedItem(found, index, Math.Min(colon + 1, sentence.End)) : null;
    }

    /// <summary><c>Keynote speakers of the Kelp Forum 2022</c>: a heading that says in its first words what stands below.</summary>
    private bool NamesSpeakers(Sentence sentence)
    {
        for (var i = sentence.First; i < Math.Min(sentence.End - 1, sentence.First + LongestQualifier); i++)
            if (_text.Words.Is("list:spoke", _text.Tokens[i]) && _text.Tokens[i].Lower.EndsWith('s') && _text.Tokens[i + 1].Lower is "of" or "at" or "for") return true;
        return false;
    }

    /// <summary>"The following members were present." at the end of a block, a short line below.</summary>
    private bool LeadsToLines(Sentence sentence)
    {
        var blocks = _text.Text.Blocks;
        if (sentence.End != blocks[sentence.Block].End || sentence.Block + 1 >= blocks.Count || sentence.End - sentence.First > 2 * LongestHeading) return false;
        var below = blocks[sentence.Block + 1];
        return _text.Is(sentence.First, sentence.End, "the") && _text.Is(sentence.First + 1, sentence.End, "following") && below.End - below.First < 2 * LongestHeading && _text.Tokens[below.End - 1].Text != "." && _text.Tokens[below.First].IsCapitalized;
    }

    /// <summary><c>Welcome: Ms. Lim</c>, <c>Vote of thanks – Ms. Lim</c>: a line that names what is said and who says it, and speaks for no line below it.</summary>
    private ListedItem? ProgrammeLine(int index, Sentence sentence)
    {
        var (tokens, isSpoken) = (_text.Tokens, false);
        if (sentence.End - sentence.First > LongestItem) return null;
        for (var i = sentence.First; i < Math.Min(sentence.End - 1, sentence.First + LongestHeading); i++)
        {
            if (tokens[i].Text == ":" || (tokens[i].Text is "-" or "–" or "—" && i > sentence.First && !tokens[i].Glued))
                return isSpoken && !tokens[i + 1].IsLower ? new ListedItem(ListKind.Speech, index, i + 1) : null;
            isSpoken |= _text.Words.Is("list:spoke", tokens[i]) || _text.Words.Is("list:line", tokens[i]);
        }
        return null;
    }

    /// <summary><c>GHANA</c>, <c>Delegation of Ghana</c>: a line of a list of participants under which those of one state stand.</summary>
    private bool IsStateHeading(Sentence sentence)
    {
        var (first, end) = (sentence.First, sentence.End);
        if (end - first > LongestSubheading || end != _text.Text.Blocks[sentence.Block].End) return false;
        if (end - first > 1 && _text.Tokens[end - 1].Text == ":") end--;
        while (first < end && (_text.Tokens[first].Kind == TokenKind.Sign || _text.Tokens[first].Lower is "delegation" or "delegates" or "from" or "of" or "for" or "the")) first++;
        return first < end && _text.Known(first, EntryKind.Country) is { } state && first + state.Length == end;
    }

    /// <summary><c>Contact: Ms. Lim</c>, <c>For registration contact Ms. Lim</c>: another line of the announcement.</summary>
    private bool IsOtherLabel(Sentence sentence) =>
        (_text.Is(sentence.First, sentence.End, "for") && _text.Tokens.From(sentence.First + 1).Take(LongestHeading).Any(t => t.Is("contact")))
        || (sentence.First + 1 < sentence.End && _text.Words.Is("otherlabel", _text.Tokens[sentence.First]) && _text.Tokens.From(sentence.First + 1).Take(2).Any(t => t.Text == ":"));

    /// <summary><c>Donors include:</c>: no longer those present.</summary>
    private bool IsBackers(Sentence sentence) => _text.Tokens[sentence.End - 1].Text == ":" && Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => _text.Tokens[i].Lower is "supporting" or "sponsors" or "donors" or "funders" or "partners");

    private bool Starts(Sentence sentence) => sentence.First == _text.Text.Blocks[sentence.Block].First || IsBullet(sentence.First);

    private bool IsBullet(int token) => _text.Tokens[token].Text is "-" or "–" or "•" or "●" or "▪" or "·" or "◦" or "*" or "|"
        || (_text.Tokens[token].Kind == TokenKind.Number && token + 1 < _text.Tokens.Count && _text.Tokens[token + 1].Text is "." or ")");

    /// <summary>A body with bullets below it: its people.</summary>
    private bool IsAboveBullet(Sentence sentence) => Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => _text.Words.BodyRank(_text.Tokens[i]) is not null) && sentence.End == _text.Text.Blocks[sentence.Block].End && sentence.Block + 1 < _text.Text.Blocks.Count && IsBullet(_text.Text.Blocks[sentence.Block + 1].First);

    private bool IsSubheading(Sentence sentence) => sentence.End - sentence.First <= LongestSubheading && _text.Tokens[sentence.End - 1].Text != ".";

    private bool IsProse(Sentence sentence)
    {
        var block = _text.Text.Blocks[sentence.Block];
        return sentence.End - sentence.First > LongestItem || (!IsBullet(sentence.First) && (block.EndSentence - block.FirstSentence > 2 || TellsSomething(sentence)));
    }

    /// <summary>"The delegation then visited a plant.": a paragraph behind the list, no line of it.</summary>
    private bool TellsSomething(Sentence sentence)
    {
        if (_text.Tokens[sentence.End - 1].Text != ".") return false;
        for (var i = sentence.First + 1; i < sentence.End; i++)
            if (_text.Tokens[i].IsLower && ((_text.Words.Is("auxiliary", _text.Tokens[i]) && _text.Tokens[i - 1].Lower is not ("who" or "which")) || _text.Words.Is("visitverb", _text.Tokens[i]) || _text.Words.Is("personsay", _text.Tokens[i]) || (_text.Words.Is("listprose", _text.Tokens[i]) && _text.Tokens[i - 1].Lower is not ("who" or "which" or "," or "(") && !_text.Is(i + 1, sentence.End, "by")))) return true;
        return false;
    }
}
