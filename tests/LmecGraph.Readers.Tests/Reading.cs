using System.Text;
using LmecGraph.Documents;
using LmecGraph.Pipeline;

namespace LmecGraph.Readers.Tests;

/// <summary>Reads bytes as <c>build</c> does.</summary>
internal static class Reading
{
    /// <summary>The text of bytes that have one.</summary>
    public static string Text(string name, byte[] bytes) => Read(name, bytes) is { Text: { } text } ? text : throw new InvalidOperationException(Read(name, bytes).Skipped!.Reason);

    /// <summary>The text of a page that has one.</summary>
    public static string Page(string html) => Text("page.html", Encoding.UTF8.GetBytes(html));

    /// <summary>Why bytes have no text.</summary>
    public static string Reason(string name, byte[] bytes) => Read(name, bytes) is { Skipped.Reason: var reason } ? reason : throw new InvalidOperationException("it has a text");

    /// <summary>Title and date that the reader of reports takes from a text.</summary>
    public static (string? Title, string? Date) Facts(string text)
    {
        var document = new ReportReader().Read("page.html", text, TestContext.Current.CancellationToken).Document;
        return (document.Title, document.Date?.ToString());
    }

    /// <summary>A file with these bytes; its name is the one given, its place a folder for files of tests.</summary>
    public static SourceFile Saved(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, $"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))}-{Path.GetFileName(name)}");
        File.WriteAllBytes(path, bytes);
        return new(name, path);
    }

    private static string Folder { get; } = Directory.CreateTempSubdirectory("lmecgraph-").FullName;

    private static ReportText Read(string name, byte[] bytes) => ReportFiles.Read(new(new SourceFile(name, name), bytes, null));
}
