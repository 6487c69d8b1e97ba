using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Posts with a field or several bodies behind a comma, and bodies in a row before a verb.</summary>
public sealed class RowsOfPostsTests
{
    [Theory]
    [InlineData("Ms. Anna Keller, Director, Budget and Treasury of the Reef Commission, opened the workshop.", "Reef Commission")]
    [InlineData("Ms. Anna Keller, Director, Financial Reporting and Grants of the Reef Commission, opened the workshop.", "Reef Commission")]
    [InlineData("Speakers included Anna Keller, World Reef Federation Chairman and Omar Rose.", "World Reef Federation")]
    [InlineData("Speakers were Anna Keller (Reef Bank) and others.", "Reef Bank")]
    [InlineData("Anna Keller, Kelp-Nets Chief Executive, spoke.", "Kelp-Nets")]
    public void What_a_post_is_in_charge_of_is_no_body(string text, string body) =>
        Assert.Equal([$"Anna Keller REPRESENTS {body}"], Report.Edges(text, EdgeType.Represents).Select(e => e.Split(" (")[0]).Where(e => e.StartsWith("Anna", StringComparison.Ordinal)));

    [Fact]
    public void Ministries_in_a_row_share_the_post_and_are_no_parts_of_each_other()
    {
        const string Text = "Chair: Ms. Anna Keller, Permanent Secretary, Ministry of Housing, Ministry of Local Government, Ministry of Ports";
        Assert.Equal(3, Report.Edges(Text, EdgeType.Represents).Length);
        Assert.Empty(Report.Edges(Text, EdgeType.PartOf));
    }

    [Fact]
    public void What_is_put_in_before_the_verb_does_not_act()
    {
        var hosts = Report.Edges("The Kelp Board and the Tide Agency, jointly supported by the Reef Bank, the Net Fund and UNDP, are holding a Workshop on Nets in Lima.", EdgeType.Hosted);
        Assert.Equal(["Kelp Board HOSTED Workshop on Nets", "Tide Agency HOSTED Workshop on Nets"], hosts);
    }

    [Fact]
    public void A_list_goes_on_behind_the_seat_of_a_body() =>
        Assert.Equal(2, Report.Edges("The workshop on nets was co-organized by the Kelp Centre in Lima, the Reef Bank and others.", EdgeType.CoOrganized).Length);

    [Theory]
    [InlineData("First Session (02:00 pm)")]
    [InlineData("Second Session")]
    public void An_ordinal_session_is_a_part(string heading) =>
        Assert.Contains($"Anna Keller SPOKE_AT {heading.Split(" (")[0]}", Report.Edges($"# Kelp Days 2021\n\nThe Reef Bank met.\n\n### {heading}\n\n* Anna Keller, Reef Bank", EdgeType.SpokeAt).Select(e => e.Split(" (")[0]));

    [Fact]
    public void A_few_words_of_the_name_in_brackets_are_another_name() =>
        Assert.Equal(["Fiji MEMBER_OF Cooperation Council of Reef Speaking States"], Report.Edges("The Cooperation Council of Reef Speaking States (Reef Council) was founded in 2009. Fiji joined the Reef Council in 2019.", EdgeType.MemberOf));
}
