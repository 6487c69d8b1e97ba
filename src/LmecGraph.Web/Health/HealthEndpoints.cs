using LmecGraph.Graph;
using LmecGraph.Web.Access;
using LmecGraph.Web.Graphs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LmecGraph.Web.Health;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the store gives its graph.</summary>
internal static class HealthEndpoints
{
    public static IServiceCollection AddReadiness(this IServiceCollection services) => services.AddHealthChecks().AddCheck<StoreCheck>("store").Services;

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting().WithMetadata(new OpenToAll());
        routes.MapHealthChecks("/health/ready").DisableRateLimiting().WithMetadata(new OpenToAll());
    }

    private sealed class StoreCheck(GraphSource source) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await source.LatestAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (StoreException failure)
            {
                return HealthCheckResult.Unhealthy(failure.Message);
            }
        }
    }
}
