using System.Globalization;
using System.Text.Json.Nodes;
using LmecGraph.Queries;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LmecGraph.Web.Queries;

/// <summary>Describes the parameters of a question from its form.</summary>
internal static class QuestionDescription
{
    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<QuestionForm>().FirstOrDefault() is { } form)
            operation.Parameters = [.. form.Parameters.Select(Describe)];
        return Task.CompletedTask;
    }

    private static OpenApiParameter Describe(Parameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Required = parameter.Required,
        Description = parameter.Help,
        // Several words stand in one value, parted by commas.
        Style = ParameterStyle.Form,
        Explode = parameter.Kind != ParameterKind.Choices,
        Schema = SchemaOf(parameter),
    };

    private static OpenApiSchema SchemaOf(Parameter parameter) => parameter.Kind switch
    {
        ParameterKind.Number => new()
        {
            Type = JsonSchemaType.Integer,
            Minimum = parameter.Least.ToString(CultureInfo.InvariantCulture),
            Maximum = parameter.Most == int.MaxValue ? null : parameter.Most.ToString(CultureInfo.InvariantCulture),
            Default = parameter.Default is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : null,
        },
        ParameterKind.Choices => new() { Type = JsonSchemaType.Array, Items = Word(parameter.Words, null) },
        ParameterKind.Choice => Word(parameter.Words, parameter.Default),
        ParameterKind.Switch => Word(["on", "off"], parameter.Default),
        _ => new() { Type = JsonSchemaType.String, Default = parameter.Default },
    };

    private static OpenApiSchema Word(IEnumerable<string> words, string? usual) =>
        new() { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)word)], Default = usual };
}
