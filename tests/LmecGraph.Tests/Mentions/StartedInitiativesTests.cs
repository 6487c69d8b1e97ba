using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Initiatives without a head word of their own.</summary>
public class StartedInitiativesTests
{
    [Theory]
    [InlineData("The Lantern Institute launched KelpWatch in Lima.", "KelpWatch")]
    [InlineData("The groups decided to launch the Tidemark Citizen Gauge.", "Tidemark Citizen Gauge")]
    [InlineData("At noon the Tidemark Quality Pages were adopted.", "Tidemark Quality Pages")]
    [InlineData("The Lantern Institute began an initiative called Kelpwatch.", "Kelpwatch")]
    [InlineData("They work on the project “Roots for Reefs” in Lima.", "Roots for Reefs")]
    [InlineData("They work on a project entitled ‘Blue Alleys’ in Lima.", "Blue Alleys")]
    [InlineData("Money came from the project QXNET in Lima.", "QXNET")]
    [InlineData("KelpWatch, a four-year project, began in Lima.", "KelpWatch")]
    [InlineData("KelpWatch is a project in Lima.", "KelpWatch")]
    [InlineData("They came for the launch of KelpWatch, an early-warning app.", "KelpWatch")]
    [InlineData("It grows out of TIDEMARK, a research project in Lima.", "TIDEMARK")]
    [InlineData("TIDEMARK is financed by the Lantern Institute.", "TIDEMARK")]
    [InlineData("They work on the project *Roots for Reefs* in Lima.", "Roots for Reefs")]
    [InlineData("They work on the Clean Harbours Network, a learning programme in Lima.", "Clean Harbours Network")]
    public void What_a_text_launches_or_calls_a_project_is_an_initiative(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Initiative));

    [Theory]
    [InlineData("The Lantern Institute launched the Kelp Forum in Lima.")]
    [InlineData("They adopted the minutes of the Lantern Institute.")]
    [InlineData("They launched boats in Lima.")]
    [InlineData("Ms. Anna Keller, Minister of Tides and International Cooperation, spoke.")]
    [InlineData("Workshop Programme\n\nThey met in Lima.")]
    [InlineData("Ms. Anna Keller is a project manager in Lima.")]
    public void Other_things_that_are_launched_or_adopted_are_none(string text) => Assert.Empty(Report.Names(text, NodeType.Initiative));

    [Fact]
    public void A_title_in_quotation_marks_behind_the_kind_of_project_is_its_name()
    {
        const string Text = "They work on the Joint Learning Project “Roots for Reefs” in Lima.";
        Assert.Single(Report.Names(Text, NodeType.Initiative));
        Assert.Contains("Roots for Reefs", Report.Mentions(Text, NodeType.Initiative));
    }

    [Fact]
    public void An_initiative_is_one_wherever_the_text_names_it() =>
        Assert.Equal(["KelpWatch", "KelpWatch"], Report.Mentions("KelpWatch, a four-year project, began in Lima. Divers of KelpWatch were there.", NodeType.Initiative));

    [Fact]
    public void What_the_text_calls_a_project_is_no_body_where_it_acts() => Assert.DoesNotContain(
        "KelpWatch", Report.Names("The KelpWatch project began in Lima. With funds from the Lantern Institute, KelpWatch trained divers.", NodeType.Organization));
}
