using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>What is read about events: their names, dates, places, parts and hosts.</summary>
public sealed class EventReadingTests
{
    private static readonly ReportReader Reader = new();

    [Fact]
    public void Posts_belong_to_the_name_of_a_meeting_with_them()
    {
        Assert.Contains("Roundtable with Coastal Tourism Leaders", Events("Readout of Roundtable with Coastal Tourism Leaders\n\nThe leaders talked about reefs.\n"));
    }

    [Fact]
    public void A_treaty_a_room_and_a_day_of_a_programme_are_no_events()
    {
        Assert.Empty(Events("A note on terms\n\nDay 2\n\nThe text of the Harbour Convention on Ballast Water lies in Conference Room.\n"));
    }

    [Fact]
    public void The_line_under_the_title_dates_and_places_the_event_of_the_title()
    {
        var reading = Read("Third Regional Seaweed Forum\n17 October 2011\nAccra, Ghana\n\nGrowers compared their harvests.\n");
        Assert.Contains(Edges(reading), e => e is ("Third Regional Seaweed Forum", EdgeType.HeldIn, "Ghana"));
        Assert.Contains(reading.Referents, r => r is { Type: NodeType.Event, Venue: "Accra" } && r.Date?.ToString() == "2011-10-17");
    }

    [Fact]
    public void Front_matter_gives_the_title_and_the_date_in_any_usual_form()
    {
        var document = Read("---\ntitle: \"Second Kelp\\_Summit\"\ndate: 23 February 2012\nlocation: Lima, Peru\n---\nGrowers met.\n").Document;
        Assert.Equal("Second Kelp Summit", document.Title);
        Assert.Equal("2012-02-23", document.Date?.ToString());
    }

    [Fact]
    public void A_numbered_session_is_a_part_of_the_event_of_the_title()
    {
        var edges = Edges(Read("First Kelp Symposium\n\nSession 2: Experiences from growers on drying, storage and transport\n\nTalks followed.\n"));
        Assert.Contains(edges, e => e is ("Session 2: Experiences from growers on drying, storage and transport", EdgeType.PartOf, "First Kelp Symposium"));
    }

    [Fact]
    public void An_event_in_small_letters_is_named_by_its_kind_and_topic()
    {
        Assert.Contains("regional workshop on seaweed drying", Events("News from the coast\n\nThe growers held a regional workshop on seaweed drying in Lima.\n"));
    }

    [Fact]
    public void An_official_visit_is_held_where_it_goes()
    {
        var edges = Edges(Read("Minister on official visit to Ghana\n\nThe minister flew out on Monday.\n"));
        Assert.Contains(edges, e => e is ("official visit to Ghana", EdgeType.HeldIn, "Ghana"));
    }

    [Fact]
    public void A_labelled_list_says_who_organized_and_who_supported()
    {
        var edges = Edges(Read("First Kelp Symposium\n\nOrganizers:\n\nMinistry of Fisheries\n\nSupporting Organizations:\n\nWorld Bank\n\nObjectives:\n\nShow how kelp dries.\n"));
        Assert.Contains(edges, e => e is ("Ministry of Fisheries", EdgeType.Organized, "First Kelp Symposium"));
        Assert.Contains(edges, e => e is ("World Bank", EdgeType.Supported, "First Kelp Symposium"));
    }

    private static DocumentReading Read(string text) => Reader.Read("a.txt", text, TestContext.Current.CancellationToken);

    private static List<string> Events(string text) => [.. Read(text).Mentions.Where(m => m.Type == NodeType.Event).Select(m => m.Name)];

    private static List<(string Source, EdgeType Type, string Target)> Edges(DocumentReading reading) =>
        [.. reading.Observations.Select(o => (o.Source.Name, o.Type, o.Target.Name))];
}
