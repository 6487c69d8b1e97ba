using LmecGraph.Ontology;
using LmecGraph.Queries;
using LmecGraph.Tests.Graph;
using LmecGraph.Text;

namespace LmecGraph.Tests.Queries;

public class NeighboursTests
{
    private static GraphSketch Sketch() => new GraphSketch()
        .Edge("o:Body", EdgeType.Hosted, "e:Forum", "a.txt", date: "2020").Edge("o:Body", EdgeType.Hosted, "e:Forum", "b.txt", date: "2021-03")
        .Edge("p:Ann", EdgeType.Represents, "o:Body", "a.txt", date: "2020", title: "Head")
        .Edge("o:Body", EdgeType.CooperatesWith, "o:Other", "a.txt").Edge("o:Another", EdgeType.CooperatesWith, "o:Body", "a.txt");

    [Fact]
    public async Task The_heaviest_relation_comes_first_then_names()
    {
        var rows = await RowsAsync(new("Body"));

        Assert.Equal([("Forum", 2), ("Ann", 1), ("Another", 1), ("Other", 1)], rows.Select(r => (r.Entity.Name, r.Weight)));
        Assert.Equal(["Head"], rows[1].Titles);
        Assert.Equal((new DateOnly(2020, 1, 1), new DateOnly(2021, 3, 31)), (rows[0].First!.Value, rows[0].Last!.Value));
        Assert.Equal(["a.txt", "b.txt"], rows[0].Documents);
    }

    [Theory]
    [InlineData(EdgeDirection.Out, "Forum:Out Another:None Other:None")]
    [InlineData(EdgeDirection.In, "Ann:In Another:None Other:None")]
    public async Task What_has_no_direction_is_there_in_both(EdgeDirection direction, string expected)
    {
        var rows = await RowsAsync(new("Body") { Direction = direction });

        Assert.Equal(expected, string.Join(' ', rows.Select(r => $"{r.Entity.Name}:{r.Direction}")));
    }

    [Fact]
    public async Task Derived_relations_come_only_when_named()
    {
        Assert.DoesNotContain(await RowsAsync(new("Body")), r => r.Type == EdgeType.ActiveIn);
        Assert.Equal(["host"], Assert.Single(await RowsAsync(new("Body") { Edge = [EdgeType.ActiveIn] })).Roles);
    }

    [Fact]
    public async Task A_period_leaves_the_evidence_that_overlaps_and_counts_the_weight_anew()
    {
        var row = Assert.Single(await RowsAsync(new("Body") { From = Period.Parse("2021-03-31") }));

        Assert.Equal(("Forum", 1, "b.txt"), (row.Entity.Name, row.Weight, row.Documents.Single()));
    }

    [Fact]
    public async Task Evidence_of_an_entity_is_every_statement_by_date_with_unknown_dates_last()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.EvidenceAsync(new("Body"), c));

        Assert.Equal(["Ann REPRESENTS Body", "Body HOSTED Forum", "Body HOSTED Forum", "Another COOPERATES_WITH Body", "Body COOPERATES_WITH Other"],
            rows.Select(r => $"{r.Source.Name} {r.Type.Label()} {r.Target.Name}"));
        Assert.Equal([("o:Body HOSTED e:Forum", 0, 21, "sketch")], rows.Skip(1).Take(1).Select(r => (r.Quote, r.Start, r.Length, r.Rule)));
    }

    [Fact]
    public async Task Evidence_of_two_is_what_joins_them_in_either_direction()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.EvidenceAsync(new("Other", "Body"), c));

        Assert.Equal("o:Body COOPERATES_WITH o:Other", Assert.Single(rows).Quote);
    }

    [Fact]
    public async Task Evidence_of_two_that_only_a_person_joins_is_what_the_person_did()
    {
        var sketch = Sketch().Edge("p:Ann", EdgeType.SpokeAt, "e:Panel", "a.txt");
        var statement = Assert.Single(await sketch.RowsAsync((q, c) => q.EvidenceAsync(new("Body", "Panel"), c)));

        Assert.Equal((EdgeType.ActiveIn, "p:Ann SPOKE_AT e:Panel", "speaker"), (statement.Type, statement.Quote, statement.Role));
    }

    private static Task<IReadOnlyList<Neighbour>> RowsAsync(NeighboursQuery question) => Sketch().RowsAsync((q, c) => q.NeighboursAsync(question, c));
}
