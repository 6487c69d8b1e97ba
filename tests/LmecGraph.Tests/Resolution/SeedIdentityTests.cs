using System.Text.Json;
using LmecGraph.Observations;
using LmecGraph.Resolution;

namespace LmecGraph.Tests.Resolution;

/// <summary>Who is who in the five newsletters, from their gold annotations: the clusters of <c>corpus.json</c> and nothing beyond.</summary>
public class SeedIdentityTests
{
    [Fact]
    public void The_clusters_of_the_seeds_come_out()
    {
        var readings = Readings();
        var identity = Resolver.Resolve(readings, []);
        var cluster = Clusters(identity);
        using var corpus = JsonDocument.Parse(File.ReadAllText(SharedFolder.Require("eval/gold/corpus.json")));

        var problems = new List<string>();
        var owner = new Dictionary<int, string>();
        foreach (var expected in corpus.RootElement.GetProperty("clusters").EnumerateArray())
        {
            var name = expected.GetProperty("canonical").GetString()!;
            var certain = expected.GetProperty("certainty").GetString() == "certain";
            var members = expected.GetProperty("members").EnumerateArray()
                .Select(m => (Document: m.GetProperty("document").GetString()!, Id: m.GetProperty("id").GetString()!)).Where(cluster.ContainsKey).ToArray();
            var found = members.Select(m => cluster[m]).Distinct().ToArray();
            if (certain && found.Length > 1) problems.Add($"split: {name}: {string.Join(", ", members.Select(m => $"{m.Document[..3]} {m.Id} → {cluster[m]}"))}");
            foreach (var number in found)
                if (!owner.TryAdd(number, name)) problems.Add($"merged: {name} and {owner[number]}");
        }
        foreach (var pair in cluster.GroupBy(c => c.Value).Where(g => g.Count() > 1 && !owner.ContainsKey(g.Key)))
            problems.Add($"merged beyond the gold: {string.Join(", ", pair.Select(p => $"{p.Key.Document[..3]} {p.Key.Id}"))}");
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    private static IReadOnlyList<DocumentReading> Readings() => GoldReadings.Load(SharedFolder.Require("eval/gold"), SharedFolder.Require("seeds"));

    private static Dictionary<(string Document, string Id), int> Clusters(Identity identity)
    {
        var clusters = new Dictionary<(string, string), int>();
        foreach (var reading in identity.Readings)
        {
            var ids = GoldReadings.Ids(Path.Combine(SharedFolder.Require("eval/gold"), Path.ChangeExtension(reading.Document.Name, ".json")));
            foreach (var mention in reading.Mentions.DistinctBy(m => m.Referent))
                clusters[(reading.Document.Name, ids[mention.Referent])] = identity.ClusterOf(reading.Document.Name, mention);
        }
        return clusters;
    }
}
