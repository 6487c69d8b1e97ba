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

    [Theory]
    [InlineData("The Reed Agenda: Lost or Found?\n\nPanel I: Reed and Mud\n\nAnna Keller\nChair, Kelp Club\n\nPanel II: Nets and Knots\n\nIvan Petrov\nDirector, Reef Bank", "The Reed Agenda: Lost or Found?")]
    [InlineData("Better Nets for All: Programme\n\n9:00\n\nWelcome\n\nAnna Keller, Chair, Kelp Club\n\n9:30\n\nReed and Mud\n\nIvan Petrov, Director, Reef Bank\n\n10:00\n\nKnots\n\nMarta Lund, Mayor, City of Lima", "Better Nets for All")]
    [InlineData("Kelp Law Symposium Panels\n\n9:00 Welcome\nAnna Keller, Chair, Kelp Club\n9:45 - Panel 1: Reed and Mud\nModerator: Ivan Petrov, Director, Reef Bank\nMarta Lund, Mayor, City of Lima", "Kelp Law Symposium")]
    public void Over_a_programme_that_names_no_event_the_headline_is_one(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("Our Board and Staff\n\nAnna Keller\nChair, Kelp Club\n\nIvan Petrov\nDirector, Reef Bank")]
    [InlineData("Reed prices fall again\n\nThe Kelp Forum was held in Lima.\n\nPanel I: Reed and Mud\n\nAnna Keller\n\nPanel II: Nets and Knots\n\nIvan Petrov")]
    public void Without_a_programme_or_over_a_named_event_it_is_none(string text) => Assert.DoesNotContain(Report.Names(text, NodeType.Event), n => n == text.Split('\n')[0]);
}
