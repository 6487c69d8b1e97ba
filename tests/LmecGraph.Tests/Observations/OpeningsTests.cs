using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Who opened something, and who stood by.</summary>
public class OpeningsTests
{
    [Fact]
    public void Who_opens_it_speaks_and_whoever_is_named_before_the_ceremony_was_there() => Assert.Equal(
        ["Anna Keller ATTENDED inaugurated the new mill", "Ivan Petrov SPOKE_AT inaugurated the new mill (speech)", "Peter Novak SPOKE_AT inaugurated the new mill (opening)"],
        Of("New mill\n\nPresident Peter Novak on Monday inaugurated the new mill in Lima.\n\nMinister of Works Anna Keller, senior growers and others were also present.\n\nSpeaking at the ceremony, Mr. Ivan Petrov said that the mill was good."));

    [Fact]
    public void Those_behind_by_open_it_together() => Assert.Equal(
        ["Anna Keller SPOKE_AT new mill was opened (opening)", "Peter Novak SPOKE_AT new mill was opened (opening)"],
        Of("New mill\n\nThe new mill was opened by Minister Anna Keller and Ambassador Peter Novak in Lima."));

    [Fact]
    public void Who_only_came_along_opens_nothing() => Assert.DoesNotContain(
        "Peter Novak SPOKE_AT opened the new mill (opening)", Of("New mill\n\nMinister Anna Keller, accompanied by Mr. Peter Novak, opened the new mill in Lima."));

    [Fact]
    public void Many_behind_one_person_of_a_list_are_others() => Assert.Equal(
        ["Ivan Petrov REPRESENTS Reef Bank", "Ole Berg REPRESENTS Reef Bank"],
        Report.Edges("The Kelp Forum was held in Lima. It was attended by Ms. Anna Keller, Bar Council members, growers and guests. Mr. Ivan Petrov and Mr. Ole Berg, Reef Bank officials, came too.", EdgeType.Represents).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Of(string text) => Report.Edges(text, EdgeType.SpokeAt, EdgeType.Attended).Distinct().Order(StringComparer.Ordinal);
}
