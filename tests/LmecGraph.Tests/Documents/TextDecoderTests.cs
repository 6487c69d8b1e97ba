using System.Text;
using LmecGraph.Documents;

namespace LmecGraph.Tests.Documents;

public sealed class TextDecoderTests
{
    private const string Sample = "Mr. Müller said: \u201CLào Cai\u201D\r\n– 澜沧江";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(Sample, TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)]));
    }

    [Fact]
    public void Utf8_needs_no_mark() => Assert.Equal(Sample, TextDecoder.Decode(Encoding.UTF8.GetBytes(Sample)));

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Latin_text_needs_no_mark_in_any_encoding(string name)
    {
        const string text = "The Forum was held in Nanning, Guangxi. Ms. Müller spoke.";
        Assert.Equal(text, TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(text)));
    }

    [Fact]
    public void What_is_not_utf8_is_Windows_1252()
    {
        byte[] bytes = [0x93, .. "caf"u8, 0xE9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35];
        Assert.Equal("\u201Ccafé\u201D – €5", TextDecoder.Decode(bytes));
    }

    [Fact]
    public void Every_byte_of_Windows_1252_agrees_with_the_framework()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var upper = Enumerable.Range(0x80, 0x80).Select(b => (byte)b).ToArray();
        Assert.Equal(Encoding.GetEncoding(1252).GetString(upper), TextDecoder.Decode(upper));
    }

    [Theory]
    [InlineData("a\r\nb\rc\nd")]
    [InlineData(" \t\u00a0x\f\v ")]
    [InlineData("e\u0301 not é")]
    public void The_text_is_left_as_it_is(string text) => Assert.Equal(text, TextDecoder.Decode(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_that_are_no_text_give_none()
    {
        Assert.Null(TextDecoder.Decode(new byte[1000]));
        Assert.Null(TextDecoder.Decode([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]));
        Assert.Null(TextDecoder.Decode([.. "text"u8, 0, .. "text"u8]));
        Assert.Null(TextDecoder.Decode([0x1F, 0x8B, 8, 8, 0x41, 3, 1, 2, 0x42, 0x1E]));
        Assert.Null(TextDecoder.Decode([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]));
    }
}
