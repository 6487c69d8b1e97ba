using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Trainings that a body's experts led.</summary>
public sealed class ExpertsWhoLedTests
{
    [Theory]
    [InlineData("The Kelp Forum held a training in Lima. The training was conducted by experts from the Reef Institute.")]
    [InlineData("The Kelp Forum held a workshop in Lima. The workshop was facilitated by members from the Reef Institute.")]
    public void Their_body_took_part(string text) => Assert.Contains(Report.Edges(text, EdgeType.Attended), e => e.StartsWith("Reef Institute ATTENDED", StringComparison.Ordinal));

    [Fact]
    public void A_study_that_experts_led_is_no_occasion() => Assert.Empty(Report.Edges("The Kelp Forum was held in Lima. A study of nets was conducted by experts from the Reef Institute.", EdgeType.Attended));
}
