using System.Text.RegularExpressions;
using LmecGraph.Readers.Html;
using MimeKit;

namespace LmecGraph.Readers.Mail;

/// <summary>Reads a mail: its text or else its page, its subject as title, its day as date; and the files that are attached to it.</summary>
internal static partial class MailReader
{
    private const int MostAttachments = 1000;

    /// <summary>Reads the message itself.</summary>
    public static ExtractedReport Read(byte[] bytes)
    {
        using var message = Load(bytes);
        var subject = Reply().Replace(TextBlock.OneLine(message.Subject ?? ""), "");
        var title = subject.Any(char.IsLetterOrDigit) ? subject : null;
        var date = message.Headers.Contains(HeaderId.Date) && message.Date != default ? message.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;
        if (message.TextBody is { } text && !string.IsNullOrWhiteSpace(text)) return new(title, date, [new(BlockKind.Paragraph, 0, text.ReplaceLineEndings("\n").Trim())]);
        return new(title, date, message.HtmlBody is { } html ? HtmlReader.Read(html).Blocks : []);
    }

    /// <summary>The attachments that have a name, unpacked; mails that are attached are attachments too.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Attachments(byte[] bytes)
    {
        using var message = Load(bytes);
        var files = new List<(string, byte[])>();
        foreach (var attachment in message.Attachments.Take(MostAttachments))
        {
            using var content = new MemoryStream();
            if (attachment is MessagePart { Message: { } inner }) inner.WriteTo(content);
            else if (attachment is MimePart { Content: { } body }) body.DecodeTo(content);
            else continue;
            var name = attachment is MessagePart ? (attachment.ContentDisposition?.FileName ?? "message.eml") : ((MimePart)attachment).FileName;
            if (name is { Length: > 0 }) files.Add((name, content.ToArray()));
        }
        return files;
    }

    private static MimeMessage Load(byte[] bytes)
    {
        try
        {
            return MimeMessage.Load(new MemoryStream(bytes));
        }
        catch (FormatException)
        {
            throw new UnreadableFileException("not a mail, whatever its name says");
        }
    }

    [GeneratedRegex(@"^\s*(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reply();
}
