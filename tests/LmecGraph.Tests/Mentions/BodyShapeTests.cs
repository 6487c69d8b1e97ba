using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Names without a head word in the places of bodies.</summary>
public sealed class BodyShapeTests
{
    [Theory]
    [InlineData("Nets for Harbours")]
    [InlineData("Water for Life")]
    [InlineData("Weavers Without Looms")]
    [InlineData("Mothers Against Nets")]
    [InlineData("Lawyers for Fair Nets")]
    [InlineData("Right to Work")]
    [InlineData("Voices of the Kelp")]
    [InlineData("Solarix Ghana")]
    [InlineData("Tourism Fiji")]
    [InlineData("Lima Water")]
    [InlineData("BBC Reef Action")]
    public void Who_organizes_may_have_any_name(string name)
    {
        Assert.Equal([name], Report.Names($"The workshop was organised by {name} in Lima on 3 May 2023.", NodeType.Organization));
    }

    [Theory]
    [InlineData("Northern Ghana")]
    [InlineData("Central Asia")]
    [InlineData("Lake Kelpo")]
    [InlineData("Gulf of Kelpo")]
    [InlineData("Women Farmers")]
    [InlineData("Small Island States")]
    [InlineData("Civil Society")]
    [InlineData("13 ATCs")]
    [InlineData("51 Teachers")]
    [InlineData("WP3")]
    public void Land_and_people_are_no_bodies(string name)
    {
        Assert.Empty(Report.Names($"Experts from {name} came to Lima.", NodeType.Organization));
        Assert.Empty(Report.Names($"{name} hosted a two-day training in Lima.", NodeType.Organization));
    }

    [Theory]
    [InlineData("Amina Yusuf, Manager at Nets for Harbours, spoke.", "Nets for Harbours")]
    [InlineData("Solarix Glass’s chief executive, Amina Yusuf, opened the workshop.", "Solarix Glass")]
    [InlineData("The Bureau of Rivers’ director, Amina Yusuf, opened the workshop.", "Bureau of Rivers")]
    public void A_post_is_in_a_body(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Organization));

    [Fact]
    public void What_somebody_directs_is_a_field() => Assert.Empty(Report.Names("Amina Yusuf, Director of External Relations, spoke.", NodeType.Organization));

    [Fact]
    public void What_was_launched_by_somebody_launched_nothing() => Assert.DoesNotContain("Kelpo Solarix", Report.Names("Kelpo Solarix launched by the Reed Institute in Lima.", NodeType.Organization));

    [Theory]
    [InlineData("Representatives of WWF Pacific attended.", "WWF Pacific")]
    [InlineData("The training was hosted by World Vision Cambodia.", "World Vision Cambodia")]
    public void A_part_of_the_world_behind_a_known_body_makes_another_one(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("Officers of the WWF Pacific office came.")]
    [InlineData("Officers of WWF Asia and the Pacific came.")]
    public void A_part_of_the_world_that_describes_a_noun_or_is_one_of_two_is_no_part_of_the_name(string text) => Assert.Contains("WWF", Report.Names(text, NodeType.Organization));
}
