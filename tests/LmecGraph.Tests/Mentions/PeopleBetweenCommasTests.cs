using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>People whom a comma parts from the post before them or from the body behind them.</summary>
public sealed class PeopleBetweenCommasTests
{
    [Theory]
    [InlineData("It brought together the head of the liaison office in Lima, Ibrahim Zilmaq; others stayed.", "Ibrahim Zilmaq")]
    [InlineData("Present was the deputy minister for administration at the Ministry of Nets, Qurvand Harris.", "Qurvand Harris")]
    [InlineData("The chair of Peru's Youth Group and member of its steering committee, Anna Furaha Zilmaq, said little.", "Anna Furaha Zilmaq")]
    public void Behind_a_post_and_what_it_is_of_stands_its_holder(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("The head of the office in Lima, Green Harbour, wrote.")]
    [InlineData("The head of the office wrote, and nets came from the Reef Bank, Kelpik Foundrix.")]
    [InlineData("The director of marketing, Solarix Foods, wrote.")]
    public void Places_firms_and_words_of_the_language_behind_a_comma_hold_no_post(string text) => Assert.Empty(Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Nets\n\n- Keeping the history of nets, Anna Zilmaq, Kelp University", "Anna Zilmaq")]
    [InlineData("Nets\n\n- Building an archive, Anna Zilmaq, Reed State University, and Peter Zuylmer, Institute of Nets", "Anna Zilmaq|Peter Zuylmer")]
    public void Between_the_title_of_a_talk_and_a_body_stands_who_gives_it(string text, string names) => Assert.Equal(names.Split('|'), Report.Names(text, NodeType.Person));

    [Fact]
    public void A_name_between_a_comma_and_a_word_that_heads_no_body_is_left() => Assert.Empty(Report.Names("Nets\n\n- Keeping the history of nets, Anna Harbour, kelp and reed", NodeType.Person));

    [Theory]
    [InlineData("Qurvand Bahadur Zilmaq, QXRT presented the progress.", "Qurvand Bahadur Zilmaq")]
    [InlineData("Peter Zuylmer, KoN gave an overview of nets.", "Peter Zuylmer")]
    [InlineData("Qurvand Zilmaq, Reef Action Network, underscored that nets matter.", "Qurvand Zilmaq")]
    [InlineData("Peter Zuylmer, University of the Tides, said that nets matter.", "Peter Zuylmer")]
    public void Behind_the_name_that_begins_a_sentence_stands_the_body_spoken_for(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Reef Nets, QXRT presented the progress.")]
    [InlineData("Green Harbour, QXRT wrote.")]
    [InlineData("Reef Nets, Kelp University, said that nets matter.")]
    public void Words_of_the_language_before_a_body_name_nobody(string text) => Assert.Empty(Report.Names(text, NodeType.Person));
}
