using System.Globalization;
using System.Net.Sockets;
using LmecGraph.Graph;
using LmecGraph.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;

namespace LmecGraph.Web;

/// <summary>The running service: the store's graph over HTTP, until it is disposed.</summary>
public sealed class WebService : IAsyncDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly WebApplication _app;

    private WebService(WebApplication app) => _app = app;

    /// <summary>Where it listens, for example <c>http://127.0.0.1:5080</c>.</summary>
    public string Address => _app.Urls.First();

    /// <summary>Opens the store and begins to listen.</summary>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    /// <exception cref="ServiceException">The options do not do, or the address cannot be had.</exception>
    public static async Task<WebService> StartAsync(ServiceOptions options, CancellationToken cancel = default)
    {
        var binding = Binding.Of(options);
        var store = await GraphStores.OpenAsync(options.Store, new StoreOptions(), cancel);
        var app = ServiceHost.Build(options, binding, store);
        try
        {
            await app.StartAsync(cancel);
            return new WebService(app);
        }
        catch (Exception failure)
        {
            await app.DisposeAsync();
            if (Explain(failure, options) is { } line) throw new ServiceException(line, failure);
            throw;
        }
    }

    /// <summary>Takes no more requests, lets those under way end for a few seconds, and closes the store.</summary>
    public async ValueTask DisposeAsync()
    {
        using var grace = new CancellationTokenSource(Grace);
        await _app.StopAsync(grace.Token);
        await _app.DisposeAsync();
    }

    private static string? Explain(Exception failure, ServiceOptions options)
    {
        var port = options.Port.ToString(CultureInfo.InvariantCulture);
        return failure switch
        {
            IOException { InnerException: AddressInUseException } => $"Port {port} of {options.Host} is in use; name another one with --port.",
            SocketException { SocketErrorCode: SocketError.AccessDenied } =>
                $"Port {port} needs rights that you do not have; name one above 1023 with --port.",
            SocketException { SocketErrorCode: SocketError.AddressNotAvailable } =>
                $"{options.Host} is no address of this machine; name another one with --host.",
            _ => null,
        };
    }
}
