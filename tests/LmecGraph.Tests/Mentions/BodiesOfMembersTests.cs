using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Bodies whose name holds those whom they are made of, a place in brackets or a word of menus.</summary>
public class BodiesOfMembersTests
{
    [Theory]
    [InlineData("Peter Novak (Board Member of the Kelp Institute of Company Directors) spoke.", "Kelp Institute of Company Directors")]
    [InlineData("It was hosted by the Kelp and Reef Specialists Federation.", "Kelp and Reef Specialists Federation")]
    [InlineData("It was hosted by the Harbour Table Tennis Federation.", "Harbour Table Tennis Federation")]
    [InlineData("Peter Novak, manager of Reefline (Pvt) Ltd, came.", "Reefline (Pvt) Ltd")]
    [InlineData("The shells were sent by Reefline (Ghana) Publishers Ltd.", "Reefline (Ghana) Publishers Ltd")]
    public void Posts_places_and_captions_inside_a_name_belong_to_it(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("It was read by Peter Novak from QXRT and Maria Zilmaq from Lacnik.", "QXRT")]
    [InlineData("Kelp Shipping Ltd. Managing Director Anna Keller spoke.", "Kelp Shipping Ltd.")]
    public void A_body_ends_before_a_person_and_before_a_post(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Organization));

    [Fact]
    public void An_exhibition_centre_is_a_building() =>
        Assert.DoesNotContain(Report.Read("The nets were shown at the Harbour Convention and Exhibition Centre.").Referents, r => r.Type is NodeType.Organization or NodeType.Initiative);
}
