using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Towns whose words are names of people too (<c>San Pedro</c>), told by what stands beside them, and streets and halls named after people.</summary>
internal static class TownRuns
{
    private const int LongestAgency = 5;
    private const int LongestArea = 5;

    /// <summary>A whole town behind "of" or "in", before its state, or where a report begins.</summary>
    public static bool IsTown(MarkedText text, PersonRun run, Sentence sentence)
    {
        if (text.Known(run.First, EntryKind.Place) is not { } town || run.First + town.Length != run.End) return false;
        if (run.First > sentence.First && text.Tokens[run.First - 1].Lower is "of" or "in" or "to" or "from" or "near" or "at") return true;
        if (OpensReport(text, run, sentence)) return true;
        return run.End + 1 < sentence.End && text.Tokens[run.End].Text == "," && text.Known(run.End + 1, EntryKind.Country) is not null;
    }

    /// <summary><c>12, Sir Xx Yy Road</c>: a street named after somebody.</summary>
    public static bool IsStreet(MarkedText text, PersonRun run) => text.Words.Is("street", text.Tokens[run.End - 1]) && run.Parts.Count > 2 || (run.End < text.Tokens.Count && text.Tokens[run.End].IsCapitalized && text.Words.Is("street", text.Tokens[run.End]));

    /// <summary><c>the Dr. Xx Yy Hall</c>, <c>Justice Xx Yy Auditorium</c>: a building named after somebody.</summary>
    public static bool IsHall(MarkedText text, int at, PersonRun run) =>
        run.Parts.Count > 1 && text.Words.Is("building", text.Tokens[run.End - 1]) && (!text.Words.IsPersonName(text.Tokens[run.End - 1]) || (run.Parts.Count > 2 && at > 0 && text.Tokens[at - 1].Is("the")));

    /// <summary><c>Ambassador to Lima Anna Keller</c>, <c>Commissioner Lima Anna Keller</c>: the run begins with the town of the post before it.</summary>
    public static bool OpensWithTown(MarkedText text, PersonRun run, Sentence sentence) =>
        run.First > sentence.First && text.Known(run.First, EntryKind.Place) is { } town && run.First + town.Length < run.End && text.Words.IsGivenName(text.Tokens[run.First + town.Length])
        && ((run.First > sentence.First + 1 && text.Tokens[run.First - 1].Lower is "to" or "in" && text.Words.IsPost(text.Tokens[run.First - 2])) || IsAreaOfPost(text, run.First, run.First + town.Length, sentence.First));

    /// <summary><c>Commissioner Lima</c>: a place of no person's name right behind a post.</summary>
    public static bool IsAreaOfPost(MarkedText text, int first, int end, int limit) =>
        first > limit && text.Tokens[first - 1].IsCapitalized && text.Words.IsPost(text.Tokens[first - 1]) && !text.Tokens[first - 1].Lower.EndsWith('s') && !Enumerable.Range(first, end - first).Any(i => text.Words.IsPersonName(text.Tokens[i]));

    /// <summary><c>Commissioner Lima Division</c>, <c>Chief Justice Lima High Court</c>: a post with its place, and the word for it or the body, stands before a token.</summary>
    public static bool EndsAreaOfPost(MarkedText text, int at, int limit)
    {
        for (var i = at - 1; i >= Math.Max(limit + 1, at - LongestArea) && text.Tokens[i].IsCapitalized; i--)
            if (text.Known(i, EntryKind.Place) is { } place && i + place.Length is var end && end <= at && (end == at || text.Words.Is("areaword", text.Tokens[at - 1]) || text.Words.BodyRank(text.Tokens[at - 1]) is not null) && IsAreaOfPost(text, i, end, limit)) return true;
        return false;
    }

    /// <summary>A run that is but the place of the post before it: <c>Chief Justice Lima High Court</c>.</summary>
    public static bool IsPostedTown(MarkedText text, PersonRun run) =>
        text.Known(run.First, EntryKind.Place) is { } town && run.First + town.Length == run.End && IsAreaOfPost(text, run.First, run.End, 0);

    /// <summary><c>San Pedro (QXN) – A workshop</c>: town, agency and a dash before the first sentence; a post there is somebody's.</summary>
    private static bool OpensReport(MarkedText text, PersonRun run, Sentence sentence)
    {
        if (run.First != text.Text.Blocks[sentence.Block].First || !text.Is(run.End, sentence.End, "(")) return false;
        var close = run.End + 2;
        while (close < Math.Min(sentence.End, run.End + LongestAgency) && text.Tokens[close].Text != ")") close++;
        return text.Is(close, sentence.End, ")") && close + 2 < sentence.End && text.Tokens[close + 1].Text is "–" or "—" or "-" or "--" && !text.Words.IsPost(text.Tokens[close + 2]);
    }
}
