using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>What a word can be in the name of a person, from the least to the best evidence for one.</summary>
internal enum NamePart
{
    /// <summary>No part of a name.</summary>
    None,

    /// <summary>A town or an unknown word in capitals: only behind a form of address.</summary>
    Doubtful,

    /// <summary>An initial.</summary>
    Initial,

    /// <summary>A capitalized word that no list has.</summary>
    Unknown,

    /// <summary>A name that is a word, a month or a place as well.</summary>
    Ambiguous,

    /// <summary>A name of the lists.</summary>
    Name,
}

/// <summary>Sorts the words of a text by what they can be in the name of a person.</summary>
internal sealed class PersonWords
{
    private readonly MarkedText _text;
    private readonly WordClasses _words;
    private readonly bool[] _inKnown;
    private readonly NamePart?[] _parts;

    public PersonWords(MarkedText text)
    {
        (_text, _words) = (text, text.Words);
        (_inKnown, _parts) = (new bool[text.Tokens.Count], new NamePart?[text.Tokens.Count]);
        for (var i = 0; i < _inKnown.Length; i++)
            if (text.Known(i) is { Length: > 1 } known && !IsNameInPlace(i, known)) Array.Fill(_inKnown, true, i, known.Length);
    }

    /// <summary>What a token can be; found out once, since it is asked again and again.</summary>
    public NamePart At(int at) => _parts[at] ??= PartAt(at);

    private NamePart PartAt(int at)
    {
        var t = _text.Tokens[at];
        if (IsPrefixed(t) && !_inKnown[at]) return _words.IsListedName(Unprefixed(t)) ? NamePart.Name : NamePart.Unknown;
        if (!t.IsCapitalized || char.IsLower(t.Text[0]) || _inKnown[at] || t.Lower.EndsWith('\'')) return NamePart.None;
        if (!t.IsAllCaps && _words.Is("shortgiven", t) && at + 1 < _text.Tokens.Count && _text.Tokens[at + 1].IsCapitalized) return NamePart.Name;
        if (IsRunTogether(at)) return NamePart.Initial;
        if (_words.Is("shortname", t) && at + 1 < _text.Tokens.Count && _text.Tokens[at + 1].IsCapitalized) return NamePart.Initial;
        if (IsInitial(t) || IsListedInitial(at)) return _words.IsSuffix(t) && !OpensName(at) ? NamePart.None : NamePart.Initial;
        var listed = IsListed(t);
        if (_words.Is("nevername", t) || (!listed && _words.Is("firmword", t)) || IsCompound(t)) return NamePart.None;
        if (_text.Known(at) is { } known)
            return !listed || !_words.IsPersonName(t) ? known.Entry.Kind == EntryKind.Place ? NamePart.Doubtful : NamePart.None : known.Entry.Kind is EntryKind.Place or EntryKind.Country ? NamePart.Ambiguous : NamePart.None;
        if (IsWord(t)) return listed ? NamePart.Ambiguous : NamePart.None;
        if (listed) return NamePart.Name;
        if (t.Lower.EndsWith('s') && _words.Is("headlineverb", t.Lower[..^1])) return NamePart.None;
        if (_words.IsHonorific(t) && at + 1 < _text.Tokens.Count && _words.Is("filiation", _text.Tokens[at + 1])) return NamePart.Name;
        return _words.IsHonorific(t) || _words.IsSuffix(t) ? NamePart.None : t.IsAllCaps ? NamePart.Doubtful : NamePart.Unknown;
    }

    /// <summary><c>V. Xxxx</c> at the start of a name, <c>Dr. V Xxxx</c>: no suffix.</summary>
    private bool OpensName(int at) =>
        (at + 1 < _text.Tokens.Count && _text.Tokens[at + 1].Glued && _text.Tokens[at].Text is [_, '.']) || (_text.Tokens[at].Text.EndsWith('.') || (at > 0 && _text.Tokens[at].Text == "V" && (_text.Tokens[at - 1].IsLower || _text.Tokens[at - 1].Text == ",")) || (at > 0 && _words.IsHonorific(_text.Tokens[_text.Tokens[at - 1].Text == "." && at > 1 ? at - 2 : at - 1]))) && at + 1 < _text.Tokens.Count && _text.Tokens[at + 1] is { IsCapitalized: true, IsAllCaps: false } && (at == 0 || _text.Tokens[at - 1].IsLower || _text.Tokens[at - 1].Text is "," or ":" || !_text.Tokens[at].Text.EndsWith('.') || _words.IsGivenName(_text.Tokens[at - 1]));

    /// <summary>"G Lind, A Berg and I Novak", "I Made Suarta": no article, no pronoun within a list or before a Balinese name.</summary>
    private bool IsListedInitial(int at) => IsFirstInitial(at) || IsBesideInitial(at) || (_text.Tokens[at].Text == "I" && at + 1 < _text.Tokens.Count && _text.Tokens[at + 1].IsCapitalized && _words.Is("balinese", _text.Tokens[at + 1])) || IsAmongInitials(at);

    /// <summary><c>guest A C Keller</c>, <c>and V Keller</c>: letters that are an article or a number elsewhere, before an initial or a name.</summary>
    private bool IsFirstInitial(int at) =>
        at > 0 && at + 2 < _text.Tokens.Count && _text.Tokens[at].Text is "A" && _text.Tokens[at + 1].Text is [>= 'A' and <= 'Z'] && _text.Tokens[at + 2] is { IsCapitalized: true, IsAllCaps: false } && (_text.Tokens[at - 1].IsLower || _text.Tokens[at - 1].Text is "," or ";");

    /// <summary><c>Secretary ATM Mustafa Kamal</c>: initials written as one word, behind a post or form of address and before a name.</summary>
    private bool IsRunTogether(int at)
    {
        if (at == 0 || at + 2 >= _text.Tokens.Count || _text.Tokens[at] is not { IsAllCaps: true, Kind: TokenKind.Word, Text.Length: 2 or 3 } t || _text.Known(at) is not null || _words.IsHonorific(t) || _words.IsPost(t) || _words.IsSuffix(t)) return false;
        var (before, next, last) = (_text.Tokens[at - 1], _text.Tokens[at + 1], _text.Tokens[at + 2]);
        return before.IsCapitalized && (_words.IsPost(before) || _words.IsHonorific(before)) && !next.IsAllCaps && !_words.IsCommon(next) && last.IsCapitalized && !last.IsAllCaps && (_words.IsGivenName(next) || (next.IsCapitalized && _words.IsPersonName(last)));
    }

    /// <summary><c>Prof. M A Keller</c>, <c>A K M Keller</c>: letters that are an article or a pronoun elsewhere, beside another initial.</summary>
    private bool IsBesideInitial(int at) =>
        _text.Tokens[at].Text is "A" or "I" && at + 1 < _text.Tokens.Count && _text.Tokens[at + 1] is { IsCapitalized: true }
        && ((at > 0 && _text.Tokens[at - 1].Text is [>= 'A' and <= 'Z']) || (at + 2 < _text.Tokens.Count && _text.Tokens[at + 1].Text is [>= 'A' and <= 'Z'] && _text.Tokens[at + 2].Text is [>= 'A' and <= 'Z']));

    private bool IsAmongInitials(int at) =>
        at > 1 && _text.Tokens[at].Text is "A" or "I" && _text.Tokens[at - 1].Text is "," or "and" && at + 1 < _text.Tokens.Count && _text.Tokens[at + 1] is { IsCapitalized: true, IsAllCaps: false } next && !_words.IsCommon(next);

    /// <summary><c>Long-time</c>, <c>Then-director</c>: two words of running text.</summary>
    private bool IsCompound(Token t) =>
        t.Lower.IndexOf('-', StringComparison.Ordinal) is var dash and > 1 && dash + 2 < t.Text.Length && char.IsLower(t.Text[dash + 1]) && IsRunning(t.Lower[..dash]) && IsRunning(t.Lower[(dash + 1)..]);

    private bool IsRunning(string lower) => _words.IsCommon(lower) || _words.Is("function", lower);

    /// <summary><c>al-Shami</c>, <c>d'Orey</c>: a particle in small letters joined to a capitalized word.</summary>
    private bool IsPrefixed(Token t) =>
        t.IsLower && Joint(t) is var at and > 0 and < 5 && at + 2 < t.Text.Length && char.IsUpper(t.Text[at + 1]) && _words.Is("joinedparticle", t.Lower[..at]);

    private static int Joint(Token t) => t.Text.AsSpan().IndexOfAny('-', '\'', '’');

    private static string Unprefixed(Token t) => t.Lower[(Joint(t) + 1)..];

    /// <summary>"by Jan Xxxx", "with April Xxxx": a given name and a surname, and no joint of a day before.</summary>
    public bool IsNamedLikeMonth(int at) =>
        _text.Tokens[at - 1].Lower is "by" or "with" or "of" or "to" && _words.IsGivenName(_text.Tokens[at]) && at + 1 < _text.Tokens.Count && _text.Known(at + 1) is null && At(at + 1) is NamePart.Name or NamePart.Unknown;

    /// <summary>A name of the lists, or two of them joined by a hyphen.</summary>
    public bool IsListed(Token token)
    {
        if (_words.IsPersonName(token)) return true;
        if (_words.IsPost(token)) return false;
        if (token.Text.Length > 1 && _words.IsPinyin(token)) return true;
        if (_words.HasSurnameEnding(token)) return true;
        if (token.Lower.IndexOf('-', StringComparison.Ordinal) is var dash && dash <= 0) return false;
        return _words.IsListedName(token.Lower[..dash]) || _words.IsListedName(token.Lower[(dash + 1)..]);
    }

    /// <summary><c>A.</c>, <c>J.P.</c>, <c>C.R.C.</c>, <c>K</c>.</summary>
    public static bool IsInitial(Token token) =>
        token.Kind == TokenKind.Word && token.Text.Length <= 8 && char.IsUpper(token.Text[0]) && (token.Text.Length == 1 ? token.Text is not ("A" or "I") : IsDotted(token.Text));

    private static bool IsDotted(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (i % 2 == 0 ? !char.IsUpper(text[i]) : text[i] != '.') return false;
        return true;
    }

    /// <summary>A word that the language needs elsewhere: a post, a head word, a day, a common word.</summary>
    private bool IsWord(Token t) =>
        _words.IsPost(t) || _words.IsModifier(t) || _words.BodyRank(t) is not null || _words.EventLevel(t) is not null || _words.IsInitiative(t) || _words.IsCommon(t)
        || _words.Is("function", t) || _words.Is("month", t) || _words.Is("weekday", t) || _words.Is("titleverb", t) || _words.Is("say", t);

    /// <summary>"Santa Maria", a town, also begins names; a body or a state does not.</summary>
    private bool IsNameInPlace(int at, PhraseMatch known) =>
        known.Entry.Kind == EntryKind.Place && Enumerable.Range(at, known.Length).All(i => IsListed(_text.Tokens[i]) && !_words.IsCommon(_text.Tokens[i]));
}
