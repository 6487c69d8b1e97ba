namespace LmecGraph.Evaluation;

/// <summary>Who is who across documents: what the gold joins must be one node, and no node may join what it keeps apart.</summary>
internal static class PairEvaluation
{
    /// <param name="corpus">Who is who.</param>
    /// <param name="golds">The documents that were evaluated.</param>
    /// <param name="found">Gold entity of a document → id of the node that it was found as.</param>
    public static IEnumerable<Judgement> Judge(GoldCorpus corpus, IReadOnlyList<GoldDocument> golds, IReadOnlyDictionary<GoldMember, string> found)
    {
        var clusters = corpus.Clusters.SelectMany((c, i) => c.Members.Select(m => (Member: m, Cluster: new Cluster(i, c.IsCertain)))).ToLookup(m => m.Member, m => m.Cluster);
        var all = golds.SelectMany(g => g.Entities.Select(e => (Member: new GoldMember(g.Document, e.Id), Entity: e)))
            .Where(e => found.ContainsKey(e.Member))
            .Select(e => new Place(e.Member, e.Entity, found[e.Member], clusters[e.Member].LastOrDefault(), Forms.Of(e.Entity).All))
            .OrderBy(p => p.Member.Document, StringComparer.Ordinal).ThenBy(p => p.Member.Id, StringComparer.Ordinal);
        var merged = new SortedDictionary<string, (string Type, List<string> Pairs)>(StringComparer.Ordinal);
        foreach (var places in all.GroupBy(p => p.Entity.Type).Select(g => g.ToArray()))
            for (var i = 0; i < places.Length; i++)
                for (var j = i + 1; j < places.Length; j++)
                {
                    var (a, b) = (places[i], places[j]);
                    if (a.Member.Document == b.Member.Document) continue;
                    if (a.Cluster is not null && a.Cluster == b.Cluster)
                    {
                        if (a.Cluster.IsCertain && !a.Entity.Optional && !b.Entity.Optional)
                            yield return new(null, Part.Pair, a.Entity.Type.ToString(), a.Node == b.Node ? Verdict.Right : Verdict.Missed, Words(a, b));
                    }
                    else if (a.Node == b.Node && ((a.Cluster is not null && b.Cluster is not null) || !a.Forms.Overlaps(b.Forms)))
                    {
                        if (!merged.TryGetValue(a.Node, out var node)) merged[a.Node] = node = (a.Entity.Type.ToString(), []);
                        node.Pairs.Add(Words(a, b));
                    }
                }
        foreach (var (type, pairs) in merged.Values) yield return new(null, Part.Pair, type, Verdict.Wrong, string.Join("; ", pairs));
    }

    private static string Words(Place a, Place b) => $"{a.Entity.Name} ({a.Member.Document}) / {b.Entity.Name} ({b.Member.Document})";

    private sealed record Cluster(int Number, bool IsCertain);

    private sealed record Place(GoldMember Member, GoldEntity Entity, string Node, Cluster? Cluster, IReadOnlySet<string> Forms);
}
