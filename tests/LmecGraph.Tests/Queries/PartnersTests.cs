using LmecGraph.Ontology;
using LmecGraph.Queries;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Queries;

public class PartnersTests
{
    /// <summary>One: A, B. Two: A, B, C. Three: A, C, D, E. Four: B, C.</summary>
    private static GraphSketch Sketch() => new GraphSketch()
        .Edge("o:A", EdgeType.Hosted, "e:One").Edge("o:B", EdgeType.Attended, "e:One")
        .Edge("o:A", EdgeType.Hosted, "e:Two").Edge("o:B", EdgeType.CoHosted, "e:Two").Edge("o:C", EdgeType.Attended, "e:Two")
        .Edge("o:A", EdgeType.Attended, "e:Three").Edge("o:C", EdgeType.Attended, "e:Three").Edge("o:D", EdgeType.Attended, "e:Three")
        .Edge("o:E", EdgeType.Attended, "e:Three")
        .Edge("o:B", EdgeType.Hosted, "e:Four").Edge("o:C", EdgeType.Hosted, "e:Four");

    [Fact]
    public async Task A_small_event_binds_more_than_a_large_one()
    {
        var rows = await RowsAsync(new("A"));

        Assert.Equal(["B", "C", "D", "E"], rows.Select(r => r.Organization.Name));
        Assert.Equal([2, 2, 1, 1], rows.Select(r => r.Count));
        Assert.Equal([1 + (1.0 / 2), (1.0 / 2) + (1.0 / 3), 1.0 / 3, 1.0 / 3], rows.Select(r => r.Newman));
    }

    [Fact]
    public async Task Each_tie_lists_the_events_and_roles_behind_it()
    {
        var shared = (await RowsAsync(new("A")))[0].Events;

        Assert.Equal(["One", "Two"], shared.Select(e => e.Name));
        Assert.Equal(["host"], shared[1].Roles);
        Assert.Equal(["co-host"], shared[1].OtherRoles);
        Assert.Equal(["o:A HOSTED e:Two", "o:B CO_HOSTED e:Two"], shared[1].Evidence.Select(q => q.Quote));
    }

    [Fact]
    public async Task A_role_holds_for_both_sides_and_for_the_size_of_the_event()
    {
        var row = Assert.Single(await RowsAsync(new("A") { Role = ["host", "co-host"] }));

        Assert.Equal(("B", 1, 1.0), (row.Organization.Name, row.Count, row.Newman));
    }

    [Fact]
    public async Task A_tie_runs_both_ways()
    {
        var there = (await RowsAsync(new("A"))).Single(r => r.Organization.Name == "C");
        var back = (await RowsAsync(new("C"))).Single(r => r.Organization.Name == "A");

        Assert.Equal((there.Count, there.Newman), (back.Count, back.Newman));
    }

    [Fact]
    public async Task A_body_is_no_partner_of_its_own_parts()
    {
        var sketch = Sketch().Edge("o:Unit", EdgeType.PartOf, "o:A").Edge("o:Unit", EdgeType.Attended, "e:Four");

        var ofBody = await sketch.RowsAsync((q, c) => q.PartnersAsync(new("A"), c));
        var ofPart = await sketch.RowsAsync((q, c) => q.PartnersAsync(new("Unit"), c));
        Assert.Equal([("B", 3), ("C", 3), ("D", 1), ("E", 1)], ofBody.Select(r => (r.Organization.Name, r.Count)));
        Assert.Equal([("B", 1), ("C", 1)], ofPart.Select(r => (r.Organization.Name, r.Count)));
    }

    [Fact]
    public async Task Somebody_who_is_always_alone_has_no_partners()
    {
        var sketch = Sketch().Edge("o:Alone", EdgeType.Hosted, "e:Five");

        Assert.Empty(await sketch.RowsAsync((q, c) => q.PartnersAsync(new("Alone"), c)));
    }

    [Fact]
    public async Task Co_hosts_are_pairs_behind_one_event_the_most_frequent_first()
    {
        var sketch = Sketch().Edge("o:B", EdgeType.CoOrganized, "e:Six").Edge("o:A", EdgeType.CoOrganized, "e:Six");

        var all = await sketch.RowsAsync((q, c) => q.CoHostsAsync(new(), c));
        var ofC = await sketch.RowsAsync((q, c) => q.CoHostsAsync(new("C"), c));
        Assert.Equal([("A", "B", 2), ("B", "C", 1)], all.Select(r => (r.Organization.Name, r.Other.Name, r.Count)));
        Assert.Equal([("C", "B", 1)], ofC.Select(r => (r.Organization.Name, r.Other.Name, r.Count)));
    }

    [Fact]
    public async Task Guides_sponsors_and_supporters_are_no_hosts()
    {
        var sketch = new GraphSketch().Edge("o:A", EdgeType.Hosted, "e:One").Edge("o:B", EdgeType.Sponsored, "e:One")
            .Edge("o:C", EdgeType.Guided, "e:One").Edge("o:D", EdgeType.Supported, "e:One");

        Assert.Empty(await sketch.RowsAsync((q, c) => q.CoHostsAsync(new(), c)));
    }

    private static Task<IReadOnlyList<Partner>> RowsAsync(PartnersQuery question) => Sketch().RowsAsync((q, c) => q.PartnersAsync(question, c));
}
