using System.Text;

namespace LmecGraph.Readers.Tests.Html;

/// <summary>Pages that were made to hang a reader, or are broken beyond sense.</summary>
public sealed class HostilePageTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("<div>")]
    [InlineData("<ul><li>")]
    [InlineData("<b><ul><li></b>")]
    [InlineData("<font color=red>")]
    [InlineData("<x-y>")]
    [InlineData("<blockquote><p>")]
    public void Tags_nested_without_end_are_one_line(string tag) =>
        Assert.Equal("tags nested more than 4000 deep", Reading.Reason("page.html", Encoding.UTF8.GetBytes("<html><body>" + Repeated(tag, Many) + "text")));

    [Theory]
    [InlineData("<p>a")]
    [InlineData("<li>a")]
    [InlineData("<b>a</b>")]
    [InlineData("<div>a</div>")]
    [InlineData("<div><span>a</div>")]
    [InlineData("</div>a")]
    [InlineData("<br>a")]
    [InlineData("<script>document.write('<div>')</script>a")]
    [InlineData("<!-- <div> -->a")]
    [InlineData("a &amp; ")]
    [InlineData("<a b=c d>a ")]
    public void Many_tags_that_are_not_nested_are_read(string piece) =>
        Assert.StartsWith("a", Reading.Page("<html><body>" + Repeated(piece, 20_000)).TrimStart('-', ' '), StringComparison.Ordinal);

    [Fact]
    public void Nesting_as_deep_as_bad_tools_make_it_is_read() =>
        Assert.Equal("text\n", Reading.Page("<html><body>" + Repeated("<div>", 1000) + "text"));

    [Theory]
    [InlineData("<html><body><p>The towns met", "The towns met\n")]
    [InlineData("<html><body><p>The towns met</p><a href=\"x", "The towns met\n")]
    [InlineData("<html><body><p>The towns met</p><!-- ", "The towns met\n")]
    [InlineData("<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><html><body><p>The towns met &b;</p>", null)]
    public void A_page_that_breaks_off_is_read_so_far(string html, string? text)
    {
        var read = Reading.Page(html);
        Assert.DoesNotContain("aaaaaaaa", read, StringComparison.Ordinal);
        if (text is not null) Assert.Equal(text, read);
    }

    [Theory]
    [InlineData("page.html", "\0\0\0\0", "not text (binary, or broken UTF-16)")]
    [InlineData("page.html", " \n ", "nothing but white space")]
    public void What_is_no_page_has_a_reason(string name, string content, string reason) => Assert.Equal(reason, Reading.Reason(name, Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("page.txt", "<!DOCTYPE html><html><body><p>The towns <b>met</b>.</p></body></html>", "The towns met.\n")]
    [InlineData("page.html", "The towns met.\n\nThey agreed.", "The towns met.\n\nThey agreed.")]
    [InlineData("page.html", "<div>The towns <b>met</b>.</div>", "The towns met.\n")]
    [InlineData("page.md", "The towns <b>met</b>.", "The towns <b>met</b>.")]
    public void The_content_tells_the_kind_before_the_ending_does(string name, string content, string text) => Assert.Equal(text, Reading.Text(name, Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void A_page_of_50_megabytes_is_read_whole()
    {
        var paragraph = "<div class=x><p>The harbour towns of the north <b>met</b> in the old town hall.</p></div>\n";
        var times = (50 << 20) / paragraph.Length;
        Assert.Equal((times * "The harbour towns of the north met in the old town hall.\n\n".Length) - 1, Reading.Page("<html><body>" + Repeated(paragraph, times)).Length);
    }

    private static string Repeated(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
}
