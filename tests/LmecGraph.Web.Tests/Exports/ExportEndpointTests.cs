using System.IO.Compression;
using System.Net;
using LmecGraph.Export;
using LmecGraph.Stores;

namespace LmecGraph.Web.Tests.Exports;

public sealed class ExportEndpointTests(SharedService shared) : IClassFixture<SharedService>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Formats { get; } = [.. ExportFormats.All.Where(f => f.Parts.Count == 1).Select(f => new TheoryDataRow<string>(f.Name))];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_file_has_the_bytes_of_the_library(string format)
    {
        var service = shared.Service;

        using var response = await service.GetAsync($"/api/v1/export/{format}?derived=true");

        var part = ExportFormats.Find(format)!.Parts.Single();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(part.MediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        await using var store = await GraphStores.OpenAsync(service.Store, cancel: Cancel);
        using var expected = new MemoryStream();
        part.Write(ExportSource.Of(await store.GraphAsync(Cancel), derived: true, Cancel), expected);
        Assert.Equal(expected.ToArray(), await response.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task Tables_come_as_an_archive_with_their_manifest_and_the_same_bytes_each_time()
    {
        var service = shared.Service;

        var first = await service.Client.GetByteArrayAsync("/api/v1/export/csv", Cancel);
        var again = await service.Client.GetByteArrayAsync("/api/v1/export/csv", Cancel);

        Assert.Equal(first, again);
        using var archive = new ZipArchive(new MemoryStream(first));
        Assert.Equal(["lmecgraph.nodes.csv", "lmecgraph.edges.csv", "lmecgraph.manifest.json"], archive.Entries.Select(e => e.FullName));
        Assert.All(archive.Entries, e => Assert.NotEqual(0, e.Length));
    }

    [Fact]
    public async Task Formats_are_listed_with_where_to_get_them()
    {
        var service = shared.Service;

        foreach (var format in (await service.JsonAsync("/api/v1/export")).EnumerateArray())
        {
            using var response = await service.GetAsync(format.GetProperty("address").GetString()!);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task An_unknown_format_is_a_problem_that_names_those_there_are()
    {
        var service = shared.Service;

        using var response = await service.GetAsync("/api/v1/export/pdf");

        Assert.Contains("graphml", (await Problem.OfAsync(response, HttpStatusCode.NotFound)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
