using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary><c>City of Xx</c>, <c>Xx Municipality</c> where it acts or is listed; behind "in the" it is the place.</summary>
internal static class TownCouncils
{
    /// <summary>True where the word for a town at a token opens the name of its council.</summary>
    public static bool IsAt(Row<Token> tokens, WordClasses words, int at)
    {
        var first = at;
        if (tokens[at].Is("municipality") && at > 0 && tokens[at - 1].IsCapitalized && !(at + 1 < tokens.Count && tokens[at + 1].IsCapitalized))
            while (first > 0 && tokens[first - 1].IsCapitalized && !words.Is("function", tokens[first - 1])) first--;
        else if (at + 2 >= tokens.Count || !tokens[at + 1].Is("of") || !tokens[at + 2].IsCapitalized) return false;
        var before = first > 0 && tokens[first - 1].Is("the") ? first - 2 : first - 1;
        return before < 0 || !words.Is("preposition", tokens[before]) || tokens[before].Lower is "of" or "by" or "with" or "from";
    }
}
