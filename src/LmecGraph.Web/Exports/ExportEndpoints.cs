using System.IO.Compression;
using LmecGraph.Export;
using LmecGraph.Web.Access;
using LmecGraph.Web.Graphs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LmecGraph.Web.Exports;

/// <summary>The graph as a file for other programs, the same bytes as the command line writes.</summary>
internal static class ExportEndpoints
{
    private const string Stem = "lmecgraph";

    /// <summary>The earliest time that a ZIP archive can hold: the same graph gives the same bytes.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void MapExports(this IEndpointRouteBuilder api)
    {
        api.MapGet("/export", () => TypedResults.Ok(ExportFormats.All.Select(f => new ExportLink(f.Name, f.Description, "/api/v1/export/" + f.Name))))
            .WithName("formats").WithTags("Exports").WithSummary("The formats in which the graph can be had.");
        api.MapGet("/export/{format}", ExportAsync).WithName("export").WithTags("Exports")
            .RequireRateLimiting(AccessRules.Heavy)
            .WithSummary("The graph as a file; several files of one format come as a ZIP archive with their manifest.")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <param name="format">Name of the format.</param>
    /// <param name="source">The graph.</param>
    /// <param name="cancel">Stops the drawing of a large graph.</param>
    /// <param name="derived">True to export the relations, too, that the graph follows from others.</param>
    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> ExportAsync(
        string format, GraphSource source, CancellationToken cancel, bool derived = false)
    {
        if (ExportFormats.Find(format) is not { } found)
            return TypedResults.Problem(
                $"'{format}' is not a format; there are {string.Join(", ", ExportFormats.All.Select(f => f.Name))}.", statusCode: StatusCodes.Status404NotFound);
        var export = ExportSource.Of((await source.LatestAsync(cancel)).Graph, derived, cancel);
        return found.Parts.Count == 1
            ? File(found.Parts[0].MediaType, Stem + found.Ending, stream => found.Parts[0].Write(export, stream))
            : File("application/zip", $"{Stem}.{found.Name}.zip", stream => WriteArchive(export, found, stream));
    }

    private static FileStreamHttpResult File(string mediaType, string name, Action<Stream> write)
    {
        // Written as a whole before the first byte is sent, so that a failure is still a problem document.
        var content = new MemoryStream();
        write(content);
        content.Position = 0;
        return TypedResults.Stream(content, mediaType, name);
    }

    private static void WriteArchive(ExportSource source, ExportFormat format, Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Exporter.Write(source, format, Stem + format.Ending, name =>
        {
            var entry = archive.CreateEntry(name);
            entry.LastWriteTime = NoTime;
            return entry.Open();
        });
    }
}

/// <summary>A format of export.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">Who reads it.</param>
/// <param name="Address">Where to get it.</param>
internal sealed record ExportLink(string Name, string Description, string Address);
