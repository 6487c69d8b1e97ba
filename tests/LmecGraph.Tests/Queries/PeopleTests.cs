using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;
using LmecGraph.Text;

namespace LmecGraph.Tests.Queries;

public class PeopleTests
{
    /// <summary>Ann: Beta in 2020, Alpha's Unit in 2021 at two dialogues. Bob: Alpha at one dialogue. Cho: Alpha, named in no event.</summary>
    private static GraphSketch Sketch() => new GraphSketch()
        .Node("e:D20", date: "2020-05").Node("e:D21", date: "2021-04-08").Node("e:D22", date: "2022")
        .Edge("p:Ann", EdgeType.Represents, "o:Beta", "20.txt", date: "2020-05", title: "Officer", @event: "e:D20")
        .Edge("p:Ann", EdgeType.SpokeAt, "e:D20", "20.txt", date: "2020-05")
        .Edge("p:Ann", EdgeType.Represents, "o:Unit", "22.txt", date: "2022", title: "Director", @event: "e:D22")
        .Edge("p:Ann", EdgeType.Represents, "o:Unit", "21.txt", date: "2021-04-08", title: "Deputy", @event: "e:D21")
        .Edge("p:Bob", EdgeType.Represents, "o:Alpha", "21.txt", date: "2021-04-08", @event: "e:D21")
        .Edge("p:Cho", EdgeType.Represents, "o:Alpha", "x.txt", title: "Adviser")
        .Edge("o:Unit", EdgeType.PartOf, "o:Alpha", "21.txt");

    [Fact]
    public async Task People_of_a_body_include_those_of_its_parts_the_most_active_first()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.PeopleOfAsync(new("Alpha"), c));

        Assert.Equal([("Ann", 2), ("Bob", 1), ("Cho", 0)], rows.Select(r => (r.Person.Name, r.Events.Count)));
        Assert.Equal(["Deputy", "Director"], rows[0].Titles);
        Assert.Equal((new DateOnly(2021, 4, 8), new DateOnly(2022, 12, 31)), (rows[0].First!.Value, rows[0].Last!.Value));
        Assert.Equal(["21.txt", "22.txt"], rows[0].Documents);
        Assert.Null(rows[2].First);
    }

    [Fact]
    public async Task Without_roll_up_only_its_own_people_count()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.PeopleOfAsync(new("Alpha") { RollUp = false }, c));

        Assert.Equal(["Bob", "Cho"], rows.Select(r => r.Person.Name));
    }

    [Fact]
    public async Task People_of_a_period_are_those_named_in_it()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.PeopleOfAsync(new("Alpha") { From = Period.Parse("2022") }, c));

        Assert.Equal([("Ann", "Director")], rows.Select(r => (r.Person.Name, r.Titles.Single())));
    }

    [Fact]
    public async Task A_career_tells_posts_in_the_order_of_time()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.CareerAsync(new("Ann"), c));

        Assert.Equal([("Beta", "Officer", "D20"), ("Unit", "Deputy", "D21"), ("Unit", "Director", "D22")],
            rows.Select(r => (r.Organization.Name, r.Title!, r.Event!.Name)));
    }

    [Fact]
    public async Task A_post_stated_without_event_belongs_to_the_dialogue_at_which_that_document_has_the_person_speak()
    {
        var sketch = new GraphSketch().Node("e:Dialogue", date: "2021-04-08").Edge("e:Session", EdgeType.PartOf, "e:Dialogue")
            .Edge("p:Ann", EdgeType.SpokeAt, "e:Session", date: "2021-06").Edge("p:Ann", EdgeType.Represents, "o:Body", date: "2021-06")
            .Edge("p:Ann", EdgeType.SpokeAt, "e:Elsewhere", "b.txt");
        var post = Assert.Single(await sketch.RowsAsync((q, c) => q.CareerAsync(new("Ann"), c)));
        var row = Assert.Single(await sketch.RowsAsync((q, c) => q.PeopleOfAsync(new("Body"), c)));

        Assert.Equal(("Dialogue", "2021-04-08"), (post.Event!.Name, post.Date!.ToString()));
        Assert.Equal(["p:Ann REPRESENTS o:Body", "p:Ann SPOKE_AT e:Session"], post.Evidence.Select(q => q.Quote).Order(StringComparer.Ordinal));
        Assert.Equal(("Dialogue", new DateOnly(2021, 4, 8)), (row.Events.Single().Name, row.Last!.Value));
    }

    [Fact]
    public async Task A_post_without_event_names_its_document()
    {
        var post = Assert.Single(await Sketch().RowsAsync((q, c) => q.CareerAsync(new("Cho"), c)));

        Assert.Null(post.Event);
        Assert.Null(post.Date);
        Assert.Equal(("x.txt", "p:Cho REPRESENTS o:Alpha"), (post.Document, post.Evidence.Single().Quote));
    }

    [Fact]
    public async Task A_career_may_be_cut_to_a_period()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.CareerAsync(new("Ann") { From = Period.Parse("2020-05-31"), To = Period.Parse("2021") }, c));

        Assert.Equal(["D20", "D21"], rows.Select(r => r.Event!.Name));
    }
}
