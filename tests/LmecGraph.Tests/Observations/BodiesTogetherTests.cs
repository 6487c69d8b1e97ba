using LmecGraph.Ontology;
using LmecGraph.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>What bodies are parts and members of, where they sit, and who stands for them in running text.</summary>
public sealed class BodiesTogetherTests
{
    private static readonly ReportReader Reader = new();

    [Fact]
    public void A_unit_behind_its_body_that_ends_the_row_is_a_part_of_it()
    {
        var edges = Edges("- Ms. Anna Keller, University of Kelp, Department of Tides\n- Mr. Ben Novak, Reef Institute");
        Assert.Contains(("Department of Tides", EdgeType.PartOf, "University of Kelp"), edges);
        Assert.Contains(("Anna Keller", EdgeType.Represents, "Department of Tides"), edges);
    }

    [Fact]
    public void A_body_with_its_before_it_is_a_part_of_the_one_before() =>
        Assert.Contains(("Central Laboratory", EdgeType.PartOf, "Kelp Board"), Edges("Guests of the Kelp Board saw its Central Laboratory on Monday."));

    [Fact]
    public void A_state_that_ends_a_name_without_a_head_word_is_where_the_body_sits() =>
        Assert.Contains(("Zilmaq Netherlands", EdgeType.BasedIn, "Netherlands"), Edges("Ms. Anna Keller, Director, Zilmaq Netherlands, spoke."));

    [Fact]
    public void A_town_before_the_word_for_a_firm_is_where_it_sits() =>
        Assert.Contains(("Zilmaq Vebbin", EdgeType.BasedIn, "Estonia"), Edges("The Tartu firm Zilmaq Vebbin built it."));

    [Theory]
    [InlineData("The Kelp Forum Secretariat has 2 members: Ghana, Peru.", "Kelp Forum Secretariat")]
    [InlineData("The members of the Kelp Council are Ghana and Peru.", "Kelp Council")]
    [InlineData("The Kelp Council met. Ghana and Peru were admitted as members of the Council.", "Kelp Council")]
    [InlineData("The tariff fell under the Kelp Council, to which Ghana and Peru both belong.", "Kelp Council")]
    public void Membership_is_read_in_its_usual_forms(string text, string body)
    {
        Assert.Contains(("Ghana", EdgeType.MemberOf, body), Edges(text));
        Assert.Contains(("Peru", EdgeType.MemberOf, body), Edges(text));
    }

    [Theory]
    [InlineData("Ms. Anna Keller is a naval architect and heads the Kelp Board.")]
    [InlineData("Ms. Anna Keller spoke first. She sits on the Kelp Board.")]
    [InlineData("Ms. Anna Keller works for the Kelp Board.")]
    [InlineData("Dr. Ben Novak and Ms. Anna Keller, both of the Kelp Board, spoke.")]
    [InlineData("The Kelp Board met in May. The Board's Chief Executive, Ms. Anna Keller, spoke.")]
    public void Who_heads_or_works_for_a_body_stands_for_it(string text) => Assert.Contains(("Anna Keller", EdgeType.Represents, "Kelp Board"), Edges(text));

    [Fact]
    public void The_council_stands_for_the_council_named_before_and_a_noun_with_more_to_it_does_not()
    {
        Assert.Contains(("Kelp Council", EdgeType.CooperatesWith, "Reef Institute"), Edges("The Kelp Council met in May. The Council worked with the Reef Institute."));
        Assert.DoesNotContain(Edges("The Kelp Council met in May. The Council of Elders worked with the Reef Institute."), e => e.Type == EdgeType.CooperatesWith && e.Source == "Kelp Council");
    }

    private static List<(string Source, EdgeType Type, string Target)> Edges(string text) =>
        [.. Reader.Read("a.txt", $"Growers meet\n\n{text}\n", TestContext.Current.CancellationToken).Observations.Select(o => (o.Source.Name, o.Type, o.Target.Name))];
}
