using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Meetings told by letters and a number.</summary>
public sealed class NumberedMeetingsTests
{
    [Theory]
    [InlineData("The growers agreed at COP 11.", "COP 11")]
    [InlineData("The growers agreed at COP/MOP 5 and AWG-LCA 8.", "AWG-LCA 8|COP/MOP 5")]
    [InlineData("At SBSTTA-24, the growers agreed.", "SBSTTA-24")]
    public void The_letters_of_a_series_and_a_number_are_a_meeting(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Event).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("The COP 11 May agenda was long.")]
    [InlineData("QXRT 11 was planted.")]
    public void Other_numbers_and_other_letters_are_none(string text) => Assert.DoesNotContain(Report.Names(text, NodeType.Event), n => n.Contains("11", StringComparison.Ordinal));
}
