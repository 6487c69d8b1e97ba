using System.Globalization;
using System.Net;

namespace LmecGraph.Web;

/// <summary>Where the service listens, and whether callers of other machines can reach it.</summary>
/// <param name="Address">Address to listen on.</param>
/// <param name="Port">Port, 0 for any free one.</param>
internal sealed record Binding(IPAddress Address, int Port)
{
    public bool IsLoopback => IPAddress.IsLoopback(Address);

    /// <exception cref="ServiceException">No such address or port, or it needs a key and there is none.</exception>
    public static Binding Of(ServiceOptions options)
    {
        var binding = new Binding(AddressOf(options.Host), options.Port);
        if (options.Port is < 0 or > 65535)
            throw new ServiceException(string.Create(CultureInfo.InvariantCulture, $"{options.Port} is not a port; give a number from 0 to 65535 to --port."));
        if (!binding.IsLoopback && string.IsNullOrEmpty(options.ApiKey))
            throw new ServiceException($"Other machines can reach {options.Host}: set {ServiceOptions.KeyVariable} to a key that callers must show.");
        if (options.ApiKey is { Length: > 0 and < ServiceOptions.ShortestKey })
            throw new ServiceException(string.Create(
                CultureInfo.InvariantCulture, $"The key in {ServiceOptions.KeyVariable} is too short; it needs {ServiceOptions.ShortestKey} characters or more."));
        return binding;
    }

    private static IPAddress AddressOf(string host) => host switch
    {
        "localhost" => IPAddress.Loopback,
        "*" => IPAddress.IPv6Any,
        _ => IPAddress.TryParse(host, out var address) ? address
            : throw new ServiceException($"'{host}' is not an address to listen on; give an IP address, localhost or * to --host."),
    };
}
