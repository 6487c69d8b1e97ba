using System.Net;

namespace LmecGraph.Web.Tests.Access;

public sealed class AccessTests(SharedService shared) : IClassFixture<SharedService>
{
    private const string Key = "a key of the tests, long enough";

    [Fact]
    public async Task Other_machines_are_not_let_in_without_a_key()
    {
        var failure = await Assert.ThrowsAsync<ServiceException>(() => RunningService.StartAsync(new ServiceOptions { Host = "0.0.0.0" }));

        Assert.Contains(ServiceOptions.KeyVariable, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_key_is_none()
    {
        var failure = await Assert.ThrowsAsync<ServiceException>(() => RunningService.StartAsync(new ServiceOptions { Host = "0.0.0.0", ApiKey = "secret" }));

        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer ")]
    [InlineData("Bearer another key of the tests")]
    [InlineData("Basic a key of the tests, long enough")]
    [InlineData(Key)]
    public async Task Who_does_not_show_the_key_gets_nothing(string? shown)
    {
        await using var service = await RunningService.StartAsync(new ServiceOptions { Host = "0.0.0.0", ApiKey = Key });

        foreach (var path in new[] { "/", "/api/v1/documents", "/api/v1/documents/2021.txt", "/openapi/v1.json", "/unknown" })
        {
            using var response = shown is null ? await service.GetAsync(path) : await service.GetAsync(path, ("Authorization", shown));
            await Problem.OfAsync(response, HttpStatusCode.Unauthorized);
            Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
        }
    }

    [Fact]
    public async Task Who_shows_the_key_is_answered()
    {
        await using var service = await RunningService.StartAsync(new ServiceOptions { Host = "0.0.0.0", ApiKey = Key });

        using var response = await service.GetAsync("/api/v1/documents", ("Authorization", $"Bearer {Key}"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Health_checks_need_no_key()
    {
        await using var service = await RunningService.StartAsync(new ServiceOptions { Host = "0.0.0.0", ApiKey = Key });

        using var response = await service.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Reading_is_open_on_loopback()
    {
        await using var service = await RunningService.StartAsync(new ServiceOptions { ApiKey = Key });

        using var response = await service.GetAsync("/api/v1/documents");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_foreign_host_name_does_not_reach_a_service_on_loopback()
    {
        var service = shared.Service;

        using var response = await service.GetAsync("/api/v1/documents", ("Host", "attacker.example"));

        await Problem.OfAsync(response, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Too_many_requests_are_told_when_to_go_on()
    {
        await using var service = await RunningService.StartAsync(new ServiceOptions { RequestsPerMinute = 2 });
        for (var i = 0; i < 2; i++) (await service.GetAsync("/api/v1/documents")).Dispose();

        using var response = await service.GetAsync("/api/v1/documents");

        await Problem.OfAsync(response, HttpStatusCode.TooManyRequests);
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        using var health = await service.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/documents")]
    [InlineData("/unknown")]
    [InlineData("/api/v1/documents?limit=0")]
    [InlineData("/health/live")]
    public async Task Every_answer_has_the_security_headers_and_does_not_name_the_server(string path)
    {
        var service = shared.Service;

        using var response = await service.GetAsync(path);

        Assert.StartsWith("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Server"));
    }
}
