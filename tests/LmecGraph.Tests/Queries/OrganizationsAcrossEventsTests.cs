using LmecGraph.Ontology;
using LmecGraph.Queries;
using LmecGraph.Tests.Graph;
using LmecGraph.Text;

namespace LmecGraph.Tests.Queries;

public class OrganizationsAcrossEventsTests
{
    private static readonly OrganizationsAcrossEventsQuery Usual = new();

    /// <summary>Alpha: three dialogues; Beta: two, one of them through Ann; Gamma: one; Unit, a part of Alpha: the spring dialogue only.</summary>
    private static GraphSketch Sketch() => new GraphSketch()
        .Node("e:Spring", date: "2019-03-01").Node("e:Summer", date: "2020-06-02/2020-06-04").Node("e:Autumn")
        .Edge("o:Alpha", EdgeType.Hosted, "e:Spring", "a.txt").Edge("o:Alpha", EdgeType.Attended, "e:Spring", "a.txt")
        .Edge("o:Alpha", EdgeType.Sponsored, "e:Summer", "b.txt").Edge("o:Alpha", EdgeType.Guided, "e:Autumn", "c.txt")
        .Edge("o:Beta", EdgeType.CoHosted, "e:Spring", "a.txt")
        .Edge("p:Ann", EdgeType.SpokeAt, "e:Summer", "b.txt", role: "keynote").Edge("p:Ann", EdgeType.Represents, "o:Beta", "b.txt", title: "Director")
        .Edge("o:Gamma", EdgeType.Hosted, "e:Spring", "a.txt")
        .Edge("o:Unit", EdgeType.Supported, "e:Spring", "a.txt").Edge("o:Unit", EdgeType.PartOf, "o:Alpha", "a.txt")
        .Edge("o:Alpha", EdgeType.BasedIn, "c:Laos", "a.txt");

    [Fact]
    public async Task Those_of_the_most_events_come_first_and_those_of_too_few_are_left_out()
    {
        var rows = await RowsAsync(Usual);

        Assert.Equal([("Alpha", 3), ("Beta", 2)], rows.Select(r => (r.Organization.Name, r.Count)));
    }

    [Fact]
    public async Task Equal_counts_are_ordered_by_name_then_id()
    {
        var sketch = new GraphSketch().Edge("o:b", EdgeType.Hosted, "e:One").Edge("o:B", EdgeType.Hosted, "e:One").Edge("o:A", EdgeType.Hosted, "e:One");
        var rows = await sketch.RowsAsync((q, c) => q.OrganizationsAcrossEventsAsync(Usual with { MinEvents = 1 }, c));

        Assert.Equal(["A", "b"], rows.Select(r => r.Organization.Name));
    }

    [Fact]
    public async Task Events_stand_in_the_order_of_time_with_unknown_dates_last()
    {
        var alpha = (await RowsAsync(Usual))[0];

        Assert.Equal(["Spring", "Summer", "Autumn"], alpha.Events.Select(e => e.Name));
        Assert.Equal((new DateOnly(2019, 3, 1), new DateOnly(2020, 6, 4)), (alpha.First!.Value, alpha.Last!.Value));
    }

    [Fact]
    public async Task A_row_says_in_which_roles_through_whom_and_where_that_is_written()
    {
        var beta = (await RowsAsync(Usual))[1];

        Assert.Equal(["co-host"], beta.Events[0].Roles);
        Assert.Empty(beta.Events[0].People);
        Assert.Equal(["speaker"], beta.Events[1].Roles);
        Assert.Equal([new TitledRef("person:ann", NodeType.Person, "Ann", "Director")], beta.Events[1].People);
        Assert.Equal([new QuoteRef("b.txt", 0, 23, "p:Ann SPOKE_AT e:Summer")], beta.Events[1].Evidence);
    }

    [Fact]
    public async Task Under_roll_up_a_part_counts_for_its_body_and_has_no_row()
    {
        var rows = await RowsAsync(Usual with { MinEvents = 1 });

        Assert.DoesNotContain(rows, r => r.Organization.Name == "Unit");
        Assert.Equal(["host", "supporter", "attendee"], rows[0].Events[0].Roles);
    }

    [Fact]
    public async Task Without_roll_up_a_part_has_its_own_row()
    {
        var rows = await RowsAsync(Usual with { MinEvents = 1, RollUp = false });

        Assert.Equal(["host", "attendee"], rows.Single(r => r.Organization.Name == "Alpha").Events[0].Roles);
        Assert.Equal(1, rows.Single(r => r.Organization.Name == "Unit").Count);
    }

    [Fact]
    public async Task A_role_takes_only_activity_in_that_role()
    {
        var rows = await RowsAsync(Usual with { MinEvents = 1, Role = ["host", "co-host"] });

        Assert.Equal([("Alpha", 1), ("Beta", 1), ("Gamma", 1)], rows.Select(r => (r.Organization.Name, r.Count)));
    }

    [Fact]
    public async Task A_country_takes_only_bodies_based_there()
    {
        var rows = await RowsAsync(Usual with { MinEvents = 1, Country = "Laos" });

        Assert.Equal(["Alpha"], rows.Select(r => r.Organization.Name));
    }

    [Theory]
    [InlineData("2019-03", "2019-03", 1)]
    [InlineData("2020-06-04", null, 1)]
    [InlineData(null, "2020-06-02", 2)]
    [InlineData("2019", "2020", 2)]
    [InlineData("2020-06-05", null, 0)]
    [InlineData("2019-03-02", "2020-06-01", 0)]
    public async Task A_period_takes_what_overlaps_and_nothing_undated(string? from, string? to, int events)
    {
        var rows = await RowsAsync(Usual with { MinEvents = 1, From = Period.Parse(from), To = Period.Parse(to) });

        Assert.Equal(events, rows.FirstOrDefault(r => r.Organization.Name == "Alpha")?.Count ?? 0);
    }

    [Fact]
    public async Task Sessions_of_one_dialogue_are_one_event_unless_sessions_are_asked_for()
    {
        var sketch = new GraphSketch()
            .Edge("e:Session 1", EdgeType.PartOf, "e:Dialogue").Edge("e:Session 2", EdgeType.PartOf, "e:Dialogue")
            .Edge("o:Alpha", EdgeType.Hosted, "e:Session 1").Edge("o:Alpha", EdgeType.Hosted, "e:Session 2");
        var dialogues = await sketch.RowsAsync((q, c) => q.OrganizationsAcrossEventsAsync(Usual with { MinEvents = 1 }, c));
        var sessions = await sketch.RowsAsync((q, c) => q.OrganizationsAcrossEventsAsync(Usual with { MinEvents = 1, Level = EventLevel.Session }, c));

        Assert.Equal(["Dialogue"], dialogues.Single().Events.Select(e => e.Name));
        Assert.Equal(["Session 1", "Session 2"], sessions.Single().Events.Select(e => e.Name));
    }

    [Fact]
    public async Task Two_instances_of_a_series_are_two_dialogues()
    {
        var sketch = new GraphSketch().Node("e:Series", series: true)
            .Edge("e:First", EdgeType.PartOf, "e:Series").Edge("e:Second", EdgeType.PartOf, "e:Series")
            .Edge("o:Alpha", EdgeType.Hosted, "e:First").Edge("o:Alpha", EdgeType.Hosted, "e:Second");

        Assert.Equal(2, (await sketch.RowsAsync((q, c) => q.OrganizationsAcrossEventsAsync(Usual, c))).Single().Count);
    }

    [Fact]
    public async Task Bodies_that_are_parts_of_each_other_do_not_hang_the_question()
    {
        var sketch = new GraphSketch().Edge("o:A", EdgeType.PartOf, "o:B").Edge("o:B", EdgeType.PartOf, "o:A")
            .Edge("o:A", EdgeType.Hosted, "e:One").Edge("o:B", EdgeType.Hosted, "e:Two");

        Assert.Equal(["A"], (await sketch.RowsAsync((q, c) => q.OrganizationsAcrossEventsAsync(Usual, c))).Select(r => r.Organization.Name));
    }

    private static Task<IReadOnlyList<OrganizationAcrossEvents>> RowsAsync(OrganizationsAcrossEventsQuery question) =>
        Sketch().RowsAsync((q, c) => q.OrganizationsAcrossEventsAsync(question, c));
}
