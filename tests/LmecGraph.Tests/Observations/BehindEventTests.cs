using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Further ways in which reports say who stands behind an event, and what is said of something else.</summary>
public class BehindEventTests
{
    private const string Opening = "Kelp Forum in Lima\n\nThe Kelp Forum was held in Lima. ";

    [Theory]
    [InlineData("The forum was initiated by the Lantern Institute.", "Lantern Institute ORGANIZED Kelp Forum")]
    [InlineData("The forum was put on by the Lantern Institute.", "Lantern Institute ORGANIZED Kelp Forum")]
    [InlineData("It took place at the initiative of the Lantern Institute.", "Lantern Institute ORGANIZED Kelp Forum")]
    [InlineData("The forum was the outcome of a collaboration between the Lantern Institute and the Reef Bank.", "Lantern Institute CO_ORGANIZED Kelp Forum|Reef Bank CO_ORGANIZED Kelp Forum")]
    [InlineData("The main sponsor of the forum was the Reef Bank.", "Reef Bank SPONSORED Kelp Forum")]
    [InlineData("The forum received funding from the Reef Bank.", "Reef Bank SPONSORED Kelp Forum")]
    [InlineData("We thank the Reef Bank for its financial support.", "Reef Bank SPONSORED Kelp Forum")]
    [InlineData("The Lantern Institute acted as host.", "Lantern Institute HOSTED Kelp Forum")]
    [InlineData("The Lantern Institute, a charity in Accra, organized the forum.", "Lantern Institute ORGANIZED Kelp Forum")]
    [InlineData("The Lantern Institute, with the help of the Reef Bank, organized the forum.", "Lantern Institute ORGANIZED Kelp Forum|Reef Bank SUPPORTED Kelp Forum")]
    [InlineData("Organized by the Lantern Institute, the Reef Bank welcomed the guests.", "Lantern Institute ORGANIZED Kelp Forum")]
    public void The_phrase_says_how(string sentence, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(Opening + sentence, [.. EdgeTypes.Hosting])));

    [Theory]
    [InlineData("The growers liked a network whose secretariat will be hosted by the Lantern Institute.")]
    [InlineData("Ms. Anna Keller is a visiting fellow with the support of the Lantern Institute.")]
    public void What_is_said_of_something_else_is_not_said_of_the_event(string sentence) => Assert.Empty(Report.Edges(Opening + sentence, [.. EdgeTypes.Hosting]));
}
