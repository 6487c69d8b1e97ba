using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Places that are told as hosts.</summary>
public class HostPlacesTests
{
    [Theory]
    [InlineData("Accra hosted the Kelp Forum.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("Ghana will host the Kelp Forum.", "Kelp Forum HELD_IN Ghana")]
    [InlineData("Accra, Ghana, was the venue of the Kelp Forum.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("Kelp Forum\n\nThe host country, Ghana, gave tea.", "Kelp Forum HELD_IN Ghana")]
    [InlineData("Kelp Forum\n\nMs. Anna Keller thanked Ghana for hosting the forum.", "Kelp Forum HELD_IN Ghana")]
    [InlineData("Kelp Forum\n\nMs. Anna Keller welcomed the delegates to Accra.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("In Accra, the Kelp Forum opened on Monday.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("The Kelp Forum took place in the coastal town of Borava, Ghana.", "Kelp Forum HELD_IN Ghana (Borava)")]
    [InlineData("Held at the University of Accra, the Kelp Forum drew many.", "Kelp Forum HELD_IN Ghana (University of Accra)")]
    [InlineData("Kelp Forum\n\nThe gathering in Accra lasted a day.", "Kelp Forum HELD_IN Ghana (Accra)")]
    public void A_place_that_acts_as_host_is_where_the_event_was(string text, string edge) => Assert.Equal([edge], Report.Edges(text, EdgeType.HeldIn));

    [Theory]
    [InlineData("Kelp Forum\n\nGhana hosted all of them.")]
    [InlineData("Kelp Forum\n\nGhana will host a side event on nets.")]
    [InlineData("Kelp Forum\n\nRice from Ghana was served.")]
    public void A_place_that_hosts_something_else_is_not(string text) => Assert.Empty(Report.Edges(text, EdgeType.HeldIn));
}
