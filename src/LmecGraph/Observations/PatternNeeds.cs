using LmecGraph.Lexicon;

namespace LmecGraph.Observations;

/// <summary>
/// What must stand in a sentence for a pattern to match anything of it: one word for each of its elements of words, one name for each of its slots.
/// Most sentences meet the needs of few patterns, and only these are tried.
/// </summary>
internal sealed class PatternNeeds
{
    /// <summary>The elements of words that each word stands for, as numbers; equal elements of several patterns have one number.</summary>
    private readonly Dictionary<string, int[]> _elementsOf;

    /// <summary>Of each pattern, as bits, the elements that it needs.</summary>
    private readonly ulong[][] _elements;

    /// <summary>The patterns to look at where an element stands, each under one that it needs; those that need no word.</summary>
    private readonly List<int>[] _under;
    private readonly List<int> _wordless = [];
    private readonly IReadOnlyList<Pattern> _patterns;

    public PatternNeeds(IReadOnlyList<Pattern> patterns, WordClasses words)
    {
        _patterns = patterns;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var elementsOf = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var element in patterns.SelectMany(p => p.Needed))
            if (numbers.TryAdd(KeyOf(element), numbers.Count))
                foreach (var word in element.Words.Concat(element.Classes.SelectMany(words.WordsOf)))
                    if (elementsOf.TryGetValue(word, out var same)) same.Add(numbers.Count - 1);
                    else elementsOf[word] = [numbers.Count - 1];
        _elementsOf = elementsOf.ToDictionary(e => e.Key, e => e.Value.ToArray(), StringComparer.Ordinal);
        _elements = [.. patterns.Select(p => Bits(p.Needed.Select(e => numbers[KeyOf(e)]), numbers.Count))];
        _under = [.. numbers.Select(_ => new List<int>())];
        for (var p = 0; p < patterns.Count; p++)
            (patterns[p].Needed.MaxBy(Rarity) is { } rarest ? _under[numbers[KeyOf(rarest)]] : _wordless).Add(p);
    }

    /// <summary>The patterns, as indices in order, whose needs these items meet.</summary>
    public List<int> MetBy(IReadOnlyList<Item> items)
    {
        var (met, types) = (new ulong[(_under.Length + 63) / 64], 0);
        for (var i = 0; i < items.Count; i++)
            if (items[i].Mention is { } mention) types |= 1 << (int)mention.Type;
            else if (_elementsOf.TryGetValue(items[i].Token.Lower, out var elements))
                foreach (var e in elements) met[e >> 6] |= 1ul << e;
        if (types == 0) return [];
        var patterns = new List<int>();
        Take(_wordless);
        for (var e = 0; e < _under.Length; e++)
            if ((met[e >> 6] & (1ul << e)) != 0) Take(_under[e]);
        patterns.Sort();
        return patterns;

        void Take(List<int> candidates)
        {
            foreach (var p in candidates)
                if (Holds(met, _elements[p]) && HasSlots(_patterns[p], types)) patterns.Add(p);
        }
    }

    /// <summary>Long words are rarer than short ones, and one of them than one of many.</summary>
    private static int Rarity(Element element) => element.Classes.Count > 0 ? 0 : element.Words.Min(w => w.Length);

    private static bool Holds(ulong[] met, ulong[] needed)
    {
        for (var i = 0; i < needed.Length; i++)
            if ((needed[i] & ~met[i]) != 0) return false;
        return true;
    }

    private static bool HasSlots(Pattern pattern, int types)
    {
        foreach (var slot in pattern.NeededSlots)
            if (!slot.TakesAny(types)) return false;
        return true;
    }

    private static string KeyOf(Element element) => string.Join('|', element.Words.Order(StringComparer.Ordinal).Concat(element.Classes.Select(c => '%' + c)));

    private static ulong[] Bits(IEnumerable<int> numbers, int count)
    {
        var bits = new ulong[(count + 63) / 64];
        foreach (var n in numbers) bits[n >> 6] |= 1ul << n;
        return bits;
    }
}
