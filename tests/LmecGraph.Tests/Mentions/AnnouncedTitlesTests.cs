using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Titles that announce an event without saying so.</summary>
public sealed class AnnouncedTitlesTests
{
    [Theory]
    [InlineData("Pumps and Pipes: From Audit to Action\n\nThis five-day training course is for growers. The course was opened by Ms. Anna Keller.")]
    [InlineData("Pumps and Pipes: From Audit to Action\n\nOur webinar was opened by Ms. Anna Keller.")]
    public void The_kind_of_event_stands_below(string text) => Assert.Equal(["Pumps and Pipes: From Audit to Action"], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("Better Nets, Better Bays\n\nDate: 5 May 2021\n\nVenue: Turku, Finland\n\nSpeakers: Dr. Ella Lund, Baltic Bureau")]
    [InlineData("Better Nets, Better Bays\n\nShort course\n\nDates\n3 - 14 March 2025\n\nLocation\nDelft, the Netherlands")]
    public void Labels_below_give_the_day_and_the_place(string text) => Assert.Equal(["Better Nets, Better Bays"], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("Pumps and Pipes: From Audit to Action\n\nThis report is for growers.")]
    [InlineData("Growers praise the Kelp Board\n\nThis course is for growers.")]
    [InlineData("Pumps and Pipes\n\nThe Kelp Forum was held in Lima. This course is for growers.")]
    public void Other_titles_stay_titles(string text) => Assert.DoesNotContain(Report.Names(text, NodeType.Event), n => n == text.Split('\n')[0]);
}
