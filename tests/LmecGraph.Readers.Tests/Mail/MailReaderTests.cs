using System.Text;
using LmecGraph.Readers.Tests.Docx;

namespace LmecGraph.Readers.Tests.Mail;

public sealed class MailReaderTests
{
    private const string Head = "From: Ana Lima <ana@porto.example>\r\nTo: all@towns.example\r\nSubject: Re: Fwd: =?utf-8?B?VGlkZXMg4oCTIFRyYWRl?=\r\nDate: Thu, 8 Apr 2021 23:30:00 -0700\r\nMIME-Version: 1.0\r\n";

    [Fact]
    public void A_mail_has_its_subject_as_title_and_its_day_as_date()
    {
        var text = Reading.Text("a.eml", Encoding.ASCII.GetBytes(Head + "Content-Type: text/plain; charset=utf-8\r\n\r\nThe towns met.\r\n\r\nThey agreed.\r\n"));
        Assert.Equal("---\ntitle: Tides – Trade\ndate: 2021-04-08\n---\n\nThe towns met.\n\nThey agreed.\n", text);
        Assert.Equal(("Tides – Trade", "2021-04-08"), Reading.Facts(text));
    }

    [Fact]
    public void Where_there_is_no_plain_text_the_page_is_read()
    {
        var text = Reading.Text("a.eml", Encoding.ASCII.GetBytes(Head + "Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>The caf=E9 <b>met</b>.</p>\r\n"));
        Assert.EndsWith("---\n\nThe café met.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Attachments_of_known_kinds_are_documents_of_their_own()
    {
        var sources = ReportFiles.Open([Reading.Saved("in/a.eml", Multipart("The towns met.", ("b.docx", WordFile.Of(WordFile.Paragraph("They agreed."))), ("c.png", [1, 2]), ("../../b.docx", "Plain."u8.ToArray()), ("d.txt", "More."u8.ToArray())))]).ToList();
        Assert.Equal(["in/a.eml", "in/a.eml/b.docx", "in/a.eml/b (2).docx", "in/a.eml/d.txt"], sources.Select(s => s.File.Name));
        Assert.Equal(["They agreed.\n", "Plain.", "More."], sources.Skip(1).Select(s => ReportFiles.Read(s).Text));
    }

    [Fact]
    public void A_mail_that_only_carries_a_report_is_no_document() =>
        Assert.Equal(["a.eml/d.txt"], ReportFiles.Open([Reading.Saved("a.eml", Multipart(" ", ("d.txt", "More."u8.ToArray())))]).Select(s => s.File.Name));

    [Theory]
    [InlineData("a.txt", "Return-Path: <a@b.example>\r\nSubject: Tides\r\nFrom: a@b.example\r\n\r\nThe towns met.", "---\ntitle: Tides\n---\n\nThe towns met.\n")]
    [InlineData("a.txt", "From: the mayor\nSubject: tides\n\nThe towns met.", "From: the mayor\nSubject: tides\n\nThe towns met.")]
    public void A_mail_is_known_by_what_programs_write(string name, string content, string text) => Assert.Equal(text, Reading.Text(name, Encoding.ASCII.GetBytes(content)));

    [Theory]
    [InlineData(Head, "a mail without text")]
    [InlineData(Head + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n", "a mail without text")]
    [InlineData(Head + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nAAAA\r\n", "a mail without text")]
    public void A_mail_without_text_has_a_reason(string content, string reason) => Assert.Equal(reason, Reading.Reason("a.eml", Encoding.ASCII.GetBytes(content)));

    [Fact]
    public void Parts_nested_without_end_come_to_an_end()
    {
        var nested = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n"));
        Assert.NotEmpty(Reading.Reason("a.eml", Encoding.ASCII.GetBytes(Head + nested)));
    }

    private static byte[] Multipart(string text, params (string Name, byte[] Bytes)[] files)
    {
        var mail = new StringBuilder(Head + "Content-Type: multipart/mixed; boundary=edge\r\n\r\n").Append("--edge\r\nContent-Type: text/plain\r\n\r\n").Append(text).Append("\r\n");
        foreach (var (name, bytes) in files)
        {
            mail.Append("--edge\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"").Append(name)
                .Append("\"\r\n\r\n").Append(Convert.ToBase64String(bytes)).Append("\r\n");
        }
        return Encoding.ASCII.GetBytes(mail.Append("--edge--\r\n").ToString());
    }
}
