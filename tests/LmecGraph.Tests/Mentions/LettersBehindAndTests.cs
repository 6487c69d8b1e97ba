using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Letters behind the name of a body and "and": another body, or a field of it.</summary>
public sealed class LettersBehindAndTests
{
    [Theory]
    [InlineData("The forum was organized by the Department of Nets and KELPUN in Lima.", "Department of Nets|KELPUN")]
    [InlineData("The forum was organized by the Ministry of Nets and ICT in Lima.", "Ministry of Nets and ICT")]
    public void Long_letters_are_another_body_and_short_ones_a_field(string text, string names) => Assert.Equal(names.Split('|'), Report.Names(text, NodeType.Organization));
}
