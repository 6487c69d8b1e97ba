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

    [Theory]
    [InlineData("C1 Boats on deck: what growers sign", "C1 Boats on deck: what growers sign")]
    [InlineData("C1  Boats on deck: what growers sign\nHow do growers pay for boats when the old ones are not yet paid off at all?", "C1  Boats on deck: what growers sign")]
    [InlineData("**Panel 1: Reed and mud**, chaired by Dr. Anna Keller, brought together the growers of the old town.", "Panel 1: Reed and mud")]
    [InlineData("Panel 2: Moving around was moderated by Dr. Anna Keller of the old town.", "Panel 2: Moving around")]
    public void A_title_ends_with_its_line_or_where_the_sentence_goes_on(string line, string name) =>
        Assert.Contains(Report.Names($"Kelp Forum\n\nThe growers met.\n\n{line}\n\nThey went home.", NodeType.Event), n => n.Replace("  ", " ", StringComparison.Ordinal) == name.Replace("  ", " ", StringComparison.Ordinal));
}
