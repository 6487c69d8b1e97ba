using System.Security.Cryptography;
using System.Text;
using LmecGraph.Documents;
using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Observations;
using LmecGraph.Text;

namespace LmecGraph.Pipeline;

/// <summary>The steps from a text to what it says, in order. Start reading here.</summary>
public sealed class ReportReader
{
    private readonly ReportLexicon _lexicon = ReportLexicon.BuiltIn;
    private readonly ObservationReader _observations;

    /// <summary>Reads with the built-in lexicon. A user's own counts for the fingerprint; no rule reads it yet.</summary>
    /// <param name="ownLexicon">Content of the lexicon that the store keeps, or null.</param>
    public ReportReader(string? ownLexicon = null)
    {
        _observations = new ObservationReader(new PatternRules(_lexicon.Words));
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{typeof(ReportReader).Module.ModuleVersionId}\n{ownLexicon}")));
    }

    /// <summary>Identifies rules and lexicon: readings with another fingerprint are stale.</summary>
    public string Fingerprint { get; }

    /// <summary>Reads one document. Pure, safe to call from several threads.</summary>
    /// <param name="name">Name of the document.</param>
    /// <param name="text">Its decoded text.</param>
    /// <param name="cancel">Stops a long reading.</param>
    public DocumentReading Read(string name, string text, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        var tokens = TokenizedText.Of(text);
        var document = DocumentAnalysis.Analyse(name, tokens);
        cancel.ThrowIfCancellationRequested();
        var mentions = MentionSpotter.Spot(new MarkedText(document, tokens, _lexicon));
        cancel.ThrowIfCancellationRequested();
        return _observations.Read(mentions);
    }
}
