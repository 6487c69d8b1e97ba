using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Titles behind the kind or number of a line.</summary>
public class ProgrammeTitlesTests
{
    [Theory]
    [InlineData("15:00 Round table: Who owns the kelp?", "Who owns the kelp?")]
    [InlineData("A1 | Reed without mud", "Reed without mud")]
    [InlineData("B2 Boats that breathe: kelp on deck", "Boats that breathe: kelp on deck")]
    [InlineData("Plenary B: Reed under water", "Plenary B: Reed under water")]
    public void The_rest_of_the_line_is_the_title(string line, string name) =>
        Assert.Contains(Report.Mentions($"Kelp news\n\nThe growers met.\n\n{line}\n\nThey went home.", NodeType.Event), n => n.EndsWith(name, StringComparison.Ordinal));

    [Fact]
    public void A_line_with_another_label_is_none() => Assert.Empty(Report.Names("Kelp news\n\nThe growers met.\n\nNote: Reed without mud\n\nThey went home.", NodeType.Event));
}
