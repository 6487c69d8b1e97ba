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
    private readonly ReportLexicon _lexicon;
    private readonly PatternRules _patterns;
    private readonly ObservationReader _observations;

    /// <summary>Reads with the built-in lexicon and a user's own on top.</summary>
    /// <param name="ownLexicon">Text of a lexicon file, such as the one that the store keeps, or null.</param>
    /// <exception cref="LexiconException">Lines of the user's lexicon are wrong.</exception>
    public ReportReader(string? ownLexicon = null)
    {
        _lexicon = ReportLexicon.With(OwnLexicon.Parse(ownLexicon));
        _patterns = new PatternRules(_lexicon.Words);
        _observations = new ObservationReader(_patterns);
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{typeof(ReportReader).Module.ModuleVersionId}\n{ownLexicon}")));
    }

    /// <summary>What a user added; who is who and what counts for what depend on it too.</summary>
    public OwnLexicon Own => _lexicon.Own;

    /// <summary>Line of <c>patterns.txt</c>, from 1, on which a rule stands; null where it is a step of the program.</summary>
    public int? LineOfPattern(string rule) => _patterns.LineOf(rule);

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
        var document = DocumentAnalysis.Analyse(name, tokens, _lexicon.Words);
        cancel.ThrowIfCancellationRequested();
        var mentions = MentionSpotter.Spot(new MarkedText(document, tokens, _lexicon));
        cancel.ThrowIfCancellationRequested();
        return _observations.Read(mentions);
    }
}
