namespace LmecGraph.Readers.Tests.Html;

public sealed class HtmlMetadataTests
{
    private const string Body = "<main><p>The harbour towns of the north met in the old town hall and agreed on a plan for the coming years.</p></main>";

    [Theory]
    [InlineData("<title>Tides and Trade</title>", "Tides and Trade")]
    [InlineData("<title>Tides and Trade | Harbour Cities</title>", "Tides and Trade")]
    [InlineData("<title>Tides - and Trade</title>", "Tides - and Trade")]
    [InlineData("<title>Tides and Trade - Harbour Cities</title><meta property='og:site_name' content='Harbour Cities'>", "Tides and Trade")]
    [InlineData("<title>Home</title><meta property='og:title' content='Tides &amp;\n Trade'>", "Tides & Trade")]
    [InlineData("<title>x</title><script type='application/ld+json'>{\"@graph\":[{\"headline\":\"Tides and Trade\"}]}</script>", "Tides and Trade")]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"headline\":\"Tides and Trade\"}]}</script>", "Tides and Trade")]
    [InlineData("<script type='application/ld+json'>{broken</script><title>Tides</title>", "Tides")]
    public void The_title_stands_in_the_metadata_without_the_name_of_the_site(string head, string title) =>
        Assert.Equal(title, Reading.Facts(Reading.Page($"<html><head>{head}</head><body>{Body}</body></html>")).Title);

    [Theory]
    [InlineData("Tides and Trade in the North - Harbour Cities", "Tides and Trade in the North")]
    [InlineData("Tides and Trade in the No...", "Tides and Trade in the North")]
    public void A_heading_tells_where_a_title_ends(string title, string heading)
    {
        var text = Reading.Page($"<html><head><title>{title}</title></head><body><main><h1>{heading}</h1>{Body}</main></body></html>");
        Assert.Equal(heading, Reading.Facts(text).Title);
        Assert.DoesNotContain("# ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2021-04-08T23:30:00-07:00'>", "", "2021-04-08")]
    [InlineData("<meta property='article:modified_time' content='2022-01-01'>", "", null)]
    [InlineData("<meta name='DC.date' content='20210408'>", "", "2021-04-08")]
    [InlineData("<meta name='date' content='April 8, 2021'>", "", "2021-04-08")]
    [InlineData("<meta name='date' content='2021-13-45'>", "", null)]
    [InlineData("<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-04-08\"}]</script>", "", "2021-04-08")]
    [InlineData("", "<time datetime='2021-04-08'>8 April</time>", "2021-04-08")]
    [InlineData("", "<time>8 April 2021</time>", "2021-04-08")]
    [InlineData("", "<time class='entry-date published' datetime='2021-04-08'>x</time><time datetime='2021-06-01'>x</time>", "2021-04-08")]
    [InlineData("", "<time datetime='2021-05-01'>x</time><time datetime='2021-06-01'>x</time>", null)]
    public void The_day_of_publication_stands_in_the_metadata(string head, string inside, string? date) =>
        Assert.Equal(date, Reading.Facts(Reading.Page($"<html><head><title>Tides</title>{head}</head><body><main><p>{inside}</p>{Body}</main></body></html>")).Date);
}
