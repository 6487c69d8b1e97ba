using LmecGraph.Ontology;
using LmecGraph.Queries;
using LmecGraph.Tests.Graph;
using LmecGraph.Text;

namespace LmecGraph.Tests.Queries;

public class EventTests
{
    private static GraphSketch Sketch() => new GraphSketch()
        .Node("e:Dialogue", date: "2021-04").Node("e:Older", date: "2019")
        .Edge("e:Session", EdgeType.PartOf, "e:Dialogue").Edge("e:Panel", EdgeType.PartOf, "e:Session")
        .Edge("o:Host", EdgeType.Hosted, "e:Dialogue").Edge("o:Guest", EdgeType.Attended, "e:Dialogue")
        .Edge("p:Ann", EdgeType.SpokeAt, "e:Session", role: "keynote").Edge("p:Ann", EdgeType.Represents, "o:Bank", title: "President")
        .Edge("p:Ann", EdgeType.Represents, "o:Former", "old.txt").Edge("p:Ann", EdgeType.Attended, "e:Older", "old.txt")
        .Edge("p:Premier", EdgeType.SpokeAt, "e:Dialogue", role: "opening").Edge("p:Premier", EdgeType.Represents, "c:Laos", title: "Premier")
        .Edge("c:Myanmar", EdgeType.Attended, "e:Dialogue").Edge("o:Bank", EdgeType.BasedIn, "c:Thailand")
        .Edge("p:Cho", EdgeType.Attended, "e:Panel")
        .Edge("e:Dialogue", EdgeType.HeldIn, "c:China").Edge("e:Dialogue", EdgeType.Discussed, "i:Plan").Edge("e:Older", EdgeType.PartOf, "i:Plan", "old.txt");

    [Fact]
    public async Task Participants_are_people_bodies_and_countries_in_the_order_of_roles()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.ParticipantsAsync(new("Dialogue"), c));

        Assert.Equal([("Host", "host"), ("Guest", "attendee"), ("Myanmar", "attendee"), ("Laos", "speaker"), ("Premier", "speaker,opening")],
            rows.Select(r => (r.Entity.Name, string.Join(',', r.Roles))));
        Assert.Equal([new TitledRef("country:laos", NodeType.Country, "Laos", "Premier")], rows[4].SpokenFor);
    }

    [Fact]
    public async Task Sessions_of_sessions_are_added_where_they_are_asked_for()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.ParticipantsAsync(new("Dialogue") { Sessions = true }, c));

        Assert.Equal(["Host", "Cho", "Guest", "Myanmar", "Ann", "Bank", "Laos", "Premier"], rows.Select(r => r.Entity.Name));
        Assert.Equal(["Session"], rows.Single(r => r.Entity.Name == "Ann").Events.Select(e => e.Name));
        Assert.Equal([("Bank", "President")], rows.Single(r => r.Entity.Name == "Ann").SpokenFor.Select(s => (s.Name, s.Title!)));
    }

    [Theory]
    [InlineData("speaker", "Ann Bank Laos Premier")]
    [InlineData("keynote", "Ann")]
    [InlineData("host,opening", "Host Premier")]
    public async Task A_role_of_speaking_implies_speaker(string roles, string names)
    {
        var rows = await Sketch().RowsAsync((q, c) => q.ParticipantsAsync(new("Dialogue") { Sessions = true, Role = roles.Split(',') }, c));

        Assert.Equal(names, string.Join(' ', rows.Select(r => r.Entity.Name)));
    }

    [Fact]
    public async Task Events_of_a_person_come_in_the_order_of_time_with_unknown_dates_last()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.EventsOfAsync(new("Ann"), c));

        Assert.Equal([("Older", "attendee"), ("Session", "speaker,keynote")], rows.Select(r => (r.Event.Name, string.Join(',', r.Roles))));
    }

    [Fact]
    public async Task Events_of_an_organization_say_through_whom_in_that_document()
    {
        var bank = Assert.Single(await Sketch().RowsAsync((q, c) => q.EventsOfAsync(new("Bank"), c)));
        var former = Assert.Single(await Sketch().RowsAsync((q, c) => q.EventsOfAsync(new("Former"), c)));

        Assert.Equal(("Session", "Ann", "President"), (bank.Event.Name, bank.Through.Single().Name, bank.Through.Single().Title));
        Assert.Equal("Older", former.Event.Name);
    }

    [Fact]
    public async Task A_country_is_at_an_event_by_itself_by_its_people_and_by_its_bodies()
    {
        Assert.Equal(("Dialogue", "attendee", ""), await OnlyAsync("Myanmar"));
        Assert.Equal(("Dialogue", "speaker", "Premier"), await OnlyAsync("Laos"));
        Assert.Equal(("Session", "speaker", "Bank"), await OnlyAsync("Thailand"));
        Assert.Equal(("Dialogue", "held in", ""), await OnlyAsync("China"));
    }

    [Fact]
    public async Task Events_of_an_initiative_discussed_it_or_are_part_of_it()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.EventsOfAsync(new("Plan"), c));

        Assert.Equal([("Older", "part of"), ("Dialogue", "discussed")], rows.Select(r => (r.Event.Name, r.Roles.Single())));
    }

    [Fact]
    public async Task A_session_without_a_date_has_that_of_its_dialogue()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.EventsOfAsync(new("Ann") { From = Period.Parse("2021") }, c));

        Assert.Equal(["Session"], rows.Select(r => r.Event.Name));
    }

    [Fact]
    public async Task Countries_that_meet_are_tied_by_the_dialogue()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.CountryTiesAsync(new(), c));
        var ofThailand = await Sketch().RowsAsync((q, c) => q.CountryTiesAsync(new("Thailand"), c));

        Assert.Equal([("Laos", "Myanmar"), ("Laos", "Thailand"), ("Myanmar", "Thailand")], rows.Select(r => (r.Country.Name, r.Other.Name)));
        Assert.Equal([("Thailand", "Laos"), ("Thailand", "Myanmar")], ofThailand.Select(r => (r.Country.Name, r.Other.Name)));
        Assert.Equal(("Dialogue", 1), (rows[0].Events.Single().Name, rows[0].Count));
    }

    private static async Task<(string Event, string Roles, string Through)> OnlyAsync(string country)
    {
        var row = Assert.Single(await Sketch().RowsAsync((q, c) => q.EventsOfAsync(new(country), c)));
        return (row.Event.Name, string.Join(',', row.Roles), string.Join(',', row.Through.Select(t => t.Name)));
    }
}
