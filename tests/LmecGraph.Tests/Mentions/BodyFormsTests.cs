using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Which longer name of the same report a body's short name stands for.</summary>
public class BodyFormsTests
{
    [Theory]
    [InlineData("The Kilbarran District Council met. The forum was hosted by the District Council.", "Kilbarran District Council")]
    [InlineData("The Advisory Group on Nets and Ropes met. The forum was hosted by the Advisory Group.", "Advisory Group on Nets and Ropes")]
    [InlineData("The Tongan Department of Fisheries met. The forum was hosted by the Department of Fisheries.", "Tongan Department of Fisheries")]
    public void A_part_of_one_longer_name_is_that_body(string text, string body)
    {
        var bodies = Report.Names(text, NodeType.Organization);
        Assert.Contains(body, bodies);
        Assert.DoesNotContain(bodies, b => b != body && body.Contains(b, StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_of_two_longer_names_is_neither() =>
        Assert.Contains("District Council", Report.Names("The Kilbarran District Council and the Moyle District Council met. The forum was hosted by the District Council of old.", NodeType.Organization));
}
