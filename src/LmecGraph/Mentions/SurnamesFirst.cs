using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>A name with its surname before a comma.</summary>
/// <param name="First">First token.</param>
/// <param name="Comma">Token of the comma.</param>
/// <param name="End">Token after the last.</param>
internal readonly record struct SurnameFirst(int First, int Comma, int End);

/// <summary>Names as lists of participants write them, surname first: <c>KELLER, Anna (Reef Institute)</c>, <c>van der Berg, Omar | Kelp Board</c>.</summary>
internal sealed class SurnamesFirst(MarkedText text, PersonWords parts)
{
    private const int LongestPart = 3;
    private const int FarthestNeighbour = 30;

    private readonly Row<Token> _tokens = text.Tokens;

    /// <summary>The name that opens an item at a token, or null. A surname in ordinary case needs a neighbour of the same form.</summary>
    public SurnameFirst? At(int at, Sentence sentence)
    {
        if (!(_tokens[at].IsCapitalized || text.Words.IsParticle(_tokens[at])) || !OpensItem(at, sentence)) return null;
        if (Form(at, sentence.End) is not { } name) return null;
        var (isShouted, isHeard) = (IsShouted(name), text.Words.IsGivenName(_tokens[name.Comma + 1]));
        return (isShouted && isHeard) || ((isShouted || isHeard) && HasNeighbour(name, sentence)) ? name : null;
    }

    private bool OpensItem(int at, Sentence sentence)
    {
        var before = at;
        while (before > 0 && text.Words.IsHonorificOnly(_tokens[before - 1])) before--;
        if (before > sentence.First && _tokens[before - 1].Text is ";" or "|" or ":") return true;
        return before == Opening(text.Text.Blocks[sentence.Block]);
    }

    /// <summary>The first word of a block, behind bullets and numbers.</summary>
    private int Opening(Block block)
    {
        var at = block.First;
        while (at < block.End - 1 && _tokens[at].Kind is TokenKind.Sign or TokenKind.Number) at++;
        return at;
    }

    private SurnameFirst? Form(int at, int end)
    {
        var (comma, words) = (at, 0);
        for (; comma < end && comma - at < LongestPart; comma++)
            if (comma > at && parts.At(comma) == NamePart.None && !text.Words.IsParticle(_tokens[comma])) break;
            else if (parts.At(comma) >= NamePart.Doubtful && !(text.Words.IsParticle(_tokens[comma]) && comma == at && _tokens[comma].IsLower)) words += parts.At(comma) == NamePart.Initial ? 0 : 1;
            else if (!text.Words.IsParticle(_tokens[comma])) break;
        if (words == 0 || !text.Is(comma, end, ",") || text.Known(at, EntryKind.Country) is not null || (text.Known(at, EntryKind.Place) is not null && !_tokens[at].IsAllCaps)) return null;
        var last = comma + 1;
        while (last < end && last - comma <= LongestPart && parts.At(last) >= NamePart.Initial && !text.Words.IsPost(_tokens[last]) && text.Known(last, EntryKind.Country) is null) last++;
        if (last == comma + 1 || (parts.At(comma + 1) < NamePart.Unknown && !(parts.At(comma + 1) == NamePart.Initial && IsShouted(new SurnameFirst(at, comma, last))))) return null;
        // "Anna Keller, RXC": letters of a body.
        if (last == comma + 2 && _tokens[comma + 1] is { IsAllCaps: true, Text.Length: > 2 } letters && letters.Text.All(char.IsLetter) && !text.Words.IsGivenName(letters) && !_tokens[comma - 1].IsAllCaps) return null;
        if (text.Words.BodyRank(_tokens[last - 1]) is not null || text.Words.Is("weekday", _tokens[comma + 1]) || text.Words.Is("month", _tokens[comma + 1])) return null;
        return last >= end || _tokens[last].Text is "(" or "|" or "," or ";" or "–" or "—" or "-" or ":" or "." ? new SurnameFirst(at, comma, last) : null;
    }

    private bool IsShouted(SurnameFirst name)
    {
        for (var i = name.First; i < name.Comma; i++)
            if (!_tokens[i].IsAllCaps && !text.Words.IsParticle(_tokens[i])) return false;
        return _tokens[name.First].Text.Length > 1 && !(_tokens[name.Comma + 1].IsAllCaps && _tokens[name.Comma + 1].Text.Length > 2);
    }

    /// <summary>The item before or behind has this form too: the block above or below, or what a semicolon parts.</summary>
    private bool HasNeighbour(SurnameFirst name, Sentence sentence)
    {
        var blocks = text.Text.Blocks;
        foreach (var b in (int[])[sentence.Block - 1, sentence.Block + 1])
            if (b >= 0 && b < blocks.Count && IsAlike(Opening(blocks[b]), blocks[b].End, name)) return true;
        for (var i = name.End; i < Math.Min(sentence.End, name.End + FarthestNeighbour); i++)
            if (_tokens[i].Text == ";") return IsAlike(i + 1, sentence.End, name);
        for (var i = name.First - 2; i > Math.Max(sentence.First, name.First - FarthestNeighbour); i--)
            if (_tokens[i - 1].Text is ";" or ":") return IsAlike(i, sentence.End, name);
        return false;
    }

    private bool IsAlike(int at, int end, SurnameFirst name) => at < end && Form(at, end) is { } other && (text.Words.IsGivenName(_tokens[other.Comma + 1]) || IsShouted(other)) && IsShouted(other) == IsShouted(name);
}
