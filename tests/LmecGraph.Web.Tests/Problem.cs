using System.Net;
using System.Text.Json;

namespace LmecGraph.Web.Tests;

/// <summary>The problem document of an answer (RFC 9457).</summary>
internal static class Problem
{
    public static async Task<JsonElement> OfAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(status == response.StatusCode, $"{(int)response.StatusCode} {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonSerializer.Deserialize<JsonElement>(text);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.GetProperty("title").GetString());
        Assert.DoesNotContain('\n', problem.GetProperty("detail").GetString()!);
        return problem;
    }
}
