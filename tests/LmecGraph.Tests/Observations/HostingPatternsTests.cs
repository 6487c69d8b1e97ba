using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

public class HostingPatternsTests
{
    [Theory]
    [InlineData("hosted by", EdgeType.Hosted)]
    [InlineData("held by", EdgeType.Hosted)]
    [InlineData("co-hosted by", EdgeType.CoHosted)]
    [InlineData("jointly hosted by", EdgeType.CoHosted)]
    [InlineData("organized by", EdgeType.Organized)]
    [InlineData("organised by", EdgeType.Organized)]
    [InlineData("convened by", EdgeType.Organized)]
    [InlineData("co-organized by", EdgeType.CoOrganized)]
    [InlineData("jointly organized by", EdgeType.CoOrganized)]
    [InlineData("organized jointly by", EdgeType.CoOrganized)]
    [InlineData("guided by", EdgeType.Guided)]
    [InlineData("held under the guidance of", EdgeType.Guided)]
    [InlineData("sponsored by", EdgeType.Sponsored)]
    [InlineData("funded by", EdgeType.Sponsored)]
    [InlineData("held with financial support from", EdgeType.Sponsored)]
    [InlineData("supported by", EdgeType.Supported)]
    [InlineData("held with the support of", EdgeType.Supported)]
    [InlineData("held in collaboration with", EdgeType.CoOrganized)]
    [InlineData("held in co-operation with", EdgeType.CoOrganized)]
    [InlineData("held in close co-operation with", EdgeType.CoOrganized)]
    public void The_verb_says_how_each_body_of_a_list_stands_behind_the_event(string verb, EdgeType type)
    {
        var text = $"The Harbour Forum was {verb} the Lantern Institute, the Stone Bridge Association and the Blue Harbour Bank.";
        string[] bodies = ["Blue Harbour Bank", "Lantern Institute", "Stone Bridge Association"];
        Assert.Equal(bodies.Select(b => $"{b} {type.Label()} Harbour Forum"), Report.Edges(text, [.. EdgeTypes.Hosting]));
    }

    [Fact]
    public void Several_verbs_of_one_sentence_each_have_their_own_bodies() => Assert.Equal(
        ["Blue Harbour Bank SPONSORED Harbour Forum", "Lantern Institute ORGANIZED Harbour Forum", "Ministry of Forests GUIDED Harbour Forum", "Stone Bridge Foundation SUPPORTED Harbour Forum"],
        Report.Edges(
            "The Harbour Forum, guided by the Ministry of Forests, was organized by the Lantern Institute under the support of the Stone Bridge Foundation and sponsored by the Blue Harbour Bank.",
            [.. EdgeTypes.Hosting]));

    [Theory]
    [InlineData("The Lantern Institute hosts its annual Kelp Forum in Lima.", "Lantern Institute HOSTED annual Kelp Forum")]
    [InlineData("The Kelp Forum was held in Lima. The Lantern Institute hosted the forum.", "Lantern Institute HOSTED Kelp Forum")]
    [InlineData("The Kelp Forum was held in Lima. The Lantern Institute hosted this year's workshop.", "Lantern Institute HOSTED Kelp Forum")]
    [InlineData("The Kelp Forum was held in Lima. The Lantern Institute led the two-day training.", "Lantern Institute ORGANIZED Kelp Forum")]
    [InlineData("The Kelp Forum was held in Lima. The Lantern Institute co-hosted the forum together with the Stone Bridge Association.", "Lantern Institute CO_HOSTED Kelp Forum|Stone Bridge Association CO_HOSTED Kelp Forum")]
    [InlineData("The Lantern Institute co-organized the Kelp Forum together with the Stone Bridge Association.", "Lantern Institute CO_ORGANIZED Kelp Forum|Stone Bridge Association CO_ORGANIZED Kelp Forum")]
    [InlineData("The Lantern Institute and the Stone Bridge Association jointly organized the Kelp Forum.", "Lantern Institute CO_ORGANIZED Kelp Forum|Stone Bridge Association CO_ORGANIZED Kelp Forum")]
    [InlineData("The Lantern Institute, in cooperation with the Stone Bridge Association, organized the Kelp Forum.", "Lantern Institute ORGANIZED Kelp Forum|Stone Bridge Association CO_ORGANIZED Kelp Forum")]
    public void The_subject_of_a_verb_of_hosting_stands_behind_the_event_and_so_does_who_did_it_with_it(string text, string edges) =>
        Assert.Equal(edges, string.Join('|', Report.Edges(text, [.. EdgeTypes.Hosting])));

    [Theory]
    [InlineData("The Kelp Forum was held in Lima in cooperation with the Stone Bridge Association.", "Stone Bridge Association CO_ORGANIZED Kelp Forum")]
    [InlineData("The Kelp Forum was held in Lima. The Lantern Institute dries kelp in cooperation with the Stone Bridge Association.", "")]
    public void Cooperation_makes_a_co_organizer_only_where_something_is_held(string text, string edges) =>
        Assert.Equal(edges, string.Join('|', Report.Edges(text, [.. EdgeTypes.Hosting])));

    [Fact]
    public void It_at_the_head_of_a_sentence_is_the_event_before() => Assert.Equal(
        ["Blue Harbour Bank SPONSORED Harbour Forum", "Lantern Institute HOSTED Harbour Forum"],
        Report.Edges("The Harbour Forum was held by the Lantern Institute. It was sponsored by the Blue Harbour Bank.", [.. EdgeTypes.Hosting]));

    [Theory]
    [InlineData("The Harbour Forum was held in Lima, Peru, organized by the Lantern Institute.", "Lantern Institute ORGANIZED Harbour Forum")]
    [InlineData("The Lantern Institute yesterday kicked off its Harbour Forum in Lima.", "Lantern Institute ORGANIZED Harbour Forum")]
    [InlineData("The Harbour Forum was held in Lima by the Lantern Institute.", "Lantern Institute HOSTED Harbour Forum")]
    [InlineData("The Harbour Forum was long. The Harbour Project is new. It was hosted by the project coordinator QXRT.", "QXRT HOSTED Harbour Forum")]
    public void The_by_of_another_verb_is_not_that_of_the_first(string text, string edge) => Assert.Equal([edge], Report.Edges(text, [.. EdgeTypes.Hosting]));

    [Fact]
    public void Without_an_event_nobody_hosts() => Assert.Empty(Report.Edges("The garden was hosted by the Lantern Institute.", [.. EdgeTypes.Hosting]));

    [Theory]
    [InlineData("The Kelp Forum, which included a poster session on old nets and two visits, was organized by the Lantern Institute.", "Lantern Institute ORGANIZED Kelp Forum")]
    [InlineData("The Blue Harbour Bank is hosting the Kelp Forum in partnership with the Lantern Institute.", "Blue Harbour Bank HOSTED Kelp Forum|Lantern Institute CO_ORGANIZED Kelp Forum")]
    public void Each_event_has_its_organizer_over_what_is_put_in_between(string text, string edges) =>
        Assert.Equal(edges, string.Join('|', Report.Edges(text, [.. EdgeTypes.Hosting]).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_day_may_stand_between_the_verb_and_what_was_organised() =>
        Assert.Contains("Lantern Institute ORGANIZED workshop on kelp", Report.Edges("The Lantern Institute organised, on 31 May 2023, a workshop on kelp at the old harbour.", EdgeType.Organized));
}
