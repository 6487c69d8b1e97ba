using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Rows of people with commas and "and": one whose name is known for one, or a bracket with a body behind each, makes people of the others too.</summary>
/// <param name="text">The text.</param>
/// <param name="runs">Its names of people.</param>
/// <param name="address">The token behind forms of address at a token.</param>
internal sealed class PersonSeries(MarkedText text, PersonRuns runs, Func<int, int, int> address)
{
    private const int MostMembers = 24;
    private const int LongestBracket = 12;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;
    private int _seen;

    /// <summary>The names of the row that begins at a token, or none: the row holds words that no list has, and they are people.</summary>
    /// <param name="at">First token.</param>
    /// <param name="sentence">Its sentence.</param>
    public IReadOnlyList<PersonRun> At(int at, Sentence sentence)
    {
        if (at < _seen || !_tokens[at].IsCapitalized || !CanBegin(at, sentence.First)) return [];
        var (members, next, known, bracketed, last) = (new List<PersonRun>(), at, 0, 0, at);
        while (next < sentence.End && members.Count < MostMembers)
        {
            var first = BehindPosts(next, sentence.End);
            if (first >= sentence.End) break;
            var run = runs.At(first, sentence.End, addressed: first > next);
            if (!IsMember(run, first > next)) break;
            members.Add(run);
            if (first > next || IsKnown(run)) known++;
            var close = Bracket(run.End, sentence.End);
            if (close > run.End && HoldsBody(run.End + 1, close)) bracketed++;
            last = next;
            next = AfterJoint(close, sentence.End);
            if (next == close)
            {
                last = next;
                break;
            }
        }
        if (members.Count > 0) _seen = members[^1].End;
        var isClosed = members.Count > 1 && last == next && CanEnd(next, sentence.End) && (members.Count > 2 || HasAnd(members[0].End, members[1].First));
        var isRow = isClosed && (known > 0 || bracketed == members.Count) && !IsAffiliation(members, next, sentence.End);
        return isRow && (members.Exists(m => !IsKnown(m)) || IsAmongPeople(at, next, sentence)) ? members : [];
    }

    /// <summary>"given by X and Y", "X &amp; Y (Kelp Board)", "X and Y presented": who did something, or whose body is told.</summary>
    private bool IsAmongPeople(int first, int next, Sentence sentence)
    {
        if (first > sentence.First && _tokens[first - 1].Lower is "by" or ":") return true;
        if (next >= sentence.End) return _tokens[next - 1].Text == ")";
        return _tokens[next - 1].Text == ")" || _tokens[next].Lower is "from" or "of" || (_tokens[next].IsLower && (_words.Is("personsay", _tokens[next]) || _words.Is("speakact", _tokens[next])));
    }

    /// <summary>The token behind forms of address and posts that people are called by: <c>H.E. Minister Justice Keller</c>.</summary>
    private int BehindPosts(int at, int end)
    {
        for (var next = address(at, end); ; at = next, next = address(at, end))
        {
            if (next + 2 < end && _words.Is("addressing", _tokens[next]) && _tokens[next + 1].IsCapitalized && _tokens[next + 2].IsCapitalized) next++;
            if (next == at || next >= end) return next;
        }
    }

    private bool CanBegin(int at, int first) =>
        at == first || IsThanked(at, first) || !(_tokens[at - 1].IsCapitalized && !_words.IsPost(_tokens[at - 1])) && _tokens[at - 1].Lower is not ("the" or "in" or "at" or "to" or "near" or "across" or "on" or "for" or "a" or "an" or "&" or "/" or "-");

    /// <summary>"thanks go to"</summary>
    private bool IsThanked(int at, int first)
    {
        for (var i = at - 2; _tokens[at - 1].Is("to") && i >= Math.Max(first, at - 4); i--)
            if (_words.Is("thanking", _tokens[i])) return true;
        return false;
    }

    private bool CanEnd(int at, int end) => at >= end || !(_tokens[at].IsCapitalized || _tokens[at].Text is "&" or "/" || _words.Is("landhead", _tokens[at]) || _words.Is("bodynoun", _tokens[at]) || _words.Is("townword", _tokens[at]));

    private bool IsMember(PersonRun run, bool isAddressed)
    {
        if (run.Words == 0 || !(isAddressed || (run.Parts.Count is > 1 and < 5 && (run.IsUnheard || run.IsPlausible || run.IsStrong)))) return false;
        if (text.Known(run.First) is not null) return false;
        for (var i = run.First; i < run.End; i++)
            if (_tokens[i].IsCapitalized && (text.IsCommonWord(_tokens[i]) || (_words.IsCommonOrPlural(_tokens[i]) && !_words.IsPersonName(_tokens[i])) || _words.BodyRank(_tokens[i]) is not null || _words.Is("firmword", _tokens[i]) || _words.Is("street", _tokens[i]))) return false;
        return true;
    }

    private bool IsKnown(PersonRun run) => run.IsStrong && _words.IsGivenName(_tokens[run.First]) && run.Parts[^1] != NamePart.Ambiguous;

    private bool HasAnd(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (_tokens[i].Lower is "and" or "&" or "well") return true;
        return false;
    }

    /// <summary><c>Anna Keller, Xxxx Yyyy, and Omar Rose, …</c>: what stands between two people may be the body of the first.</summary>
    private bool IsAffiliation(List<PersonRun> members, int at, int end) => text.Is(at, end, ",") && members.Exists(m => !IsKnown(m)) && members.Exists(IsKnown);

    private bool HoldsBody(int at, int end)
    {
        for (var i = at; i < end; i++)
            if (_words.BodyRank(_tokens[i]) is not null || _words.IsPost(_tokens[i]) || text.Known(i, EntryKind.Body) is not null) return true;
        return false;
    }

    /// <summary>The token behind a short bracket at a token, or the token itself.</summary>
    private int Bracket(int at, int end)
    {
        if (!text.Is(at, end, "(")) return at;
        for (var i = at + 1; i < Math.Min(end, at + LongestBracket); i++)
            if (_tokens[i].Text == ")") return i + 1;
        return at;
    }

    private int AfterJoint(int at, int end)
    {
        var next = at;
        while (next < Math.Min(end, at + 2) && _tokens[next].Lower is "," or "and" or "&") next++;
        return text.Is(next, end, "as") && text.Is(next + 1, end, "well") && text.Is(next + 2, end, "as") ? next + 3 : next;
    }
}
