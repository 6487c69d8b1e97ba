using LmecGraph.Documents;

namespace LmecGraph.Tests.Documents;

public sealed class FileReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_gives_its_bytes() => Assert.Equal("A report."u8.ToArray(), Read("a.txt", "A report."u8.ToArray()).Bytes);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("123456789012345678901", "more than 20 bytes")]
    public void A_file_that_is_empty_or_too_long_is_skipped_with_the_reason(string content, string reason)
    {
        var read = Read("a.txt", System.Text.Encoding.UTF8.GetBytes(content), maximum: 20);
        Assert.Null(read.Bytes);
        Assert.Contains(reason, read.Skipped!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_size_of_a_link_is_that_of_its_target()
    {
        _folder.File("long.txt", new string('x', 100)).Link("short.txt", "long.txt");
        Assert.NotNull(FileReader.Read(new("short.txt", _folder.At("short.txt")), maximum: 50).Skipped);
    }

    [Fact]
    public void A_large_sparse_file_is_not_read_into_memory()
    {
        using (var file = File.Create(_folder.At("large.txt"))) file.SetLength(200L << 20);
        var before = GC.GetTotalAllocatedBytes();
        Assert.Contains("200 MiB, more than 64 MiB", FileReader.Read(new("large.txt", _folder.At("large.txt"))).Skipped!.Reason, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 10 << 20);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_skipped()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "everything may be read by this user");
        _folder.File("secret.txt", "x");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder.At("secret.txt"), UnixFileMode.None);
        Assert.Contains("permission", FileReader.Read(new("secret.txt", _folder.At("secret.txt"))).Skipped!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_went_away_is_skipped() => Assert.NotNull(FileReader.Read(new("gone.txt", _folder.At("gone.txt"))).Skipped);

    private FileContent Read(string name, byte[] bytes, long maximum = FileReader.DefaultMaximum) =>
        FileReader.Read(new(name, _folder.File(name, bytes).At(name)), maximum);
}
