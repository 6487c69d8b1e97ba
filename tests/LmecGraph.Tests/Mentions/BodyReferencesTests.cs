using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Nouns that stand for a body or an initiative named before.</summary>
public class BodyReferencesTests
{
    [Theory]
    [InlineData("The Lantern Institute met in Lima. The Institute launched the Clean Harbours Initiative.", "Lantern Institute LAUNCHED Clean Harbours Initiative (launched)")]
    [InlineData("The Clean Harbours Initiative is old. The Lantern Institute runs the Initiative.", "Lantern Institute PARTICIPATES_IN Clean Harbours Initiative")]
    public void The_noun_means_the_last_thing_that_bears_it(string text, string edge) => Assert.Equal([edge], Report.Edges(text, EdgeType.Launched, EdgeType.ParticipatesIn));

    [Theory]
    [InlineData("The Lantern Institute met in Lima.\n\nThe Institute for Whales of Togo launched the Clean Harbours Initiative.")]
    [InlineData("The Reef Watch project is old. The project “Blue Alleys” is run by divers.")]
    public void It_means_nothing_where_a_name_follows(string text) =>
        Assert.DoesNotContain(Report.Edges(text, EdgeType.Launched, EdgeType.ParticipatesIn), e => e.StartsWith("Lantern Institute", StringComparison.Ordinal));
}
