using System.Numerics;
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

    /// <summary>The patterns to look at where an element stands, each under one that it needs; those that need no word.</summary>
    private readonly List<Need>[] _under;
    private readonly List<Need> _wordless = [];

    public PatternNeeds(IReadOnlyList<Pattern> patterns, WordClasses words)
    {
        var (numbers, shortest) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<int>());
        var elementsOf = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var element in patterns.SelectMany(p => p.Needed))
            if (numbers.TryAdd(KeyOf(element), numbers.Count))
            {
                shortest.Add(int.MaxValue);
                foreach (var word in element.Words.Concat(element.Classes.SelectMany(words.WordsOf)))
                {
                    shortest[^1] = Math.Min(shortest[^1], word.Length);
                    if (elementsOf.TryGetValue(word, out var same)) same.Add(numbers.Count - 1);
                    else elementsOf[word] = [numbers.Count - 1];
                }
            }
        _elementsOf = elementsOf.ToDictionary(e => e.Key, e => e.Value.ToArray(), StringComparer.Ordinal);
        _under = [.. numbers.Select(_ => new List<Need>())];
        for (var p = 0; p < patterns.Count; p++)
        {
            // Long words are rarer than short ones: an element is as common as the shortest word that stands for it.
            var need = new Need(p, [.. patterns[p].Needed.Select(e => numbers[KeyOf(e)]).Distinct().OrderByDescending(e => shortest[e])], [.. patterns[p].NeededSlots]);
            (need.Elements is [var rarest, ..] ? _under[rarest] : _wordless).Add(need);
        }
    }

    /// <summary>The patterns, as indices in order, whose needs a clause meets.</summary>
    public List<int> MetBy(Clause clause)
    {
        if (clause.Types == 0) return [];
        var (items, types) = (clause.Items, clause.Types);
        Span<ulong> met = stackalloc ulong[(_under.Length + 63) / 64];
        for (var i = 0; i < items.Count; i++)
            if (items[i].Mention is null && _elementsOf.TryGetValue(items[i].Token.Lower, out var elements))
                foreach (var e in elements) met[e >> 6] |= 1ul << e;
        var patterns = new List<int>();
        Take(_wordless, met, types, patterns);
        for (var i = 0; i < met.Length; i++)
            for (var bits = met[i]; bits != 0; bits &= bits - 1) Take(_under[(i << 6) + BitOperations.TrailingZeroCount(bits)], met, types, patterns);
        patterns.Sort();
        return patterns;
    }

    private static void Take(List<Need> candidates, ReadOnlySpan<ulong> met, int types, List<int> patterns)
    {
        foreach (var need in candidates)
            if (AllStand(met, need.Elements) && HasNames(need.Slots, types)) patterns.Add(need.Pattern);
    }

    private static bool AllStand(ReadOnlySpan<ulong> met, int[] elements)
    {
        foreach (var e in elements)
            if ((met[e >> 6] & (1ul << e)) == 0) return false;
        return true;
    }

    private static bool HasNames(Element[] slots, int types)
    {
        foreach (var slot in slots)
            if (!slot.TakesAny(types)) return false;
        return true;
    }

    private static string KeyOf(Element element) => string.Join('|', element.Words.Order(StringComparer.Ordinal).Concat(element.Classes.Select(c => '%' + c)));

    /// <summary>What one pattern needs.</summary>
    /// <param name="Pattern">Its index.</param>
    /// <param name="Elements">Its elements of words, as numbers, rare ones first.</param>
    /// <param name="Slots">Its slots.</param>
    private readonly record struct Need(int Pattern, int[] Elements, Element[] Slots);
}
