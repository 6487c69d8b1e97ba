using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Units that share their body.</summary>
public sealed class UnitRowsTests
{
    [Theory]
    [InlineData("The Department of Lakes and the Department of Kelp of the Ministry of Forests met.", "Department of Kelp PART_OF Ministry of Forests|Department of Lakes PART_OF Ministry of Forests")]
    [InlineData("The Ministry of Forests: Department of Lakes, Department of Reefs and Department of Kelp met.", "Department of Kelp PART_OF Ministry of Forests|Department of Lakes PART_OF Ministry of Forests|Department of Reefs PART_OF Ministry of Forests")]
    [InlineData("Ministry of Forests – Department of Lakes", "Department of Lakes PART_OF Ministry of Forests")]
    [InlineData("The Department of Lakes (Ministry of Forests) met.", "Department of Lakes PART_OF Ministry of Forests")]
    [InlineData("The Reef Research Centre (University of Lima) met.", "Reef Research Centre PART_OF University of Lima")]
    public void Each_unit_of_a_row_is_part_of_the_body_that_the_row_names_once(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.PartOf)));

    [Theory]
    [InlineData("The Department of Lakes, the Kelp Bureau and the Ministry of Forests met.")]
    [InlineData("The Department of Lakes and the Bureau of Kelp of the Ministry of Forests met.", "Bureau of Kelp PART_OF Ministry of Forests")]
    public void Others_in_the_row_keep_to_themselves(string text, string edges = "") => Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.PartOf)));
}
