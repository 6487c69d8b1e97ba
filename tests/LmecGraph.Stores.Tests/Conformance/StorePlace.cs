using LmecGraph.Graph;

namespace LmecGraph.Stores.Tests.Conformance;

/// <summary>Where the stores of one test live: empty at first, cleared away afterwards. The one thing that a kind of store has to supply.</summary>
public abstract class StorePlace : IAsyncDisposable
{
    /// <summary>Why this kind of store cannot be tested here, or null.</summary>
    public virtual string? Missing => null;

    /// <summary>Opens the store of this place once more.</summary>
    public abstract Task<IGraphStore> OpenAsync(StoreAccess access = StoreAccess.Write);

    public abstract ValueTask DisposeAsync();
}

/// <summary>The root of the suites, one suite per behaviour of <see cref="IGraphStore"/>. A kind of store has an empty subclass of each.</summary>
public abstract class StoreConformance<TPlace> : IAsyncLifetime where TPlace : StorePlace, new()
{
    private readonly TPlace _place = new();

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected StorePlace Place => _place;

    /// <summary>A store in which nothing is yet.</summary>
    protected IGraphStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(_place.Missing is not null, _place.Missing ?? "");
        Store = await _place.OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Store is not null) await Store.DisposeAsync();
        await _place.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<string[]> NamesAsync() => [.. (await Store.DocumentsAsync(Cancel)).Select(d => d.Name)];
}
