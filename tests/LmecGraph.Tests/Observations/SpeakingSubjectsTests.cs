using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Who is the subject of a verb of speaking, and at which event.</summary>
public class SpeakingSubjectsTests
{
    private const string Opening = "Kelp Forum in Lima\n\nThe Kelp Forum was held in Lima.\n\n";

    [Theory]
    [InlineData("Ms. Anna Keller asked for quiet; Mr. Peter Novak agreed.")]
    [InlineData("Ms. Anna Keller told how her town had paid, and Mr. Peter Novak wondered aloud whether it would again.")]
    [InlineData("Ms. Anna Keller showed the gauge while the Director of the Reef Bank, Mr. Peter Novak, reported on it.")]
    [InlineData("Ms. Anna Keller opened the forum and Mr. Peter Novak welcomed the guests.")]
    public void A_further_clause_has_a_speaker_of_its_own(string sentence) => Assert.Equal(["Anna Keller", "Peter Novak"], Speakers(sentence));

    [Theory]
    [InlineData("Minister for Health Anna Keller recalled the plan.")]
    [InlineData("Special Adviser to the President Anna Keller stressed the plan.")]
    [InlineData("Ms. Anna Keller of the Reef Bank defended the plan.")]
    public void The_preposition_of_a_post_makes_nobody_an_object(string sentence) => Assert.Equal(["Anna Keller"], Speakers(sentence));

    [Theory]
    [InlineData("Ms. Anna Keller said that the growers and Mr. Peter Novak told her so.")]
    [InlineData("Ms. Anna Keller thanked Mr. Peter Novak.")]
    public void Who_is_named_in_what_is_said_is_none(string sentence) => Assert.Equal(["Anna Keller"], Speakers(sentence));

    [Theory]
    [InlineData("The day ended with Ms. Anna Keller, Head of the Reef Bank, who thanked the hosts.")]
    [InlineData("It was a long day for Ms. Anna Keller, who later spoke of nets.")]
    public void Whom_who_takes_up_speaks_wherever_the_name_stands(string sentence) => Assert.Equal(["Anna Keller"], Speakers(sentence));

    [Theory]
    [InlineData("The guests saw the plan that President Anna Keller outlined.")]
    [InlineData("Ms. Anna Keller is expected in Accra.")]
    [InlineData("Ms. Anna Keller, who was told of it, left.")]
    [InlineData("Ms. Anna Keller looked at the nets.")]
    public void Who_is_told_of_or_expected_is_none(string sentence) => Assert.Empty(Speakers(sentence));

    [Theory]
    [InlineData("“Nets last” – Ms. Anna Keller, Reef Bank")]
    [InlineData("Ms. Anna Keller of the Reef Bank was clear: “Nets last.”")]
    public void Words_in_quotation_marks_are_those_of_the_name_beside_them(string sentence) => Assert.Equal(["Anna Keller"], Speakers(sentence));

    [Fact]
    public void A_speech_is_at_the_event_that_its_sentence_names_behind_the_verb() => Assert.Equal(
        ["Anna Keller SPOKE_AT Seaweed Summit"],
        Report.Edges(Opening + "Ms. Anna Keller delivered the keynote at the Seaweed Summit.", EdgeType.SpokeAt).Select(e => e.Split(" (")[0]).Distinct());

    [Fact]
    public void An_event_inside_what_is_said_is_not_where_it_is_said() => Assert.Equal(
        ["Anna Keller SPOKE_AT Kelp Forum (speech)"],
        Report.Edges(Opening + "Ms. Anna Keller said that boats were slow at the Seaweed Summit.", EdgeType.SpokeAt));

    [Fact]
    public void In_a_row_parted_by_semicolons_who_takes_up_the_last() =>
        Assert.Equal(["Clara Weber"], Speakers("Growers were there, including Mr. Peter Novak, Director of the Reef Bank; Dr. Ben Lind, Head of the Tide College; and Ms. Clara Weber, President of the Kelp Board, who said that nets are old."));

    [Theory]
    [InlineData("“I wish Ms. Eva Roe well,” Ms. Anna Keller said.")]
    [InlineData("\"I wish Ms. Eva Roe well,\" Ms. Anna Keller said.")]
    public void Whom_a_quotation_is_on_says_nothing(string sentence) => Assert.Equal(["Anna Keller"], Speakers(sentence));

    [Fact]
    public void Words_in_somebodys_own_address_are_a_speech() => Assert.Equal(["Anna Keller"], Speakers("Rector Anna Keller of the Tide College went on with the same picture in her congratulatory address."));

    private static string[] Speakers(string sentence) => [.. Report.Edges(Opening + sentence, EdgeType.SpokeAt).Select(e => e.Split(" SPOKE_AT")[0])];

    [Theory]
    [InlineData("At a meeting with the Director of the Reef Bank, Ms. Anna Keller, Deputy Minister Omar Rose thanked the bank.", "Omar Rose")]
    [InlineData("At a meeting in Lima, Ms. Anna Keller, Director of the Reef Bank, thanked the guests.", "Anna Keller")]
    public void The_party_of_an_occasion_does_not_speak_where_somebody_else_stands_before_the_verb(string text, string speaker) => Assert.Equal([speaker], Speakers(text));

    [Fact]
    public void A_post_before_the_verb_of_the_main_clause_is_not_that_of_the_party_before_it() =>
        Assert.DoesNotContain(Report.Edges("During his meeting with the Chairman of the Reef Bank, Mr. Omar W. Rose, Kazakh President highly praised the nets.", EdgeType.Represents), e => e.Contains("Kazakhstan", StringComparison.Ordinal));
}
