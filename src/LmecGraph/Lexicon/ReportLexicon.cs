namespace LmecGraph.Lexicon;

/// <summary>All that is known before reading. Immutable, shared by all readers.</summary>
public sealed class ReportLexicon
{
    private static readonly Lazy<ReportLexicon> Shared = new(() => new ReportLexicon());

    private ReportLexicon() => (Words, Names, Addresses) = (new WordClasses(), KnownNames.Load(), new AddressForms());

    /// <summary>The built-in lexicon, loaded at first use.</summary>
    public static ReportLexicon BuiltIn => Shared.Value;

    /// <summary>Word classes.</summary>
    public WordClasses Words { get; }

    /// <summary>Forms of address.</summary>
    public AddressForms Addresses { get; }

    /// <summary>The gazetteer.</summary>
    public PhraseTable Names { get; }
}
