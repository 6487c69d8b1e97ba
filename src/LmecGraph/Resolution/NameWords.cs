using System.Collections.Frozen;
using LmecGraph.Text;

namespace LmecGraph.Resolution;

/// <summary>The word lists of <c>Data/names.txt</c> and <c>Data/nicknames.txt</c>.</summary>
internal static class NameWords
{
    private static readonly ILookup<string, string> Lists = WordSections.Load("Resolution/names.txt");
    private static readonly FrozenSet<string> Function = Words("function");
    private static readonly FrozenSet<string> Kind = Words("kind");
    private static readonly FrozenSet<string> Style = Words("title");
    private static readonly FrozenDictionary<string, string[]> Spelling =
        Lists["spelling"].Select(NameFolding.Words).ToFrozenDictionary(w => w[0], w => w[1..], StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Ordinals = Pairs("ordinal");
    private static readonly FrozenDictionary<string, string> Tens = Pairs("tens");
    private static readonly string[] Units = [.. Lists["unit"]];
    private static readonly string[] StateBodies = [.. Lists["state body"]];

    /// <summary>Words that may stand or not stand at the end of an initiative's name.</summary>
    public static FrozenSet<string> InitiativeKinds { get; } = Words("initiative kind");

    private static readonly FrozenDictionary<string, string[]> FullNames = WordSections.Load("Resolution/nicknames.txt")[""]
        .Select(l => l.Split(' ')).ToFrozenDictionary(l => l[0], l => l[1..], StringComparer.Ordinal);

    public static bool IsFunction(string word) => Function.Contains(word);

    public static bool IsKind(string word) => Kind.Contains(word);

    /// <summary>Words such as "Jr" after a person's name.</summary>
    public static bool IsStyle(string word) => Style.Contains(word);

    /// <summary>A word in its one spelling; a few short forms stand for several words.</summary>
    public static IReadOnlyList<string> Spell(string word) => Spelling.TryGetValue(word, out var words) ? words : [word];

    /// <summary>The digits of an ordinal (<c>third</c>, <c>3rd</c> → <c>3</c>), or null.</summary>
    public static string? Ordinal(string word)
    {
        if (Ordinals.TryGetValue(word, out var digits)) return digits;
        return word.Length > 2 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th" && word[..^2].All(char.IsAsciiDigit) ? word[..^2] : null;
    }

    /// <summary>The tens of a number word in two words (<c>twenty</c> of <c>twenty-first</c>), or null.</summary>
    public static string? TensOf(string word) => Tens.GetValueOrDefault(word);

    /// <summary>True where the folded name begins or ends like a unit of a larger body.</summary>
    public static bool IsUnit(string folded) =>
        Units.Any(u => folded.StartsWith($"{u} ", StringComparison.Ordinal) || folded.EndsWith($" {u}", StringComparison.Ordinal));

    /// <summary>True where the folded name is one that several states have.</summary>
    public static bool IsStateBody(string folded) => StateBodies.Any(b => $" {folded} ".Contains($" {b} ", StringComparison.Ordinal));

    /// <summary>True where one given name is a short form of the other, or both of a third.</summary>
    public static bool AreOneGivenName(string left, string right)
    {
        string[] l = [left, .. FullNames.GetValueOrDefault(left, [])], r = [right, .. FullNames.GetValueOrDefault(right, [])];
        return l.Intersect(r, StringComparer.Ordinal).Any();
    }

    private static FrozenSet<string> Words(string section) => Lists[section].SelectMany(NameFolding.Words).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string section) =>
        Lists[section].Select(NameFolding.Words).ToFrozenDictionary(w => w[0], w => w[1], StringComparer.Ordinal);
}
