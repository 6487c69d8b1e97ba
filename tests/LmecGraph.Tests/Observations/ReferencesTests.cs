using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Words that stand for an event, a person or a body named before.</summary>
public class ReferencesTests
{
    private const string Opening = "The Kelp Forum was held in Lima. ";

    [Theory]
    [InlineData("The Kelp Workshop was held in Lima. The workshop was short.", "Kelp Workshop|Kelp Workshop")]
    [InlineData("The Kelp Workshop was held in Lima. This two-day workshop was short.", "Kelp Workshop|Kelp Workshop")]
    [InlineData("The Kelp Workshop was held in Lima. The meeting was short.", "Kelp Workshop|Kelp Workshop")]
    [InlineData("The Lantern Institute visits Ghana\n\nTheir visit was short.", "visits Ghana|visits Ghana|visits Ghana")]
    [InlineData("Anna Keller, Director of the Lantern Institute, met Ambassador Peter Novak. The talk was short.", "met Ambassador Peter Novak|met Ambassador Peter Novak")]
    public void The_noun_of_an_event_with_the_or_this_or_his_stands_for_it_as_the_headline_does(string text, string names) => Assert.Equal(names, Events(text));

    [Theory]
    [InlineData("The Kelp Workshop was held in Lima. The seminar was long.")]
    [InlineData("The Kelp Workshop was held in Lima. The workshops were many.")]
    [InlineData("The Kelp Workshop was held in Lima. A workshop is long.")]
    public void Another_noun_many_or_any_one_do_not(string text) => Assert.Equal("Kelp Workshop", Events(text));

    [Theory]
    [InlineData("Ms. Anna Keller sang. She said that kelp is slow.")]
    [InlineData("Mr. Peter Novak slept. Ms. Anna Keller sang. She said that kelp is slow.")]
    [InlineData("Vice President Anna Keller came late. The Vice President noted that kelp is slow.")]
    [InlineData("Minister Anna Keller came late. Mr. Peter Novak slept. The Minister noted that kelp is slow.")]
    [InlineData("Minister Anna Keller came late. Mr. Peter Novak slept. On Monday the Minister noted that kelp is slow.")]
    [InlineData("Ms. Anna Keller came late. “Kelp is slow,” she noted.")]
    [InlineData("President Anna Keller met with Ambassador Peter Novak. The President noted that kelp is slow.")]
    [InlineData("President Peter Novak met with Ambassador Anna Keller. The Ambassador noted that kelp is slow.")]
    public void She_is_who_began_a_sentence_before_and_the_minister_who_has_the_post(string sentences) =>
        Assert.Equal(["Anna Keller SPOKE_AT Kelp Forum"], Report.Edges(Opening + sentences, EdgeType.SpokeAt).Select(e => e.Split(" (")[0]));

    [Theory]
    [InlineData("Minister Anna Keller came late. The Ambassador noted that kelp is slow.")]
    [InlineData("Minister Anna Keller came late. The minister of Peru noted that kelp is slow.")]
    public void The_holder_of_another_post_is_nobody_known(string sentences) => Assert.Empty(Report.Edges(Opening + sentences, EdgeType.SpokeAt));

    [Theory]
    [InlineData("The Lantern Institute is old. It worked closely with the Stone Bridge Association.", 1)]
    [InlineData("The Lantern Institute is old. Rain fell. It worked closely with the Stone Bridge Association.", 0)]
    [InlineData("The Lantern Institute is old.\n\nIt worked closely with the Stone Bridge Association.", 0)]
    public void It_is_the_body_that_the_sentence_before_began_with(string text, int edges) => Assert.Equal(edges, Report.Edges(text, EdgeType.CooperatesWith).Length);

    private static string Events(string text) => string.Join('|', Report.Mentions(text, NodeType.Event));
}
