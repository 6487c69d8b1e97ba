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

    [Theory]
    [InlineData("Last week nurses completed a refresher course in Lima.", "refresher course")]
    [InlineData("The partners attended the project's closing workshop in Lima.", "closing workshop")]
    [InlineData("The growers held their annual general meeting on 4 May.", "annual general meeting")]
    [InlineData("The handover ceremony of the rice mill took place near the river.", "handover ceremony of the rice mill")]
    [InlineData("The minister paid a courtesy call on the Kelp Chairwoman.", "courtesy call on the Kelp Chairwoman")]
    [InlineData("A panel on Women and Early Warning was chaired by Mr. Jo Kelp.", "panel on Women and Early Warning")]
    [InlineData("Speaking at the launch ceremony, held in Lima, the growers agreed.", "launch ceremony")]
    [InlineData("The Lima workshop on 4 May was opened by Mr. Jo Kelp.", "Lima workshop")]
    [InlineData("The growers held a round table on flexible nets with Mr. Jo Kelp.", "round table on flexible nets")]
    [InlineData("The growers held their third General Assembly.", "third General Assembly")]
    [InlineData("The growers met at the Annual General Assembly in Lima.", "Annual General Assembly")]
    [InlineData("The growers attended the signing of the Quiet Nets Accord.", "signing of the Quiet Nets Accord")]
    [InlineData("In a session on Reed Mapping, Mr. Jo Kelp showed maps.", "session on Reed Mapping")]
    [InlineData("The follow-up meeting will be held in Lima.", "follow-up meeting")]
    [InlineData("The minister is in Ghana on a working visit from 4 to 6 May 2019.", "working visit")]
    [InlineData("The prize was given at the gala dinner on 4 May 2019.", "gala dinner")]
    public void A_kind_with_a_place_a_day_or_a_topic_is_one_occasion(string sentence, string name) =>
        Assert.Contains(name, Report.Mentions($"Kelp news\n\nThe Kelp Forum was held by the growers of the river in May with their friends and the whole of their many families and neighbours.\n\nThe Reed Forum was held by the growers of the river in June with their friends and the whole of their many families and neighbours.\n\n{sentence}", NodeType.Event));

    [Theory]
    [InlineData("News\n\nThe growers attended the opening of the Kelp Forum.", "Kelp Forum")]
    [InlineData("News\n\nThe Kelp Forum was held in Lima. The growers praised the launch of the Reed Plan.", "Kelp Forum")]
    public void The_opening_of_an_event_is_the_event_and_a_launch_nobody_came_to_is_none(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));
}
