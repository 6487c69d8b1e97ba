using System.Text.Json.Nodes;
using LmecGraph.Ontology;
using LmecGraph.Text;
using LmecGraph.Web.Queries;
using LmecGraph.Web.Start;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LmecGraph.Web;

/// <summary>What the OpenAPI document says besides what the routes say of themselves.</summary>
internal static class ApiDescription
{
    public static void Describe(OpenApiOptions options) => options
        .AddDocumentTransformer(DescribeServiceAsync)
        .AddOperationTransformer(QuestionDescription.DescribeAsync)
        .AddSchemaTransformer(DescribeWrittenFormsAsync);

    private static Task DescribeServiceAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
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
    }

    /// <summary>Types that the library writes in a form of its own.</summary>
    private static Task DescribeWrittenFormsAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        if (context.JsonTypeInfo.Type == typeof(Period))
        {
            schema.Type = JsonSchemaType.String;
            schema.Description = "A year, month or day, or two of them with a slash between: 2016, 2016-03, 2016-03-05/2016-03-07.";
        }
        else if (context.JsonTypeInfo.Type == typeof(EdgeType))
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. EdgeTypes.All.Select(type => (JsonNode)type.Label())];
        }
        return Task.CompletedTask;
    }
}
