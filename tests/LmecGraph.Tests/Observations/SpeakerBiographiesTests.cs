using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Speakers whose lives are told below a heading.</summary>
public sealed class SpeakerBiographiesTests
{
    [Theory]
    [InlineData("## Keynote speakers of the Kelp Forum 2022\n\n**Dr. Anna Keller** is Director of the Reef Bank. She is a member of the Net Board. She was born in Lima.\n\n**Omar Novak** serves on the board of the Tide Agency.")]
    [InlineData("# Kelp Forum 2022\n\n## Speakers\n\n### Anna Keller\n\nShe is Director of the Reef Bank and was born in Lima.\n\n### Omar Novak\n\nOmar studied nets.")]
    [InlineData("The webinar “Kelp for All” on 3 May 2021 features:\n\n- Anna Keller, Reef Bank\n- Omar Novak is a net maker. He lives in Lima.")]
    public void Each_whose_paragraph_stands_there_speaks(string text)
    {
        var edges = Report.Edges(text, EdgeType.SpokeAt);
        Assert.Contains(edges, e => e.StartsWith("Anna Keller SPOKE_AT", StringComparison.Ordinal));
        Assert.Contains(edges, e => e.StartsWith("Omar Novak SPOKE_AT", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_stands_below_another_heading_does_not() =>
        Assert.DoesNotContain(Report.Edges("# Kelp Forum 2022\n\n## Speakers\n\n- Anna Keller, Reef Bank\n\n## Nets\n\nMr. Omar Novak is a net maker.", EdgeType.SpokeAt), e => e.StartsWith("Omar Novak", StringComparison.Ordinal));

    [Fact]
    public void Speakers_of_the_next_session_are_its_own() =>
        Assert.DoesNotContain("Omar Novak SPOKE_AT Panel 1 – Nets (speech)", Report.Edges("Kelp Forum 2022\n\nPANEL 1 – Nets\nModerated by Rosa Lund (Reef Bank), with\n• Anna Keller, Chair, Kelp Club\n• Tim Vale, Chair, Net Club\n\nPANEL 2 – Ropes\nModerated by Ada Roe (Reef Bank), with\n• Omar Novak, Chair, Rope Club\n• Ivan Petrov, Chair, Knot Club", EdgeType.SpokeAt), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("Marek Zilmaq works at the Reef Bank.")]
    [InlineData("Marek Zilmaq is Director of nets. Marek also teaches at the Reef Bank.")]
    [InlineData("Marek Zilmaq studied nets. Marek Zilmaq is a net maker in Lima and sits on the board of the Reef Bank.")]
    [InlineData("Marek Zilmaq has led the Reef Bank since 2016.")]
    [InlineData("Marek Zilmaq studied nets. Marek Zilmaq is also affiliated with the Reef Bank.")]
    public void A_life_tells_the_bodies_of_its_bearer(string text) => Assert.Contains("Marek Zilmaq REPRESENTS Reef Bank", Report.Edges(text, EdgeType.Represents).Select(e => e.Split(" (")[0]));

    [Theory]
    [InlineData("Virginia Beach works with the Reef Bank.")]
    [InlineData("Marek Zilmaq spoke. They met in Marek, which is a town.")]
    public void Places_have_no_life(string text) => Assert.DoesNotContain(Report.Names(text, NodeType.Person), n => n is "Virginia Beach" or "Marek");
}
