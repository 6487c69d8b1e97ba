using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Events that are described by their kind and topic.</summary>
public class UnnamedEventsTests
{
    [Theory]
    [InlineData("Workshop on kelp drying concludes\n\nThe growers came back.", "Workshop on kelp drying")]
    [InlineData("News\n\nThe two-day workshop on kelp drying was held in Lima.", "two-day workshop on kelp drying")]
    [InlineData("Kelp Council concludes 31st session\n\nThe growers came back.", "31st session")]
    [InlineData("News\n\nThe council of the growers concluded its thirty-first session in Lima.", "thirty-first session")]
    [InlineData("News\n\nA regional workshop on boats with a focus on kelp was held in Lima.", "regional workshop on boats with a focus on kelp")]
    public void The_kind_and_the_topic_are_the_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("News\n\nThe Kelp Awards were held in Lima. The Kelp Awards are an annual event of old growers and were attended by many.", "Kelp Awards")]
    [InlineData("News\n\nThe Kelp Forum was held in Lima. The growers held a workshop with a focus on kelp.", "Kelp Forum")]
    public void What_is_said_of_an_event_is_no_other_one(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));
}
