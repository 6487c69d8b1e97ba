using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Pages that announce several events one after another by lines with labels.</summary>
public sealed class EventCardsTests
{
    private const string Congress = "Side events at the Third Kelp Congress\n\nThe Kelp Institute held the following side events during the Third Kelp Congress in Lima, Peru.\n\n";

    [Fact]
    public void Who_speaks_in_the_lines_of_one_spoke_there()
    {
        const string text = "Harbour lectures\n\nDate: 3 May 2021\nVenue: Lima, Peru\nTitle: Slow Boats and Fast Rivers\nSpeaker: Dr. Ana Moreno\n\nDate: 10 May 2021\nVenue: Quito, Ecuador\nTitle: Nets of Tomorrow\nSpeaker: Ms. Rosa Vega";
        Assert.Equal(["Ana Moreno SPOKE_AT Slow Boats and Fast Rivers", "Rosa Vega SPOKE_AT Nets of Tomorrow"], Report.Edges(text, EdgeType.SpokeAt).Select(e => e.Split(" (")[0]).Distinct().Order());
        Assert.Equal(["Nets of Tomorrow HELD_IN Ecuador (Quito)", "Slow Boats and Fast Rivers HELD_IN Peru (Lima)"], Report.Edges(text, EdgeType.HeldIn).Order());
    }

    [Fact]
    public void The_line_over_the_labels_names_one_as_well_as_a_label_does()
    {
        const string text = "Upcoming events\n\nEvent: Workshop on Coastal Data\nDate: 3 May 2021\nPlace: Dakar, Senegal\nOrganizers: Reef Bank\n\nTraining Course on Reef Mapping\nDate: 7 June 2021\nPlace: Accra, Ghana\nOrganizers: Ocean Agency";
        Assert.Equal(["Ocean Agency ORGANIZED Training Course on Reef Mapping", "Reef Bank ORGANIZED Workshop on Coastal Data"], Report.Edges(text, EdgeType.Organized).Order());
        Assert.Empty(Report.Edges(text, EdgeType.PartOf));
    }

    [Fact]
    public void They_are_parts_of_the_event_that_the_sentence_before_them_names_and_were_held_where_it_was()
    {
        const string text = Congress + "Workshop on Coastal Data\nTime: 3 May 2021, 10:00\nSpeakers:\n- Ms. Ana Moreno\n\nSeminar on Reef Mapping\nTime: 4 May 2021, 14:00\nModerator: Mr. Luis Prado";
        Assert.Equal(["Seminar on Reef Mapping PART_OF Third Kelp Congress", "Workshop on Coastal Data PART_OF Third Kelp Congress"], Report.Edges(text, EdgeType.PartOf).Order());
        Assert.Equal(["Seminar on Reef Mapping HELD_IN Peru (Lima)", "Third Kelp Congress HELD_IN Peru (Lima)", "Workshop on Coastal Data HELD_IN Peru (Lima)"], Report.Edges(text, EdgeType.HeldIn).Order());
    }

    [Fact]
    public void A_paragraph_on_another_event_ends_the_lines_of_one() =>
        Assert.Contains("Ana Moreno SPOKE_AT Third Kelp Congress (speech)", Report.Edges(Congress + "Workshop on Coastal Data\nTime: 3 May 2021, 10:00\n\nOn the last day of the Third Kelp Congress many guests were asked to stay. Ms. Ana Moreno spoke on nets.", EdgeType.SpokeAt));
}
