using LmecGraph.Web.Start;
using Microsoft.AspNetCore.OpenApi;

namespace LmecGraph.Web;

/// <summary>What the OpenAPI document says besides what the routes say of themselves.</summary>
internal static class ApiDescription
{
    public static void Describe(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info = new()
        {
            Title = "LmecGraph",
            Version = StartEndpoint.Version,
            Description = "Who works with whom, read from event reports: questions, measures and exports of one graph. Every answer names its quotes.",
        };
        // The document is the same wherever the service listens.
        document.Servers = [];
        return Task.CompletedTask;
    });
}
