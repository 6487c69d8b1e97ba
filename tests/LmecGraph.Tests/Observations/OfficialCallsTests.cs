using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Reports of calls, visits and ceremonies of states: whose post is whose, who speaks to whom, who was there.</summary>
public class OfficialCallsTests
{
    private const string Opening = "Kelp Forum in Lima\n\nThe Kelp Forum was held in Lima.\n\n";

    [Theory]
    [InlineData("Welcoming Mr. Peter Novak, the Minister of Nets of Togo praised the growers.")]
    [InlineData("Responding to Mr. Peter Novak, the Chairman of the Reef Board promised help.")]
    [InlineData("Thanking Mr. Peter Novak, the Mayor said the gift was welcome.")]
    public void Whom_the_participle_that_opens_a_sentence_is_on_neither_speaks_nor_holds_the_post_behind(string sentence)
    {
        Assert.Empty(Report.Edges(Opening + sentence, EdgeType.SpokeAt));
        Assert.Empty(Report.Edges(Opening + sentence, EdgeType.Represents));
    }

    [Theory]
    [InlineData("Welcoming the guests, Mr. Peter Novak praised the growers.")]
    [InlineData("King Novak III praised the growers.")]
    public void Who_stands_behind_the_participle_speaks(string sentence) => Assert.Single(Report.Edges(Opening + sentence, EdgeType.SpokeAt).Select(e => e.Split(" (")[0]).Distinct());

    [Theory]
    [InlineData("The forum was attended by the Vice-President of the Reef Bank, Mr. Peter Novak.")]
    [InlineData("The forum was attended by the Permanent Secretary in the Ministry of Nets Mr. Peter Novak.")]
    [InlineData("The forum was attended by the Head of Trade of the Reef Bank, Mr. Peter Novak.")]
    [InlineData("Peter Novak, Head of Nets, Reef Bank, noted that nets matter.")]
    [InlineData("Also present were Ambassador Anna Keller, Permanent Representative of Togo to the Reef Union, and guests.")]
    public void A_body_within_a_post_was_not_there_itself(string sentence) => Assert.DoesNotContain(Attended(sentence), e => e.StartsWith("Reef", StringComparison.Ordinal) || e.StartsWith("Ministry", StringComparison.Ordinal));

    [Fact]
    public void A_body_whose_people_came_was_there() => Assert.Contains("Reef Bank ATTENDED Kelp Forum", Attended("The forum was attended by staff of the Reef Bank, Mr. Peter Novak and growers."));

    [Theory]
    [InlineData("“I thank Ms. Anna Keller for the boats,” he said. He added that nets are slow.")]
    [InlineData("\"I thank Ms. Anna Keller for the boats,\" he said. He added that nets are slow.")]
    public void Whom_a_quotation_names_is_not_the_one_who_says_it(string sentence) =>
        Assert.Equal(["Peter Novak"], Report.Edges(Opening + "Mr. Peter Novak praised the growers.\n\n" + sentence, EdgeType.SpokeAt).Select(e => e.Split(" SPOKE")[0]).Distinct());

    [Theory]
    [InlineData("The growers, thanked President Peter Novak for the boats.", 0)]
    [InlineData("“The boats are slow,” said President Peter Novak.", 1)]
    public void Whom_a_verb_behind_a_comma_is_said_to_does_not_speak(string sentence, int speakers) => Assert.Equal(speakers, Report.Edges(Opening + sentence, EdgeType.SpokeAt).Length);

    [Theory]
    [InlineData("A release from the Reef Bank said the nets are slow.", 0)]
    [InlineData("A statement by the Reef Bank noted that the nets are slow.", 0)]
    [InlineData("The Reef Bank said that the nets are slow.", 1)]
    [InlineData("For its part, the Reef Bank said that the nets are slow.", 1)]
    [InlineData("Representatives of the Reef Bank said that the nets are slow.", 1)]
    public void A_body_that_only_sent_a_paper_was_not_there(string sentence, int bodies) => Assert.Equal(bodies, Attended(sentence).Count);

    [Fact]
    public void A_post_is_over_before_the_day() =>
        Assert.Equal(["Anna Keller REPRESENTS Togo (Prime Minister)"], Report.Edges("Mr. Novak met Ms. Anna Keller, Togolese Prime Minister on 18 March 2019 at 10, Harbour Lane.", EdgeType.Represents));

    [Fact]
    public void Behind_and_with_a_form_of_address_begins_another_person() => Assert.Equal(
        ["Anna Keller REPRESENTS Ghana (Prime Minister)", "Ben Novak REPRESENTS Togo (Prime Minister)"],
        Report.Edges("Hon. Ben Novak, Prime Minister of Togo and Rt. Hon. Anna Keller, Prime Minister of Ghana, met.", EdgeType.Represents));

    [Fact]
    public void The_minister_of_one_state_is_not_in_the_ministry_of_another() => Assert.Contains(
        "Ben Novak REPRESENTS Togo (Foreign Minister)",
        Report.Edges("Togolese Foreign Minister Ben Novak attended. Officials of Ghana's Ministry of Foreign Affairs attended too.", EdgeType.Represents));

    [Fact]
    public void A_possessive_begins_another_post() => Assert.Contains(
        "Omar Roe REPRESENTS Peru (Minister of Nets)",
        Report.Edges("The accord was signed by Ghana Minister for Ports and the Sea Zilmaq Vebbinor and Peru's Minister of Nets Omar Roe.", EdgeType.Represents));

    [Fact]
    public void Delegates_behind_a_comma_are_others() =>
        Assert.DoesNotContain(Report.Edges(Opening + "Mr. Tim Vale, representatives of the Reef Bank and guests attended.", EdgeType.Represents), e => e.Contains("Reef Bank", StringComparison.Ordinal));

    [Fact]
    public void Two_people_are_delegates_themselves() =>
        Assert.Contains(Report.Edges(Opening + "Ms. Rosa Lund and Mr. Tim Vale, representatives of the Reef Bank, spoke.", EdgeType.Represents), e => e.StartsWith("Tim Vale REPRESENTS Reef Bank", StringComparison.Ordinal));

    [Fact]
    public void The_mayor_of_a_town_is_not_in_the_ministry_named_before() =>
        Assert.DoesNotContain(Report.Edges(Opening + "Secretary to the Ministry of Nets Anna Keller and Mayor of Lima Peter Novak attended.", EdgeType.Represents), e => e.StartsWith("Peter", StringComparison.Ordinal) && e.Contains("Ministry", StringComparison.Ordinal));

    [Theory]
    [InlineData("Officials of the Ministry of Nets and Lima city officials came.", "Ministry of Nets")]
    [InlineData("Officials of the Ministry of Nets and Rivers came.", "Ministry of Nets and Rivers")]
    public void A_town_is_no_field_of_a_ministry(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("Queen Anna II opened the forum.", "Anna II")]
    [InlineData("King Omar VI opened the forum.", "Omar VI")]
    [InlineData("Deputy Minister for Lands and Water Hope Keller attended.", "Hope Keller")]
    public void Monarchs_have_numbers_and_given_names_may_be_words(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    private static IReadOnlyList<string> Attended(string sentence) => [.. Report.Edges(Opening + sentence, EdgeType.Attended)];
}
