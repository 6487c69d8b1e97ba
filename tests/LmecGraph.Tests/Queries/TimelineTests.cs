using LmecGraph.Ontology;
using LmecGraph.Queries;
using LmecGraph.Tests.Graph;
using LmecGraph.Text;

namespace LmecGraph.Tests.Queries;

public class TimelineTests
{
    private static GraphSketch Sketch() => new GraphSketch()
        .Node("e:Spring", date: "2020-03-05").Node("e:Turn", date: "2020-06-30/2020-07-02").Node("e:Sometime", date: "2020").Node("e:Later", date: "2022-01")
        .Node("e:Yearly", date: "2020", series: true)
        .Edge("e:Session", EdgeType.PartOf, "e:Spring")
        .Edge("o:Alpha", EdgeType.Hosted, "e:Spring", "a.txt")
        .Edge("o:Unit", EdgeType.Hosted, "e:Later", "b.txt").Edge("o:Unit", EdgeType.PartOf, "o:Alpha", "b.txt")
        .Edge("p:Ann", EdgeType.SpokeAt, "e:Session", "a.txt").Edge("o:Beta", EdgeType.Hosted, "e:Lost", "c.txt");

    [Theory]
    [InlineData(TimelineStep.Year, "2020: Sometime Spring Turn; 2022: Later; -: Lost")]
    [InlineData(TimelineStep.Quarter, "2020: Sometime; 2020-Q1: Spring; 2020-Q2: Turn; 2020-Q3: Turn; 2022-Q1: Later; -: Lost")]
    [InlineData(TimelineStep.Month, "2020: Sometime; 2020-03: Spring; 2020-06: Turn; 2020-07: Turn; 2022-01: Later; -: Lost")]
    public async Task Dialogues_stand_in_every_period_they_touch_and_never_more_exactly_than_is_known(TimelineStep by, string expected)
    {
        var rows = await Sketch().RowsAsync((q, c) => q.TimelineAsync(new() { By = by }, c));

        Assert.Equal(expected, Text(rows));
    }

    [Fact]
    public async Task A_period_names_bodies_rolled_up_people_of_sessions_and_documents()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.TimelineAsync(new(), c));

        Assert.Equal(["Alpha"], rows[0].Organizations.Select(o => o.Name));
        Assert.Equal(["Ann"], rows[0].People.Select(p => p.Name));
        Assert.Equal(["a.txt"], rows[0].Documents);
        Assert.Equal(["Alpha"], rows[1].Organizations.Select(o => o.Name));
    }

    [Fact]
    public async Task The_timeline_of_a_body_holds_the_dialogues_of_its_parts()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.TimelineAsync(new("Alpha"), c));

        Assert.Equal("2020: Spring; 2022: Later", Text(rows));
    }

    [Fact]
    public async Task A_stretch_of_time_cuts_the_periods_too()
    {
        var question = new TimelineQuery { By = TimelineStep.Month, From = Period.Parse("2020-07"), To = Period.Parse("2022") };
        var rows = await Sketch().RowsAsync((q, c) => q.TimelineAsync(question, c));

        Assert.Equal("2020: Sometime; 2020-07: Turn; 2022-01: Later", Text(rows));
    }

    private static string Text(IEnumerable<TimelinePeriod> rows) =>
        string.Join("; ", rows.Select(r => $"{r.Period ?? "-"}: {string.Join(' ', r.Events.Select(e => e.Name))}"));
}
