using System.Text.Json;
using FsCheck.Xunit;
using LmecGraph.Graph;
using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Resolution;
using LmecGraph.Text;

namespace LmecGraph.Tests.Resolution;

/// <summary>What must hold of any set of readings, drawn at random from a few names that nearly collide.</summary>
public class IdentityPropertyTests
{
    private static readonly string[] People = ["p:Ann Lee", "p:Lee Ann", "p:Ann B. Lee", "p:Lee", "p:Anne Leigh"];
    private static readonly string[] Bodies = ["o:Ministry of Water", "o:Ministry of Water of Laos", "o:MOW", "o:Water Fund", "o:Green Water Fund", "o:Department of Planning"];
    private static readonly string[] Events = ["e:Water Forum", "e:2nd Water Forum", "e:Second Water Forum", "e:Session 1"];
    private static readonly string?[] States = [null, "Laos", "China"];

    [Property(MaxTest = 40)]
    public void The_order_of_readings_does_not_matter(int seed)
    {
        var readings = Draw(seed);
        var shuffled = readings.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Written(readings, []), Written(shuffled, []));
    }

    [Property(MaxTest = 40)]
    public void A_removed_document_leaves_no_trace(int seed)
    {
        var readings = Draw(seed);
        var without = readings[..^1];

        Assert.Equal(Written(without, []), Written([.. readings.Where(r => r.Document.Name != readings[^1].Document.Name)], []));
        Assert.Equal(Written(Draw(seed)[..^1], []), Written(without, []));
    }

    [Property(MaxTest = 40)]
    public void What_is_called_different_is_never_in_one_cluster_and_taking_it_back_restores_the_graph(int seed)
    {
        var readings = Draw(seed);
        var joined = Resolver.Resolve(readings, []).Clusters.FirstOrDefault(c => c.Count > 1);
        if (joined is null) return;
        var decision = new Decision(
            Occurrences.Keys(joined[0]).First(), Occurrences.Keys(joined[^1]).First(), Verdict.Different, "seen", "Ann", DateTimeOffset.UnixEpoch);

        var identity = Resolver.Resolve(readings, [decision]);
        Assert.DoesNotContain(identity.Clusters, c => c.SelectMany(Occurrences.Keys) is var keys && keys.Contains(decision.Left) && keys.Contains(decision.Right));
        Assert.Equal(Written(readings, []), Written(readings, [decision with { Verdict = Verdict.Unsure }]));
    }

    private static DocumentReading[] Draw(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 2 + random.Next(4)).Select(i =>
        {
            var sketch = new ReadingSketch($"{(char)('a' + i)}.txt", random.Next(2) == 0 ? "2021-04-08" : null);
            var (person, body, forum) = (Pick(People), Pick(Bodies), Pick(Events));
            return sketch.Thing(body, state: Pick(States)).Thing(forum, date: random.Next(2) == 0 ? "2021-04-08" : null)
                .Say(person, EdgeType.Represents, body, title: "Director").Say(person, EdgeType.SpokeAt, forum, role: "panel", at: forum)
                .Say(body, EdgeType.Hosted, forum, at: forum).Reading();
        })];

        T Pick<T>(T[] from) => from[random.Next(from.Length)];
    }

    private static string Written(IReadOnlyList<DocumentReading> readings, IReadOnlyList<Decision> decisions)
    {
        var graph = GraphFold.Fold(readings, decisions);
        return JsonSerializer.Serialize(new { graph.Entities, graph.Relations, graph.Documents }, Json.Options);
    }
}
