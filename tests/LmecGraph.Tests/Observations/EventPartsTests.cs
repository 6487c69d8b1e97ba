using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>What an event is a part of.</summary>
public class EventPartsTests
{
    [Theory]
    [InlineData("The workshop also featured a site visit to the Port of Reeds.", "site visit to the Port of Reeds PART_OF Kelp Workshop")]
    [InlineData("The growers hosted a welcome reception at the pier.", "welcome reception PART_OF Kelp Workshop")]
    [InlineData("The workshop took place during the Reed Week.", "Kelp Workshop PART_OF Reed Week")]
    [InlineData("It was held on the margins of the Reed Congress.", "Kelp Workshop PART_OF Reed Congress")]
    [InlineData("It formed part of the Reed Birds Initiative.", "Kelp Workshop PART_OF Reed Birds Initiative")]
    [InlineData("The workshop was organised by the Reed Institute under the Reed Birds Campaign.", "Kelp Workshop PART_OF Reed Birds Campaign")]
    [InlineData("The Kelp Workshop within the framework of the Reed Birds Programme was held in Lima.", "Kelp Workshop PART_OF Reed Birds Programme")]
    [InlineData("The kick-off meeting of the Reed Birds Project was held in May.", "kick-off meeting of the Reed Birds Project PART_OF Reed Birds Project")]
    [InlineData("The third General Assembly of the Reed Birds Project was held in May.", "third General Assembly of the Reed Birds Project PART_OF Reed Birds Project")]
    [InlineData("The partners of the Reed Birds Project met in Lima for the Net Forum.", "Net Forum PART_OF Reed Birds Project")]
    [InlineData("The Reed Birds Project gathered in Lima for its Net Forum.", "Net Forum PART_OF Reed Birds Project")]
    [InlineData("The Net Forum kicks off the Reed Week.", "Net Forum PART_OF Reed Week")]
    [InlineData("Mr. Tom Reed paid a visit to Peru under the Lantern Visitors Programme.", "visit to Peru PART_OF Lantern Visitors Programme")]
    [InlineData("The Reed Congress took place in May and included the Net Forum and the Pier Forum.", "Net Forum PART_OF Reed Congress|Pier Forum PART_OF Reed Congress")]
    public void A_part_is_told_by_what_held_it(string sentence, string edge) =>
        Assert.Equal(edge.Split('|'), Report.Edges($"Kelp Workshop\n\nThe Kelp Workshop was long.\n\n{sentence}", EdgeType.PartOf));

    [Fact]
    public void Guests_who_met_at_a_forum_do_not_make_it_theirs() =>
        Assert.Empty(Report.Edges("Kelp Workshop\n\nThe Kelp Workshop was long.\n\nFriends of the Reed Birds Project, who came from Quito, met growers at the Net Forum.", EdgeType.PartOf));

    [Fact]
    public void The_session_after_this_one_is_no_part_of_it() =>
        Assert.Empty(Report.Edges("12th Session of the Reed Council\n\nThe 12th Session of the Reed Council was held in Lima. The 13th Session will be held in Quito.", EdgeType.PartOf));
}
