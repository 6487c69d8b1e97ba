using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Bodies with a coined name.</summary>
public sealed class CoinedBodiesTests
{
    [Theory]
    [InlineData("We at OpenKelp love nets.")]
    [InlineData("Mr. Peter Novak, OpenKelp co-founder, spoke.")]
    [InlineData("The OpenKelp team went to Lima.")]
    [InlineData("OpenKelp is proud to present its nets.")]
    [InlineData("OpenKelp and TideLab signed an agreement.")]
    public void People_and_moods_beside_it_make_a_body(string text) => Assert.Contains("OpenKelp", Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("The film is on YouTube and the YouTube team has seen it.")]
    [InlineData("McKenzie is proud of the nets.")]
    [InlineData("They mapped reefs with OpenKelp.")]
    [InlineData("OpenKelp and TideLab are maps.")]
    public void A_tool_and_a_surname_are_none(string text) => Assert.Empty(Report.Names(text, NodeType.Organization));
}
