using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LmecGraph.Web.Problems;

/// <summary>Every error is a problem document (RFC 9457) whose <c>detail</c> is one line for people.</summary>
internal static class ProblemPages
{
    public static IServiceCollection AddProblems(this IServiceCollection services) => services
        .AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            var problem = context.ProblemDetails;
            problem.Instance ??= context.HttpContext.Request.Path;
            problem.Detail ??= DetailOf(problem.Status);
        })
        .AddExceptionHandler<ExceptionProblems>()
        .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // What a caller did wrong is told to the caller, not to the log.
            SuppressDiagnosticsCallback = context => ExceptionProblems.Of(context.Exception) is { Status: < 500 },
        });
        app.UseStatusCodePages();
    }

    /// <summary>Writes a problem in place of an answer.</summary>
    public static async ValueTask WriteProblemAsync(this HttpContext http, int status, string? detail = null)
    {
        http.Response.StatusCode = status;
        var problem = new ProblemDetails { Status = status, Detail = detail };
        await http.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new() { HttpContext = http, ProblemDetails = problem });
    }

    private static string? DetailOf(int? status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address; /openapi/v1.json lists what there is.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take this method; the header Allow names those that it takes.",
        StatusCodes.Status400BadRequest => "The request could not be read.",
        _ => null,
    };
}
