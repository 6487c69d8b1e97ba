using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Events by a coined word, by the town they were in, by a title behind a date or a label.</summary>
public sealed class OtherEventNamesTests
{
    [Theory]
    [InlineData("Growers had a busy spring\n\nThe Bergen Mapathon 2021 drew 300 students.", "Bergen Mapathon 2021")]
    [InlineData("Growers had a busy spring\n\nMentors came from the Coast College, and the Reefathon was hosted by the Lantern Institute.", "Reefathon")]
    [InlineData("Growers had a busy spring\n\nThe Kelp Bureau organised a workshop from 13 to 15 May 2021 entitled: “Raising Better Kelp”.", "workshop from 13 to 15 May 2021 entitled: “Raising Better Kelp”")]
    [InlineData("Halden Reef Forum 2021\n\nThe Halden Reef Forum 2021 was held in Oslo.\n\nThe Kingston workshop, held at the University of the Bay, was opened by Senator Ever Bloom.", "Kingston workshop")]
    [InlineData("Halden Reef Forum 2021\n\nThe growers came to Oslo.\n\nVenue: Oslo, Room 4\nTitle: Reef Strategies for Sustainable Bays\nOrganizers: Lantern Institute", "Reef Strategies for Sustainable Bays")]
    [InlineData("Growers had a busy spring\n\nAmbassador Liv Holm paid a courtesy call on the Chair of the Can Tho Council on Monday.", "courtesy call on the Chair of the Can Tho Council")]
    public void They_are_named(string text, string name) => Assert.Contains(name, Report.Read(text).Mentions.Where(m => m.Type == NodeType.Event).Select(m => m.Surface));

    [Fact]
    public void What_could_be_held_is_no_event() => Assert.Empty(Report.Names("Growers had a busy spring\n\nAnyone who wants to attend a hearing should write to the clerk.", NodeType.Event));
}
