using LmecGraph.Documents;
using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Observations;
using LmecGraph.Text;

namespace LmecGraph.Tests.Observations;

public sealed class PatternNeedsTests
{
    private static readonly string[] Lines =
    [
        "a: PERSON visited INITIATIVE => ATTENDED PERSON @event",
        "b: PERSON visited|toured ORG? => ATTENDED PERSON @event",
        "c: PERSON => ATTENDED PERSON @event",
        "d: EVENT visited => ATTENDED EVENT @event",
    ];

    [Theory]
    [InlineData("Ms. Anna Keller toured the coast.", "b c")]
    [InlineData("Ms. Anna Keller visited the coast.", "b c")]
    [InlineData("Ms. Anna Keller slept.", "c")]
    [InlineData("They visited the coast.", "")]
    public void Only_patterns_whose_words_and_names_all_stand_in_a_sentence_are_tried(string sentence, string names)
    {
        var patterns = Lines.Select(l => Pattern.Parse(l, ReportLexicon.BuiltIn.Words)).ToList();
        var tokens = TokenizedText.Of(sentence);
        var mentions = MentionSpotter.Spot(new MarkedText(DocumentAnalysis.Analyse("report.txt", tokens, ReportLexicon.BuiltIn.Words), tokens, ReportLexicon.BuiltIn));
        var met = new PatternNeeds(patterns, ReportLexicon.BuiltIn.Words).MetBy(Clauses.Of(mentions, [])[0]);
        Assert.Equal(names, string.Join(' ', met.Select(p => patterns[p].Name)));
    }
}
