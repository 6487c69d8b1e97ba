using LmecGraph.Stores;

namespace LmecGraph.Web;

/// <summary>How the service is run.</summary>
public sealed record ServiceOptions
{
    /// <summary>Environment variable that holds the key; the only place from which it is taken.</summary>
    public const string KeyVariable = "LMECGRAPH_API_KEY";

    /// <summary>The setting of OpenTelemetry that says where to send to.</summary>
    public const string TelemetryEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Shortest key that is accepted, in characters.</summary>
    public const int ShortestKey = 16;

    /// <summary>Path or URL of the store, which must be there.</summary>
    public string Store { get; init; } = GraphStores.DefaultPlace;

    /// <summary>Address to listen on: an IP address, <c>localhost</c>, or <c>*</c> for all addresses of the machine.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>Port to listen on.</summary>
    /// <value>0 to 65535; 0 takes any free one.</value>
    public int Port { get; init; } = 5080;

    /// <summary>The key that callers must show; may be null on loopback, where reading is open.</summary>
    public string? ApiKey { get; init; }

    /// <summary>How long one request may take.</summary>
    /// <value>More than zero; 30 seconds by default.</value>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Requests that one address may send in a minute.</summary>
    /// <value>At least 1; 1200 by default.</value>
    public int RequestsPerMinute { get; init; } = 1200;

    /// <summary>
    /// Settings of OpenTelemetry under their standard names (<c>OTEL_…</c>). Traces and metrics are sent where <see cref="TelemetryEndpoint"/>
    /// is among them, else nothing is.
    /// </summary>
    public IReadOnlyDictionary<string, string> Telemetry { get; init; } = new Dictionary<string, string>();
}

/// <summary>The service cannot be started as asked; the message says what, where and what to do.</summary>
public sealed class ServiceException : Exception
{
    /// <summary>With one line for the user.</summary>
    public ServiceException(string message) : base(message) { }

    /// <summary>With one line for the user and what caused it.</summary>
    public ServiceException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Without a message; there to be complete.</summary>
    public ServiceException() { }
}
