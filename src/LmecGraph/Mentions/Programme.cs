using LmecGraph.Ontology;

namespace LmecGraph.Mentions;

/// <summary>The parts of a programme that have a title of their own and several speakers below it, and on which lines these stand.</summary>
internal sealed class Programme
{
    private const int FewestSpeakers = 2;

    private readonly MarkedText _text;
    private readonly ProgrammeLines _lines;
    private readonly Dictionary<int, int> _labels = [];
    private readonly HashSet<int> _parts = [];

    public Programme(MarkedText text, IReadOnlyList<Candidate> people)
    {
        (_text, _lines) = (text, new ProgrammeLines(text, people));
        var (title, label, speakers) = (-1, -1, 0);
        for (var b = 0; b < text.Text.Blocks.Count; b++)
            switch (_lines[b])
            {
                case ProgrammeLine.Title:
                    Close();
                    (title, label, speakers) = (b, b, 0);
                    _labels[b] = b;
                    break;
                case ProgrammeLine.Time when !(_lines.IsTitleFirst && title == b - 1):
                case ProgrammeLine.None:
                    Close();
                    (title, label, speakers) = (-1, -1, 0);
                    break;
                case ProgrammeLine.Label:
                    label = b;
                    break;
                case ProgrammeLine.Person:
                    // A row with a time of its own is a talk; those below it belong to no part before.
                    if (_lines.IsTimed(b))
                    {
                        Close();
                        (title, label, speakers) = (-1, -1, 0);
                    }
                    _labels[b] = label < 0 ? b : label;
                    Speakers++;
                    speakers++;
                    break;
            }
        Close();

        void Close()
        {
            if (title >= 0 && speakers >= FewestSpeakers) _parts.Add(title);
        }
    }

    /// <summary>How many lines are somebody.</summary>
    public int Speakers { get; private set; }

    /// <summary>The block whose words say what somebody does who stands on a line: the label or title above, or the line itself; null for other lines.</summary>
    public int? LabelOf(int block) => _labels.TryGetValue(block, out var label) ? label : null;

    /// <summary>A time, a title, a talk with its time or a pause: what stood above has ended.</summary>
    public bool Opens(int block) => _lines[block] == ProgrammeLine.Title || (_lines[block] == ProgrammeLine.Person && _lines.IsTimed(block)) || (_lines[block] == ProgrammeLine.Time && !(_lines.IsTitleFirst && block > 0 && _lines[block - 1] == ProgrammeLine.Title));

    /// <summary>The block is the title of a part with speakers.</summary>
    public bool IsPart(int block) => _parts.Contains(block);

    /// <summary>A line opens or closes with a time and goes on.</summary>
    public bool IsTimed(int block) => _lines.IsTimed(block);

    /// <summary>True for every line of the programme.</summary>
    public bool Holds(int block) => _lines[block] != ProgrammeLine.None;

    /// <summary>Adds the titles of the parts as events, in place of those that take but their first words.</summary>
    public void AddTitles(List<Candidate> names)
    {
        names.RemoveAll(n => n.Type == NodeType.Event && IsNoTitle(n, _text.BlockOf(n.First)));
        var events = names.Where(n => n.Type == NodeType.Event).ToLookup(n => _text.BlockOf(n.First));
        var titles = new Dictionary<int, Candidate>();
        foreach (var block in _parts)
        {
            var (first, end) = Span(block);
            if (end - first < 2 || IsKindOnly(first, end) || events[block].Any(n => n.First <= first && n.End >= end)) continue;
            titles.Add(block, new Candidate(NodeType.Event, first, end, Head(first, end), _text.Surface(first, end)));
        }
        names.RemoveAll(n => n.Type == NodeType.Event && titles.TryGetValue(_text.BlockOf(n.First), out var title) && n.First >= title.First && n.First <= title.First + 1 && n.End <= title.End);
        names.AddRange(titles.Values);
    }

    /// <summary><c>Chair, Kelp Club</c> or a question over <c>Moderated by</c>, and what took the time at the head of the line into its name: <c>9.20 Panel</c>.</summary>
    private bool IsNoTitle(Candidate name, int block) =>
        (name.Head == name.First && _lines[block] == ProgrammeLine.Detail && name.First == _text.Text.Blocks[block].First) || (_lines.Start(block) is var start && name.First < start && name.End > start);

    /// <summary>The title without its time, quotation marks and the sign at its end.</summary>
    private (int First, int End) Span(int block)
    {
        var (first, end) = (_lines.Start(block), _lines.End(block));
        while (end > first && _text.Tokens[end - 1].Text is "." or ":" or ";" or "," or "|") end--;
        if (_text.ClosingQuote(first, end, end - first + 1) == end) (first, end) = (first + 1, end - 1);
        return (first, end);
    }

    /// <summary>"Opening remarks", "Keynote address", "Panel discussion": what goes on, and no name.</summary>
    private bool IsKindOnly(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var t = _text.Tokens[i];
            if (t.Kind == Text.TokenKind.Word && _text.Words.RoleOf(t) is null && !_text.Words.Is("list:line", t) && !_text.Words.Is("list:spoke", t) && !_text.Words.Is("kind", t) && !_text.Words.Is("eventkind", t) && _text.Words.EventLevel(t) is null
                && !_text.Words.IsSmallWord(t.Lower) && !_text.Words.IsPost(t)) return false;
        }
        return true;
    }

    /// <summary>The last word that says what kind of part it is; else the first one.</summary>
    private int Head(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
            if (_text.Words.EventLevel(_text.Tokens[i]) == "session") return i;
        return first;
    }
}
