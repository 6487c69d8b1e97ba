using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Committees that are held are sittings.</summary>
public class SittingsTests
{
    [Theory]
    [InlineData("The 4th Steering Committee of the Reedpath Project brought together the growers in Lima.", "4th Steering Committee of the Reedpath Project")]
    [InlineData("The Project Steering Committee (PSC) was held in Lima on 4 May 2019.", "Project Steering Committee")]
    [InlineData("The 12th Sectoral Council of Nets kicked off in Lima.", "12th Sectoral Council of Nets")]
    [InlineData("The Board of Growers Meeting was held in Lima on 4 May 2019.", "Board of Growers Meeting")]
    [InlineData("The 45th annual Board of Governors meeting of the Reef Bank opened in Lima.", "45th annual Board of Governors meeting of the Reef Bank")]
    public void What_is_held_or_counted_and_opened_is_an_event(string sentence, string name) =>
        Assert.Equal([name], Report.Names($"News\n\n{sentence}", NodeType.Event));

    [Theory]
    [InlineData("The Steering Committee of the Kelp Board met the growers.")]
    [InlineData("The Kelp Council is hosted by the Reef Bank.")]
    [InlineData("The Kelp Council was convened by law.")]
    public void Who_acts_or_is_founded_is_a_body(string sentence) => Assert.Empty(Report.Names($"News\n\n{sentence}", NodeType.Event));
}
