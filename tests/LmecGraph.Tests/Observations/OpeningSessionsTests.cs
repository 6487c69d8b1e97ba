using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Openings and closings of an event.</summary>
public sealed class OpeningSessionsTests
{
    [Theory]
    [InlineData("The Inaugural Session of the Two-Day National Seminar on Reefs was held in Lima. The Inaugural Session was chaired by Prof. Peter Novak.", "National Seminar on Reefs")]
    [InlineData("The closing ceremony of the 3rd Kelp Forum was held in Lima. It was chaired by Prof. Peter Novak.", "3rd Kelp Forum")]
    [InlineData("# Kelp Roundtable 2018\n\n09:00\n\n1.1 Opening Ceremony\n\nKeynote statement by Prof. Peter Novak, Reef Bank", "Kelp Roundtable 2018")]
    public void Who_speaks_there_speaks_at_the_event(string text, string name) =>
        Assert.Contains($"Peter Novak SPOKE_AT {name}", Report.Edges(text, EdgeType.SpokeAt).Select(e => e.Split(" (")[0]));

    [Fact]
    public void An_opening_of_what_is_no_event_stays_one() =>
        Assert.DoesNotContain(Report.Names("The opening ceremony of the Reef Bank was held in Lima on 3 May 2021.", NodeType.Event), n => n == "Reef Bank");

    [Theory]
    [InlineData("- Marek Zilmaq (MZ), Reef Bank", "Marek Zilmaq")]
    [InlineData("IDB President Enrique V. Novak spoke.", "Enrique V. Novak")]
    public void Initials_behind_and_inside_a_name_belong_to_it(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Person));

    [Fact]
    public void Other_letters_behind_two_words_make_no_person() => Assert.Empty(Report.Names("- Alder Nets (QX), a map", NodeType.Person));
}
