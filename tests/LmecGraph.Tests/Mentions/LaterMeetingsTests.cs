using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>The calls and sites of a visit.</summary>
public sealed class LaterMeetingsTests
{
    private const string Visit = "Minister Duarte concludes visit to Portugal\n\nLISBON, 3 May 2021 - The Minister of Fisheries of Fiji, Mr. Ivan Duarte, paid an official visit to Portugal from 1 to 3 May 2021.\n\nThe Minister was accompanied by officials of the Ministry of Fisheries.\n\n";

    [Theory]
    [InlineData("While in Lisbon, the Minister called on the Mayor of Porto, Ms. Ines Moura.", "called on the Mayor of Porto, Ms. Ines Moura")]
    [InlineData("The Minister also met with Mr. Rui Tavares, President of the Atlantic Chamber of Commerce.", "met with Mr. Rui Tavares")]
    [InlineData("In the afternoon, the Minister toured the Cascais Marine Laboratory.", "toured the Cascais Marine Laboratory")]
    [InlineData("On 2 May, the Minister visited the Sines Container Terminal with his officials.", "visited the Sines Container Terminal")]
    public void A_visit_has_calls_and_sites(string text, string name) => Assert.Contains(name, Report.Read(Visit + text).Mentions.Where(m => m.Type == NodeType.Event).Select(m => m.Surface));

    [Theory]
    [InlineData("The Minister called on Mr. Rui Tavares to lower the tax on nets and boats.")]
    [InlineData("The Minister met old friends in the harbour and went home by boat.")]
    public void What_is_asked_of_somebody_is_no_call(string text) => Assert.Single(Report.Names(Visit + text, NodeType.Event));

    [Fact]
    public void Both_sides_were_at_the_call() =>
        Assert.Equal(
            ["Ines Moura", "Ivan Duarte"],
            Report.Edges(Visit + "He later called on the Mayor of Porto, Ms. Ines Moura.", EdgeType.Attended).Where(e => e.Contains("called", StringComparison.Ordinal)).Select(e => e[..e.IndexOf(" ATTENDED", StringComparison.Ordinal)]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("On Monday, President Ilona Beck received letters of credence from the new Ambassador of Chile, Mr. Luis Rojas, at the State House.", "letters of credence")]
    [InlineData("President Ilona Beck received in audience the Ambassador of Chile, Mr. Luis Rojas, at the State House.", "audience")]
    public void What_was_given_or_held_names_it(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));
}
