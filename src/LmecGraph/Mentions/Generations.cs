using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>What stands behind a name to tell father and son apart: <c>Omar Keller Jr.</c>, <c>Omar Keller, Jr.</c>, <c>Omar Keller III</c>.</summary>
internal static class Generations
{
    /// <summary>The token behind such a word at a token, a comma before it or not, or the token itself.</summary>
    public static int End(Row<Token> tokens, int at, int end)
    {
        var word = at < end && tokens[at].Text == "," ? at + 1 : at;
        if (word >= end || !(IsYounger(tokens[word].Text) || (word == at && IsCounted(tokens[word].Text)))) return at;
        return word + 1 < end && tokens[word + 1].IsCapitalized ? at : word + 1;
    }

    /// <summary>A name without such a word.</summary>
    public static string Without(string name) =>
        name.LastIndexOf(' ') is var blank and > 0 && Is(name[(blank + 1)..]) ? name[..blank].TrimEnd(',') : name;

    /// <summary>The last token of a name that is no such word nor the comma before it.</summary>
    public static int LastWord(Row<Token> tokens, int first, int end)
    {
        var last = end - 1;
        if (last > first && Is(tokens[last].Text)) last--;
        return last > first && tokens[last].Text == "," ? last - 1 : last;
    }

    /// <summary><c>Jr.</c>, <c>III</c></summary>
    public static bool Is(string word) => IsYounger(word) || IsCounted(word);

    private static bool IsYounger(string word) => word is "Jr" or "Jr." or "JR." or "JR";

    private static bool IsCounted(string word) => word is "Sr" or "Sr." or "II" or "III" or "IV";

    /// <summary><c>VI</c>, <c>XVI</c>: a number that no generation of a family has.</summary>
    public static bool IsOfMonarch(string word) => word is "V" or "VI" or "VII" or "VIII" or "XVI";

    /// <summary>The token behind the number of a monarch at a token (<c>King Omar VI</c>), or the token itself.</summary>
    public static int OfMonarch(Row<Token> tokens, int at, int end) =>
        at < end && (IsOfMonarch(tokens[at].Text) || IsCounted(tokens[at].Text)) && !(at + 1 < end && tokens[at + 1].IsCapitalized) ? at + 1 : at;
}
