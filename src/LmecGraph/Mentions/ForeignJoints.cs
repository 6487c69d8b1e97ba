using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Small words of other languages inside names: <c>de</c>, <c>de la</c>, <c>für</c>, <c>d'Économie</c>.</summary>
internal static class ForeignJoints
{
    /// <summary>The token behind the joints that stand here, or <paramref name="at"/>; an elided word (<c>l'Environnement</c>) is stepped over whole.</summary>
    public static int End(Row<Token> tokens, WordClasses words, int at, int limit)
    {
        if (IsElided(tokens[at])) return at + 1;
        if (!tokens[at].IsLower || !words.Is("foreignjoint", tokens[at])) return at;
        var next = at + 1;
        while (next < limit && next < at + 3 && tokens[next].IsLower && (words.Is("foreignjoint", tokens[next]) || words.Is("foreignarticle", tokens[next]))) next++;
        return next < limit && IsElided(tokens[next]) ? next + 1 : next;
    }

    /// <summary>True where the token before is an elided word, behind which a name may be over.</summary>
    public static bool IsElided(Token token) =>
        token is { IsLower: true, Text.Length: > 3 } && token.Text[1] is '\'' or '’' && token.Text[0] is 'd' or 'l' && char.IsUpper(token.Text[2]);
}
