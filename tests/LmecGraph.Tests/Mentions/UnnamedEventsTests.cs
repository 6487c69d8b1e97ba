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
    [InlineData("Training workshop in seed testing\n\nThe growers came back.", "Training workshop in seed testing")]
    [InlineData("News\n\nThe Training Workshop in Seed Testing was held in Lima.", "Training Workshop in Seed Testing")]
    [InlineData("News\n\nFrom 3 to 5 May a training on better nets was held in the city of Lima.", "training on better nets")]
    [InlineData("News\n\nA two-day skill building workshop for makers of nets has been held in Lima.", "two-day skill building workshop for makers of nets")]
    [InlineData("News\n\nThe growers took a step following a week-long workshop on nets.", "week-long workshop on nets")]
    [InlineData("News\n\nThe workshop on nets within the framework of the Reed Programme was held in Lima.", "workshop on nets")]
    [InlineData("News\n\nOn 10 May the growers held a meeting with net experts Peter Brandt and Luis Moreno.", "meeting with net experts")]
    public void The_kind_and_the_topic_are_the_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("News\n\nThe Kelp Awards were held in Lima. The Kelp Awards are an annual event of old growers and were attended by many.", "Kelp Awards")]
    [InlineData("Growers meet\n\nThe Kelp Forum was held in Lima. The growers held a workshop with a focus on kelp.", "Kelp Forum")]
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
    [InlineData("In the evening the growers hosted a welcome reception at the pier.", "welcome reception")]
    [InlineData("The growers organised a site visit to the Port of Reeds.", "site visit to the Port of Reeds")]
    [InlineData("During a science session, Mr. Jo Kelp showed maps.", "science session")]
    [InlineData("The third workshop is planned for Lima in October 2019.", "third workshop")]
    [InlineData("They met ahead of the annual meeting of the Commission for Reed Birds in Lima.", "annual meeting of the Commission for Reed Birds")]
    [InlineData("The seventh round of political consultations between Ghana and Peru took place at the ministry.", "seventh round of political consultations between Ghana and Peru")]
    [InlineData("The fourth session of the Joint Commission on economic, technical and cultural cooperation was held in Lima.", "fourth session of the Joint Commission on economic, technical and cultural cooperation")]
    [InlineData("A Project Steering Committee meeting took place in Lima.", "Project Steering Committee meeting")]
    [InlineData("She will have an introductory meeting with Minister Jo Kelp.", "introductory meeting with Minister Jo Kelp")]
    [InlineData("The growers organised the first high-level Ghana-Peru legal conference.", "first high-level Ghana-Peru legal conference")]
    [InlineData("It was announced by Mr. Jo Kelp during a beach clean-up at the pier.", "beach clean-up")]
    [InlineData("The growers were received at an official Welcome Reception at the pier.", "official Welcome Reception")]
    [InlineData("The growers held a training of trainers in Lima.", "training of trainers")]
    [InlineData("He spoke at the graduation ceremony of the Reed Institute.", "graduation ceremony of the Reed Institute")]
    public void A_kind_with_a_place_a_day_or_a_topic_is_one_occasion(string sentence, string name) =>
        Assert.Contains(name, Report.Mentions($"Kelp news\n\nThe Kelp Forum was held by the growers of the river in May with their friends and the whole of their many families and neighbours.\n\nThe Reed Forum was held by the growers of the river in June with their friends and the whole of their many families and neighbours.\n\n{sentence}", NodeType.Event));

    [Theory]
    [InlineData("Growers meet\n\nThe Kelp Forum was held in Lima. This was the second workshop of the growers.", "Kelp Forum")]
    [InlineData("Growers meet\n\nThe Kelp Forum was held in Lima. It was a great event.", "Kelp Forum")]
    [InlineData("News\n\nThe growers will hold their next meeting on the margins of the Kelp Forum.", "next meeting|Kelp Forum")]
    [InlineData("Launch of the Kelp Reunion Guide\n\nMr. Jo Kelp spoke.", "Launch of the Kelp Reunion Guide")]
    public void What_is_said_of_it_praise_and_where_it_stands_belong_to_no_name(string text, string names) => Assert.Equal(names.Split('|'), Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("Growers meet\n\nThe growers attended the opening of the Kelp Forum.", "Kelp Forum")]
    [InlineData("Growers meet\n\nThe Kelp Forum was held in Lima. The growers praised the launch of the Reed Plan.", "Kelp Forum")]
    public void The_opening_of_an_event_is_the_event_and_a_launch_nobody_came_to_is_none(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("Growers meet\n\nA three-day lecture series on coastal plants was organised by the Kelp Institute.", "three-day lecture series on coastal plants")]
    [InlineData("Kick-off meeting of QXREED sets the scene for growers\n\nThe growers met in Lima.", "Kick-off meeting of QXREED")]
    [InlineData("Growers meet\n\nAnother online seminar on reeds was held in Lima.", "online seminar on reeds")]
    [InlineData("Growers meet\n\nThe Reed Institute conducted a staff development seminar-workshop on nets in Lima.", "staff development seminar-workshop on nets")]
    public void A_series_a_headline_and_another_one_are_named_up_to_their_topic(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("Kelp project launched\n\nThe project held its kick-off meeting in Lima on 12 January 2023.", "kick-off meeting")]
    [InlineData("Kelp news\n\nThe growers met in Lima on 3 May 2023 for the second transnational meeting.", "second transnational meeting")]
    public void What_kind_of_meeting_it_was_is_no_event_of_its_own(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Fact]
    public void What_a_meeting_was_opened_with_is_no_party() =>
        Assert.DoesNotContain(Report.Mentions("Growers meet\n\nThe growers held an annual meeting with a choice of two tours in Lima.", NodeType.Event), n => n.Contains("choice", StringComparison.Ordinal));

    [Fact]
    public void A_dialogue_that_is_only_furthered_is_no_event() =>
        Assert.Equal(["Kelp Forum"], Report.Names("Kelp Forum promotes dialogue for a calm sea\n\nThe Kelp Forum was held in Lima.", NodeType.Event));

    [Fact]
    public void What_an_event_is_good_for_is_no_event() =>
        Assert.Equal(["Kelp Forum"], Report.Names("Growers meet\n\nThe Kelp Forum was held in Lima. It was an ideal forum for our members to speak to ministers who attended.", NodeType.Event));
}
