using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>People in rows: initials alone, items that semicolons part.</summary>
public sealed class PeopleInRowsTests
{
    [Theory]
    [InlineData("Present: G Zilmaq, A Keller, I Novak, J Vebbin", "G Zilmaq|A Keller|I Novak|J Vebbin")]
    [InlineData("Directors: V. Zilmaq, R.W.M. Vebbin, H. Rose, M. Tiskamp", "V. Zilmaq|R.W.M. Vebbin|H. Rose|M. Tiskamp")]
    [InlineData("Speakers include Anna Keller, Reef Institute, Peru; Qurvand Zilmaq, University of Lima, Peru; and Zorla Tiskamp, Kelp Board, Chile.", "Anna Keller|Qurvand Zilmaq|Zorla Tiskamp")]
    public void Each_item_is_a_person(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));

    [Theory]
    [InlineData("The Annual General Meeting of the Kelp Society was held on Monday.")]
    [InlineData("The growers came; Kelp Recovery, a plan for Peru, was read out.")]
    public void A_kind_of_meeting_or_a_plan_is_nobody(string text) => Assert.Empty(Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Ms. Jane Stone of the Kelp Board came.", "Jane Stone")]
    [InlineData("Tim Prior thanked the growers.", "Tim Prior")]
    public void A_surname_may_be_any_word(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));
}
