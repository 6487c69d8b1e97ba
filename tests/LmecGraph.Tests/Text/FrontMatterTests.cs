using LmecGraph.Text;

namespace LmecGraph.Tests.Text;

public class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: One Two\n---\nText", "One Two", null)]
    [InlineData("---\ntitle: \"One: Two\"\ndate: 2020-01-02\n---\nText", "One: Two", "2020-01-02")]
    [InlineData("---\r\ndate: '3 May 2020'\r\nother: x\r\n...\r\nText", null, "3 May 2020")]
    [InlineData("---\ntitle:\ndate:\n---\n", null, null)]
    public void Values_stand_without_their_quotes(string text, string? title, string? date)
    {
        var read = FrontMatter.Read(text)!;
        Assert.Equal((title, date), (read.Title?.Of(text), read.Date?.Of(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("title: One\n---\n")]
    [InlineData("---\ntitle: One\n")]
    [InlineData(" x\n---\ntitle: One\n---\n")]
    public void Without_both_its_lines_there_is_none(string text) => Assert.Null(FrontMatter.Read(text));

    [Fact]
    public void It_ends_behind_its_second_line()
    {
        const string Text = "---\ntitle: One\n---\nText";
        Assert.Equal("\nText", Text[FrontMatter.Read(Text)!.End..]);
    }
}
