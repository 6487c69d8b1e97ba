using System.Text;
using LmecGraph.Documents;
using LmecGraph.Graph;
using LmecGraph.Web.Graphs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LmecGraph.Web.Documents;

/// <summary>The documents of the store.</summary>
internal static class DocumentEndpoints
{
    private const int UsualLimit = 100;
    private const int HighestLimit = 1000;

    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        api.MapGet("/documents", ListAsync).WithName("documents").WithTags("Documents")
            .WithSummary("The documents in order of name, without their text.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/documents/{**name}", ShowAsync).WithName("document").WithTags("Documents")
            .WithSummary("One document with its text; offsets of evidence point into it, in UTF-16 code units.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<DocumentPage>> ListAsync(GraphSource source, CancellationToken cancel, int limit = UsualLimit, string? cursor = null)
    {
        if (limit is < 1 or > HighestLimit) throw new BadHttpRequestException($"limit: give a number from 1 to {HighestLimit}.");
        var after = cursor is null ? null : NameOf(cursor);
        var documents = (await source.LatestAsync(cancel)).Graph.Documents
            .Where(d => after is null || string.CompareOrdinal(d.Name, after) > 0).Take(limit + 1).ToList();
        return documents.Count > limit
            ? TypedResults.Ok(new DocumentPage(documents[..limit], CursorOf(documents[limit - 1].Name)))
            : TypedResults.Ok(new DocumentPage(documents, null));
    }

    private static async Task<Results<Ok<Document>, ProblemHttpResult>> ShowAsync(string name, GraphSource source, CancellationToken cancel)
    {
        // A slash may come as it is or as %2F, which stays as it is in a path.
        var document = await source.Store.DocumentAsync(name, cancel)
            ?? await source.Store.DocumentAsync(name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase), cancel);
        return document is not null
            ? TypedResults.Ok(document)
            : TypedResults.Problem($"'{name}' is not a document of this store; /api/v1/documents lists them.", statusCode: StatusCodes.Status404NotFound);
    }

    private static string CursorOf(string name) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(name));

    private static string NameOf(string cursor)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromHexString(cursor));
        }
        catch (FormatException)
        {
            throw new BadHttpRequestException("cursor: give the text that the page before gave as next.");
        }
    }
}

/// <summary>A part of the list of documents.</summary>
/// <param name="Rows">Documents in ordinal order of name.</param>
/// <param name="Next">Cursor of the documents that follow, null at the end.</param>
internal sealed record DocumentPage(IReadOnlyList<DocumentFacts> Rows, string? Next);
