using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Events whose name goes on over a sign or a small word: rows of states and of people, what meets, subtitles; and where it does not.</summary>
public sealed class WholeEventNamesTests
{
    [Theory]
    [InlineData("Trilateral Reef Advisors meeting between the United States, the Republic of Korea and Japan")]
    [InlineData("Reef Roundtable with Employers, Union Leaders, and Local Officials")]
    [InlineData("Reef Roundtable with KELP+ and Harbour Leaders")]
    [InlineData("Reef Convening with Mothers Affected by Harbour Floods")]
    [InlineData("Conference of Peruvian and New Zealand Reef Ministers")]
    [InlineData("Task Force on Reef Food Safety Meeting")]
    [InlineData("2024 Partnership for Global Reefs and Nets (PGRN) Investor Forum")]
    [InlineData("45th Coastal Ministers on Harbours and Reefs Meeting")]
    [InlineData("Kelp Summit: Taking Action to Save and Restore Reefs")]
    [InlineData("Meeting of the World Bank on Reefs")]
    public void They_are_read_whole(string name) => Assert.Contains(name, Events($"Mr. Juan Soto opened the {name}."));

    [Theory]
    [InlineData("Reef Day Hosted by the Kelp Bank", "Reef Day")]
    [InlineData("Kelp Week 2023 Provides Insights into Nets", "Kelp Week 2023")]
    [InlineData("Kelp Week 2023 to Rally Growers", "Kelp Week 2023")]
    public void A_host_and_a_verb_are_none_of_it(string title, string name) => Assert.Contains(name, Report.Names($"{title}\n\nGrowers came to Lima.", NodeType.Event));

    [Theory]
    [InlineData("The breakfast roundtable with growers based in Lima was opened by Mr. Juan Soto.", "breakfast roundtable with growers")]
    [InlineData("The sixth meeting of the growers to discuss new nets was opened by Mr. Juan Soto.", "sixth meeting of the growers")]
    public void What_it_was_for_and_where_its_party_lives_are_none_of_it(string text, string name) => Assert.Contains(name, Events(text));

    [Theory]
    [InlineData("The eighth session of the Reef Board (RBX) reached conclusions on nets.", "eighth session of the Reef Board (RBX)")]
    [InlineData("The eighth session of the Reef Board met in Lima.", "eighth session of the Reef Board")]
    public void What_it_did_is_none_of_it(string text, string name) => Assert.Contains(name, Events(text));

    [Theory]
    [InlineData("The Board submitted proposals to the COP on the cooperation between growers and asked for time.")]
    [InlineData("Negotiations on the reef budget continued all day.")]
    [InlineData("Discussions on the Kelp Platform focused on the need for nets.")]
    public void What_was_said_on_a_matter_is_no_event(string text) => Assert.Empty(Events(text));

    [Theory]
    [InlineData("Ms. Anna Keller is Chair of the Coastal Reef Caucus.", "Coastal Reef Caucus")]
    [InlineData("Ms. Anna Keller of the Congress of Industrial Organizations came.", "Congress of Industrial Organizations")]
    public void A_body_of_members_is_no_event(string text, string name)
    {
        Assert.Contains(name, Report.Names("Growers had a busy spring\n\n" + text, NodeType.Organization));
        Assert.Empty(Events(text));
    }

    [Theory]
    [InlineData("The bank has brought out the Harbour Reform Book Series.")]
    [InlineData("In the course of the year the growers learned much.")]
    [InlineData("The report is on the training of pilots and the training regime for growers.")]
    public void An_idiom_and_a_field_of_work_are_no_event(string text) => Assert.Empty(Events(text));

    private static IEnumerable<string> Events(string text) => Report.Read("Growers had a busy spring\n\n" + text).Mentions.Where(m => m.Type == NodeType.Event).Select(m => m.Surface);
}
