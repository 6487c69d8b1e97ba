using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Further ways in which reports of many countries say who was there.</summary>
public class PresentAtTests
{
    private const string Opening = "Kelp Forum in Lima\n\nThe Kelp Forum was held in Lima.\n\n";

    [Theory]
    [InlineData("The forum drew participants from ministries, universities, the Lantern Institute and the Reef Bank.")]
    [InlineData("The trainees came from institutions such as the Lantern Institute and the Reef Bank.")]
    [InlineData("The partners were represented by the Lantern Institute and the Reef Bank.")]
    [InlineData("Also present were Ms. Anna Keller, Chair of Nets, and officials from the Lantern Institute and the Reef Bank.")]
    [InlineData("Scientists of the Lantern Institute and the Reef Bank exchanged ideas.")]
    [InlineData("The Lantern Institute and the Reef Bank stressed that nets last.")]
    public void Bodies_named_among_others_were_there(string sentence) => Assert.Equal(["Lantern Institute", "Reef Bank"], Present(sentence).Where(n => n is not "Anna Keller"));

    [Theory]
    [InlineData("The day was honoured by the presence of Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Other dignitaries at the event were Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("The team was made up of Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("The Lantern Institute was represented at the workshop by Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Judging the nets were Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("The growers called on Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Mr. Peter Novak, former Chair of Nets, and Ms. Anna Keller, Chair of Boats, graced the occasion.")]
    public void People_were_there(string sentence) => Assert.Equal(["Anna Keller", "Peter Novak"], Present(sentence).Where(n => n is not "Lantern Institute"));

    [Theory]
    [InlineData("Ms. Anna Keller graduated in Accra and has led many schools.")]
    [InlineData("Mr. Peter Novak has been serving on boards including that of the Lantern Institute.")]
    public void What_a_biography_tells_is_no_presence(string sentence) => Assert.Empty(Present(sentence));

    [Fact]
    public void An_occasion_told_by_its_verb_has_both_sides_there() => Assert.Equal(
        ["Anna Keller", "Peter Novak"],
        Report.Edges("Nets come home\n\nOn 2 August 2021, Ms. Anna Keller met with Mr. Peter Novak in Lima.", EdgeType.Attended).Select(e => e.Split(" ATTENDED")[0]));

    [Theory]
    [InlineData("This gathering brought together former Presidents Anna Keller from Togo and Peter Novak from Ghana.", "Anna Keller|Peter Novak")]
    [InlineData("The growers joined their counterparts from the Lantern Institute at the forum.", "Lantern Institute")]
    public void Whom_a_gathering_brings_together_and_whose_counterparts_are_joined_were_there(string sentence, string present) => Assert.Equal(present, string.Join('|', Present(sentence)));

    private static string[] Present(string sentence) => [.. Report.Edges(Opening + sentence, EdgeType.Attended).Select(e => e.Split(" ATTENDED")[0])];
}
