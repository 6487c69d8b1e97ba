using LmecGraph.Documents;
using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Tests.Documents;

public class DocumentAnalysisTests
{
    private const string Newsletter = """
        Harbour Cities Network
        Newsletter
        Issue 12
        April 8, 2021

        Harbour cities of the north meet to speak about tides

        The cities met on 3 April 2021 and agreed on a plan.

        Contact Us
        12 Quay Street, Lisbon, Portugal
        post@harbour.example

        About the Harbour Cities Network: it was founded in 1999.
        """;

    [Fact]
    public void A_masthead_stands_above_the_title_and_holds_the_date()
    {
        var document = Analyse(Newsletter);
        Assert.Equal("Harbour cities of the north meet to speak about tides", document.Title);
        Assert.Equal("2021-04-08", document.Date?.ToString());
    }

    [Theory]
    [InlineData("Newsletter", SectionKind.Masthead)]
    [InlineData("April 8", SectionKind.Masthead)]
    [InlineData("Harbour cities of", SectionKind.Body)]
    [InlineData("agreed on a plan", SectionKind.Body)]
    [InlineData("Contact Us", SectionKind.Contact)]
    [InlineData("Lisbon", SectionKind.Contact)]
    [InlineData("About the", SectionKind.About)]
    [InlineData("founded in", SectionKind.About)]
    public void Every_part_of_a_newsletter_is_known_for_what_it_is(string words, SectionKind kind) =>
        Assert.Equal(kind, Analyse(Newsletter).SectionAt(Newsletter.IndexOf(words, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Tides and Trade\n\n5 May 2020\n\nThe towns met.", "Tides and Trade", "2020-05-05")]
    [InlineData("5 May 2020\n\nTides and Trade\n\nThe towns met.", "Tides and Trade", "2020-05-05")]
    [InlineData("Tides and Trade\n\nThe towns of the northern coast met again last week on 3 April 2019 in the old town hall.", "Tides and Trade", null)]
    [InlineData("Tides and Trade\n\nMay 2020\n\nThe towns met.", "Tides and Trade", null)]
    [InlineData("Tides and Trade", "Tides and Trade", null)]
    [InlineData("“Tides and Trade”: growers come back\n\nThe towns met.", "“Tides and Trade”: growers come back", null)]
    [InlineData("", null, null)]
    public void Title_and_date_are_what_is_printed_and_nothing_else(string text, string? title, string? date)
    {
        var document = Analyse(text);
        Assert.Equal((title, date), (document.Title, document.Date?.ToString()));
    }

    [Theory]
    [InlineData("---\ntitle: Tides and Trade\ndate: 2020-05-05\n---\n\nThe towns met.", "2020-05-05")]
    [InlineData("---\ntitle: \"Tides and Trade\"\ndate: '2020-05-05T10:00:00Z'\n---\nThe towns met.", "2020-05-05")]
    [InlineData("---\nlayout: post\ntitle: >\n  Tides and Trade\ndate: May 5, 2020\n---\nThe towns met.", "2020-05-05")]
    [InlineData("---\ntitle: Tides and Trade\n---\nThe towns met.", null)]
    public void Front_matter_gives_title_and_date(string text, string? date)
    {
        var document = Analyse(text);
        Assert.Equal(("Tides and Trade", date), (document.Title, document.Date?.ToString()));
    }

    [Fact]
    public void Front_matter_that_never_ends_is_text() => Assert.Equal(0, Analyse("---\ntitle: Tides\n\nThe towns met.").Sections.Count(s => s.Kind == SectionKind.Masthead && s.Span.Length > 8));

    [Theory]
    [InlineData("Media contact: Anna Keller", SectionKind.Contact)]
    [InlineData("Contact", SectionKind.Contact)]
    [InlineData("About us", SectionKind.About)]
    [InlineData("Related news", SectionKind.Furniture)]
    [InlineData("Contact between the towns was lost for many years and is now found again.", SectionKind.Body)]
    [InlineData("About forty towns of the coast came to the meeting, and more will come.", SectionKind.Body)]
    public void The_first_words_of_a_paragraph_open_a_part(string paragraph, SectionKind kind)
    {
        var text = $"Tides and Trade\n\nThe towns met.\n\n{paragraph}\n\nMore.";
        Assert.Equal(kind, Analyse(text).SectionAt(text.IndexOf(paragraph, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Previous meetings & events")]
    [InlineData("Latest news")]
    [InlineData("Other articles")]
    [InlineData("Upcoming events")]
    public void A_list_of_other_pages_is_no_part_of_the_report(string heading)
    {
        var text = $"Tides and Trade\n\nThe towns met.\n\n{heading}\n\nForum of the Valley Towns\n\nSummit of the Coast";
        Assert.All([heading, "Valley Towns", "Summit of"], words => Assert.Equal(SectionKind.Furniture, Analyse(text).SectionAt(text.IndexOf(words, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("Other towns came as well")]
    [InlineData("Previous meetings were held in the towns of the upper valley and on the old quay")]
    public void A_paragraph_on_what_was_before_is_no_list_of_other_pages(string paragraph)
    {
        var text = $"Tides and Trade\n\nThe towns met.\n\n{paragraph}\n\nMore.";
        Assert.Equal(SectionKind.Body, Analyse(text).SectionAt(text.IndexOf(paragraph, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("The towns of the northern coast met for the third time and spoke at length about the tides, about the ships that carry fish to the markets every morning, and about the quays that are too short for them.")]
    [InlineData("Participants:")]
    public void A_list_of_other_pages_ends_where_the_report_goes_on(string paragraph)
    {
        var text = $"Tides and Trade\n\nRelated news\n\nForum of the Valley Towns\n\n{paragraph}\n\nAnna Keller";
        var document = Analyse(text);
        Assert.Equal(SectionKind.Furniture, document.SectionAt(text.IndexOf("Forum of", StringComparison.Ordinal)));
        Assert.Equal(SectionKind.Body, document.SectionAt(text.IndexOf(paragraph, StringComparison.Ordinal)));
        Assert.Equal(SectionKind.Body, document.SectionAt(text.IndexOf("Anna Keller", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("## A brief history of the treaty")]
    [InlineData("A BRIEF HISTORY OF THE TREATY")]
    public void A_history_is_background_up_to_the_next_heading(string heading)
    {
        var text = $"Tides and Trade\n\n{heading}\n\nThe towns met in Lima.\n\n## The report\n\nThe towns talked.";
        Assert.Equal(SectionKind.Background, Analyse(text).SectionAt(text.IndexOf("in Lima", StringComparison.Ordinal)));
        Assert.Equal(SectionKind.Body, Analyse(text).SectionAt(text.IndexOf("towns talked", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Background information")]
    [InlineData("Notes to editors:")]
    public void Background_and_notes_at_the_end_are_beside_the_report_and_at_the_beginning_part_of_it(string heading)
    {
        var text = $"Tides and Trade\n\n{heading}\n\nThe towns met in Lima and spoke at length about the tides and the ships.\n\nThey ate.\n\n{heading}\n\nThe towns met first in Accra.";
        Assert.Equal(SectionKind.Body, Analyse(text).SectionAt(text.IndexOf("in Lima", StringComparison.Ordinal)));
        Assert.Equal(SectionKind.Background, Analyse(text).SectionAt(text.IndexOf("in Accra", StringComparison.Ordinal)));
    }

    [Fact]
    public void Parts_follow_each_other_without_gap_or_overlap()
    {
        var at = 0;
        foreach (var section in Analyse(Newsletter).Sections)
        {
            Assert.Equal(at, section.Span.Start);
            at = section.Span.End;
        }
        Assert.Equal(Newsletter.Length, at);
    }

    private static Document Analyse(string text) => DocumentAnalysis.Analyse("report.txt", TokenizedText.Of(text), ReportLexicon.BuiltIn.Words);
}
