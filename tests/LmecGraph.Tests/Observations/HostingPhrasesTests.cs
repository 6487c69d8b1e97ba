using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Who stood behind an event, in phrases of many organizers.</summary>
public class HostingPhrasesTests
{
    [Theory]
    [InlineData("It was organized and facilitated by the Reef Institute.", "Reef Institute ORGANIZED Kelp Workshop")]
    [InlineData("The Kelp Workshop was facilitated by the Reef Institute.", "Reef Institute ORGANIZED Kelp Workshop")]
    [InlineData("It was organized by Peru, Ghana and the Reef Institute.", "Reef Institute ORGANIZED Kelp Workshop")]
    [InlineData("The Reef Institute organized Kelp Workshop.", "Reef Institute ORGANIZED Kelp Workshop")]
    [InlineData("The Reef Institute also facilitated a Reed Forum.", "Reef Institute ORGANIZED Reed Forum")]
    [InlineData("The Reef Institute this morning inaugurated its 9th Reed Forum.", "Reef Institute ORGANIZED 9th Reed Forum")]
    [InlineData("LIMA - The Pacific Kelp Forum (PKF) recently hosted a workshop.", "Pacific Kelp Forum HOSTED Kelp Workshop")]
    public void The_organizer_is_read(string sentence, string edge) =>
        Assert.Contains(edge, Report.Edges($"Kelp Workshop\n\nThe Kelp Workshop was long.\n\n{sentence}", EdgeType.Organized, EdgeType.Hosted));

    [Theory]
    [InlineData("The Kelp Board with support from the Reef Institute organized a workshop in Lima.", "Kelp Board ORGANIZED workshop|Reef Institute SUPPORTED workshop")]
    [InlineData("The Kelp Board in partnership with the Reef Institute and the Net Union will host a workshop in Lima.", "Kelp Board HOSTED workshop|Net Union CO_ORGANIZED workshop|Reef Institute CO_ORGANIZED workshop")]
    public void Who_helps_is_not_who_holds_it(string text, string edges) =>
        Assert.Equal(edges, string.Join('|', Report.Edges($"Growers meet\n\n{text}", EdgeType.Organized, EdgeType.Hosted, EdgeType.CoOrganized, EdgeType.Supported)));

    [Fact]
    public void A_host_of_two_events_hosts_both() =>
        Assert.Equal(["Reef Institute HOSTED Kelp Workshop", "Reef Institute HOSTED Reed Ceremony"], Report.Edges("News\n\nThe Reef Institute hosted a Kelp Workshop and Reed Ceremony in Lima.", EdgeType.Hosted).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("The workshop was attended by 12 SADC Member States.")]
    [InlineData("Officers from the SADC region took part in the workshop.")]
    public void The_members_of_a_body_are_not_the_body(string sentence) =>
        Assert.Empty(Report.Edges($"Kelp Workshop\n\nThe Kelp Workshop was long.\n\n{sentence}", EdgeType.Attended));

    [Fact]
    public void Whom_a_body_helps_in_organizing_does_not_make_it_the_organizer() =>
        Assert.Empty(Report.Edges("Kelp Workshop\n\nThe Kelp Workshop was long. It helps Reef Institute members in conducting a survey.", EdgeType.Organized));

    [Fact]
    public void All_of_a_list_with_posts_take_the_floor() =>
        Assert.Equal(3, Report.Edges("Kelp Workshop\n\nThe Kelp Workshop was long. Ms. Ina Holm, Reef Institute, Mr. Marco Rossi, Director, Tide College, and Dr. Lea Virtanen, Reed Bank, took the floor.", EdgeType.SpokeAt).Length);

    [Fact]
    public void Who_informs_speaks() =>
        Assert.Single(Report.Edges("Kelp Workshop\n\nThe Kelp Workshop was long. The growers were informed by the Deputy Secretary, Dr. Tom Banda, of the catch.", EdgeType.SpokeAt));

    [Fact]
    public void Heads_of_state_and_government_are_no_body() =>
        Assert.Empty(Report.Names("Kelp Summit\n\nThe Heads of State and Government met in Lima.", NodeType.Organization));
}
