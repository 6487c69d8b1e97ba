using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>People by the line that they stand in: <c>Anna Xxxx - RXC</c> below "Attendees:", <c>Xxxx Yyyy</c> below "Speakers:", <c>Nets and knots (Anna Xxxx)</c> in a programme.</summary>
internal sealed class PersonLines(MarkedText text, PersonRuns runs)
{
    private const int LongestLine = 30;
    private const int LongestRest = 8;
    private const int FarthestLabel = 40;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly Dictionary<int, Token?> _labels = [];

    /// <summary>The line asks for a person where the run stands.</summary>
    public bool IsNamed(PersonRun run, Sentence sentence) => run.Parts.Count is > 1 and < 5 && run.Words > 1 && !run.Parts.Contains(NamePart.Doubtful) && text.Known(run.First) is null && !HoldsWord(run) && (ClosesTalk(run, sentence.Block) || IsAttendee(run, sentence.Block) || IsSpeaker(run, sentence.Block));

    /// <summary><c>ANNA B. XXXX</c> alone on its line.</summary>
    public bool IsShouted(PersonRun run, Sentence sentence) =>
        run.Parts.Count is 2 or 3 && run.Parts[^1] == NamePart.Doubtful && run.First == text.Text.Blocks[sentence.Block].First && run.End == text.Text.Blocks[sentence.Block].End
        && (text.Words.IsGivenName(_tokens[run.First]) || run.Parts is [_, NamePart.Initial, _]) && !HoldsWord(run) && !text.Words.IsCommonOrPlural(_tokens[run.End - 1]) && text.Known(run.First) is null;

    /// <summary><c>Xxxx Yyyy Senior Fellow, Reef Institute</c> below a line that is a name: after whom the post is called.</summary>
    public bool IsNamesake(PersonRun run, Sentence sentence)
    {
        if (sentence.Block == 0 || run.First != text.Text.Blocks[sentence.Block].First || run.End >= sentence.End || !_tokens[run.End].IsCapitalized) return false;
        var head = run.End;
        while (head < Math.Min(sentence.End - 1, run.End + 2) && _tokens[head].IsCapitalized && !text.Words.Is("endowed", _tokens[head])) head++;
        var above = text.Text.Blocks[sentence.Block - 1];
        return text.Words.Is("endowed", _tokens[head]) && above.End - above.First < LongestRest && runs.At(above.First, above.End, addressed: true) is { Parts.Count: > 1 } name && name.End == above.End;
    }

    /// <summary><c>B. Nets and knots (Anna Xxxx)</c>: the bracket at the end of a line holds a given name and another; or words that no list has, where the line beside closes so.</summary>
    private bool ClosesTalk(PersonRun run, int block) =>
        IsBracketAtEnd(run, block) && (text.Words.IsGivenName(_tokens[run.First]) || (run.IsUnheard && (ClosesWithPerson(block - 1) || ClosesWithPerson(block + 1))));

    private bool IsBracketAtEnd(PersonRun run, int block)
    {
        var (first, end) = (text.Text.Blocks[block].First, text.Text.Blocks[block].End);
        return run.End == end - 1 && end - first < LongestLine && run.First > first + 2 && _tokens[run.End].Text == ")" && _tokens[run.First - 1].Text == "(";
    }

    private bool ClosesWithPerson(int block)
    {
        if (block < 0 || block >= text.Text.Blocks.Count) return false;
        var (first, open) = (text.Text.Blocks[block].First, text.Text.Blocks[block].End - 1);
        while (open > first && _tokens[open].Text != "(") open--;
        return open > first && runs.At(open + 1, text.Text.Blocks[block].End, addressed: false) is { IsStrong: true } run && text.Words.IsGivenName(_tokens[run.First]) && IsBracketAtEnd(run, block);
    }

    /// <summary><c>Anna Xxxx - RXC</c>, <c>Anna Xxxx/Ivan Yyyy - RXC</c>, <c>Anna Xxxx (note taker)</c> in the lines below a label for those who came.</summary>
    private bool IsAttendee(PersonRun run, int block)
    {
        var (first, end) = (text.Text.Blocks[block].First, text.Text.Blocks[block].End);
        if (end - run.End > LongestRest || !(run.First == first || (_tokens[run.First - 1].Text == "/" && run.First - first < LongestRest)) || !(run.IsUnheard || text.Words.IsGivenName(_tokens[run.First]))) return false;
        return run.End < end && _tokens[run.End].Text is "-" or "–" or "—" or "(" or "/" && IsListed(block, "list:attended");
    }

    /// <summary><c>Xxxx Yyyy Zzzz</c> alone on its line below <c>Panelists:</c>.</summary>
    private bool IsSpeaker(PersonRun run, int block) =>
        run.Parts.Any(p => p is NamePart.Unknown or NamePart.Name) && run.First == text.Text.Blocks[block].First && run.End == text.Text.Blocks[block].End && !Enumerable.Range(run.First, run.End - run.First).Any(i => text.Words.IsCommonOrPlural(_tokens[i])) && IsListed(block, "speakernoun");

    /// <summary>Below a label for people who came or spoke, with nothing but short lines between.</summary>
    private bool IsListed(int block, string label) => LabelOf(block) is { } above && text.Words.Is(label, above);

    /// <summary>The first word of the label above the lines that a block is one of, or null.</summary>
    private Token? LabelOf(int block)
    {
        if (_labels.TryGetValue(block, out var known)) return known;
        Token? label = null;
        for (var b = block - 1; b >= Math.Max(0, block - FarthestLabel); b--)
        {
            var (first, end) = (text.Text.Blocks[b].First, text.Text.Blocks[b].End);
            if (end - first > LongestLine / 2 || _tokens[end - 1].Text == ".") break;
            if (_labels.TryGetValue(b, out label) && label is not null) break;
            if (end - first < 3 && (text.Words.Is("list:attended", _tokens[first]) || text.Words.Is("speakernoun", _tokens[first])))
            {
                label = _tokens[first];
                break;
            }
        }
        return _labels[block] = label;
    }

    private bool HoldsWord(PersonRun run) => Enumerable.Range(run.First, run.End - run.First).Any(i => _tokens[i].IsCapitalized && (text.IsCommonWord(_tokens[i]) || text.Words.BodyRank(_tokens[i]) is not null || text.Words.IsPost(_tokens[i])));
}
