using LmecGraph.Documents;
using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Observations;
using LmecGraph.Text;

namespace LmecGraph.Tests.Observations;

/// <summary>The notation of <c>patterns.txt</c>: what a line may say and what each operator takes.</summary>
public class PatternTests
{
    [Theory]
    [InlineData("hosted by ORG => HOSTED ORG @event", "expected 'name: elements")]
    [InlineData("x: hosted by ORG", "expected 'name: elements")]
    [InlineData("x: hosted by ORG => HOSTED ORG", "its source and its target")]
    [InlineData("x: hosted by ORG => HELPED ORG @event", "expected an edge type")]
    [InlineData("x: hosted by ORG => HOSTED PERSON @event", "'PERSON' is none of the names")]
    [InlineData("x: ORG1 with ORG2 => COOPERATES_WITH ORG1 ORG3", "'ORG3' is none of the names")]
    [InlineData("x: %nosuch ORG => HOSTED ORG @event", "no word class '%nosuch'")]
    public void A_bad_line_says_what_is_wrong(string line, string problem) =>
        Assert.Contains(problem, Assert.Throws<FormatException>(() => Pattern.Parse(line, ReportLexicon.BuiltIn.Words)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("said ORG", "Yesterday Lantern Institute said nothing.", false)]
    [InlineData("ORG said", "Lantern Institute said nothing.", true)]
    [InlineData("ORG wrote|said", "Lantern Institute said nothing.", true)]
    [InlineData("ORG wrote|%say", "Lantern Institute said nothing.", true)]
    [InlineData("ORG wrote|%month", "Lantern Institute said nothing.", false)]
    [InlineData("ORG never? said", "Lantern Institute said nothing.", true)]
    [InlineData("ORG never? said", "Lantern Institute never said anything.", true)]
    [InlineData("ORG ..2 nothing", "Lantern Institute often said nothing.", true)]
    [InlineData("ORG ..1 nothing", "Lantern Institute often said nothing.", false)]
    [InlineData("ORG .. nothing", "Lantern Institute often said; nothing.", false)]
    [InlineData("^ ORG said", "Lantern Institute said nothing.", true)]
    [InlineData("^ ORG said", "They heard that Lantern Institute said nothing.", false)]
    [InlineData("BODY said", "Peru said nothing.", true)]
    [InlineData("ORG said", "Peru said nothing.", false)]
    [InlineData("ORG1 met ORG2", "Lantern Institute met Stone Bridge Association.", true)]
    public void Each_operator_takes_what_its_explanation_says(string elements, string sentence, bool found)
    {
        var slot = elements.Contains("ORG1", StringComparison.Ordinal) ? "ORG1" : elements.Contains("BODY", StringComparison.Ordinal) ? "BODY" : "ORG";
        Assert.Equal(found, Match($"x: {elements} => HOSTED {slot} @event", sentence) is not null);
    }

    [Theory]
    [InlineData("met ORG+", "They met Lantern Institute, Stone Bridge Association and Blue Harbour Bank.", 3)]
    [InlineData("met ORG+", "They met the Lantern Institute as well as the Stone Bridge Association.", 2)]
    [InlineData("met ORG+", "They met Lantern Institute/Stone Bridge Association together with Blue Harbour Bank.", 3)]
    [InlineData("met ORG+", "They met Lantern Institute before Stone Bridge Association.", 1)]
    [InlineData("met ORG* left", "They met Lantern Institute before Stone Bridge Association left.", 2)]
    public void A_list_takes_names_that_are_joined_and_a_star_all_on_the_way(string elements, string sentence, int names) =>
        Assert.Equal(names, Match($"x: {elements} => HOSTED ORG @event", sentence)!["ORG"].Count);

    [Theory]
    [InlineData("saw ..3 PERSON+", "They saw Ms. Anna Keller, Director of Studies, and Foreign Minister Mr. Peter Novak.", 2)]
    [InlineData("saw ..3 PERSON+", "They saw Ms. Anna Keller, Head of the Lantern Institute, and Mr. Peter Novak.", 2)]
    [InlineData("saw ..3 PERSON+", "They saw Ms. Anna Keller while Mr. Peter Novak slept.", 1)]
    [InlineData("saw PERSON*", "They saw Ms. Anna Keller while Mr. Peter Novak slept.", 2)]
    [InlineData("saw PERSON* slept", "They saw Ms. Anna Keller; Mr. Peter Novak slept.", 0)]
    [InlineData("saw PERSON*", "They saw nobody.", 0)]
    [InlineData("saw ~ PERSON+", "They saw the radio personality Ms. Anna Keller.", 1)]
    [InlineData("saw ~ PERSON+", "They saw Director of Studies Ms. Anna Keller.", 1)]
    [InlineData("saw ~ PERSON+", "They saw the man who told Ms. Anna Keller.", 0)]
    public void A_list_of_people_goes_on_over_their_posts_and_a_star_at_the_end_takes_the_rest(string elements, string sentence, int names) =>
        Assert.Equal(names, Match($"x: {elements} => SPOKE_AT PERSON @event", sentence)?["PERSON"].Count ?? 0);

    [Fact]
    public void A_role_is_read_off_the_line() =>
        Assert.Equal("founded", Pattern.Parse("x: ORG founded INITIATIVE => LAUNCHED ORG INITIATIVE role=founded", ReportLexicon.BuiltIn.Words).Role);

    private static Dictionary<string, List<SpottedMention>>? Match(string line, string sentence)
    {
        var tokens = TokenizedText.Of(sentence);
        var mentions = MentionSpotter.Spot(new MarkedText(DocumentAnalysis.Analyse("report.txt", tokens, ReportLexicon.BuiltIn.Words), tokens, ReportLexicon.BuiltIn));
        var items = Clauses.Of(mentions, [])[0].Items;
        var pattern = Pattern.Parse(line, ReportLexicon.BuiltIn.Words);
        var matcher = new PatternMatcher(ReportLexicon.BuiltIn.Words);
        var slots = new Dictionary<string, List<SpottedMention>>(StringComparer.Ordinal);
        return Enumerable.Range(0, items.Count).Any(i => matcher.Match(pattern, items, i, slots) >= 0) ? slots : null;
    }
}
