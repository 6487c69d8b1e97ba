using LmecGraph.Queries;
using LmecGraph.Text;
using LmecGraph.Web.Graphs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LmecGraph.Web.Queries;

/// <summary>Every question of the library under its own name, with the parameters of its form.</summary>
internal static class QueryEndpoints
{
    public static void MapQueries(this IEndpointRouteBuilder api)
    {
        api.MapGet("/query", () => TypedResults.Ok(QuestionForms.All.Select(QuestionSummary.Of))).WithName("questions").WithTags("Questions")
            .WithSummary("The questions with the parameters that they take.");
        foreach (var form in QuestionForms.All)
            api.MapGet("/query/" + form.Name, (HttpContext http, GraphSource source) => AskAsync(form, http, source))
                .WithName(form.Name).WithTags("Questions").WithSummary(form.Summary).WithMetadata(form)
                .Produces(StatusCodes.Status200OK, typeof(AnswerOf<>).MakeGenericType(form.RowType), "application/json")
                .ProducesProblem(StatusCodes.Status400BadRequest)
                .ProducesProblem(StatusCodes.Status404NotFound)
                .ProducesProblem(StatusCodes.Status409Conflict);
        // So that a wrong name is answered with the right ones.
        api.MapGet("/query/{name}", async Task<IResult> (string name, GraphSource source, CancellationToken cancel) =>
            TypedResults.Ok(await QueryRunner.RunAsync(name, new Dictionary<string, string?>(), (await source.LatestAsync(cancel)).Queries, cancel)))
            .ExcludeFromDescription();
    }

    private static async Task<JsonHttpResult<Answer>> AskAsync(QuestionForm form, HttpContext http, GraphSource source)
    {
        var question = form.Read(WordsOf(form, http.Request.Query));
        var snapshot = await source.LatestAsync(http.RequestAborted);
        var answer = await form.AskAsync(question, snapshot.Queries, http.RequestAborted);
        if (answer.Next is { } next) http.Response.Headers.Link = $"<{AddressOfPage(http.Request, next)}>; rel=\"next\"";
        return TypedResults.Json(answer, Json.Options);
    }

    /// <summary>A parameter that takes several words may be given several times.</summary>
    private static Dictionary<string, string?> WordsOf(QuestionForm form, IQueryCollection query)
    {
        var severalWords = form.Parameters.Where(p => p.Kind == ParameterKind.Choices).Select(p => p.Name).ToList();
        foreach (var (name, values) in query)
            if (values.Count > 1 && !severalWords.Contains(name, StringComparer.OrdinalIgnoreCase))
                throw new QuestionException($"{name} is given {values.Count} times");
        return query.ToDictionary(q => q.Key, q => (string?)string.Join(',', q.Value!), StringComparer.Ordinal);
    }

    private static string AddressOfPage(HttpRequest request, string cursor)
    {
        var query = new QueryBuilder(request.Query.Where(q => !q.Key.Equals("cursor", StringComparison.OrdinalIgnoreCase))) { { "cursor", cursor } };
        return request.PathBase + request.Path + query;
    }
}

/// <summary>The one shape of all answers, as the description of the service shows it for one question.</summary>
/// <param name="Query">Name of the question.</param>
/// <param name="Parameters">The question as it was understood.</param>
/// <param name="Rows">The rows in the order of the question.</param>
/// <param name="Next">Cursor of the rows that follow, null at the end.</param>
internal sealed record AnswerOf<TRow>(string Query, object Parameters, IReadOnlyList<TRow> Rows, string? Next);
