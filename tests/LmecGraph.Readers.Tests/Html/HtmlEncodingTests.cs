using System.Text;

namespace LmecGraph.Readers.Tests.Html;

public sealed class HtmlEncodingTests
{
    private const string Latin = "<p>Mr. Müller said “Lào” – €5</p>";

    [Theory]
    [InlineData("windows-1252", "", "<p>Café – “Müller”</p>")]
    [InlineData("windows-1252", "<meta charset=iso-8859-1>", "<p>Café – “Müller”</p>")]
    [InlineData("windows-1252", "<meta charset=utf-8>", "<p>Café – “Müller”</p>")]
    [InlineData("utf-8", "<meta charset=windows-1251>", Latin)]
    [InlineData("utf-8", "", Latin)]
    [InlineData("utf-16", "<meta charset=utf-8>", Latin)]
    [InlineData("windows-1251", "<meta charset=windows-1251>", "<p>Алексей Иванов</p>")]
    [InlineData("gb18030", "<meta http-equiv='Content-Type' content='text/html; charset=gb2312'>", "<p>澜沧江</p>")]
    [InlineData("shift_jis", "<?xml version='1.0' encoding='Shift_JIS'?>", "<p>東京</p>")]
    [InlineData("utf-8", "<meta charset=nonsense>", Latin)]
    public void A_page_is_decoded_by_mark_by_what_is_valid_and_by_what_it_says(string encoding, string head, string body)
    {
        var written = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] bytes = [.. written.GetPreamble(), .. written.GetBytes($"{head}<html><body>{body}</body></html>")];
        Assert.Equal(body[3..^4] + "\n", Reading.Text("page.html", bytes));
    }
}
