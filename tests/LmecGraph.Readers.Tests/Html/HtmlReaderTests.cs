namespace LmecGraph.Readers.Tests.Html;

public sealed class HtmlReaderTests
{
    private const string Running = "The harbour towns of the north met on 3 April 2021 in the old town hall and agreed on a plan for the tides of the coming years.";

    [Fact]
    public void A_page_becomes_the_text_of_its_report()
    {
        var page = $"""
            <!DOCTYPE html><html><head><title>Tides and Trade | Harbour Cities</title><meta property="article:published_time" content="2021-04-08T09:00:00+07:00"><style>p {"{"}{"}"}</style></head>
            <body><header><a href="/">Harbour Cities</a></header><nav><ul><li><a>Home</a></li><li><a>News</a></li></ul></nav>
            <main><article><header><h1>Tides and Trade</h1></header>
            <p>{Running}</p><p>Mr. Jan Novak &amp; Ms. Ana Lima<br>spoke.</p>
            <h2>Speakers</h2><ul><li><a href="/1">Jan Novak</a>, <b>Director</b></li><li>Ana Lima</li></ul>
            <figure><img src="x" alt="A picture"><figcaption>Photo: the hall</figcaption></figure>
            <table><tr><th>Name</th><th>Town</th></tr><tr><td>Ana Lima<br>Mayor</td><td>Porto</td></tr></table></article>
            <aside><h2>About the author</h2><p>He writes.</p></aside></main>
            <footer><p>© 2021 Harbour Cities</p></footer><script>var x = "<p>no text</p>";</script></body></html>
            """;
        Assert.Equal($"""
            ---
            title: Tides and Trade
            date: 2021-04-08
            ---

            {Running}

            Mr. Jan Novak & Ms. Ana Lima
            spoke.

            ## Speakers

            - Jan Novak, Director
            - Ana Lima

            | Name | Town |
            | Ana Lima, Mayor | Porto |

            """, Reading.Page(page));
    }

    [Theory]
    [InlineData("<div class='social-share'>x</div>")]
    [InlineData("<div id='cookieBanner'>x</div>")]
    [InlineData("<div role='navigation'>x</div>")]
    [InlineData("<p class='wp-caption-text'>x</p>")]
    [InlineData("<div style='display: none'>x</div>")]
    [InlineData("<div hidden>x</div>")]
    [InlineData("<noscript>x</noscript>")]
    [InlineData("<p>Share this:</p><p><a>x</a></p>")]
    [InlineData("<div><h3>Related News</h3><table><tr><td>x</td></tr></table></div>")]
    [InlineData("<div class=head><h3>You may also like</h3></div><p><a>x</a></p><p>x</p>")]
    [InlineData("<p>Tags: <a>harbour</a>, <a>tides</a></p>")]
    [InlineData("<div><a>About us</a> | <a>Projects</a> | <a>Archive</a></div>")]
    [InlineData("<!-- x -->")]
    public void What_is_not_the_report_is_left_out(string furniture)
    {
        var text = Reading.Page($"<html><body><p>{Running}</p>{furniture}</body></html>");
        Assert.Equal(Running + "\n", text);
    }

    [Theory]
    [InlineData("<form id='aspnetForm'>{0}</form>")]
    [InlineData("<div class='menu-page has-sidebar'>{0}</div>")]
    [InlineData("<aside>{0}</aside>")]
    [InlineData("<main>short</main><div>{0}</div>")]
    [InlineData("<article>one</article><article>two</article><p>{0}</p>")]
    [InlineData("<h2>Share this</h2><p>{0}</p>")]
    [InlineData("<h2 id='social-dialogue'>Social dialogue</h2><p>{0}</p>")]
    public void The_body_of_the_text_is_never_lost(string frame) =>
        Assert.Contains(Running, Reading.Page($"<html><body>{string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, Running)}</body></html>"), StringComparison.Ordinal);

    [Fact]
    public void A_list_of_linked_speakers_inside_the_report_stays()
    {
        var text = Reading.Page($"<main><p>{Running}</p><h2>Speakers</h2><ul><li><a>Jan Novak</a></li><li><a>Ana Lima</a></li><li><a>Ole Berg</a></li></ul></main>");
        Assert.EndsWith("## Speakers\n\n- Jan Novak\n- Ana Lima\n- Ole Berg\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>a&nbsp;b \n\t c&shy;d e&#8203;f</p>", "a b cd ef\n")]
    [InlineData("one<br><br>two<br>three", "one\n\ntwo\nthree\n")]
    [InlineData("<p>52<sup>nd</sup> meeting<sup><a href='#1'>[1]</a></sup>.</p>", "52nd meeting.\n")]
    [InlineData("<p>They said <q>yes</q>.</p>", "They said “yes”.\n")]
    [InlineData("<pre>Ana Lima\nPorto</pre>", "Ana Lima\nPorto\n")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>", "- a\n  - b\n- c\n")]
    [InlineData("<div>a<div>b</div>c</div>", "a\n\nb\n\nc\n")]
    [InlineData("<p>* * *</p><p>a</p>", "a\n")]
    [InlineData("<h2>One<br>thing</h2>", "## One, thing\n")]
    [InlineData("<table><tr><td><h2>a</h2><p>b</p></td><td>c</td></tr></table>", "## a\n\nb\n\nc\n")]
    public void Blocks_keep_their_shape(string html, string text) => Assert.Equal(text, Reading.Page($"<html><body>{html}</body></html>"));

    [Fact]
    public void A_page_without_text_has_a_reason() =>
        Assert.Equal("a web page without text", Reading.Reason("page.html", "<html><body><script>x</script></body></html>"u8.ToArray()));

    [Fact]
    public void The_same_bytes_give_the_same_text() => Assert.Equal(Reading.Page($"<p>{Running}"), Reading.Page($"<p>{Running}"));
}
