using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Events whose name has no head word but a year or a version, told by what somebody did there: <c>spoke at Kelpdata Lima 2022</c>,
/// <c>participated in Nets &amp; Ropes Togo 2019</c>; then wherever that name stands.
/// </summary>
internal static class EditionNames
{
    private const int LongestName = 6;

    /// <summary>The names that no recognizer before has taken.</summary>
    public static List<Candidate> Find(MarkedText text, IReadOnlyList<Candidate> names)
    {
        var (runs, told) = (new List<(int First, int End, string Name)>(), new HashSet<string>(StringComparer.Ordinal));
        Candidate?[]? taken = null;
        var defined = new Lazy<HashSet<string>>(() => Defined(text));
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First + 1; i < sentence.End; i++)
            {
                if (!IsEdition(text, i, sentence.End)) continue;
                taken ??= Coverage.Of(text, names.Where(n => n.Type != NodeType.Country));
                var first = First(text, taken, defined, i, sentence.First);
                if (first == i || !text.IsBody(first) || !IsOwn(text, first, i)) continue;
                var name = NameFolding.Fold(text.Surface(first, i + 1));
                runs.Add((first, i + 1, name));
                if (IsTold(text, first, sentence.First) || IsHeld(text, i + 1, sentence.End)) told.Add(name);
            }
        return [.. runs.Where(r => told.Contains(r.Name)).Select(r => new Candidate(NodeType.Event, r.First, r.End, r.First, text.Surface(r.First, r.End)))];
    }

    /// <summary>A year behind a capitalized word, or a version: <c>2022</c>, <c>3.0</c>.</summary>
    private static bool IsEdition(MarkedText text, int at, int limit)
    {
        var (number, before) = (text.Tokens[at], text.Tokens[at - 1]);
        if (number.Kind != TokenKind.Number || before.Kind != TokenKind.Word || !before.IsCapitalized || text.Words.Is("month", before) || text.Words.Is("noedition", before) || text.Is(at + 1, limit, "%")) return false;
        return number.Text is ['1' or '2', '9' or '0', _, _] && number.Text.All(char.IsAsciiDigit) || number.Text is [>= '1' and <= '9', '.', '0'];
    }

    /// <summary>Where the capitalized words begin that nothing else has taken.</summary>
    private static int First(MarkedText text, Candidate?[] taken, Lazy<HashSet<string>> defined, int edition, int limit)
    {
        var first = edition;
        // "the Kelp Dialogue (KD) 2022", then "KD 2022": the letters stand for that name.
        if (text.Tokens[edition - 1].IsAllCaps && (edition - 2 < limit || !text.Tokens[edition - 2].IsCapitalized) && defined.Value.Contains(text.Tokens[edition - 1].Text)) return edition;
        while (first > limit && edition - first < LongestName && (taken[first - 1] is null || IsLetters(text, taken[first - 1]!)) && (IsOwnWord(text, first - 1) || (text.Tokens[first - 1].Text is "&" or "+" && first - 1 > limit && text.Tokens[first - 2].IsCapitalized))) first--;
        return taken[edition] is null ? first : edition;
    }

    /// <summary>The letters of a body before the name of what it holds: <c>KXU Kelpdata World 2006</c>.</summary>
    private static bool IsLetters(MarkedText text, Candidate name) => name.End == name.First + 1 && text.Tokens[name.First].IsAllCaps && text.Tokens[name.End].IsCapitalized;

    /// <summary>The words that stand alone in brackets.</summary>
    private static HashSet<string> Defined(MarkedText text) =>
        Enumerable.Range(1, Math.Max(0, text.Tokens.Count - 2)).Where(i => text.Tokens[i - 1].Text == "(" && text.Tokens[i + 1].Text == ")").Select(i => text.Tokens[i].Text).ToHashSet(StringComparer.Ordinal);

    private static bool IsOwnWord(MarkedText text, int at) =>
        text.Tokens[at] is { Kind: TokenKind.Word, IsCapitalized: true } word && !text.Words.Is("function", word) && !text.Words.Is("month", word) && !text.Words.Is("weekday", word) && !text.Words.IsHonorific(word);

    /// <summary>More than a place: <c>Lima 2022</c> may be anything.</summary>
    private static bool IsOwn(MarkedText text, int first, int end)
    {
        for (var i = first; i < end;)
        {
            if (text.Known(i, EntryKind.Country, EntryKind.Place, EntryKind.Demonym) is { } place) i += place.Length;
            else if (text.Tokens[i++].Kind == TokenKind.Word) return true;
        }
        return false;
    }

    /// <summary>"spoke at", "took part in the", "on the sidelines of".</summary>
    private static bool IsTold(MarkedText text, int first, int limit)
    {
        var before = first - 1;
        while (before > limit && (text.Words.Is("article", text.Tokens[before]) || text.Tokens[before].Is("this") || text.Words.IsOrdinal(text.Tokens[before].Lower))) before--;
        if (before < limit || !(text.Tokens[before].IsLower || before == limit)) return false;
        return text.Words.Is("whereevent", text.Tokens[before]) || (before > limit && ((text.Tokens[before].Is("in") && text.Words.Is("partin", text.Tokens[before - 1])) || (text.Tokens[before].Is("of") && text.Words.Is("ofevent", text.Tokens[before - 1]))));
    }

    /// <summary>"took place", "was held", "brought together", "kicks off".</summary>
    private static bool IsHeld(MarkedText text, int at, int limit)
    {
        if (text.Is(at, limit, ",") && text.Is(at + 2, limit, "by")) return text.Words.Is("heldverb", text.Tokens[at + 1]);
        while (at < limit && text.Words.Is("auxiliary", text.Tokens[at])) at++;
        return at + 1 < limit && text.Tokens[at].IsLower && (text.Tokens[at].Lower is "held" or "gathered" || (text.Tokens[at + 1].Is("place") && text.Tokens[at].Lower is "took" or "take" or "takes" or "taking")
            || (text.Tokens[at + 1].Is("together") && text.Tokens[at].Lower is "brought" or "brings" or "bring") || (text.Tokens[at + 1].Is("off") && text.Tokens[at].Lower is "kicked" or "kicks" or "kick"));
    }
}
