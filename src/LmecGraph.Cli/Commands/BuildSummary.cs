using System.Globalization;
using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Cli.Commands;

/// <summary>What became of the files of a run.</summary>
internal sealed class BuildTally(int skipped)
{
    private readonly Dictionary<SaveOutcome, int> _outcomes = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _silent = [];

    /// <summary>Files that gave no document.</summary>
    public int Skipped { get; private set; } = skipped;

    /// <summary>Documents that are in the store now.</summary>
    public int Saved => _names.Count;

    /// <summary>Documents of this run in which nothing is named, in the order in which they were read.</summary>
    public IReadOnlyList<string> WithoutNames => _silent;

    /// <summary>True for the name of a document of this run.</summary>
    public bool Has(string document) => _names.Contains(document);

    /// <summary>How many had this outcome.</summary>
    public int this[SaveOutcome outcome] => _outcomes.GetValueOrDefault(outcome);

    /// <summary>Adds a saved batch.</summary>
    public void Add(ReadBatch batch, IReadOnlyList<SaveOutcome> outcomes)
    {
        Skipped += batch.Skipped.Count;
        foreach (var (reading, outcome) in batch.Readings.Zip(outcomes))
        {
            _names.Add(reading.Document.Name);
            _outcomes[outcome] = this[outcome] + 1;
            if (reading.Mentions.Count == 0) _silent.Add(reading.Document.Name);
        }
    }
}

/// <summary>The last lines of <c>build</c>.</summary>
internal static class BuildSummary
{
    /// <summary>Documents of the run, then nodes and edges of the whole graph by type.</summary>
    public static IEnumerable<string> Lines(BuildTally tally, KnowledgeGraph graph)
    {
        foreach (var name in tally.WithoutNames) yield return $"note: {name}: no name found in it";
        foreach (var same in SameTexts(tally, graph)) yield return $"note: the same text under several names: {string.Join(", ", same)}";
        yield return Line("documents", $"{tally[SaveOutcome.Added]} added, {tally[SaveOutcome.Replaced]} replaced, " +
            $"{tally[SaveOutcome.Unchanged]} unchanged, {tally.Skipped} skipped; {graph.Documents.Count} in the store");
        yield return Line("nodes", Counts(graph.Entities.Count, graph.Entities.GroupBy(e => e.Type.ToString())));
        var (derived, stated) = (graph.Relations.Where(r => r.Derived).ToList(), graph.Relations.Where(r => !r.Derived).ToList());
        yield return Line("edges", Counts(stated.Count, stated.GroupBy(r => r.Type.Label())));
        yield return Line("derived", Counts(derived.Count, derived.GroupBy(r => r.Type.Label())));
    }

    private static IEnumerable<IEnumerable<string>> SameTexts(BuildTally tally, KnowledgeGraph graph) => graph.Documents
        .GroupBy(d => d.Hash, StringComparer.Ordinal)
        .Where(same => same.Count() > 1 && same.Any(d => tally.Has(d.Name)))
        .Select(same => same.Select(d => d.Name));

    private static string Line(string what, string text) => $"{what,-10} {text}";

    private static string Counts<T>(int total, IEnumerable<IGrouping<string, T>> groups)
    {
        var parts = groups.Select(g => (g.Key, Count: g.Count())).OrderByDescending(g => g.Count).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Count.ToString(CultureInfo.InvariantCulture)} {g.Key}").ToList();
        return parts.Count == 0 ? "0" : $"{total.ToString(CultureInfo.InvariantCulture)}: {string.Join(", ", parts)}";
    }
}
