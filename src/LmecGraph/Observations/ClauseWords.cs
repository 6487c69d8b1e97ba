using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>What the small words and verbs of a row of items tell of its build.</summary>
internal sealed class ClauseWords(WordClasses words)
{
    private const int LongestBracket = 8;
    private const int LongestSubject = 30;

    /// <summary>A plain word in small letters.</summary>
    private static bool IsWord(Item item) => item is { Mention: null, Token: { IsLower: true, Kind: TokenKind.Word } };

    /// <summary>"funded", "led": what was done to something.</summary>
    public bool IsParticiple(Item item) => item.Mention is null && item.Token.Kind == TokenKind.Word && (words.Is("doneby", item.Token) || words.Is("deed", item.Token)) && item.Token.Lower is var lower && (lower.EndsWith("ed", StringComparison.Ordinal) || lower is "run" or "led" or "held" or "paid" or "set" or "built" or "begun" or "drawn");

    /// <summary>"is", "has", "will".</summary>
    public bool IsAuxiliary(Item item) => item.Mention is null && words.Is("auxiliary", item.Token);

    /// <summary>A verb of what bodies do: "launched", "funds".</summary>
    public bool IsDeed(Item item) => IsWord(item) && words.Is("deed", item.Token);

    /// <summary>The first item that may be a verb, or -1.</summary>
    public int FirstVerb(List<Item> row)
    {
        for (var i = 0; i < Math.Min(row.Count, LongestSubject); i++)
            if (IsWord(row[i]) && (words.Is("auxiliary", row[i].Token) || IsDeed(row[i]) || words.Is("bodyverb", row[i].Token))) return i;
        return -1;
    }

    /// <summary>The item behind articles.</summary>
    public int BehindArticles(IReadOnlyList<Item> row, int at)
    {
        while (at < row.Count && row[at].Mention is null && words.Is("article", row[at].Token)) at++;
        return at;
    }

    /// <summary>The item behind a short bracket that opens here, else the item itself.</summary>
    public static int BehindBracket(IReadOnlyList<Item> row, int at)
    {
        if (at >= row.Count || !row[at].Is("(")) return at;
        for (var i = at + 1; i < Math.Min(row.Count, at + LongestBracket); i++)
            if (row[i].Is(")")) return i + 1;
        return at;
    }

    /// <summary>Words that describe the name before the comma: an apposition, a relative clause, "run by", "together with".</summary>
    public bool OpensInsertion(IReadOnlyList<Item> row, int at)
    {
        if (row[at].Mention is not null || row[at].Token.Kind != TokenKind.Word) return false;
        var token = row[at].Token;
        if (words.Is("article", token)) return BehindArticles(row, at) is var next && next < row.Count && row[next].Mention is null;
        return IsParticiple(row[at]) || words.Is("insertion", token) || (IsWord(row[at]) && (token.Lower.EndsWith("ing", StringComparison.Ordinal) || token.Lower.EndsWith("ed", StringComparison.Ordinal))) || words.IsPreposition(token.Lower);
    }

    /// <summary>The main clause goes on here: a verb, or a word that is none that a phrase would begin with.</summary>
    public bool GoesOn(IReadOnlyList<Item> row, int at)
    {
        if (!IsWord(row[at])) return false;
        var token = row[at].Token;
        if (words.Is("auxiliary", token) || words.Is("say", token)) return true;
        return !words.IsPreposition(token.Lower) && !words.Is("article", token) && !words.Is("insertion", token) && !words.IsSmallWord(token.Lower) && !token.Lower.EndsWith("ing", StringComparison.Ordinal)
            && !(IsParticiple(row[at]) && at + 1 < row.Count && (row[at + 1].Is("by") || row[at + 1].Is("in") || row[at + 1].Is("with")));
    }

    /// <summary>"and it", "but they", "while": a further clause begins here.</summary>
    public static bool OpensClause(IReadOnlyList<Item> row, int at) =>
        row[at] is { Mention: null, Token.Lower: "while" or "whereas" } || (row[at] is { Mention: null, Token.Lower: "and" or "but" or "so" } && at + 1 < row.Count && row[at + 1] is { Mention: null, Token.Lower: "it" or "they" or "he" or "she" or "we" or "this" });

    /// <summary>Words between a subject and its verb: "has", "been", "also", "recently".</summary>
    public bool IsBeforeVerb(Item item) => IsWord(item) && (words.Is("auxiliary", item.Token) || item.Token.Lower is "also" or "first" or "both" or "jointly" or "together" or "now" or "then" || item.Token.Lower.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>What belongs to the verb before it: "set up", "kicked off".</summary>
    public static bool IsParticle(Item item) => item.Mention is null && item.Token.Lower is "up" or "off" or "out" or "forward";
}
