using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Everyday ways to say who stood behind an event, who spoke and who came.</summary>
public class EverydayPhrasesTests
{
    private const string Lead = "The Kelp Forum was held last week. ";

    [Theory]
    [InlineData("In cooperation with the Stone Bridge Association, the Lantern Institute organized the Kelp Forum.", "Lantern Institute ORGANIZED|Stone Bridge Association CO_ORGANIZED")]
    [InlineData("The Lantern Institute, jointly with the Stone Bridge Association, organized the Kelp Forum.", "Lantern Institute CO_ORGANIZED|Stone Bridge Association CO_ORGANIZED")]
    [InlineData("With joint efforts of the Lantern Institute and the Stone Bridge Association, the forum was convened.", "Lantern Institute CO_ORGANIZED|Stone Bridge Association CO_ORGANIZED")]
    [InlineData("The Lantern Institute collaborated with partners like the Stone Bridge Association to organize the forum.", "Lantern Institute CO_ORGANIZED|Stone Bridge Association CO_ORGANIZED")]
    [InlineData("The forum was co-hosted with the Lantern Institute and the Stone Bridge Association.", "Lantern Institute CO_HOSTED|Stone Bridge Association CO_HOSTED")]
    [InlineData("The forum was led by the Lantern Institute and supported by the Stone Bridge Association.", "Lantern Institute ORGANIZED|Stone Bridge Association SUPPORTED")]
    [InlineData("The Lantern Institute is organizing the forum.", "Lantern Institute ORGANIZED")]
    [InlineData("The forum was made possible with funding from the Lantern Institute.", "Lantern Institute SPONSORED")]
    [InlineData("The forum received support from the Lantern Institute.", "Lantern Institute SUPPORTED")]
    [InlineData("The Lantern Institute provided financial support.", "Lantern Institute SPONSORED")]
    [InlineData("The forum was hosted by Ghana's Ministry of Boats.", "Ministry of Boats HOSTED")]
    [InlineData("The Clean Harbours Project, which is funded by the Lantern Institute, is old.", "")]
    public void Bodies_stand_behind_the_event_as_the_words_say(string sentence, string edges) =>
        Assert.Equal(edges, string.Join('|', Report.Edges(Lead + sentence, [.. EdgeTypes.Hosting]).Select(e => e.Replace(" Kelp Forum", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("The forum was opened by the Deputy Minister of Boats of Ghana, Ms. Anna Keller.", "opening")]
    [InlineData("The opening ceremony was led by Ms. Anna Keller.", "opening")]
    [InlineData("The resource persons were Ms. Anna Keller and growers.", "speech")]
    [InlineData("Participants heard from Ms. Anna Keller.", "speech")]
    [InlineData("The panellists comprised Ms. Anna Keller and growers.", "speech")]
    [InlineData("The growers were followed by Ms. Anna Keller.", "speech")]
    [InlineData("A message of the king was read by Ms. Anna Keller.", "speech")]
    [InlineData("Ms. Anna Keller took the chair.", "moderator")]
    [InlineData("Ms. Anna Keller led the discussion.", "moderator")]
    [InlineData("Master of ceremonies was Ms. Anna Keller.", "moderator")]
    [InlineData("The forum will be closed on Friday by Ms. Anna Keller.", "conclusion")]
    [InlineData("Ms. Anna Keller gave the vote of thanks.", "conclusion")]
    public void A_person_spoke_in_the_role_that_the_words_give(string sentence, string role) =>
        Assert.Contains($"Anna Keller SPOKE_AT Kelp Forum ({role})", Report.Edges(Lead + sentence, EdgeType.SpokeAt));

    [Theory]
    [InlineData("The main institutions represented were the Lantern Institute and the Stone Bridge Association.")]
    [InlineData("It was held with the participation of 40 growers from the Lantern Institute and the Stone Bridge Association.")]
    [InlineData("Trainees from the Lantern Institute and the Stone Bridge Association took part.")]
    [InlineData("Participants came from the Lantern Institute and the Stone Bridge Association.")]
    [InlineData("Observers from the Lantern Institute and the Stone Bridge Association were also in the room.")]
    [InlineData("Among the participants were the Lantern Institute and the Stone Bridge Association.")]
    public void Bodies_were_there(string sentence) =>
        Assert.Equal(["Lantern Institute ATTENDED Kelp Forum", "Stone Bridge Association ATTENDED Kelp Forum"], Report.Edges(Lead + sentence, EdgeType.Attended));

    [Theory]
    [InlineData("In attendance were Ms. Anna Keller and growers.")]
    [InlineData("Ms. Anna Keller also took part in the forum.")]
    public void A_person_was_there(string sentence) => Assert.Equal(["Anna Keller ATTENDED Kelp Forum"], Report.Edges(Lead + sentence, EdgeType.Attended));

    [Theory]
    [InlineData("The forum was organised within the framework of the Clean Harbours Programme.")]
    [InlineData("The forum was held as part of the Clean Harbours Programme.")]
    [InlineData("The forum is one of the activities of the Clean Harbours Programme.")]
    public void An_event_is_a_part_of_the_initiative_under_which_it_was_held(string sentence) =>
        Assert.Equal(["Kelp Forum PART_OF Clean Harbours Programme"], Report.Edges(Lead + sentence, EdgeType.PartOf));

    [Theory]
    [InlineData("The Lantern Institute is a partner in the Clean Harbours Programme.")]
    [InlineData("The Lantern Institute takes part in the Clean Harbours Programme.")]
    [InlineData("The Lantern Institute contributes to the Clean Harbours Programme.")]
    [InlineData("The Lantern Institute has joined the Clean Harbours Programme.")]
    public void A_body_takes_part_in_an_initiative(string sentence) =>
        Assert.Equal(["Lantern Institute PARTICIPATES_IN Clean Harbours Programme"], Report.Edges(Lead + sentence, EdgeType.ParticipatesIn, EdgeType.Attended));

    [Fact]
    public void A_post_behind_an_opening_clause_stands_for_its_holder() => Assert.Contains("Anna Keller SPOKE_AT Kelp Forum", string.Join('|', Report.Edges(
        "The Kelp Forum was attended by Deputy Speaker Anna Keller. Addressing the growers, the Deputy Speaker said that kelp is slow.", EdgeType.SpokeAt)), StringComparison.Ordinal);
}
