using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace LmecGraph.Web.Graphs;

/// <summary>
/// Every answer is a function of the graph and the address that was asked, so its tag is known before it is computed: a caller who has it already
/// gets 304 and nothing is computed.
/// </summary>
internal static class EntityTags
{
    public static RouteGroupBuilder WithEntityTags(this RouteGroupBuilder group) => group.AddEndpointFilter(async (context, next) =>
    {
        var http = context.HttpContext;
        var snapshot = await http.RequestServices.GetRequiredService<GraphSource>().LatestAsync(http.RequestAborted);
        var tag = TagOf(snapshot, http.Request);
        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified)) return Task.CompletedTask;
            http.Response.GetTypedHeaders().ETag = tag;
            // Kept by the caller alone, and asked for again each time.
            http.Response.Headers.CacheControl = "private, no-cache";
            return Task.CompletedTask;
        });
        var known = http.Request.GetTypedHeaders().IfNoneMatch;
        return known.Any(k => k.Compare(tag, useStrongComparison: false)) ? Results.StatusCode(StatusCodes.Status304NotModified) : await next(context);
    });

    private static EntityTagHeaderValue TagOf(GraphSnapshot snapshot, HttpRequest request)
    {
        var about = SHA256.HashData(Encoding.UTF8.GetBytes($"{snapshot.Hash} {request.Path} {request.QueryString}"));
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(about.AsSpan(0, 16))}\"");
    }
}
