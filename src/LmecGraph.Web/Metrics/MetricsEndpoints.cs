using LmecGraph.Metrics.Networks;
using LmecGraph.Metrics.Report;
using LmecGraph.Web.Access;
using LmecGraph.Web.Graphs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LmecGraph.Web.Metrics;

/// <summary>Measures of the networks of the graph, in the JSON that the command line prints.</summary>
internal static class MetricsEndpoints
{
    public static void MapMetrics(this IEndpointRouteBuilder api)
    {
        api.MapGet("/metrics", () => TypedResults.Ok(MeasureList.Everything)).WithName("networks").WithTags("Measures")
            .WithSummary("The networks of the graph, and the measures.");
        api.MapGet("/metrics/{network}", MeasureAsync).WithName("metrics").WithTags("Measures")
            .WithSummary("Measures a network: summary, nodes, edges, and the convention of each measure.")
            .RequireRateLimiting(AccessRules.Heavy)
            .Produces(StatusCodes.Status200OK, contentType: "application/json")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> MeasureAsync(
        string network, [AsParameters] MeasureParameters parameters, HttpRequest request, GraphSource source, CancellationToken cancel)
    {
        if (!NetworkKind.All.Any(kind => kind.Name == network))
            return TypedResults.Problem(
                $"'{network}' is not a network; there are {string.Join(", ", NetworkKind.All.Select(kind => kind.Name))}.",
                statusCode: StatusCodes.Status404NotFound);
        MeasureParameters.RequireKnown(request.Query.Keys);
        var (scope, options, top) = (parameters.Scope(), parameters.Options(), parameters.Top);
        if (top is < 1) throw new MeasureException("top: give a number of at least 1");
        var report = MeasureRun.Compute((await source.LatestAsync(cancel)).Graph, network, scope, options, cancel);
        using var json = new MemoryStream();
        ReportJson.Write(report, json, top);
        return TypedResults.Bytes(json.ToArray(), "application/json");
    }
}

/// <summary>What can be measured.</summary>
/// <param name="Networks">The networks.</param>
/// <param name="Measures">The measures.</param>
internal sealed record MeasureList(IReadOnlyList<NetworkLink> Networks, IReadOnlyList<MeasureName> Measures)
{
    public static MeasureList Everything { get; } = new(
        [.. NetworkKind.All.Select(kind => new NetworkLink(kind.Name, kind.Summary, kind.Roles, "/api/v1/metrics/" + kind.Name))],
        [.. MeasureCatalogue.All.Select(measure => new MeasureName(measure.Name, measure.Place))]);
}

/// <summary>A network of the graph.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it shows.</param>
/// <param name="Roles">The roles that it can be limited to.</param>
/// <param name="Address">Where to have it measured.</param>
internal sealed record NetworkLink(string Name, string Summary, IReadOnlyList<string> Roles, string Address);

/// <summary>A measure.</summary>
/// <param name="Name">Its fixed name.</param>
/// <param name="Place">What it says something about.</param>
internal sealed record MeasureName(string Name, MeasurePlace Place);
