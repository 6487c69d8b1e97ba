using System.IO.Compression;
using System.Text;

namespace LmecGraph.Readers.Tests.Archives;

public sealed class ZipReaderTests
{
    [Fact]
    public void The_files_of_an_archive_have_its_name_and_their_own()
    {
        var archive = Zip(("b/two.md", "Two."u8.ToArray()), ("one.html", "<p>One.</p>"u8.ToArray()), ("b/", []), (".hidden.txt", "x"u8.ToArray()), ("__MACOSX/one.txt", "x"u8.ToArray()), ("b/README.txt", "x"u8.ToArray()));
        Assert.Equal([("in/a.zip/b/two.md", "Two."), ("in/a.zip/one.html", "One.\n")], Texts(archive));
    }

    [Fact]
    public void An_archive_is_known_whatever_its_name() => Assert.Equal([("in/a.zip/c.docx/x.txt", "One.")], Texts(Zip(("c.docx", Zip(("x.txt", "One."u8.ToArray()))))));

    [Fact]
    public void Archives_in_archives_end_somewhere()
    {
        var archive = Zip(("x.txt", "One."u8.ToArray()));
        for (var i = 0; i < 5; i++) archive = Zip(("b.zip", archive));
        Assert.Equal([("in/a.zip/b.zip/b.zip/b.zip", "archives in archives, more than 3 deep; unpack them")], Problems(archive));
    }

    [Theory]
    [InlineData("../../etc/x.txt", "its name leads out of the archive")]
    [InlineData("/etc/x.txt", "its name leads out of the archive")]
    [InlineData("..\\x.txt", "its name leads out of the archive")]
    [InlineData("C:\\x.txt", "its name leads out of the archive")]
    [InlineData("x\u001b[31m.txt", "control characters in the name; rename it")]
    [InlineData("x.exe", "not a kind of file that is read")]
    public void A_name_that_cannot_be_one_is_passed_over(string name, string reason)
    {
        var (path, problem) = Assert.Single(Problems(Zip((name, "One."u8.ToArray()))));
        Assert.StartsWith(reason, problem, StringComparison.Ordinal);
        Assert.DoesNotContain(path, char.IsControl);
    }

    [Fact]
    public void Of_two_files_with_one_name_none_is_taken() =>
        Assert.Equal([("in/a.zip/x.txt", "several files of this archive have this name; none is taken")], Problems(Zip(("x.txt", "One."u8.ToArray()), ("x.txt", "Two."u8.ToArray()))));

    [Fact]
    public void What_unpacks_to_beyond_sense_is_not_unpacked() =>
        Assert.Equal([("in/a.zip/x.txt", "unpacks to more than 200 times its size")], Problems(Zip(("x.txt", new byte[50 << 20]))));

    [Fact]
    public void A_file_longer_than_the_limit_is_not_unpacked() =>
        Assert.StartsWith("100000 bytes, more than 50000 bytes", Assert.Single(Problems(Zip(("x.txt", new byte[100_000])), 50_000)).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_length_that_is_not_true_does_no_harm()
    {
        var archive = Zip(("x.txt", new byte[500_000]));
        // The length in the table of contents is the last but one number of 500,000.
        var at = archive.AsSpan().LastIndexOf(BitConverter.GetBytes(500_000));
        BitConverter.GetBytes(5).CopyTo(archive, at);
        Assert.Single(Problems(archive));
    }

    [Fact]
    public void An_archive_cut_short_is_one_line()
    {
        var archive = Zip(("x.txt", "One."u8.ToArray()));
        for (var length = 10; length < archive.Length; length += 7)
            Assert.Equal([("in/a.zip", "a broken archive (damaged or not complete)")], Problems(archive[..length]));
    }

    [Fact]
    public void Too_many_files_are_one_line() =>
        Assert.StartsWith("more than 10000 files", Assert.Single(Problems(Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"{i}.txt", Array.Empty<byte>()))]))).Problem, StringComparison.Ordinal);

    private static IEnumerable<(string Name, string? Text)> Texts(byte[] archive) => Open(archive).Select(s => (s.File.Name, ReportFiles.Read(s).Text));

    private static IEnumerable<(string Path, string Problem)> Problems(byte[] archive, long maximum = 1 << 30) =>
        Open(archive, maximum).Select(s => (s.File.Name, ReportFiles.Read(s).Skipped!.Reason));

    private static IEnumerable<ReportSource> Open(byte[] archive, long maximum = 1 << 30) => ReportFiles.Open([Reading.Saved("in/a.zip", archive)], maximum);

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }
}
