using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Who began an initiative, and who signed one with whom.</summary>
public class StartedAndSignedTests
{
    private const string Opening = "The Kelp Forum was held in Lima. ";

    [Fact]
    public void What_an_initiative_is_may_stand_between_its_name_and_who_launched_it() => Assert.Equal(
        ["Lake Trust LAUNCHED Clean Kelp Pact (launched)"],
        Report.Edges(Opening + "The Reef Bank joined the Clean Kelp Pact, the voluntary initiative against plastic in rivers launched in 2017 by the Lake Trust.", EdgeType.Launched));

    [Fact]
    public void Bodies_that_sign_a_paper_work_together() => Assert.Equal(
        ["Lake Trust COOPERATES_WITH Reef Bank"],
        Report.Edges(Opening + "The Lake Trust and the Reef Bank signed a Memorandum of Understanding on Kelp Drying.", EdgeType.CooperatesWith));
}
