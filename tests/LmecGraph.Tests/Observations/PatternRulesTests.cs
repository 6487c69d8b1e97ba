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
    [InlineData("Peru and Chile have ratified the Kelp Convention.", "Chile PARTICIPATES_IN Kelp Convention|Peru PARTICIPATES_IN Kelp Convention")]
    [InlineData("Peru signed up to run the pilot phase of the Kelp Framework Accord.", "Peru PARTICIPATES_IN Kelp Framework Accord")]
    [InlineData("The Kelp Convention was signed by Peru and Chile.", "Chile PARTICIPATES_IN Kelp Convention|Peru PARTICIPATES_IN Kelp Convention")]
    [InlineData("The Lantern Institute is a partner in the Kelp Convention.", "Lantern Institute PARTICIPATES_IN Kelp Convention")]
    [InlineData("The Kelp Convention is a joint undertaking of the Lantern Institute and the Stone Bridge Association.", "Lantern Institute PARTICIPATES_IN Kelp Convention|Stone Bridge Association PARTICIPATES_IN Kelp Convention")]
    [InlineData("The Lantern Institute pledged two boats to the Kelp Convention.", "Lantern Institute PARTICIPATES_IN Kelp Convention")]
    [InlineData("Within the Kelp Convention, the Lantern Institute trains divers.", "Lantern Institute PARTICIPATES_IN Kelp Convention")]
    [InlineData("The Lantern Institute is the lead agency of the Kelp Convention.", "Lantern Institute PARTICIPATES_IN Kelp Convention")]
    [InlineData("The Lantern Institute, together with the Stone Bridge Association, has developed boats.", "Lantern Institute COOPERATES_WITH Stone Bridge Association")]
    [InlineData("The Lantern Institute and the Stone Bridge Association signed a memorandum on kelp.", "Lantern Institute COOPERATES_WITH Stone Bridge Association")]
    [InlineData("The Lantern Institute, a long-standing partner of the Stone Bridge Association, has boats.", "Lantern Institute COOPERATES_WITH Stone Bridge Association")]
    [InlineData("The Stone Bridge Association has two member states: Peru and Chile.", "Chile MEMBER_OF Stone Bridge Association|Peru MEMBER_OF Stone Bridge Association")]
    [InlineData("Peru and Chile were admitted as the second and third members of the Stone Bridge Association.", "Chile MEMBER_OF Stone Bridge Association|Peru MEMBER_OF Stone Bridge Association")]
    [InlineData("The Lantern Institute, a member of the Stone Bridge Association, has boats.", "Lantern Institute MEMBER_OF Stone Bridge Association")]
    [InlineData("They follow the Kelp Convention, to which Peru and Chile both belong.", "Chile MEMBER_OF Kelp Convention|Peru MEMBER_OF Kelp Convention")]
    [InlineData("The Kelp Convention, which the Lantern Institute started in 2004, is old.", "Lantern Institute LAUNCHED Kelp Convention (launched)")]
    [InlineData("Ms. Anna Keller is the founder of the Lantern Institute.", "Anna Keller LAUNCHED Lantern Institute (founded)")]
    public void Everyday_words_join_bodies_and_initiatives(string text, string edges) => Assert.Equal(
        edges, string.Join('|', Report.Edges(text, EdgeType.Launched, EdgeType.ParticipatesIn, EdgeType.CooperatesWith, EdgeType.MemberOf)));

    [Theory]
    [InlineData("The Reef Watch project, which is funded by the Lantern Institute, is old.", "Lantern Institute PARTICIPATES_IN Reef Watch project")]
    [InlineData("The Stone Bridge Association runs the Reef Watch project with support from the Lantern Institute.", "Lantern Institute PARTICIPATES_IN Reef Watch project|Stone Bridge Association PARTICIPATES_IN Reef Watch project")]
    [InlineData("The forum was held with support from the Lantern Institute.", "Lantern Institute SUPPORTED Kelp Forum")]
    [InlineData("The costs of the forum were covered by the Lantern Institute.", "Lantern Institute SPONSORED Kelp Forum")]
    public void Money_goes_to_what_the_sentence_speaks_of(string sentence, string edges) => Assert.Equal(
        edges, string.Join('|', Report.Edges($"The Kelp Forum was held in Lima. {sentence}", EdgeType.Sponsored, EdgeType.Supported, EdgeType.ParticipatesIn)));

    [Fact]
    public void A_name_in_an_opening_phrase_does_not_act_with_the_subject() => Assert.Equal(
        ["Lantern Institute LAUNCHED Kelp Convention (launched)"], Report.Edges("With the help of the Stone Bridge Association, the Lantern Institute launched the Kelp Convention.", EdgeType.Launched));

    [Fact]
    public void What_an_events_own_name_is_on_was_discussed_there() => Assert.Contains(
        "Seminar on the Clean Harbours Initiative DISCUSSED Clean Harbours Initiative",
        Report.Edges("The Kelp Forum was held in Lima.\n\nA Seminar on the Clean Harbours Initiative was held on 3 May 2019.", EdgeType.Discussed));

    [Theory]
    [InlineData("The Lantern Institute recommends the Clean Harbours Initiative.")]
    [InlineData("The Lantern Institute and the Stone Bridge Association are old.")]
    public void What_is_not_said_is_not_read(string text) =>
        Assert.Empty(Report.Edges(text, EdgeType.Attended, EdgeType.Discussed, EdgeType.Launched, EdgeType.ParticipatesIn, EdgeType.CooperatesWith));
}
