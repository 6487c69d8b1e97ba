using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Programmes and networks that have people or units are bodies.</summary>
public sealed class StaffedInitiativesTests
{
    [Theory]
    [InlineData("The Director of the Kelp Data Programme, Anna Keller, spoke in Lima.")]
    [InlineData("Talks were given by Anna Keller (Kelp Data Programme) and others.")]
    [InlineData("The Kelp Data Programme team taught the growers.")]
    [InlineData("The Secretariat of the Kelp Data Programme came. The Kelp Data Programme is new.")]
    [InlineData("The Peru node of the Kelp Data Programme taught the growers.")]
    public void What_has_posts_or_units_is_a_body(string text) => Assert.Contains("Kelp Data Programme", Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("Anna Keller, Head of the Kelp Data Programme at the Lantern Institute, spoke in Lima.")]
    [InlineData("Anna Keller, Coordinator of the Kelp Data Programme of the Lantern Institute, spoke in Lima.")]
    public void A_programme_in_a_post_that_a_body_gives_is_part_of_the_title(string text) => Assert.Equal(["Lantern Institute"], Report.Names(text, NodeType.Organization));

    [Fact]
    public void A_body_in_one_place_is_no_initiative_in_another() =>
        Assert.Empty(Report.Names("Anna Keller of the Kelp Data Platform spoke in Lima. The Kelp Data Platform is new.", NodeType.Initiative));

    [Theory]
    [InlineData("Founders of the Kelp Data Programme met in Lima.")]
    [InlineData("Anna Keller, Manager, opened the Kelp Data Programme.")]
    public void What_was_founded_or_opened_need_not_be_one(string text) => Assert.Equal(["Kelp Data Programme"], Report.Names(text, NodeType.Initiative));

    [Fact]
    public void Those_who_come_from_a_region_make_no_body_of_it() =>
        Assert.Equal(["Kelp Board"], Report.Names("The meeting was attended by representatives from Latin America, the Kelp Board and South East Asia.", NodeType.Organization));
}
