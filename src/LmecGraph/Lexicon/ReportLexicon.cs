namespace LmecGraph.Lexicon;

/// <summary>All that is known before reading. Immutable, shared by all readers.</summary>
public sealed class ReportLexicon
{
    private static readonly Lazy<ReportLexicon> Shared = new(() => new ReportLexicon(OwnLexicon.Empty));

    private ReportLexicon(OwnLexicon own) => (Own, Words, Names, Addresses) = (own, new WordClasses(own), KnownNames.Load(own), new AddressForms());

    /// <summary>The built-in lexicon, loaded at first use.</summary>
    public static ReportLexicon BuiltIn => Shared.Value;

    /// <summary>What a user added.</summary>
    public OwnLexicon Own { get; }

    /// <summary>The built-in lexicon with what a user adds.</summary>
    public static ReportLexicon With(OwnLexicon own) => own.IsEmpty ? BuiltIn : new ReportLexicon(own);

    /// <summary>Word classes.</summary>
    public WordClasses Words { get; }

    /// <summary>Forms of address.</summary>
    public AddressForms Addresses { get; }

    /// <summary>The gazetteer.</summary>
    public PhraseTable Names { get; }
}
