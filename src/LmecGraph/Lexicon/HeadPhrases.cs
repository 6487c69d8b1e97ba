using LmecGraph.Text;

namespace LmecGraph.Lexicon;

/// <summary>Heads of names that are several words: <c>Early Warning System</c> ends a name, <c>Letter of Intent</c> begins one.</summary>
public sealed class HeadPhrases
{
    private readonly Dictionary<string, List<string[]>> _ending = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string[]>> _opening = new(StringComparer.Ordinal);

    /// <summary>Takes those of the heads that are more than one word.</summary>
    /// <param name="heads">In lower case.</param>
    public HeadPhrases(IEnumerable<string> heads)
    {
        foreach (var words in heads.Select(h => h.Split(' ')).Where(w => w.Length > 1))
        {
            var (by, word) = words.Contains("of") ? (_opening, words[0]) : (_ending, words[^1]);
            if (!by.TryGetValue(word, out var list)) by[word] = list = [];
            list.Add(words);
        }
    }

    /// <summary>True where the token is the head of such a phrase: its last word, or its first where "of" is in it.</summary>
    public bool IsHead(Row<Token> tokens, int at) =>
        (_ending.TryGetValue(tokens[at].Lower, out var ending) && Ends(tokens, at, ending)) || (_opening.TryGetValue(tokens[at].Lower, out var opening) && Opens(tokens, at, opening));

    private static bool Ends(Row<Token> tokens, int at, List<string[]> heads)
    {
        foreach (var words in heads)
            if (Stands(tokens, at - words.Length + 1, words)) return true;
        return false;
    }

    private static bool Opens(Row<Token> tokens, int at, List<string[]> heads)
    {
        foreach (var words in heads)
            if (Stands(tokens, at, words)) return true;
        return false;
    }

    private static bool Stands(Row<Token> tokens, int first, string[] words)
    {
        if (first < 0 || first + words.Length > tokens.Count) return false;
        for (var i = 0; i < words.Length; i++)
            if (!tokens[first + i].Is(words[i]) || (words[i] != "of" && !tokens[first + i].IsCapitalized)) return false;
        return true;
    }
}
