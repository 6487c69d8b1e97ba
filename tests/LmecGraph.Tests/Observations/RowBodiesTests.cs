using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Lists in which the body stands before its people.</summary>
public sealed class RowBodiesTests
{
    [Theory]
    [InlineData("Kelp Board ......... Ms Anna Keller, Chair; Mr Ben Novak", "Anna Keller REPRESENTS Kelp Board (Chair)|Ben Novak REPRESENTS Kelp Board")]
    [InlineData("The prize went to the Kelp Board (Ms Anna Keller, Director).", "Anna Keller REPRESENTS Kelp Board (Director)")]
    [InlineData("| 1 | Rivers | Kelp Board | Anna Keller |\n| 2 | Lakes | Reef Institute | Ben Novak |", "Anna Keller REPRESENTS Kelp Board|Ben Novak REPRESENTS Reef Institute")]
    [InlineData("Members of the Kelp Board:\nAnna Keller (Chair), Ben Novak", "Anna Keller REPRESENTS Kelp Board (Chair)|Ben Novak REPRESENTS Kelp Board")]
    [InlineData("Members of the Kelp Board: Anna Keller, Ben Novak", "Anna Keller REPRESENTS Kelp Board|Ben Novak REPRESENTS Kelp Board")]
    [InlineData("The trainers are Anna Keller, reed sampler and net mender, Kelp Board; and Ben Novak, tide watcher, Reef Institute.", "Anna Keller REPRESENTS Kelp Board|Ben Novak REPRESENTS Reef Institute")]
    public void Who_stands_behind_a_body_in_its_row_is_of_it(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.Represents)));
}
