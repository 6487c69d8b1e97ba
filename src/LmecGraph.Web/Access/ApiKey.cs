using System.Security.Cryptography;
using System.Text;
using LmecGraph.Web.Problems;
using Microsoft.AspNetCore.Http;

namespace LmecGraph.Web.Access;

/// <summary>Lets nobody pass who does not show the key, as <c>Authorization: Bearer KEY</c>; health checks need none.</summary>
internal sealed class ApiKey(RequestDelegate next, string key)
{
    private const string Scheme = "Bearer ";

    // Hashes are of one length, so that the comparison takes the same time for every wrong key.
    private readonly byte[] _hash = HashOf(key);

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<OpenToAll>() is not null || IsShown(http.Request)) await next(http);
        else
        {
            http.Response.Headers.WWWAuthenticate = Scheme.TrimEnd();
            await http.WriteProblemAsync(StatusCodes.Status401Unauthorized, "Show the key of this service as 'Authorization: Bearer KEY'.");
        }
    }

    private bool IsShown(HttpRequest request)
    {
        var shown = request.Headers.Authorization.ToString();
        return shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(_hash, HashOf(shown[Scheme.Length..].Trim()));
    }

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}

/// <summary>Marks an endpoint that answers without the key.</summary>
internal sealed class OpenToAll;
