using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>The other lines of <c>patterns.txt</c>.</summary>
public class PatternRulesTests
{
    [Theory]
    [InlineData("The Harbour Forum was held in Lima. Representatives from the Lantern Institute attended the forum.", "Lantern Institute ATTENDED Harbour Forum")]
    [InlineData("The Harbour Forum was held in Lima. The forum discussed the Clean Harbours Initiative.", "Harbour Forum DISCUSSED Clean Harbours Initiative")]
    [InlineData("The Clean Harbours Initiative was launched by the Lantern Institute.", "Lantern Institute LAUNCHED Clean Harbours Initiative (launched)")]
    [InlineData("The Lantern Institute launched the Clean Harbours Initiative.", "Lantern Institute LAUNCHED Clean Harbours Initiative (launched)")]
    [InlineData("The Clean Harbours Initiative was proposed by Ms. Anna Keller.", "Anna Keller LAUNCHED Clean Harbours Initiative (proposed)")]
    [InlineData("The Clean Harbours Initiative was established by the Lantern Institute.", "Lantern Institute LAUNCHED Clean Harbours Initiative (established)")]
    [InlineData("The Lantern Institute will support the Clean Harbours Initiative.", "Lantern Institute PARTICIPATES_IN Clean Harbours Initiative")]
    [InlineData("The Lantern Institute worked closely with the Stone Bridge Association.", "Lantern Institute COOPERATES_WITH Stone Bridge Association")]
    public void A_sentence_says_in_so_many_words_who_is_joined_to_what(string text, string edge) => Assert.Equal(
        [edge], Report.Edges(text, EdgeType.Attended, EdgeType.Discussed, EdgeType.Launched, EdgeType.ParticipatesIn, EdgeType.CooperatesWith));

    [Theory]
    [InlineData("The Lantern Institute recommends the Clean Harbours Initiative.")]
    [InlineData("The Lantern Institute and the Stone Bridge Association are old.")]
    public void What_is_not_said_is_not_read(string text) =>
        Assert.Empty(Report.Edges(text, EdgeType.Attended, EdgeType.Discussed, EdgeType.Launched, EdgeType.ParticipatesIn, EdgeType.CooperatesWith));
}
