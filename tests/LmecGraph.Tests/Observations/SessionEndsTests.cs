using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Where the part of a report on one session ends.</summary>
public class SessionEndsTests
{
    private const string Opening = "Report of the Second Kelp Workshop\n\nThe Second Kelp Workshop was held in Lima.\n\nSession 1: What the maps say\n\nMr. Omar Diaz of the Net Agency showed maps.\n\n";

    [Theory]
    [InlineData("Conclusions\n\nProf. Ben Novak of the Coast University thanked everybody.", "Ben Novak SPOKE_AT Second Kelp Workshop")]
    [InlineData("3. Next steps\n\nProf. Ben Novak of the Coast University thanked everybody.", "Ben Novak SPOKE_AT Second Kelp Workshop")]
    [InlineData("Discussion of maps\n\nProf. Ben Novak of the Coast University thanked everybody.", "Ben Novak SPOKE_AT Session 1: What the maps say")]
    public void A_part_that_reports_have_once_is_on_the_whole_event(string below, string edge) =>
        Assert.Contains(Report.Edges(Opening + below, EdgeType.SpokeAt), e => e.StartsWith(edge, StringComparison.Ordinal));

    [Theory]
    [InlineData("Annex: List of participants (extract)\n\nName | Institution\nRita Sato | Shore Council\nPaul Okoro | Bay Trust")]
    [InlineData("Organizing committee\n\nRita Sato, Shore Council\nPaul Okoro, Bay Trust")]
    public void People_listed_behind_the_last_session_did_not_speak_there(string below) =>
        Assert.DoesNotContain(Report.Edges(Opening + below, EdgeType.SpokeAt), e => e.StartsWith("Rita Sato", StringComparison.Ordinal) || e.StartsWith("Paul Okoro", StringComparison.Ordinal));

    [Fact]
    public void Biographies_of_the_speakers_are_of_the_whole_event() => Assert.Contains(
        Report.Edges(Opening + "The speakers\n\nRita Sato is a lecturer at the Shore University.", EdgeType.SpokeAt), e => e.StartsWith("Rita Sato SPOKE_AT Second Kelp Workshop", StringComparison.Ordinal));

    [Fact]
    public void An_event_with_a_line_of_its_own_keeps_the_list_of_its_participants() => Assert.Contains(
        Report.Edges("Kelp Strategy for Peru\n\nThe Kelp Strategy was prepared in 2020.\n\nLaunch of the Kelp Strategy\n\nList of participants\nProgramme\n\nOpening remarks | Ms. Ann Lim, Reef Bank", EdgeType.SpokeAt),
        e => e.StartsWith("Ann Lim SPOKE_AT Launch of the Kelp Strategy", StringComparison.Ordinal));

    [Theory]
    [InlineData("Contact\n\nJane Moss, Kelp Secretariat")]
    [InlineData("Organizing committee\n\nTom Reyes, Reef Bank\nJane Moss, Kelp Secretariat")]
    public void Who_stands_below_contacts_and_committees_gave_no_remarks(string below) =>
        Assert.DoesNotContain(Report.Edges(Opening + "Ms. Ann Lim made remarks.\n\n" + below, EdgeType.SpokeAt), e => e.StartsWith("Jane Moss", StringComparison.Ordinal));
}
