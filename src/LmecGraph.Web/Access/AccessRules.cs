using System.Globalization;
using System.Threading.RateLimiting;
using LmecGraph.Web.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace LmecGraph.Web.Access;

/// <summary>Who may ask, how often, and how long an answer may take.</summary>
internal static class AccessRules
{
    /// <summary>Name of the rule for what keeps a processor busy: as many at once as there are processors, some more in a queue.</summary>
    public const string Heavy = "heavy";

    private const int Queue = 16;

    public static IServiceCollection AddAccess(this IServiceCollection services, ServiceOptions options, Binding binding)
    {
        // On loopback a page of another site must not reach the service under a name of its own (DNS rebinding).
        if (binding.IsLoopback)
            services.Configure<HostFilteringOptions>(o =>
            {
                o.AllowedHosts = ["localhost", "127.0.0.1", "[::1]", binding.Address.ToString()];
                o.IncludeFailureMessage = false; // a problem document takes its place
            });
        return services
            .AddRequestTimeouts(o => o.DefaultPolicy = new RequestTimeoutPolicy
            {
                Timeout = options.Deadline,
                TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
                WriteTimeoutResponse = http => http.WriteProblemAsync(
                    StatusCodes.Status503ServiceUnavailable,
                    $"The answer took longer than {options.Deadline.TotalSeconds:0.###} s; ask for less at a time.").AsTask(),
            })
            .AddRateLimiter(o =>
            {
                o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetFixedWindowLimiter(
                    http.Connection.RemoteIpAddress?.ToString() ?? "",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = options.RequestsPerMinute, Window = TimeSpan.FromMinutes(1) }));
                o.AddConcurrencyLimiter(Heavy, limit => (limit.PermitLimit, limit.QueueLimit) = (Environment.ProcessorCount, Queue));
                o.OnRejected = async (context, _) =>
                {
                    var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : TimeSpan.FromSeconds(1);
                    context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                    await context.HttpContext.WriteProblemAsync(
                        StatusCodes.Status429TooManyRequests, "Too many requests; the header Retry-After says when to go on.");
                };
            });
    }

    public static void UseAccess(this WebApplication app, ServiceOptions options, Binding binding)
    {
        if (binding.IsLoopback) app.UseHostFiltering();
        app.UseRouting();
        app.UseRateLimiter();
        if (!binding.IsLoopback) app.UseMiddleware<ApiKey>(options.ApiKey!);
        app.UseRequestTimeouts();
    }
}
