using LmecGraph.Ontology;
using LmecGraph.Queries;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Queries;

public class PathTests
{
    /// <summary>
    /// Ann – Body – Dialogue – Host, and Ann – Agency – Dialogue; Host – Agency; Body and Agency hang on Laos.
    /// Paths from Ann to Host: Agency (2) · Agency Dialogue, Body Dialogue (3) · Body Laos Agency, Agency Laos Body Dialogue … (4 and more).
    /// </summary>
    private static GraphSketch Sketch() => new GraphSketch()
        .Edge("p:Ann", EdgeType.Represents, "o:Body").Edge("p:Ann", EdgeType.Represents, "o:Agency")
        .Edge("o:Body", EdgeType.Attended, "e:Dialogue").Edge("o:Agency", EdgeType.Attended, "e:Dialogue").Edge("o:Agency", EdgeType.Sponsored, "e:Dialogue")
        .Edge("o:Host", EdgeType.Hosted, "e:Dialogue").Edge("o:Host", EdgeType.CooperatesWith, "o:Agency")
        .Edge("o:Body", EdgeType.BasedIn, "c:Laos").Edge("o:Agency", EdgeType.BasedIn, "c:Laos")
        .Node("p:Hermit");

    [Fact]
    public async Task The_shortest_path_comes_alone_by_default_and_names_each_relation_with_its_quote()
    {
        var path = Assert.Single(await RowsAsync(new("Ann", "Host")));

        Assert.Equal(2, path.Length);
        Assert.Equal(["Ann", "Agency", "Host"], path.Steps.Select(s => s.Entity.Name));
        Assert.Empty(path.Steps[0].Relations);
        Assert.Equal([(EdgeType.Represents, EdgeDirection.Out)], path.Steps[1].Relations.Select(r => (r.Type, r.Direction)));
        Assert.Equal([(EdgeType.CooperatesWith, EdgeDirection.None)], path.Steps[2].Relations.Select(r => (r.Type, r.Direction)));
        Assert.Equal("o:Host COOPERATES_WITH o:Agency", path.Steps[2].Relations[0].Evidence[0].Quote);
    }

    [Fact]
    public async Task Further_paths_follow_by_length_then_by_the_ids_along_them()
    {
        var paths = await RowsAsync(new("Ann", "Host") { K = 10 });

        Assert.Equal(
            [
                "Ann Agency Host",
                "Ann Agency Dialogue Host", "Ann Body Dialogue Host",
                "Ann Body Laos Agency Host", "Ann Body Dialogue Agency Host",
                "Ann Agency Laos Body Dialogue Host", "Ann Body Laos Agency Dialogue Host",
            ],
            paths.Select(Names));
        Assert.Equal([2, 3, 3, 4, 4, 5, 5], paths.Select(p => p.Length));
    }

    [Fact]
    public async Task Relations_between_the_same_two_are_steps_of_one_path()
    {
        var path = Assert.Single(await RowsAsync(new("Agency", "Dialogue")));

        Assert.Equal([EdgeType.Attended, EdgeType.Sponsored], path.Steps[1].Relations.Select(r => r.Type));
    }

    [Fact]
    public async Task A_path_is_found_against_the_direction_of_its_relations()
    {
        var path = Assert.Single(await RowsAsync(new("Dialogue", "Ann")));

        Assert.Equal([EdgeDirection.In, EdgeDirection.In], path.Steps.Skip(1).Select(s => s.Relations[0].Direction));
    }

    [Fact]
    public async Task Longer_paths_than_asked_for_are_not_found()
    {
        var paths = await RowsAsync(new("Ann", "Host") { K = 10, MaxLength = 3 });

        Assert.Equal([2, 3, 3], paths.Select(p => p.Length));
        Assert.Empty(await RowsAsync(new("Ann", "Host") { MaxLength = 1 }));
    }

    [Fact]
    public async Task Where_no_path_is_there_are_no_rows() => Assert.Empty(await RowsAsync(new("Ann", "Hermit") { K = 3 }));

    [Fact]
    public async Task A_cycle_is_never_walked_round()
    {
        var sketch = new GraphSketch().Edge("o:A", EdgeType.PartOf, "o:B").Edge("o:B", EdgeType.PartOf, "o:C").Edge("o:C", EdgeType.PartOf, "o:A");
        var rows = await sketch.RowsAsync((q, c) => q.PathAsync(new("A", "B") { K = 100, MaxLength = 20 }, c));

        Assert.Equal(["A B", "A C B"], rows.Select(Names));
    }

    [Fact]
    public async Task The_paths_are_those_that_trying_all_of_them_finds()
    {
        for (var seed = 0; seed < 25; seed++)
        {
            var (sketch, ties, random) = (new GraphSketch(), new HashSet<(int, int)>(), new Random(seed));
            for (var i = 0; i < 7; i++) sketch.Node($"o:{i}");
            for (var i = 0; i < 11; i++)
                if ((random.Next(7), random.Next(7)) is var (a, b) && a != b && ties.Add((a, b))) sketch.Edge($"o:{a}", EdgeType.PartOf, $"o:{b}");
            var expected = All([0], ties).Where(p => p.Count - 1 <= 5).Select(p => string.Join(' ', p))
                .OrderBy(p => p.Length).ThenBy(p => p, StringComparer.Ordinal);
            var question = new PathQuery("organization:0", "organization:6") { K = PathQuery.MostPaths, MaxLength = 5, Limit = 1000 };

            Assert.Equal(expected, (await sketch.RowsAsync((q, c) => q.PathAsync(question, c))).Select(Names));
        }
    }

    [Fact]
    public async Task Two_ends_that_are_one_are_refused()
    {
        var fault = await Assert.ThrowsAsync<QuestionException>(() => RowsAsync(new("Ann", "person:ann")));

        Assert.Contains("two different entities", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_search_ends()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Sketch().Queries().PathAsync(new("Ann", "Host"), stop.Token));
    }

    private static IEnumerable<List<int>> All(List<int> path, HashSet<(int, int)> ties) => path[^1] == 6 ? [path] : Enumerable.Range(0, 7)
        .Where(next => !path.Contains(next) && (ties.Contains((path[^1], next)) || ties.Contains((next, path[^1]))))
        .SelectMany(next => All([.. path, next], ties));

    private static string Names(GraphPath path) => string.Join(' ', path.Steps.Select(s => s.Entity.Name));

    private static Task<IReadOnlyList<GraphPath>> RowsAsync(PathQuery question) => Sketch().RowsAsync((q, c) => q.PathAsync(question, c));
}
