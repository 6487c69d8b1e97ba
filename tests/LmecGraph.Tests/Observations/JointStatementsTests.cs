using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Whose words those of both sides of a meeting are.</summary>
public class JointStatementsTests
{
    private const string Meeting = "Minister Anna Keller meets the Ambassador\n\nMinister for Ports Ms. Anna Keller met with the Ambassador of Togo, Mr. Peter Novak, on 4 May 2019. ";

    [Theory]
    [InlineData("Both men reaffirmed their friendship.")]
    [InlineData("The two ministers also stressed the need for nets.")]
    [InlineData("They reiterated that boats are slow.")]
    public void Both_sides_of_a_meeting_spoke_where_they_affirmed_something(string sentence) => Assert.Equal(["Anna Keller", "Peter Novak"], Who(sentence, EdgeType.SpokeAt));

    [Theory]
    [InlineData("They discussed nets.")]
    [InlineData("Both men like boats.")]
    public void Both_sides_only_attended_where_they_discussed_something(string sentence)
    {
        Assert.Empty(Who(sentence, EdgeType.SpokeAt));
        Assert.Equal(["Anna Keller", "Peter Novak"], Who(sentence, EdgeType.Attended));
    }

    [Fact]
    public void Who_speaks_on_an_official_visit_attended_it() => Assert.Equal(
        ["Anna Keller ATTENDED Official Visit to Togo"],
        Report.Edges("Official Visit to Togo\n\nMinister for Ports Ms. Anna Keller said that nets are dear.", EdgeType.SpokeAt, EdgeType.Attended));

    private static string[] Who(string sentence, EdgeType type) => [.. Report.Edges(Meeting + sentence, type).Select(e => e.Split($" {(type == EdgeType.SpokeAt ? "SPOKE_AT" : "ATTENDED")}")[0]).Order(StringComparer.Ordinal)];
}
