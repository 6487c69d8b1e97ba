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
}
