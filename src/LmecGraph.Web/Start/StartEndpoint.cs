using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LmecGraph.Web.Start;

/// <summary><c>GET /</c>: what this is and where to go on.</summary>
internal static class StartEndpoint
{
    public static string Version { get; } =
        typeof(StartEndpoint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public static void MapStart(this IEndpointRouteBuilder routes) => routes.MapGet("/", () => TypedResults.Ok(new StartPage("LmecGraph", Version, new()
    {
        ["description"] = "/openapi/v1.json",
        ["questions"] = "/api/v1/query",
        ["measures"] = "/api/v1/metrics",
        ["exports"] = "/api/v1/export",
        ["documents"] = "/api/v1/documents",
        ["live"] = "/health/live",
        ["ready"] = "/health/ready",
    }))).WithName("start").WithTags("Start").WithSummary("What this is and where to go on.");
}

/// <summary>The start page.</summary>
/// <param name="Name">Name of the program.</param>
/// <param name="Version">Its version.</param>
/// <param name="Links">Where to go on, by what is there.</param>
internal sealed record StartPage(string Name, string Version, SortedDictionary<string, string> Links);
