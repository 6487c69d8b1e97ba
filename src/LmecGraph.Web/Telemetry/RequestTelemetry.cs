using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace LmecGraph.Web.Telemetry;

/// <summary>Traces and metrics of requests over OTLP, where a user asks for them with the standard settings.</summary>
internal static class RequestTelemetry
{
    public static void AddTelemetry(this WebApplicationBuilder builder, IReadOnlyDictionary<string, string> settings)
    {
        if (!settings.ContainsKey(ServiceOptions.TelemetryEndpoint)) return;
        builder.Configuration.AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value)));
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("lmecgraph"))
            .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation())
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation())
            .UseOtlpExporter();
    }
}
