using System.Text.Json;
using LmecGraph.Pipeline;
using LmecGraph.Stores;

namespace LmecGraph.Web.Tests;

/// <summary>A service on a free port over a store of its own; the real host, asked over real HTTP.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private static readonly ReportReader Reader = new();

    private readonly DirectoryInfo _folder;
    private readonly WebService _service;

    private RunningService(DirectoryInfo folder, WebService service)
    {
        (_folder, _service) = (folder, service);
        // A service bound to all addresses says so; it is asked on loopback.
        Client = new HttpClient { BaseAddress = new UriBuilder(service.Address) { Host = "127.0.0.1" }.Uri };
    }

    public HttpClient Client { get; }

    public int Port => Client.BaseAddress!.Port;

    public string Store => StoreIn(_folder);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Starts one over some reports; without options on loopback, without a key.</summary>
    public static async Task<RunningService> StartAsync(ServiceOptions? options = null)
    {
        var folder = Directory.CreateTempSubdirectory("lmecgraph-");
        await SaveAsync(StoreIn(folder), Reports.All);
        return new RunningService(folder, await WebService.StartAsync((options ?? new ServiceOptions()) with { Store = StoreIn(folder), Port = 0 }, Cancel));
    }

    /// <summary>Reads reports into the store, as another process would while the service runs.</summary>
    public Task SaveAsync(params (string Name, string Text)[] reports) => SaveAsync(Store, reports);

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request, Cancel);
    }

    /// <summary>The JSON of a good answer.</summary>
    public async Task<JsonElement> JsonAsync(string path)
    {
        using var response = await GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(Cancel)}");
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(Cancel));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _service.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static string StoreIn(DirectoryInfo folder) => Path.Combine(folder.FullName, "store.db");

    private static async Task SaveAsync(string path, IEnumerable<(string Name, string Text)> reports)
    {
        await using var store = await GraphStores.OpenAsync(path, new StoreOptions { Access = StoreAccess.Write }, Cancel);
        await store.SaveAsync([.. reports.Select(r => Reader.Read(r.Name, r.Text, Cancel))], Cancel);
    }
}
