using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Where an event was held.</summary>
public class EventPlacesTests
{
    [Theory]
    [InlineData("The Kelp Forum (Accra, 2019) was long.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("The Kelp Forum, Accra, Ghana, 3 May 2019.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("The Kelp Forum took place at the premises of the Water Laboratory in Accra.", "Kelp Forum HELD_IN Ghana (premises of the Water Laboratory in Accra)")]
    [InlineData("Growers held the third annual Kelp Practices Workshop in Accra.", "third annual Kelp Practices Workshop HELD_IN Ghana (Accra)")]
    [InlineData("The Kelp Forum ended on Friday in Accra.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("Growers come back\n\nACCRA, 3 May 2019 – The Kelp Forum was opened here yesterday by the growers.", "Kelp Forum HELD_IN Ghana (ACCRA)")]
    [InlineData("Growers come back\n\n4 May 2019, Accra, Ghana – The Kelp Forum was opened by the growers.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("Growers come back\n\nACCRA, 3 May 2019 (KNA). The Kelp Forum was opened by the growers.", "Kelp Forum HELD_IN Ghana (ACCRA)")]
    [InlineData("The Kelp Forum is expected in August in Accra.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("On the afternoon of 3 May, in Accra, the growers held the Kelp Forum.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("The growers spoke of the Accra Kelp Forum.", "Accra Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("Kelp Workshop, Accra 2019\n\nIt was good.", "Kelp Workshop HELD_IN Ghana (Accra)")]
    [InlineData("News\n\nThe third kelp workshop is planned for Accra.", "third kelp workshop HELD_IN Ghana (Accra)")]
    [InlineData("---\ntitle: Kelp Forum\nlocation: Accra, Ghana\n---\nThe growers were glad.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("---\ntitle: Growers come back\nabstract: \"The Kelp Forum took place in Accra.\"\n---\nThe growers were glad.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("Kelp\n\nA BRIEF HISTORY OF THE FORUM\n\nIn 2005, the first Kelp Forum, held in Accra, Ghana, was opened by the growers.", "first Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("The paper was signed at the Peru Pavilion at the Kelp Forum in Sharm el-Bahr, Egypt.", "Kelp Forum HELD_IN Egypt (Sharm el-Bahr)")]
    [InlineData("News\n\nThe minister visited Ghana last week.", "visited Ghana HELD_IN Ghana")]
    public void A_place_is_told_behind_the_name_at_a_building_or_in_the_dateline(string text, string edge) => Assert.Equal([edge], Report.Edges(text, EdgeType.HeldIn));

    [Theory]
    [InlineData("The Kelp Forum and the Reef Forum took place in Accra.", "Kelp Forum HELD_IN Ghana (Accra)|Reef Forum HELD_IN Ghana (Accra)")]
    [InlineData("News\n\nShe left for a visit to Ghana, Peru and Togo.", "visit to Ghana, Peru and Togo HELD_IN Ghana|visit to Ghana, Peru and Togo HELD_IN Peru|visit to Ghana, Peru and Togo HELD_IN Togo")]
    public void A_row_of_events_shares_its_place_and_a_visit_has_all_its_places(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.HeldIn)));

    [Theory]
    [InlineData("The Kelp Forum, Ghana and Peru are old friends.")]
    [InlineData("Growers come back\n\nACCRA, 3 May 2019 – The Kelp Forum will be opened by the growers.")]
    [InlineData("Kelp Forum\n\nIt was agreed to hold the next round in Accra.")]
    [InlineData("Kelp Forum\n\nThe minister will visit Ghana in May.")]
    [InlineData("Kelp Forum\n\nThe minister attended and told of his recent visit to Ghana.")]
    [InlineData("Kelp Forum\n\nGrowers held that the elements identified in Accra matter.")]
    [InlineData("Kelp Forum\n\nGrowers spoke of the war in Ghana.")]
    [InlineData("Kelp Forum\n\nTwo workshops on nets were held in Accra.")]
    [InlineData("Kelp Forum\n\nThe Reef Union met in Accra.")]
    [InlineData("The growers spoke of the Accra Convention Forum.")]
    [InlineData("KELP FORUM - GROWERS TO SEE GHANA")]
    public void A_list_or_a_dateline_of_something_to_come_tells_none(string text) => Assert.Empty(Report.Edges(text, EdgeType.HeldIn));

    [Theory]
    [InlineData("It is the fourth workshop; the first took place in Accra.")]
    [InlineData("It was the second of four, the first having been held in Accra.")]
    [InlineData("It is the fourth edition of the workshop, which was previously held in Accra.")]
    public void The_place_of_another_edition_is_not_this_ones(string sentence) => Assert.Empty(Report.Edges($"Kelp Workshop\n\n{sentence}", EdgeType.HeldIn));

    [Theory]
    [InlineData("The Kelp Forum was held in Atlanta, Georgia.", "United States")]
    [InlineData("The Kelp Forum was held in Tbilisi, Georgia.", "Georgia")]
    public void A_state_s_name_behind_a_town_of_another_one_is_a_part_of_that(string text, string state) => Assert.Equal([$"Kelp Forum HELD_IN {state}"], Report.Edges(text, EdgeType.HeldIn).Select(e => e.Split(" (")[0]));

    [Theory]
    [InlineData("The Kelp Forum began in May. She recalled the workshops held in Kenya.")]
    [InlineData("The Kelp Forum began in May. He thanked those who came to the exhibitions organized in Kenya.")]
    public void Where_several_others_were_held_the_event_was_not(string text) => Assert.Empty(Report.Edges(text, EdgeType.HeldIn));
}
