using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Letters in brackets tell where a name begins that was cut at an "and" or a comma: <c>Society for Reefs, Nets and Kelp (SRNK)</c> of which only <c>Kelp</c> was taken is one name.
/// </summary>
internal static class BracketedLetters
{
    private const int Fewest = 3;
    private const int Most = 10;
    private const int SmallWords = 6;

    /// <summary>Puts the whole name in the place of its pieces.</summary>
    public static void Settle(MarkedText text, List<Candidate> names)
    {
        var brackets = Brackets(text);
        if (brackets.Count == 0) return;
        var (ends, starts, outer) = (names.ToLookup(n => n.End), names.ToLookup(n => n.First), Coverage.Of(text, names));
        var dropped = new HashSet<Candidate>(ReferenceEqualityComparer.Instance);
        var grown = new List<Candidate>();
        var wholes = new Dictionary<(NodeType, string), Candidate>();
        foreach (var open in brackets)
        {
            var letters = text.Tokens[open + 1].Text;
            var here = ends[open].Where(n => n.Type is NodeType.Organization or NodeType.Initiative or NodeType.Event).ToList();
            if (here.Count == 0 || here.Exists(n => text.Known(n.First)?.Length == open - n.First)) continue;
            var block = text.Text.Blocks[text.BlockOf(open)].First;
            var cut = here.MinBy(n => n.First)!;
            if (cut.First == 0 || text.Tokens[cut.First - 1].Text is not ("and" or "," or "&")) continue;
            if (First(text, open - 1, letters.Length - 1, letters, block, SmallWords) is not (var first and >= 0) || first >= cut.First || outer[first]?.First < first) continue;
            // Looked up by their first token: a long document has many names.
            var inside = Enumerable.Range(first, open - first).SelectMany(i => starts[i]).ToList();
            if (!inside.TrueForAll(n => CanGrow(text, n, cut, first))) continue;
            dropped.UnionWith(here);
            dropped.UnionWith(inside.Where(n => n.End <= cut.First && n.Type == cut.Type && n.Head < cut.First && EndsAtJoint(text, n)));
            grown.Add(cut with { First = first, Name = text.Surface(first, open), Step = NameStep.Verbatim });
            if (cut.End - cut.First > 1) wholes.TryAdd((cut.Type, cut.Name), grown[^1]);
        }
        names.RemoveAll(dropped.Contains);
        // "the Kelp Union" elsewhere, of which the brackets tell that it is the Togo Kelp Union.
        for (var i = 0; i < names.Count; i++)
            if (names[i].Known is null && wholes.TryGetValue((names[i].Type, names[i].Name), out var whole)) names[i] = names[i] with { Known = Referents.KeyOf(whole) };
        names.AddRange(grown);
    }

    /// <summary>The brackets that open before letters alone.</summary>
    private static List<int> Brackets(MarkedText text)
    {
        var brackets = new List<int>();
        for (var open = 1; open + 2 < text.Tokens.Count; open++)
            if (text.Tokens[open].Text == "(" && text.Tokens[open + 2].Text == ")" && text.Tokens[open + 1] is { IsAllCaps: true, Text: { Length: >= Fewest and <= Most } letters } && letters.All(char.IsLetter)) brackets.Add(open);
        return brackets;
    }

    /// <summary>The token that the first letter stands for, or -1: read backwards each capitalized word has its letter, a small word may have one.</summary>
    private static int First(MarkedText text, int at, int letter, string letters, int block, int small)
    {
        for (; at >= block; at--)
        {
            var t = text.Tokens[at];
            if (t.Kind == TokenKind.Sign)
            {
                if (t.Text is "," or "&" or "'s" or "-" or "’") continue;
                return -1;
            }
            // "UN Reef Office (UNRO)"
            if (t.IsAllCaps && t.Text.Length is > 1 and var own && letter + 1 >= own && letters.AsSpan(letter + 1 - own, own).SequenceEqual(t.Text))
            {
                if ((letter -= own) < 0) return at;
                continue;
            }
            var has = char.ToUpperInvariant(t.Text[0]) == letters[letter];
            if (t.IsCapitalized)
            {
                if (!has) return text.Words.IsSmallWord(t.Lower) && small > 0 ? First(text, at - 1, letter, letters, block, small - 1) : -1;
                if (letter-- == 0) return at;
            }
            else if (!text.Words.IsSmallWord(t.Lower) && !text.Words.IsPreposition(t.Lower)) return -1;
            else if (has && letter > 0 && small > 0 && First(text, at - 1, letter - 1, letters, block, small - 1) is var first and >= 0) return first;
            else if (--small < 0) return -1;
        }
        return -1;
    }

    /// <summary>Neither a person nor an event, nor a body that the rest, with a head of its own, is "of".</summary>
    private static bool CanGrow(MarkedText text, Candidate name, Candidate cut, int first)
    {
        if (name.Type == NodeType.Person || (name.Type == NodeType.Event && cut.Type != NodeType.Event)) return false;
        return !(cut.Head >= 0 && name.Type == NodeType.Organization && name.First == first && name.End < cut.First && text.Tokens[name.End].Lower is "of" or "at" or "'s");
    }

    /// <summary>A piece before "and", a comma or a small word of the whole.</summary>
    private static bool EndsAtJoint(MarkedText text, Candidate piece) => text.Tokens[piece.End].Lower is "and" or "," or "&" or "of" or "for" || text.Tokens[piece.End].IsCapitalized;
}
