using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Whose posts are not those of the state that the report is at home in.</summary>
public sealed class GuestPostsTests
{
    private const string Published = "---\ntitle: Kelp talks\nsource_url: http://news.gov.au/kelp/1\n---\nAustralia and Togo agreed. ";

    [Fact]
    public void A_second_head_of_a_state_is_a_guest() =>
        Assert.Equal(["Ben Novak REPRESENTS Australia (Prime Minister)"], Report.Edges(Published + "Prime Minister Ben Novak spoke. Prime Minister Anna Keller agreed.", EdgeType.Represents));

    [Fact]
    public void Two_forms_of_one_name_are_one_head() =>
        Assert.Contains(Report.Edges(Published + "Prime Minister Ben Novak spoke. Prime Minister B. R. Novak agreed.", EdgeType.Represents), e => e.EndsWith("Australia (Prime Minister)", StringComparison.Ordinal));

    [Theory]
    [InlineData("In Togo, Ms. Lim met with Prime Minister Anna Keller.")]
    [InlineData("Ms. Lim visited Togo. She met with Foreign Minister Anna Keller.")]
    [InlineData("On her trip to Togo Ms. Lim met Minister for Nets Anna Keller.")]
    public void Whom_travellers_met_abroad_is_no_minister_of_theirs(string said) =>
        Assert.DoesNotContain(Report.Edges(Published + said, EdgeType.Represents), e => e.StartsWith("Anna Keller REPRESENTS Australia", StringComparison.Ordinal));

    [Fact]
    public void Whom_a_row_gives_as_examples_of_anothers_people_serve_their_state() =>
        Assert.Contains("Anna Keller REPRESENTS Peru (Minister for Nets)", Report.Edges(Published + "Ms. Lim saw her Peruvian counterparts, including Minister for Reefs Ben Novak and Minister for Nets Anna Keller.", EdgeType.Represents));

    [Fact]
    public void Who_is_in_no_such_row_does_not() =>
        Assert.DoesNotContain(Report.Edges(Published + "Ms. Lim saw her Peruvian counterparts. Minister for Nets Anna Keller spoke.", EdgeType.Represents), e => e.Contains("Peru", StringComparison.Ordinal));

    [Fact]
    public void Where_somebody_was_met_is_not_whom_he_stands_for() =>
        Assert.DoesNotContain(Report.Edges("Kelp talks\n\nMs. Lim met with Kelp Board Member Ben Novak at the Reef Bank.", EdgeType.Represents), e => e.EndsWith("Reef Bank", StringComparison.Ordinal));

    [Fact]
    public void Whom_a_guest_met_at_home_is_of_the_state() =>
        Assert.Contains("Anna Keller REPRESENTS Australia (Minister for Nets)", Report.Edges(Published + "On a visit to Australia Ms. Lim met Minister for Nets Anna Keller.", EdgeType.Represents));

    [Theory]
    [InlineData("The group flew to Togo, where it met with Prime Minister Anna Keller.")]
    [InlineData("While in Togo, Ms. Lim called on Prime Minister Anna Keller.")]
    [InlineData("In Togo, Ms. Lim met with Minister for Nets Anna Keller.")]
    public void Whom_travellers_met_is_of_the_state_that_they_were_in(string said) =>
        Assert.Contains(Report.Edges(Published + said, EdgeType.Represents), e => e.StartsWith("Anna Keller REPRESENTS Togo", StringComparison.Ordinal));

    [Theory]
    [InlineData("At the summit in Togo Ms. Lim met with Foreign Minister Anna Keller.")]
    [InlineData("In Lomé, Ms. Lim met with Foreign Minister Anna Keller.")]
    public void At_a_summit_people_of_many_states_meet(string said) =>
        Assert.DoesNotContain(Report.Edges(Published + said, EdgeType.Represents), e => e.StartsWith("Anna Keller REPRESENTS Togo", StringComparison.Ordinal));
}
