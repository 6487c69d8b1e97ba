using LmecGraph.Pipeline;

namespace LmecGraph.Stores;

/// <summary>How a store is opened.</summary>
public sealed record StoreOptions
{
    /// <summary>What the caller is about to do.</summary>
    /// <value>Reading by default, which never makes a store.</value>
    public StoreAccess Access { get; init; } = StoreAccess.Read;

    /// <summary>How long a writer waits for another one before it gives up.</summary>
    /// <value>One second to one hour, in whole seconds; 10 seconds by default.</value>
    public TimeSpan WriterWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Gives the reader for a user's own lexicon, or for null; it reads stored texts again where the rules have changed.</summary>
    public Func<string?, ReportReader> Reader { get; init; } = lexicon => new ReportReader(lexicon);

    /// <summary>The most pages that the file may grow to; null for no bound. Lets a test meet a full disk.</summary>
    internal int? PageLimit { get; init; }
}

/// <summary>What a store is opened for.</summary>
public enum StoreAccess
{
    /// <summary>Asking. The store must be there.</summary>
    Read,

    /// <summary>Adding and removing. A missing store is made.</summary>
    Write,
}
