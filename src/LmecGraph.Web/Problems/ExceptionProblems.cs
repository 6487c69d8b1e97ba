using System.Text.Json;
using System.Text.RegularExpressions;
using LmecGraph.Graph;
using LmecGraph.Metrics.Report;
using LmecGraph.Queries;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace LmecGraph.Web.Problems;

/// <summary>What an exception is to a caller. The only place that decides it.</summary>
internal sealed partial class ExceptionProblems(IProblemDetailsService service) : IExceptionHandler
{
    public static ProblemDetails Of(Exception exception) => exception switch
    {
        QuestionException question => Problem(question),
        MeasureException => Problem(StatusCodes.Status400BadRequest, exception.Message),
        StoreException => Problem(StatusCodes.Status503ServiceUnavailable, exception.Message),
        BadHttpRequestException bad => Problem(bad.StatusCode, InOurWords(bad.Message)),
        OperationCanceledException => Problem(StatusCodes.Status503ServiceUnavailable, "The service is being stopped."),
        _ => Problem(StatusCodes.Status500InternalServerError, "A fault of the service; its log says more."),
    };

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.RequestAborted.IsCancellationRequested) return true;
        var problem = Of(exception);
        httpContext.Response.StatusCode = problem.Status!.Value;
        return await service.TryWriteAsync(new() { HttpContext = httpContext, Exception = exception, ProblemDetails = problem });
    }

    private static ProblemDetails Problem(QuestionException question)
    {
        var problem = Problem(question.Fault switch
        {
            QuestionFault.UnknownQuestion or QuestionFault.UnknownEntity => StatusCodes.Status404NotFound,
            QuestionFault.AmbiguousEntity => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status400BadRequest,
        }, question.Message);
        if (question.Candidates.Count > 0) problem.Extensions["candidates"] = question.Candidates;
        return problem;
    }

    private static ProblemDetails Problem(int status, string detail) => new() { Status = status, Detail = detail };

    /// <summary>The framework names the type of a parameter that it cannot read; a caller knows only its name in the address.</summary>
    private static string InOurWords(string message) => UnreadParameter().Match(message) is { Success: true } unread
        ? $"{JsonNamingPolicy.KebabCaseLower.ConvertName(unread.Groups[1].Value)}: '{unread.Groups[2].Value}' is not a value that it takes."
        : message;

    [GeneratedRegex("^Failed to bind parameter \"(?:[^ \"]+ )?(\\w+)\" from \"(.*)\"\\.$", RegexOptions.Singleline)]
    private static partial Regex UnreadParameter();
}
