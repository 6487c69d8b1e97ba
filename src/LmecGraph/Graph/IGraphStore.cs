using LmecGraph.Documents;
using LmecGraph.Observations;
using LmecGraph.Resolution;

namespace LmecGraph.Graph;

/// <summary>
/// Keeps documents with what was read in them, and decisions. These are the truth; the folded graph is a cache of them.
/// <para>Contract: <see cref="SaveAsync"/> and <see cref="RemoveAsync"/> are atomic and durable when they return: a process killed at any
/// instant leaves every batch that was reported as saved, and no part of another. Saving what is already there changes nothing. Lists are in
/// ordinal order of document name. <see cref="GraphAsync"/> always fits the documents and decisions of the moment. One writer at a time;
/// readers see the last committed state. Failures that a user can mend throw <see cref="StoreException"/> with one clear line.</para>
/// </summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>
    /// Stores readings, each in the place of an older one of the same document name. They are taken to be made with the lexicon that the
    /// store keeps; every surface is the words of the document at its span.
    /// </summary>
    /// <returns>What happened to each, in the order given.</returns>
    Task<IReadOnlyList<SaveOutcome>> SaveAsync(IReadOnlyList<DocumentReading> readings, CancellationToken cancel = default);

    /// <summary>Removes documents; names that are not there are left out of the result.</summary>
    /// <returns>The names removed.</returns>
    Task<IReadOnlyList<string>> RemoveAsync(IReadOnlyList<string> names, CancellationToken cancel = default);

    /// <summary>The documents stored, without their text.</summary>
    Task<IReadOnlyList<DocumentFacts>> DocumentsAsync(CancellationToken cancel = default);

    /// <summary>One document with its text, or null.</summary>
    Task<Document?> DocumentAsync(string name, CancellationToken cancel = default);

    /// <summary>All readings. A reading made by other rules or another lexicon is made anew from the stored text first.</summary>
    IAsyncEnumerable<DocumentReading> ReadingsAsync(CancellationToken cancel = default);

    /// <summary>All decisions, by time, then keys.</summary>
    Task<IReadOnlyList<Decision>> DecisionsAsync(CancellationToken cancel = default);

    /// <summary>Adds a decision; a later one on the same two keys takes the place of an earlier one.</summary>
    Task DecideAsync(Decision decision, CancellationToken cancel = default);

    /// <summary>The text of the user's own lexicon, by which documents are read on top of the built-in one, or null.</summary>
    Task<string?> LexiconAsync(CancellationToken cancel = default);

    /// <summary>Keeps a user's own lexicon, or with null none. All readings made by another are stale from now on.</summary>
    Task UseLexiconAsync(string? lexicon, CancellationToken cancel = default);

    /// <summary>The folded graph; the same object as long as nothing changed.</summary>
    Task<KnowledgeGraph> GraphAsync(CancellationToken cancel = default);
}

/// <summary>What saving did to a document.</summary>
public enum SaveOutcome
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It took the place of an older text or reading.</summary>
    Replaced,

    /// <summary>The same text was read in the same way already.</summary>
    Unchanged,
}

/// <summary>A store cannot do what was asked; the message says what, where and what to do.</summary>
public sealed class StoreException : Exception
{
    /// <summary>With one line for the user.</summary>
    public StoreException(string message) : base(message) { }

    /// <summary>With one line for the user and what caused it.</summary>
    public StoreException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Without a message; there to be complete.</summary>
    public StoreException() { }
}
