using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary><c>City of Xx</c> where it acts or is listed; behind "in the" it is the place.</summary>
internal static class TownCouncils
{
    /// <summary>True where the word for a town at a token opens the name of its council.</summary>
    public static bool IsAt(IReadOnlyList<Token> tokens, WordClasses words, int at)
    {
        if (at + 2 >= tokens.Count || !tokens[at + 1].Is("of") || !tokens[at + 2].IsCapitalized) return false;
        var before = at > 0 && tokens[at - 1].Is("the") ? at - 2 : at - 1;
        return before < 0 || !words.Is("preposition", tokens[before]) || tokens[before].Lower is "of" or "by" or "with" or "from";
    }
}
