using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>The body behind a post or a name.</summary>
public class PostBodiesTests
{
    [Theory]
    [InlineData("The session was chaired by Lord Keller of Zilmaq.")]
    [InlineData("Prof. Anna Keller, Nobel Laureate, spoke.")]
    public void A_title_of_honour_is_no_post_in_a_body(string text) => Assert.Empty(Report.Edges("Growers meet\n\n" + text, EdgeType.Represents));

    [Fact]
    public void Behind_the_comma_of_a_person_a_post_is_no_word_of_the_body() =>
        Assert.Equal(["Anna Keller REPRESENTS Zilmaq College (Principal)"], Report.Edges("Growers meet\n\nDr. Anna Keller, Principal Zilmaq College, spoke.", EdgeType.Represents));

    [Theory]
    [InlineData("Ms. Anna Keller, a ranger with the Reef Bank, spoke.", "Reef Bank")]
    [InlineData("Ms. Anna Keller, a breeder from the Kelp Institute, spoke.", "Kelp Institute")]
    [InlineData("Ms. Anna Keller, harbour pilot, Reef Bank, spoke.", "Reef Bank")]
    [InlineData("Ms. Anna Keller from the seed company Reef Bank spoke.", "Reef Bank")]
    [InlineData("Ms. Anna Keller, chair of the board of the Reef Bank, spoke.", "Reef Bank")]
    [InlineData("Ms. Anna Keller, in her capacity as president of the Reef Bank, spoke.", "Reef Bank")]
    [InlineData("Ms. Anna Keller from Ghana's Ministry of Nets spoke.", "Ministry of Nets")]
    [InlineData("The Reef Bank was represented by its director, Ms. Anna Keller.", "Reef Bank")]
    [InlineData("The Reef Board – Ms. Anna Keller and Mr. Ben Novak – met.", "Reef Board")]
    [InlineData("For the Reef Bank, Ms. Anna Keller spoke.", "Reef Bank")]
    [InlineData("Ms. Anna Keller, Director of HR for the Reef Bank, spoke.", "Reef Bank")]
    [InlineData("Ms. Anna Keller, Head of M&E of the Reef Bank, spoke.", "Reef Bank")]
    [InlineData("Ms. Anna Keller, Policy Liaison for the Reef Bank, spoke.", "Reef Bank")]
    [InlineData("Ms. Anna Keller, Asst. Sec., Reef Bank, spoke.", "Reef Bank")]
    [InlineData("Ms. Anna Keller, Exec. Dir., Reef Bank, spoke.", "Reef Bank")]
    [InlineData("Ms. Anna Keller, Partner, Kelp Law LLP, Apia office; Chair, Reef Bank.", "Reef Bank")]
    [InlineData("Ms. Anna Keller, Professor, Kelp School, Kelp University / Reef Bank, spoke.", "Reef Bank")]
    [InlineData("Ms. Anna Keller, Chief of Cabinet for the Reef Bank, spoke.", "Reef Bank")]
    [InlineData("Nets are the task of the Reef Bank, whose members are Ms. Anna Keller, Kelp Board, and Mr. Omar Rose.", "Reef Bank")]
    public void A_body_is_found_behind_words_for_what_it_or_its_people_are(string text, string body) =>
        Assert.Contains(Report.Edges($"Kelp Forum\n\n{text}", EdgeType.Represents), e => e.StartsWith($"Anna Keller REPRESENTS {body}", StringComparison.Ordinal));

    [Theory]
    [InlineData("Ms. Anna Keller, a graduate from the Kelp Institute, spoke.")]
    [InlineData("Ms. Anna Keller, a farmer from Reed Province, spoke.")]
    public void Where_somebody_studied_or_lives_is_no_body_of_theirs(string text) => Assert.Empty(Report.Edges($"Kelp Forum\n\n{text}", EdgeType.Represents));

    [Fact]
    public void The_president_of_a_conference_is_of_the_state_before_it() =>
        Assert.Contains(Report.Edges("Kelp Forum\n\nThe forum heard Ghana COP20 President Anna Keller.", EdgeType.Represents), e => e.StartsWith("Anna Keller REPRESENTS Ghana", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Reef Union President and CEO of Harbour Bank, Anna Keller, opened the workshop.", "President", "CEO")]
    [InlineData("The Reef Union Secretary and MD & CEO of Harbour Bank, Anna Keller, opened the workshop.", "Secretary", "MD & CEO")]
    public void A_body_before_two_posts_has_the_first_and_the_body_behind_them_the_second(string text, string first, string second) =>
        Assert.Equal([$"Anna Keller REPRESENTS Harbour Bank ({second})", $"Anna Keller REPRESENTS Reef Union ({first})"], Report.Edges(text, EdgeType.Represents).Order(StringComparer.Ordinal));
}
