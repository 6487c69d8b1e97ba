using LmecGraph.Graph;

namespace LmecGraph.Evaluation;

/// <summary>A graph compared with gold, by the definitions of docs/evaluation.md.</summary>
/// <param name="Documents">Names of the documents that were compared, in the order of the gold.</param>
/// <param name="Judgements">Everything that was counted: by document, nodes before edges; then pairs of documents.</param>
public sealed record GoldComparison(IReadOnlyList<string> Documents, IReadOnlyList<Judgement> Judgements)
{
    /// <summary>All nodes.</summary>
    public Tally Nodes => Of(Part.Node);

    /// <summary>All edges.</summary>
    public Tally Edges => Of(Part.Edge);

    /// <summary>What was wrong or missed, in the order of <see cref="Judgements"/>.</summary>
    public IEnumerable<Judgement> Errors => Judgements.Where(j => j.Verdict != Verdict.Right);

    /// <summary>The figures of one part, of one document or of all.</summary>
    public Tally Of(Part part, string? document = null) => Tally.Of(Judgements.Where(j => j.Part == part && (document is null || j.Document == document)));

    /// <summary>The figures of a part by label, in ordinal order of label.</summary>
    public IReadOnlyList<(string Label, Tally Tally)> ByLabel(Part part) =>
        [.. Judgements.Where(j => j.Part == part).GroupBy(j => j.Label, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, Tally.Of(g)))];

    /// <summary>
    /// Compares. A document of the gold is the one of the graph that has its name, else the only one whose file name it is; all of one that
    /// the graph does not hold is missed. Derived relations are left out.
    /// </summary>
    /// <param name="graph">The graph; documents without gold add what they say to its names and to nothing else.</param>
    /// <param name="gold">The gold.</param>
    public static GoldComparison Of(KnowledgeGraph graph, GoldFolder gold)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(gold);
        var byFile = graph.Documents.ToLookup(d => FileName(d.Name), d => d.Name, StringComparer.Ordinal);
        var forms = graph.Entities.ToDictionary(e => e.Id, Forms.Of, StringComparer.Ordinal);
        var nodes = graph.Entities.SelectMany(e => e.Documents.Select(d => (d, e))).ToLookup(x => x.d, x => x.e, StringComparer.Ordinal);
        var edges = graph.Relations.Where(r => !r.Derived).SelectMany(r => r.Documents.Select(d => (d, r))).ToLookup(x => x.d, x => x.r, StringComparer.Ordinal);
        var (names, judgements, found) = (new List<string>(), new List<Judgement>(), new Dictionary<GoldMember, string>());
        foreach (var document in gold.Documents)
        {
            string[] candidates = [.. byFile[FileName(document.Document)]];
            var name = candidates.Contains(document.Document) || candidates.Length != 1 ? document.Document : candidates[0];
            var here = nodes[name].ToArray();
            var evaluation = new DocumentEvaluation(document, name, here, [.. here.Select(n => forms[n.Id])], [.. edges[name]]);
            names.Add(name);
            judgements.AddRange(evaluation.Judge());
            foreach (var (node, id) in evaluation.Pairs) found[new(document.Document, id)] = node;
        }
        if (gold.Corpus is { } corpus) judgements.AddRange(PairEvaluation.Judge(corpus, gold.Documents, found));
        return new(names, judgements);
    }

    private static string FileName(string document) => document[(document.LastIndexOf('/') + 1)..];
}
