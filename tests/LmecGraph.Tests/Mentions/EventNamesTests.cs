using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Events of all kinds and languages by their whole name.</summary>
public sealed class EventNamesTests
{
    [Theory]
    [InlineData("Women in Boatbuilding Conference")]
    [InlineData("AI for Nets Summit")]
    [InlineData("Friends of the Reef Dinner")]
    [InlineData("31st Annual Convention of the Kelp Growers")]
    [InlineData("Nurses Convention 2022")]
    [InlineData("Search and Rescue Exercise")]
    [InlineData("Exercise Calm Water 2021")]
    [InlineData("Photo Exhibition on Reed Boats")]
    [InlineData("Launch of the e-Reef Portal")]
    [InlineData("Training on Results-Based Reef Work")]
    [InlineData("Winter School in Marine Genetics")]
    [InlineData("17th Ordinary General Assembly")]
    [InlineData("Virtual Town Hall on Reeds")]
    [InlineData("Republic Day Reception")]
    [InlineData("Courtesy Call on the Minister of Health")]
    [InlineData("Leadership Retreat of the Kelp Conference")]
    [InlineData("Capacity-Building Programme for Reed Cutters")]
    [InlineData("Benchmarking Mission")]
    [InlineData("KelpCon Lima")]
    [InlineData("Reedfest")]
    public void They_are_read_whole(string name) => Assert.Contains(name, Events($"Mr. Juan Soto opened the {name}."));

    [Theory]
    [InlineData("Congreso Nacional de Redes Marinas")]
    [InlineData("Forum Mondial de la Pêche")]
    [InlineData("Semana de la Ciencia")]
    [InlineData("Seminar Nasional Kelautan")]
    [InlineData("Taller sobre Redes")]
    public void In_other_languages_the_kind_stands_first(string name) => Assert.Contains(name, Events($"Mr. Juan Soto opened the {name}."));

    [Theory]
    [InlineData("Mr. Juan Soto signed the Reef Convention on Nets.")]
    [InlineData("Mr. Juan Soto opened the Town Hall on Monday.")]
    [InlineData("Mr. Juan Soto spoke in the Training Room.")]
    public void Treaties_and_rooms_are_none(string text) => Assert.Empty(Events(text));

    private static IEnumerable<string> Events(string text) => Report.Read("Growers had a busy spring\n\n" + text).Mentions.Where(m => m.Type == NodeType.Event).Select(m => m.Surface);

    [Fact]
    public void A_numbered_day_of_a_programme_is_no_event() => Assert.Equal(["Kelp Summit 2025"], Report.Names("19 June Agenda Day 1\n\nKelp Summit 2025", NodeType.Event).Where(n => !n.Contains(" 2025 ", StringComparison.Ordinal) && n != "Kelp Summit"));

    [Fact]
    public void What_a_meeting_ended_with_is_none_of_its_name() =>
        Assert.Contains("Third Strategic Meeting", Report.Names("Kelp Network Ends Third Strategic Meeting with Calls for Action\n\nThe meeting was held in Lima.", NodeType.Event));

    [Theory]
    [InlineData("Kelp International Convention", NodeType.Event)]
    [InlineData("Kelp Waste Convention", NodeType.Initiative)]
    public void A_convention_of_members_in_a_town_is_a_gathering(string name, NodeType type) => Assert.Contains(name, Report.Names($"All spoke of the {name} in Lima.", type));
}
