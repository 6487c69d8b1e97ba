using LmecGraph.Ontology;
using LmecGraph.Queries;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Queries;

public class LookupTests
{
    private static GraphSketch Sketch() => new GraphSketch()
        .Node("o:World Resources Institute").Node("o:World Bank").Node("o:Ministry of Environment")
        .Node("e:World Water Forum").Node("i:World Bank").Node("p:José Núñez");

    [Theory]
    [InlineData("organization:world-resources-institute")]
    [InlineData("World Resources Institute")]
    [InlineData("the WORLD  resources institute")]
    public async Task An_entity_is_found_by_id_or_by_its_name_in_any_case(string text) =>
        Assert.Equal("organization:world-resources-institute", (await ProfileAsync(text)).Entity.Id);

    [Fact]
    public async Task Accents_need_not_be_typed() => Assert.Equal("José Núñez", (await ProfileAsync("jose nunez")).Entity.Name);

    [Fact]
    public async Task A_name_that_fits_several_lists_them()
    {
        var fault = await FaultAsync("world bank");

        Assert.Equal(QuestionFault.AmbiguousEntity, fault.Fault);
        Assert.Equal(["initiative:world-bank", "organization:world-bank"], fault.Candidates.Select(c => c.Id));
        Assert.Equal("world bank fits 2: initiative:world-bank (World Bank), organization:world-bank (World Bank); give the id", fault.Message);
    }

    [Fact]
    public async Task A_name_that_fits_one_of_the_type_wanted_is_enough()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.PartnersAsync(new("World Bank"), c));

        Assert.Empty(rows);
    }

    [Fact]
    public async Task An_unknown_name_lists_the_nearest()
    {
        var fault = await FaultAsync("World Resorces Institut");

        Assert.Equal(QuestionFault.UnknownEntity, fault.Fault);
        Assert.Equal("organization:world-resources-institute", fault.Candidates[0].Id);
        Assert.StartsWith(
            "World Resorces Institut: no entity of this id or name; nearest: organization:world-resources-institute (",
            fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_unlike_any_other_points_to_search() =>
        Assert.Equal("Qqq: no entity of this id or name; try search", (await FaultAsync("Qqq")).Message);

    [Fact]
    public async Task An_id_of_another_type_is_refused()
    {
        var fault = await Assert.ThrowsAsync<QuestionException>(() => Sketch().RowsAsync((q, c) => q.CareerAsync(new("organization:world-bank"), c)));

        Assert.Equal("organization:world-bank is of type Organization; wanted is person", fault.Message);
    }

    [Fact]
    public async Task A_profile_tells_properties_and_counts_relations_by_type()
    {
        var sketch = new GraphSketch().Node("o:Body", country: "Laos", parent: "o:Ministry")
            .Edge("o:Body", EdgeType.Hosted, "e:One").Edge("o:Body", EdgeType.Hosted, "e:Two", "b.txt").Edge("p:Ann", EdgeType.Represents, "o:Body");
        var profile = Assert.Single(await sketch.RowsAsync((q, c) => q.EntityAsync(new("Body"), c)));

        Assert.Equal(("Laos", "Ministry", null), (profile.Properties.Country, profile.Properties.Parent!.Name, profile.Properties.Series));
        Assert.Equal(["a.txt", "b.txt"], profile.Documents);
        Assert.Equal(new Dictionary<string, int> { ["REPRESENTS"] = 1, ["HOSTED"] = 2, ["ACTIVE_IN"] = 2 }, profile.Relations);
        Assert.Equal([("a.txt", "Body"), ("b.txt", "Body")], profile.Mentions.Select(m => (m.Document, m.Quote)));
    }

    [Fact]
    public async Task Search_takes_beginnings_of_words_in_any_order()
    {
        Assert.Equal(["World Resources Institute"], await FoundAsync("inst wor"));
        Assert.Equal(["José Núñez"], await FoundAsync("NUN"));
        Assert.Empty(await FoundAsync("orld"));
        Assert.Empty(await FoundAsync("wor wor"));
    }

    [Fact]
    public async Task Search_puts_whole_names_before_beginnings_before_the_rest_and_the_better_known_first()
    {
        var sketch = new GraphSketch().Node("o:Green Fund").Node("o:Green Fund of Asia").Node("o:Asia Green Fund")
            .Edge("o:Green Fund of Laos", EdgeType.Hosted, "e:One", "a.txt").Edge("o:Green Fund of Laos", EdgeType.Hosted, "e:One", "b.txt");
        var rows = await sketch.RowsAsync((q, c) => q.SearchAsync(new("green fund"), c));

        Assert.Equal(["Green Fund", "Green Fund of Laos", "Green Fund of Asia", "Asia Green Fund"], rows.Select(r => r.Entity.Name));
        Assert.Equal(["a.txt", "b.txt"], rows[1].Documents);
    }

    [Fact]
    public async Task Search_may_ask_for_a_type()
    {
        var rows = await Sketch().RowsAsync((q, c) => q.SearchAsync(new("world") { Type = NodeType.Event }, c));

        Assert.Equal(["World Water Forum"], rows.Select(r => r.Entity.Name));
    }

    private static async Task<EntityProfile> ProfileAsync(string text) => Assert.Single(await Sketch().RowsAsync((q, c) => q.EntityAsync(new(text), c)));

    private static Task<QuestionException> FaultAsync(string text) => Assert.ThrowsAsync<QuestionException>(() => ProfileAsync(text));

    private static async Task<IEnumerable<string>> FoundAsync(string text) =>
        (await Sketch().RowsAsync((q, c) => q.SearchAsync(new(text), c))).Select(r => r.Entity.Name);
}
