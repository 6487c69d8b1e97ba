namespace LmecGraph.Lexicon;

/// <summary>The lists, other than the classes of <c>words.tsv</c>, in which a word stands.</summary>
[Flags]
internal enum WordLists
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Head words of initiatives.</summary>
    Initiative = 1,

    /// <summary>Forms of address before a name.</summary>
    Honorific = 2,

    /// <summary>Letters after a name.</summary>
    Suffix = 4,

    /// <summary>Small words inside names.</summary>
    Particle = 8,

    /// <summary>Head words of posts.</summary>
    Post = 16,

    /// <summary>Words before the head word of a post.</summary>
    Modifier = 32,

    /// <summary>Given names.</summary>
    GivenName = 64,

    /// <summary>Surnames.</summary>
    Surname = 128,

    /// <summary>Words of running English text.</summary>
    Common = 256,

    /// <summary>The second words of heads of two words: <c>round table</c>, <c>Coast Guard</c>.</summary>
    EndOfPair = 512,

    /// <summary>Forms of address that some write in small letters: <c>prof.</c></summary>
    SmallHonorific = 1024,
}

/// <summary>What the word lists say of one word in lower case; the default value stands for a word that none of them has.</summary>
/// <param name="Lists">The lists in which it stands.</param>
/// <param name="Classes">The classes of <c>words.tsv</c> as bits, or null for none.</param>
/// <param name="BodyRank">Rank as the head word of an organization, or null.</param>
/// <param name="EventLevel">Level as the head word of an event, or null.</param>
/// <param name="Role">Role that it stands for, or null.</param>
internal readonly record struct ListedWord(WordLists Lists, ulong[]? Classes, string? BodyRank, string? EventLevel, string? Role)
{
    /// <summary>True where the word stands in one of these lists.</summary>
    public bool IsIn(WordLists lists) => (Lists & lists) != 0;

    /// <summary>True where the word belongs to the class of this number.</summary>
    public bool HasClass(int number) => Classes is not null && Has(Classes, number);

    /// <summary>True where the bit of this number is set.</summary>
    public static bool Has(ulong[] classes, int number) => (classes[number >> 6] & (1ul << number)) != 0;
}

/// <summary>The lexicon's answers to all questions on one word, with its plural, its dot and its hyphen considered.</summary>
internal sealed class WordAnswers
{
    /// <summary>Whose answers these are.</summary>
    public required WordClasses Source { get; init; }

    /// <summary>The lists in which the word itself stands.</summary>
    public required WordLists Lists { get; init; }

    /// <summary>The classes of <c>words.tsv</c> as bits, or null for none.</summary>
    public required ulong[]? Classes { get; init; }

    /// <summary>Rank as the head word of an organization, or null.</summary>
    public required string? BodyRank { get; init; }

    /// <summary>Level as the head word of an event, or null.</summary>
    public required string? EventLevel { get; init; }

    /// <summary>Coined after the kind of an event.</summary>
    public required bool IsCoinedEvent { get; init; }

    /// <summary>Role that it stands for, or null.</summary>
    public required string? Role { get; init; }

    /// <summary>Head word of an initiative, in singular or plural.</summary>
    public required bool IsInitiative { get; init; }

    /// <summary>Form of address, with or without its dot.</summary>
    public required bool IsHonorific { get; init; }

    /// <summary>Letters after a name, with or without their dot.</summary>
    public required bool IsSuffix { get; init; }

    /// <summary>Head word of a post, also as a part of a compound.</summary>
    public required bool IsPost { get; init; }

    /// <summary>Syllables of pinyin; null before anybody asked.</summary>
    public bool? IsPinyin { get; set; }

    /// <summary>Ends or begins as surnames do; null before anybody asked.</summary>
    public bool? HasSurnameEnding { get; set; }

    /// <summary>True where the word stands in one of these lists.</summary>
    public bool IsIn(WordLists lists) => (Lists & lists) != 0;
}
