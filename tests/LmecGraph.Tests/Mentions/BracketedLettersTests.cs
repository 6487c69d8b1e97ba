using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Letters in brackets tell where the name before them begins, and whether they are its own.</summary>
public sealed class BracketedLettersTests
{
    [Theory]
    [InlineData("Subsidiary Union for Scientific and Nautical Advice", "SUSNA")]
    public void A_name_begins_at_the_word_of_the_first_letter(string name, string letters) =>
        Assert.Equal([name], Report.Names($"Kelp Forum\n\nThe {name} ({letters}) met in Lima.", NodeType.Organization));

    [Fact]
    public void A_body_of_another_one_stays_its_own() =>
        Assert.Contains("University of Lima", Report.Names("Kelp Forum\n\nThe Centre for Reefs of the University of Lima (CRUL) met in Togo.", NodeType.Organization));

    [Fact]
    public void Letters_that_an_initiative_has_none_of_are_not_its_short_form() =>
        Assert.DoesNotContain("ABOKO", Report.Names("Kelp Forum\n\n## REEF PROGRAMME (ABOKO)\n\nABOKO met in Lima.", NodeType.Initiative));

    [Fact]
    public void A_panel_that_advises_is_a_body() =>
        Assert.Equal(["Reef Advisory Panel"], Report.Names("Kelp Forum\n\nThe Reef Advisory Panel sent a report.", NodeType.Organization));

    [Fact]
    public void Research_and_training_are_no_event() =>
        Assert.DoesNotContain(Report.Names("Kelp Forum\n\nThe Kelp Forum took place in Lima. Global Reef Research and Training gave nets.", NodeType.Event), n => n.EndsWith("Training", StringComparison.Ordinal));

    [Theory]
    [InlineData("Ben Novak, Director, Dispute Resolution, Reef Bank", "Dispute Resolution")]
    [InlineData("Ben Novak, Director of Water and Climate, Reef Imperative", "Climate")]
    public void What_a_post_is_of_is_no_body(string row, string field) =>
        Assert.DoesNotContain(Report.Names($"Kelp Forum\n\nParticipants:\n\n- {row}\n", NodeType.Organization), n => n.Contains(field, StringComparison.Ordinal));
}
