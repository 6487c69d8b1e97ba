using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>People by the line that they stand in: <c>Anna Xxxx - RXC</c> below "Attendees:", <c>Nets and knots (Anna Xxxx)</c> in a programme.</summary>
internal sealed class PersonLines(MarkedText text, PersonRuns runs)
{
    private const int LongestLine = 30;
    private const int LongestRest = 8;
    private const int FarthestLabel = 40;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly Dictionary<int, bool> _listed = [];

    /// <summary>The line asks for a person where the run stands.</summary>
    public bool IsNamed(PersonRun run, Sentence sentence) => run.Parts.Count is > 1 and < 5 && run.Words > 1 && !run.Parts.Contains(NamePart.Doubtful) && text.Known(run.First) is null && !HoldsWord(run) && (ClosesTalk(run, sentence.Block) || IsAttendee(run, sentence.Block));

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
        return run.End < end && _tokens[run.End].Text is "-" or "–" or "—" or "(" or "/" && IsListed(block);
    }

    /// <summary>Below a label for people who came, with nothing but short lines between.</summary>
    private bool IsListed(int block)
    {
        if (_listed.TryGetValue(block, out var known)) return known;
        var listed = false;
        for (var b = block - 1; b >= Math.Max(0, block - FarthestLabel); b--)
        {
            var (first, end) = (text.Text.Blocks[b].First, text.Text.Blocks[b].End);
            if (end - first > LongestLine / 2 || _tokens[end - 1].Text == ".") break;
            if (_listed.TryGetValue(b, out listed) && listed) break;
            if (listed = text.Words.Is("list:attended", _tokens[first]) && end - first < 3) break;
        }
        return _listed[block] = listed;
    }

    private bool HoldsWord(PersonRun run) => Enumerable.Range(run.First, run.End - run.First).Any(i => _tokens[i].IsCapitalized && (text.IsCommonWord(_tokens[i]) || text.Words.BodyRank(_tokens[i]) is not null || text.Words.IsPost(_tokens[i])));
}
