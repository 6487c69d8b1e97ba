using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Meetings named by whom they bring together: all of them.</summary>
public sealed class MeetingsOfAllTests
{
    [Theory]
    [InlineData("The All Growers Meeting was held in Lima.", "All Growers Meeting")]
    [InlineData("The QXRT All Hands Meeting was held in Lima.", "QXRT All Hands Meeting")]
    [InlineData("It was discussed at the All Growers' Meeting in Lima.", "All Growers' Meeting")]
    public void All_of_them_belongs_to_the_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Fact]
    public void All_before_another_name_is_no_part_of_it() => Assert.DoesNotContain(Report.Names("All Reef Forum members met in Lima.", NodeType.Event), n => n.StartsWith("All", StringComparison.Ordinal));
}
