using LmecGraph.Documents;
using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Tests.Observations;

public sealed class ClauseTests
{
    [Theory]
    [InlineData("Ms. Anna Keller opened the Kelp Forum.", NodeType.Person, true)]
    [InlineData("Ms. Anna Keller opened the Kelp Forum.", NodeType.Event, true)]
    [InlineData("Ms. Anna Keller opened the Kelp Forum.", NodeType.Organization, false)]
    [InlineData("Somebody opened the window.", NodeType.Person, false)]
    public void A_clause_knows_the_types_of_the_names_in_it(string sentence, NodeType type, bool holds) => Assert.Equal(holds, Of(sentence)[0].Holds(type));

    [Fact]
    public void A_pronoun_counts_for_the_person_meant()
    {
        var clauses = Of("Ms. Anna Keller opened the window. She left.");
        Assert.True(clauses[1].Holds(NodeType.Person));
        Assert.False(Of("She left.")[0].Holds(NodeType.Person));
    }

    private static IReadOnlyList<Clause> Of(string text)
    {
        var tokens = TokenizedText.Of(text);
        return Clauses.Of(MentionSpotter.Spot(new MarkedText(DocumentAnalysis.Analyse("report.txt", tokens, ReportLexicon.BuiltIn.Words), tokens, ReportLexicon.BuiltIn)), []);
    }
}
