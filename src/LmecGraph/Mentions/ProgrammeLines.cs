using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>What a line of a programme is.</summary>
internal enum ProgrammeLine : byte
{
    /// <summary>No line of a programme.</summary>
    None,

    /// <summary>A time alone, a day, or a pause.</summary>
    Time,

    /// <summary>The title of a part or of a talk, with its time or without.</summary>
    Title,

    /// <summary>What those below do: <c>Moderated by</c>, <c>Speakers:</c>.</summary>
    Label,

    /// <summary>Somebody, with a post and body or without.</summary>
    Person,

    /// <summary>The post or body of the person above, or a paragraph on the part.</summary>
    Detail,
}

/// <summary>
/// The lines of a programme in which times stand at the head of lines or on lines of their own, and people on lines of theirs:
/// <c>9:00 – 9:45</c>, <c>Nets of reed</c>, <c>Moderator: Anna Keller</c>, <c>Ivan Petrov, Chair, Kelp Club</c>.
/// </summary>
internal sealed class ProgrammeLines
{
    private const int FewestTimes = 2;
    private const int FewestDotted = 3;
    private const int Noon = 12 * 60;
    private const int LongestBracket = 12;
    private const int ShortestTime = 3;
    private const int LastLines = 40;
    private const int LongestLine = 60;
    private const int LongestTitle = 32;
    private const int LongestLabel = 5;
    private const int LongestPause = 8;
    private const int LongestLead = 14;

    private readonly MarkedText _text;
    private readonly ProgrammeLine[] _lines;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly Dictionary<int, Candidate> _people = [];

    public ProgrammeLines(MarkedText text, IReadOnlyList<Candidate> people)
    {
        var blocks = text.Text.Blocks;
        (_text, _lines, _starts, _ends) = (text, new ProgrammeLine[blocks.Count], new int[blocks.Count], new int[blocks.Count]);
        var times = new List<int>();
        var isDotted = AreDotted();
        for (var b = 0; b < blocks.Count; b++)
        {
            (_starts[b], _ends[b]) = text.IsBody(blocks[b].First) ? (BehindTime(text, blocks[b]), BeforeTime(blocks[b])) : (blocks[b].First, blocks[b].End);
            if (isDotted && _starts[b] == blocks[b].First && MinutesOf(b) >= 0) _starts[b]++;
            if (_starts[b] > blocks[b].First || _ends[b] < blocks[b].End) times.Add(b);
        }
        // Opening hours begin at the same hour every day.
        if (times.Select(Beginning).Distinct().Count() < FewestTimes) return;
        foreach (var person in people) _people.TryAdd(text.BlockOf(person.First), person);
        IsTitleFirst = times.Count(b => IsTitleBeside(b, -1)) > times.Count(b => IsTitleBeside(b, 1));
        var (first, isOpen) = (IsTitleFirst ? Math.Max(0, times[0] - 1) : times[0], false);
        for (var b = first; b < Math.Min(blocks.Count, times[^1] + LastLines) && text.IsBody(blocks[b].First); b++)
        {
            // Behind the last time a heading opens another part of the page.
            if (b > times[^1] + 1 && text.IsHeading(blocks[b].First)) break;
            _lines[b] = Kind(b);
            // Below a title without a time between stands what more it says.
            if (_lines[b] == ProgrammeLine.Title && isOpen && !IsTitleFirst && !IsTimed(b)) _lines[b] = ProgrammeLine.Detail;
            isOpen = _lines[b] == ProgrammeLine.Title || (isOpen && _lines[b] is ProgrammeLine.Detail or ProgrammeLine.Label);
        }
    }

    /// <summary>The times stand below the titles of the parts.</summary>
    public bool IsTitleFirst { get; }

    /// <summary>What a block is.</summary>
    public ProgrammeLine this[int block] => _lines[block];

    /// <summary>The first token of a line behind its time.</summary>
    public int Start(int block) => _starts[block];

    /// <summary>The token behind the last one of a line, before a time in brackets.</summary>
    public int End(int block) => _ends[block];

    /// <summary>A time stands in the line.</summary>
    public bool IsTimed(int block) => _starts[block] > _text.Text.Blocks[block].First || _ends[block] < _text.Text.Blocks[block].End;

    /// <summary>Three lines and more open with <c>9.20</c>, <c>10.05</c>, each later than the one before: times, no numbers of sections.</summary>
    private bool AreDotted()
    {
        var (count, last) = (0, -1);
        for (var b = 0; b < _lines.Length; b++)
        {
            if (MinutesOf(b) is not (var minutes and >= 0)) continue;
            if (minutes < last) return false;
            (count, last) = (count + 1, minutes);
        }
        return count >= FewestDotted && last >= Noon;
    }

    private int MinutesOf(int block)
    {
        var (first, end) = (_text.Text.Blocks[block].First, _text.Text.Blocks[block].End);
        return _text.Tokens[first].Kind != TokenKind.Number ? -1 : ClockTimes.Dotted(_text.Text.Text.AsSpan(_text.Tokens[first].Span.Start, _text.Tokens[end - 1].Span.End - _text.Tokens[first].Span.Start));
    }

    /// <summary>The bracket of <c>Nets of reed (11h00-12h30)</c> at the end of a line, or the line's end.</summary>
    private int BeforeTime(Block block)
    {
        if (_text.Tokens[block.End - 1].Text != ")") return block.End;
        var open = block.End - 2;
        while (open > block.First && open > block.End - LongestBracket && _text.Tokens[open].Text != "(") open--;
        return open > block.First && _text.Tokens[open].Text == "(" && ClockTimes.Fill(_text.Text.Text.AsSpan(_text.Tokens[open].Span.End, _text.Tokens[block.End - 1].Span.Start - _text.Tokens[open].Span.End)) ? open : block.End;
    }

    /// <summary>The token behind the time, and the signs around it, that a block opens with; the block's first token where it opens with none.</summary>
    public static int BehindTime(MarkedText text, Block block)
    {
        var first = block.First;
        while (first < block.End - 1 && (text.Tokens[first].Kind == TokenKind.Sign || text.Tokens[first].Lower is "from" or "time")) first++;
        var start = text.Tokens[first].Span.Start;
        var length = ClockTimes.Length(text.Text.Text.AsSpan(start, text.Tokens[block.End - 1].Span.End - start));
        if (length == 0) return block.First;
        while (first < block.End && text.Tokens[first].Span.Start < start + length) first++;
        while (first < block.End && text.Tokens[first].Text is ":" or "-" or "–" or "—" or "|" or ")" or "]" or "," or "." or "•" or "·") first++;
        return first;
    }

    /// <summary>The line holds a time and nothing else.</summary>
    private bool IsTime(int block) => _starts[block] > _text.Text.Blocks[block].First && _starts[block] >= _text.Text.Blocks[block].End;

    /// <summary>The hour and minute that a line opens with.</summary>
    private string Beginning(int block)
    {
        var first = _ends[block] < _text.Text.Blocks[block].End ? _ends[block] : _text.Text.Blocks[block].First;
        if (first == _ends[block]) return _text.Surface(first, Math.Min(_text.Text.Blocks[block].End, first + ShortestTime + 1));
        while (_text.Tokens[first].Kind != TokenKind.Number && first < _starts[block] - 1) first++;
        return _text.Surface(first, Math.Min(_starts[block], first + ShortestTime));
    }

    /// <summary>Above or below a time alone stands what can be a title.</summary>
    private bool IsTitleBeside(int block, int step) => IsTime(block) && block + step >= 0 && block + step < _lines.Length && Kind(block + step) == ProgrammeLine.Title;

    private ProgrammeLine Kind(int block)
    {
        var (first, end) = (_starts[block], _ends[block]);
        if (first >= end || IsDay(first, end) || IsPause(first, end)) return ProgrammeLine.Time;
        if (IsPerson(block, first, end)) return block > 0 && IsTime(block - 1) && !IsTitleFirst && !IsAtHead(_people[block], first) ? ProgrammeLine.Title : ProgrammeLine.Person;
        if (!IsTimed(block) && IsLabel(first, end)) return ProgrammeLine.Label;
        return IsTitle(block, first, end) ? ProgrammeLine.Title : ProgrammeLine.Detail;
    }

    private bool IsDay(int first, int end) =>
        end - first <= LongestPause && (_text.Tokens[first].Is("day") || _text.Words.Is("weekday", _text.Tokens[first]) || DateExpression.At(_text.Tokens, first, end, MarkedText.AnyYear) is not null);

    /// <summary><c>Coffee break</c>, <c>Registration</c>, <c>Lunch</c>.</summary>
    private bool IsPause(int first, int end) => end - first <= LongestPause && Enumerable.Range(first, end - first).Any(i => _text.Words.Is("pause", _text.Tokens[i])) && !Enumerable.Range(first, end - first).Any(i => _text.Tokens[i].Text == ":");

    /// <summary>A line that somebody's name opens or closes, and no sentence about them.</summary>
    private bool IsPerson(int block, int first, int end)
    {
        if (end - first > LongestLine || !_people.TryGetValue(block, out var person) || person.First < first || HoldsVerb(first, IsBeforeTitle(person, end) ? person.First : end)) return false;
        return _text.Tokens[end - 1].Text is not ("." or "?") || person.First - first <= LongestLead;
    }

    /// <summary><c>Anna Keller – How nets will be mended</c>: what the person speaks on.</summary>
    private bool IsBeforeTitle(Candidate person, int end) => person.End < end && _text.Tokens[person.End].Text is "–" or "—" or "-" or ":";

    private bool HoldsVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_text.Tokens[i].Kind == TokenKind.Address || _text.Words.Is("contactword", _text.Tokens[i])) return true;
            else if (_text.Tokens[i].IsLower && (_text.Words.Is("auxiliary", _text.Tokens[i]) || (_text.Words.Is("say", _text.Tokens[i]) && !_text.Is(i + 1, end, "by"))) && (i == first || _text.Tokens[i - 1].Lower is not ("who" or "which"))) return true;
        return false;
    }

    /// <summary>Only posts, forms of address, states and small words stand before the name.</summary>
    private bool IsAtHead(Candidate person, int first)
    {
        for (var i = first; i < person.First; i++)
            if (_text.Tokens[i].IsLower && !_text.Words.IsPost(_text.Tokens[i]) && !_text.Words.IsSmallWord(_text.Tokens[i].Lower)) return false;
        return person.First == first || !_text.Words.IsPreposition(_text.Tokens[person.First - 1].Lower);
    }

    /// <summary><c>Panelists:</c>, <c>Moderated by</c>: words for speakers, and no name.</summary>
    private bool IsLabel(int first, int end) =>
        end - first <= LongestLabel && (_text.Tokens[end - 1].Text == ":" || _text.Tokens[end - 1].Is("by") || end - first == 1)
        && Enumerable.Range(first, end - first).Any(i => _text.Words.Is("list:spoke", _text.Tokens[i]) || _text.Words.Is("list:said", _text.Tokens[i]) || _text.Words.Is("list:line", _text.Tokens[i]) || _text.Words.RoleOf(_text.Tokens[i]) is not null);

    /// <summary>A short line that begins with a capital and is no sentence, no post and no room.</summary>
    private bool IsTitle(int block, int first, int end)
    {
        if (end - first > LongestTitle || (_text.Tokens[end - 1].Text is "." or ";" && HoldsVerb(first, end))) return false;
        if (_text.Tokens[first] is not ({ IsCapitalized: true } or { Kind: TokenKind.Number } or { Text: "“" or "\"" or "‘" })) return false;
        if (block > 0 && first == _text.Text.Blocks[block].First && IsBelowPerson(block) && HoldsPost(first, end)) return false;
        return !Enumerable.Range(first, end - first).Any(i => _text.Tokens[i].Kind == TokenKind.Address) && !IsRoom(first, end);
    }

    /// <summary>The line above is somebody without a post, or the post of somebody.</summary>
    private bool IsBelowPerson(int block) => IsBareName(block - 1) || (block > 1 && _lines[block - 1] == ProgrammeLine.Detail && IsBareName(block - 2));

    /// <summary>A name with no post before it, and nothing or a state behind it.</summary>
    private bool IsBareName(int block)
    {
        if (_lines[block] != ProgrammeLine.Person) return false;
        var (person, end) = (_people[block], _text.Text.Blocks[block].End);
        var at = _text.BehindDegrees(person.End, end);
        if (at + 1 < end && _text.Tokens[at].Text is "," or "(" && _text.Known(at + 1, Lexicon.EntryKind.Country) is { } state) at += 1 + state.Length;
        return at >= end - 1 && !HoldsPost(_starts[block], person.First);
    }

    /// <summary><c>Chair, Kelp Club</c>, <c>Kelp Institute</c>.</summary>
    private bool HoldsPost(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_text.Words.IsPost(_text.Tokens[i]) || _text.Words.BodyRank(_text.Tokens[i]) is not null || _text.Known(i, Lexicon.EntryKind.Body) is not null) return true;
        return false;
    }

    /// <summary><c>Main Hall</c>, <c>Room 203</c>.</summary>
    private bool IsRoom(int first, int end) => end - first <= LongestLabel && Enumerable.Range(first, end - first).Any(i => _text.Words.Is("building", _text.Tokens[i]) || _text.Words.Is("label:place", _text.Tokens[i]));
}
