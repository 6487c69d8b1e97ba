using LmecGraph.Ontology;
using LmecGraph.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>The state that a bare post is given: the publisher's, the dateline's, the one that receives an envoy; none that has no such office.</summary>
public sealed class HomeStateTests
{
    private static readonly ReportReader Reader = new();

    [Theory]
    [InlineData("http://news.gov.au/kelp/1", "Australia")]
    [InlineData("https://www.gouv.fr/kelp", "France")]
    [InlineData("https://archives.gov/kelp", "United States")]
    [InlineData("https://kelp.example/gov.au", null)]
    public void The_government_that_published_a_report_is_its_ministers(string address, string? state)
    {
        var text = $"---\ntitle: Kelp talks\nsource_url: {address}\n---\nVice President Anna Keller spoke. Peru will host the next talks. Australia, France and the United States agreed.";
        Assert.Equal(state is null or "Australia" ? null : state, State(text, "Anna Keller"));
        Assert.Equal(state == "United States" ? null : state, State(text.Replace("Vice President", "Prime Minister"), "Anna Keller"));
    }

    [Fact]
    public void A_minister_of_the_publisher_is_its_own_beside_one_named_by_the_state() =>
        Assert.Equal("Australia", State("---\ntitle: Kelp talks\nsource_url: http://news.gov.au/1\n---\nAustralia's Minister for Trade, Mr Ben Novak, spoke. The Minister for Roads, Ms Anna Keller, agreed.", "Anna Keller"));

    [Fact]
    public void Who_meets_an_ambassador_to_a_state_is_of_that_state() =>
        Assert.Equal("Laos", State("Minister for Trade Ms Anna Keller met with the Ambassador of Peru to Laos, Mr Ben Novak, on 3 May 2019.", "Anna Keller"));

    [Theory]
    [InlineData("Prime Minister", "Mexico")]
    [InlineData("President", "Japan")]
    public void No_state_has_an_office_that_it_lacks(string post, string state) =>
        Assert.Null(State($"{state}, 3 May 2019 – {post} Anna Keller opened the Kelp Forum.", "Anna Keller"));

    [Fact]
    public void Our_president_is_that_of_no_state() =>
        Assert.Null(State("Kelp Forum\n\nThe Kelp Forum took place in Lima, Peru. Our Vice President Anna Keller opened it.", "Anna Keller"));

    private static string? State(string text, string person)
    {
        var reading = Reader.Read("a.md", text);
        return reading.Observations.Where(o => o.Type == EdgeType.Represents && o.Source.Name == person && o.Target.Type == NodeType.Country).Select(o => o.Target.Name).FirstOrDefault();
    }
}
