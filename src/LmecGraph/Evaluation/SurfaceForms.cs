using System.Text.RegularExpressions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Evaluation;

/// <summary>The forms under which a predicted and a labelled name meet: case, accents, signs, white space, brackets and forms of address folded.</summary>
internal static partial class SurfaceForms
{
    private static readonly HashSet<string> FormsOfAddress = [.. WordSections.Load("Evaluation/forms-of-address.txt")[""].SelectMany(line => line.Split(' '))];

    /// <summary>
    /// A text as it is compared. Other than in <see cref="NameFolding"/> an apostrophe parts words (<c>d'Ivoire</c> → <c>d ivoire</c>)
    /// unless an <c>s</c> ends the word behind it.
    /// </summary>
    public static string Fold(string text) => NameFolding.Fold(Apostrophe().Replace(Possessive().Replace(text, "s"), " "));

    /// <summary>The forms of a thing.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="surfaces">Its names.</param>
    public static IReadOnlySet<string> Of(NodeType type, IEnumerable<string> surfaces) => surfaces
        .SelectMany(s => new[] { s, Bracket().Replace(s, " ") })
        .Select(Fold)
        .Select(folded => type == NodeType.Person ? WithoutAddress(folded) : folded)
        .Where(folded => folded.Length > 0)
        .ToHashSet(StringComparer.Ordinal);

    private static string WithoutAddress(string folded) => string.Join(' ', NameFolding.Words(folded).SkipWhile(FormsOfAddress.Contains));

    [GeneratedRegex(@"[’'`]s\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"[’'`´‘‛′＇]")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Bracket();
}
