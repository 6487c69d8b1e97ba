using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Rows of people: what stands between two commas, opens a row, or parts its members.</summary>
internal sealed class PersonRows(MarkedText text, PersonRuns runs)
{
    private const int LongestBracket = 12;

    private readonly IReadOnlyList<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;

    /// <summary>Between two commas, or a comma and "and", a given name and another: <c>X, Omar Rose and Y</c>.</summary>
    public bool IsInRow(PersonRun run, int end) =>
        run.IsStrong && _words.IsGivenName(_tokens[run.First]) && text.Known(run.First) is null && run.End + 1 < end && _tokens[run.End].Lower is "," or "and" && runs.At(run.End + 1, end, addressed: false) is { IsStrong: true };

    /// <summary><c>namely Maria Sturz, Omar Rose and Y</c>: behind the sign or word that opens a row.</summary>
    public bool OpensRowOf(PersonRun run, Sentence sentence) =>
        run.First > sentence.First && (_tokens[run.First - 1].Lower is "," or ":" or "namely" or "including" || (_tokens[run.First - 1].Lower.EndsWith('s') && _words.IsPost(_tokens[run.First - 1].Lower[..^1]))) && run.Parts.Count == 2 && !text.IsCommonWord(_tokens[run.End - 1]) && IsInRow(run, sentence.End);

    /// <summary>The token behind a short bracket, commas and "and", or <paramref name="at"/>.</summary>
    public int AfterJoint(int at, int end)
    {
        var next = at;
        if (_tokens[at].Text == "(")
            for (var i = at + 1; i < Math.Min(end, at + LongestBracket) && next == at; i++)
                if (_tokens[i].Text == ")") next = i + 1;
        var joint = next;
        while (joint < Math.Min(end, next + 2) && _tokens[joint].Lower is "," or "and" or "&") joint++;
        return joint > next ? joint : at;
    }
}
