using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

public class EventTopicsTests
{
    [Theory]
    [InlineData("Growers meet\n\nThe Kelp Forum on the Clean Harbours Initiative was held in Lima.", "Kelp Forum on the Clean Harbours Initiative DISCUSSED Clean Harbours Initiative")]
    [InlineData("Clean Harbours Initiative: Growers speak of it in Lima\n\nThe Kelp Forum was held in Lima.", "Kelp Forum DISCUSSED Clean Harbours Initiative")]
    [InlineData("Clean Harbours Initiative closes with a forum\n\nThe Kelp Forum was held in Lima.", "")]
    [InlineData("Growers speak in Lima\n\nThe Kelp Forum was held in Lima.\n\nThe Clean Harbours Initiative is old.", "")]
    [InlineData("Final Conference of the QXREED project\n\nThe Final Conference of the QXREED project was held in Lima.", "")]
    public void The_main_event_discussed_what_its_name_or_the_title_gives_as_the_subject(string text, string edges) =>
        Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.Discussed)));

    [Theory]
    [InlineData("The Forum recognised the work done by the Clean Harbours Programme.")]
    [InlineData("The Forum expressed satisfaction at the progress made in the Clean Harbours Programme.")]
    [InlineData("The Forum welcomed the nets. It also welcomed the proposal for a Clean Harbours Programme.")]
    [InlineData("Ministers took note of the state of the Clean Harbours Programme.")]
    [InlineData("Two of these projects are of use to divers, namely the Clean Harbours Programme and others.")]
    [InlineData("The meeting was the occasion to take stock of the Clean Harbours Programme.")]
    public void What_the_meeting_as_a_whole_speaks_of_is_its_subject(string text) =>
        Assert.Contains("Kelp Forum DISCUSSED Clean Harbours Programme", Report.Edges($"Kelp Forum\n\nThe Kelp Forum was held in Lima. {text}", EdgeType.Discussed));
}
