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
    [InlineData("It was moderated by Lantern Institute Director Ms. Anna Keller and Mr. Peter Novak.", "moderator")]
    [InlineData("It was chaired by Ms. Anna Keller, Head of the Lantern Institute, and Foreign Minister Peter Novak.", "moderator")]
    [InlineData("It was presided over by Ms. Anna Keller and Mr. Peter Novak.", "moderator")]
    [InlineData("It was inaugurated by Ms. Anna Keller and Mr. Peter Novak.", "opening")]
    [InlineData("The welcome remarks by Ms. Anna Keller and Mr. Peter Novak were short.", "opening")]
    [InlineData("The keynote speeches were by Ms. Anna Keller and Mr. Peter Novak.", "keynote")]
    [InlineData("The closing remarks by Ms. Anna Keller and Mr. Peter Novak were short.", "conclusion")]
    [InlineData("There were speeches on kelp by Ms. Anna Keller, Director of Studies, and Mr. Peter Novak.", "speech")]
    [InlineData("Remarks were delivered by the Deputy Director, Ms. Anna Keller, and Mr. Peter Novak.", "speech")]
    [InlineData("The course was taught by Ms. Anna Keller and Mr. Peter Novak.", "speech")]
    [InlineData("Speakers included Ms. Anna Keller of the Lantern Institute and Mr. Peter Novak.", "speech")]
    [InlineData("The dialogue featured panelists Ms. Anna Keller and Mr. Peter Novak.", "panel")]
    public void Everybody_in_a_list_of_speakers_spoke_in_the_role_that_the_words_give(string sentence, string role)
    {
        var reading = Report.Read($"The Kelp Forum was held in Lima. {sentence}");
        var speeches = reading.Observations.Where(o => o.Type == EdgeType.SpokeAt && o.Role is not null)
            .Select(o => (reading.Referents[o.Source.Referent].Name, reading.Referents[o.Target.Referent].Name, o.Role!)).Distinct().ToList();
        Assert.Equal([("Anna Keller", "Kelp Forum", role), ("Peter Novak", "Kelp Forum", role)], speeches);
    }

    [Theory]
    [InlineData("The minister was accompanied by senior officials from the Lantern Institute and the Stone Bridge Association.")]
    [InlineData("It brought together growers from the Lantern Institute and the Stone Bridge Association.")]
    [InlineData("It was attended by the Lantern Institute and the Stone Bridge Association.")]
    [InlineData("The delegation comprised officials from the Lantern Institute and the Stone Bridge Association.")]
    [InlineData("The participants included growers from the Lantern Institute and the Stone Bridge Association.")]
    [InlineData("Bodies such as the Lantern Institute and the Stone Bridge Association joined the dinner.")]
    public void Bodies_whose_people_came_were_there(string sentence) => Assert.Equal(
        ["Lantern Institute ATTENDED Kelp Forum", "Stone Bridge Association ATTENDED Kelp Forum"],
        Report.Edges($"The Kelp Forum was held in Lima. {sentence}", EdgeType.Attended));

    [Theory]
    [InlineData("Ms. Anna Keller will speak at the Kelp Forum.", "Anna Keller SPOKE_AT Kelp Forum (speech)")]
    [InlineData("Ms. Anna Keller delivered a short talk at the Kelp Forum.", "Anna Keller SPOKE_AT Kelp Forum (speech)")]
    [InlineData("Ms. Anna Keller attended the Kelp Forum in Lima and the Seaweed Summit in Accra.", "Anna Keller ATTENDED Kelp Forum|Anna Keller ATTENDED Seaweed Summit")]
    [InlineData("Lantern Institute representatives attended the Kelp Forum.", "Lantern Institute ATTENDED Kelp Forum")]
    public void The_event_that_a_sentence_names_is_the_one_spoken_at_or_attended(string text, string edges) =>
        Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.SpokeAt, EdgeType.Attended)));

    [Theory]
    [InlineData("The Clean Harbours Initiative was announced by Ms. Anna Keller.", "Anna Keller LAUNCHED Clean Harbours Initiative (announced)")]
    [InlineData("The Stone Bridge Association was founded by the Lantern Institute.", "Lantern Institute LAUNCHED Stone Bridge Association (founded)")]
    [InlineData("The Clean Harbours Initiative is implemented by the Lantern Institute.", "Lantern Institute PARTICIPATES_IN Clean Harbours Initiative")]
    [InlineData("The Lantern Institute runs the Clean Harbours Initiative.", "Lantern Institute PARTICIPATES_IN Clean Harbours Initiative")]
    [InlineData("The Clean Harbours Initiative, a flagship project of the Lantern Institute, is old.", "Lantern Institute PARTICIPATES_IN Clean Harbours Initiative")]
    [InlineData("Peru signed the Clean Harbours Initiative.", "Peru PARTICIPATES_IN Clean Harbours Initiative")]
    [InlineData("The Lantern Institute signed an agreement with the Stone Bridge Association.", "Lantern Institute COOPERATES_WITH Stone Bridge Association")]
    [InlineData("The Lantern Institute is working with growers including the Stone Bridge Association.", "Lantern Institute COOPERATES_WITH Stone Bridge Association")]
    [InlineData("The Lantern Institute and the Stone Bridge Association have worked on boats.", "Lantern Institute COOPERATES_WITH Stone Bridge Association")]
    [InlineData("The cooperation between the Lantern Institute and the Stone Bridge Association is old.", "Lantern Institute COOPERATES_WITH Stone Bridge Association")]
    [InlineData("Peru is a member of the Stone Bridge Association.", "Peru MEMBER_OF Stone Bridge Association")]
    [InlineData("The Lantern Institute joined the Stone Bridge Association as a member.", "Lantern Institute MEMBER_OF Stone Bridge Association")]
    [InlineData("The members of the Stone Bridge Association, namely Peru and Ghana, are old.", "Ghana MEMBER_OF Stone Bridge Association|Peru MEMBER_OF Stone Bridge Association")]
    [InlineData("The Quiet Rivers Project is part of the Clean Harbours Initiative.", "Quiet Rivers Project PART_OF Clean Harbours Initiative")]
    [InlineData("Activities under the Clean Harbours Initiative, including the Quiet Rivers Project, are old.", "Quiet Rivers Project PART_OF Clean Harbours Initiative")]
    public void Bodies_and_initiatives_are_joined_as_the_words_say(string text, string edges) => Assert.Equal(
        edges, string.Join('|', Report.Edges(text, EdgeType.Launched, EdgeType.ParticipatesIn, EdgeType.CooperatesWith, EdgeType.MemberOf, EdgeType.PartOf)));

    [Theory]
    [InlineData("The Lantern Institute recommends the Clean Harbours Initiative.")]
    [InlineData("The Lantern Institute and the Stone Bridge Association are old.")]
    public void What_is_not_said_is_not_read(string text) =>
        Assert.Empty(Report.Edges(text, EdgeType.Attended, EdgeType.Discussed, EdgeType.Launched, EdgeType.ParticipatesIn, EdgeType.CooperatesWith));
}
