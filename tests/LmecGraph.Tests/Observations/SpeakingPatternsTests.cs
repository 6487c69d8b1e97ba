using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>The everyday phrasing by which a report says who spoke.</summary>
public class SpeakingPatternsTests
{
    private const string Opening = "Kelp Forum in Lima\n\nThe Kelp Forum was held in Lima.\n\n";

    [Fact]
    public void All_whom_the_report_says_it_began_with_spoke() =>
        Assert.Equal(["Anna Keller SPOKE_AT Kelp Forum (speech)", "Ivan Novak SPOKE_AT Kelp Forum (speech)"], Report.Edges(Opening + "The forum began with Mr. Ivan Novak and Reef Bank Head of Nets Anna Keller presenting their plans.", EdgeType.SpokeAt));

    [Fact]
    public void Whose_office_a_body_is_under_did_not_moderate() =>
        Assert.Empty(Report.Edges(Opening + "It was facilitated by the Kelp Foundation, an initiative under the Office of the First Lady, Mrs Anna Keller.", EdgeType.SpokeAt));

    [Theory]
    [InlineData("Ms. Anna Keller put the questions.")]
    [InlineData("Ms. Anna Keller paid tribute to the fishers.")]
    [InlineData("Ms. Anna Keller walked the audience through ten years of data.")]
    [InlineData("Ms. Anna Keller served as rapporteur.")]
    [InlineData("Ms. Anna Keller's presentation dealt with boats.")]
    [InlineData("There was a keynote by Ms. Anna Keller.")]
    [InlineData("The forum was held with Anna Keller (Kelp Board) as keynote speaker.")]
    [InlineData("The forum drew 200 growers, featuring Ms. Anna Keller.")]
    [InlineData("Kind words came first, spoken by Ms. Anna Keller.")]
    [InlineData("According to Ms. Anna Keller, boats are slow.")]
    [InlineData("Ms. Anna Keller from the Reef Bank focused on nets.")]
    [InlineData("Ms. Anna Keller of the Reef Bank made a presentation on nets.")]
    [InlineData("The first speaker, Ms. Anna Keller, likes nets.")]
    [InlineData("The floor was then given to Ms. Anna Keller.")]
    [InlineData("A video message from Ms. Anna Keller was played.")]
    [InlineData("Ms. Anna Keller cut the ribbon.")]
    [InlineData("The ribbon was cut by Ms. Anna Keller.")]
    [InlineData("Ms. Anna Keller kicked off the day.")]
    [InlineData("Ms. Anna Keller set the scene.")]
    [InlineData("Ms. Anna Keller brought the day to a close.")]
    [InlineData("Ms. Anna Keller took the stage.")]
    [InlineData("Ms. Anna Keller made a strong case for nets.")]
    [InlineData("Ms. Anna Keller drew attention to nets.")]
    [InlineData("Ms. Anna Keller threw light on nets.")]
    [InlineData("Ms. Anna Keller led the morning prayer.")]
    [InlineData("Ms. Anna Keller led guests through the map.")]
    [InlineData("Up next: Ms. Anna Keller on boats.")]
    [InlineData("The report was tabled by Ms. Anna Keller.")]
    [InlineData("The Minister, represented by Ms. Anna Keller, declared the day open.")]
    [InlineData("Guests stood with the master of ceremonies, who was late; master of ceremonies was Ms. Anna Keller.")]
    [InlineData("The moderator was the radio personality Ms. Anna Keller.")]
    [InlineData("Guests were warmly greeted by Ms. Anna Keller, Director of the Lantern Institute.")]
    [InlineData("The day began with a short welcome by Ms. Anna Keller.")]
    [InlineData("An overview of the tool was provided by Ms. Anna Keller of the Reef Bank.")]
    [InlineData("Ms. Anna Keller was next to take the floor.")]
    [InlineData("It was then the turn of Ms. Anna Keller.")]
    [InlineData("Ms. Anna Keller, whose talk on nets drew many questions, is a biologist.")]
    [InlineData("Ms. Anna Keller, Chair of the Reef Bank, brought greetings from the board.")]
    [InlineData("Ms. Anna Keller served as resource person.")]
    [InlineData("Ms. Anna Keller will speak on nets.")]
    [InlineData("As Ms. Anna Keller put it, nets last.")]
    [InlineData("The day was declared open by Ms. Anna Keller.")]
    [InlineData("Ms. Anna Keller began by thanking the hosts.")]
    [InlineData("Ms. Anna Keller set out the plan.")]
    [InlineData("Ms. Anna Keller weighed in on nets.")]
    [InlineData("Ms. Anna Keller drew parallels with boats.")]
    [InlineData("Ms. Anna Keller of the Reef Bank was one of the speakers.")]
    [InlineData("Ms. Anna Keller of the Reef Bank was invited to speak.")]
    [InlineData("Ms. Anna Keller took part as a speaker and participated as a panelist.")]
    [InlineData("Ms. Anna Keller ran a short exercise on nets.")]
    [InlineData("The evening belonged to Ms. Anna Keller.")]
    [InlineData("Only one paper was read, that of Ms. Anna Keller.")]
    [InlineData("Ms. Anna Keller got the day under way.")]
    [InlineData("Ms. Anna Keller offered to send a draft.")]
    [InlineData("Ms. Anna Keller of the Reef Bank spoke in her name.")]
    [InlineData("The guests were welcomed on arrival by Ms. Anna Keller.")]
    [InlineData("Pastor Ms. Anna Keller blessed the food.")]
    public void One_person_spoke(string sentence) => Assert.Equal(["Anna Keller"], Speakers(sentence));

    [Theory]
    [InlineData("Ms. Anna Keller and Mr. Peter Novak will be discussants.")]
    [InlineData("Around the table sat Ms. Anna Keller, Director of Studies; and Mr. Peter Novak.")]
    [InlineData("The panel comprised Ms. Anna Keller, Director of the Lantern Institute, and Mr. Peter Novak.")]
    [InlineData("The panel, moderated by Ms. Anna Keller, featured Mr. Peter Novak.")]
    [InlineData("Ms. Anna Keller is on the afternoon panel with Mr. Peter Novak.")]
    [InlineData("Guests were joined by Ms. Anna Keller and Mr. Peter Novak on the panel.")]
    [InlineData("Classes were taken by Ms. Anna Keller (Lantern Institute), on nets, and by Mr. Peter Novak, on boats.")]
    [InlineData("There were contributions from Ms. Anna Keller of the Lantern Institute and Mr. Peter Novak.")]
    [InlineData("Three people sat on one stage: Ms. Anna Keller (Lantern Institute) and Mr. Peter Novak.")]
    [InlineData("Featuring Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("On the panel sat Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Ms. Anna Keller joined a panel on nets alongside Mr. Peter Novak.")]
    [InlineData("Ms. Anna Keller shared her views and later shared the stage with Mr. Peter Novak.")]
    [InlineData("Ms. Anna Keller in conversation with Mr. Peter Novak.")]
    [InlineData("Ms. Anna Keller presented the report together with a youth leader, Mr. Peter Novak.")]
    [InlineData("The morning began with speakers Anna Keller and Peter Novak.")]
    [InlineData("The workshop was led by the instructors, Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("The forum heard Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Testimonies came from Ms. Anna Keller and Mr. Peter Novak.")]
    [InlineData("Also delivering remarks at the event were Ms. Anna Keller; and Mr. Peter Novak, Chair of the Reef Bank.")]
    [InlineData("Ms. Anna Keller moderated a discussion on nets with Mr. Peter Novak (Reef Bank).")]
    [InlineData("The panel, chaired by Ms. Anna Keller, brought together Mr. Peter Novak of the Reef Bank.")]
    [InlineData("The panel put Ms. Anna Keller and Mr. Peter Novak across the table from two growers.")]
    [InlineData("Ms. Anna Keller debated with Mr. Peter Novak.")]
    public void Everybody_of_a_list_spoke(string sentence) => Assert.Equal(["Anna Keller", "Peter Novak"], Speakers(sentence));

    [Theory]
    [InlineData("Ms. Anna Keller led the Seaweed Panel.")]
    [InlineData("Ms. Anna Keller is on the Seaweed Panel.")]
    [InlineData("There was the Seaweed Panel, with Ms. Anna Keller.")]
    public void Who_leads_a_named_event_or_is_on_it_spoke_there(string sentence) =>
        Assert.Contains("Anna Keller SPOKE_AT Seaweed Panel", Report.Edges(Opening + sentence, EdgeType.SpokeAt).Select(e => e.Split(" (")[0]));

    [Theory]
    [InlineData("Guests ate kelp that was drawn by Ms. Anna Keller.")]
    [InlineData("A joint statement by Ms. Anna Keller is to be printed.")]
    [InlineData("Ms. Anna Keller went home.")]
    public void Who_does_something_else_did_not_speak(string sentence) => Assert.Empty(Speakers(sentence));

    private static string[] Speakers(string sentence) => [.. Report.Edges(Opening + sentence, EdgeType.SpokeAt).Select(e => e.Split(" SPOKE_AT")[0])];
}
