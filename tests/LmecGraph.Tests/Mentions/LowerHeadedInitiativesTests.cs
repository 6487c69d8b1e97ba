using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Initiatives whose head word is written small.</summary>
public class LowerHeadedInitiativesTests
{
    [Theory]
    [InlineData("The towns joined the Clean Kitchens 2040 campaign in Lima.", "Clean Kitchens 2040")]
    [InlineData("The towns joined the Kelp for All programme in Lima.", "Kelp for All")]
    [InlineData("The towns joined the SeaRoots project in Lima.", "SeaRoots")]
    [InlineData("The towns joined the iRoots project in Lima.", "iRoots")]
    [InlineData("The towns joined the KELPOS consortium in Lima.", "KELPOS")]
    [InlineData("The towns joined its **Safe Nets, Safe Crews** project in Lima.", "Safe Nets, Safe Crews")]
    [InlineData("The towns joined the Ending Smoke in the Twin Bays partnership in Lima.", "Ending Smoke in the Twin Bays")]
    [InlineData("The towns joined the Swim More Togo programme in Lima.", "Swim More Togo")]
    [InlineData("The work is part of the “Harbours without Smoke” programme in Lima.", "Harbours without Smoke")]
    [InlineData("The towns joined the Green Lanterns strategy in Lima.", "Green Lanterns")]
    public void The_words_before_the_noun_are_the_name(string text, string name) => Assert.Contains(name, Report.Mentions(text, NodeType.Initiative));

    [Theory]
    [InlineData("The towns joined the Monday project in Lima.")]
    [InlineData("The towns joined the QXRT plan in Lima.")]
    [InlineData("The towns joined the Peruvian strategy in Lima.")]
    public void One_plain_word_or_letters_before_a_plan_are_no_name(string text) => Assert.Empty(Report.Mentions(text, NodeType.Initiative));

    [Theory]
    [InlineData("They adopted the Strategy on Kelp 2021–2030 in Lima.", "Strategy on Kelp 2021–2030")]
    [InlineData("They adopted the Kelp Roadmap 2026-2035 in Lima.", "Kelp Roadmap 2026-2035")]
    public void The_years_that_a_plan_runs_belong_to_its_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Initiative));

    [Theory]
    [InlineData("Growers meet\n\nThe kick-off meeting of the QXREED project was held in Lima.", "QXREED project")]
    [InlineData("Growers meet\n\nThe QXREED project kick-off meeting was held in Lima.", "QXREED project")]
    public void A_project_is_one_inside_the_name_of_its_meeting_too(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Initiative));

    [Fact]
    public void The_title_of_a_training_programme_is_no_initiative() =>
        Assert.Empty(Report.Names("Growers meet\n\nThe Kelp Institute held a training programme on “Setting up of groups and guidelines for growers” in Lima.", NodeType.Initiative));
}
