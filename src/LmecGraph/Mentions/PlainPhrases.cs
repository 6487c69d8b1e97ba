using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Capitalized phrases with a head word that are no name of one thing: kinds, collections, headlines, topics of talks.</summary>
internal static class PlainPhrases
{
    /// <summary>True for <c>Environment Ministries</c>, <c>Action Plans</c>, <c>Building Partnerships for …</c>.</summary>
    public static bool Holds(MarkedText text, NamePhrase phrase, int limit)
    {
        if (text.Known(phrase.First) is { Entry.Kind: EntryKind.Body or EntryKind.Initiative } known && known.Length >= phrase.CoreEnd - phrase.First - 1) return false;
        if (IsDefined(text, phrase, limit)) return false;
        if (phrase.Class == HeadClass.Initiative && IsPartOfQuote(text, phrase, limit)) return true;
        return phrase.Class switch
        {
            HeadClass.Body or HeadClass.Unit => IsManyBodies(text, phrase) || IsStateAndGovernment(text, phrase) || IsCourse(text, phrase) || IsBuilding(text, phrase) || text.Words.Is("law", text.Tokens[phrase.CoreEnd - 1]) || (phrase.Head < phrase.CoreEnd - 1 && text.Words.Is("bodytail", text.Tokens[phrase.CoreEnd - 1])),
            HeadClass.Initiative => AreMany(text, phrase) || IsCourse(text, phrase) || IsKindOfInitiative(text, phrase) || IsHeadFirst(text, phrase) || IsPaper(text, phrase),
            _ => false,
        };
    }

    /// <summary>A short form in brackets behind it makes it a name.</summary>
    private static bool IsDefined(MarkedText text, NamePhrase phrase, int limit) =>
        text.Is(phrase.CoreEnd, limit, "(") && phrase.CoreEnd + 2 < limit && text.Tokens[phrase.CoreEnd + 1].Text.Count(char.IsUpper) > 1 && text.Tokens[phrase.CoreEnd + 2].Text == ")";

    /// <summary>The beginning of a title in quotation marks that goes on behind the phrase.</summary>
    private static bool IsPartOfQuote(MarkedText text, NamePhrase phrase, int limit) =>
        phrase.First > 0 && text.Tokens[phrase.First - 1].Text is "“" && phrase.CoreEnd < limit && text.Tokens[phrase.CoreEnd].Text is not ("”" or "," or "(" or "." or ":" or "\"");

    private static bool IsManyBodies(MarkedText text, NamePhrase phrase) => text.Words.Is("manybodies", text.Tokens[phrase.Head]);

    /// <summary><c>Heads of State and Government</c>: what they head, not a body.</summary>
    private static bool IsStateAndGovernment(MarkedText text, NamePhrase phrase) =>
        phrase.First > 1 && text.Tokens[phrase.First].Is("state") && text.Is(phrase.First + 1, phrase.End, "and") && text.Tokens[phrase.First - 1].Is("of");

    /// <summary><c>Harbour Convention Centre</c>, <c>Parliament House</c></summary>
    private static bool IsBuilding(MarkedText text, NamePhrase phrase) =>
        (text.Tokens[phrase.Head].Lower is "centre" or "center" && phrase.Head > phrase.First && text.Words.Is("venuekind", text.Tokens[phrase.Head - 1]))
        || (phrase.CoreEnd > phrase.Head + 1 && text.Tokens[phrase.CoreEnd - 1].Is("hall"))
        || (phrase.Head + 1 < phrase.CoreEnd && text.Tokens[phrase.Head + 1].IsCapitalized && text.Words.Is("building", text.Tokens[phrase.Head + 1]));

    /// <summary><c>Strengthening Resilience of …</c>: what is done, not who does it, unless it stands in quotation marks.</summary>
    private static bool IsCourse(MarkedText text, NamePhrase phrase) =>
        text.Words.Is("gerund", text.Tokens[phrase.First]) && !(phrase.Head == phrase.CoreEnd - 1 && text.Words.Is("undertaking", text.Tokens[phrase.Head])) && !(phrase.First > 0 && text.Tokens[phrase.First - 1].Text is "“" or "\"" or "‘");

    /// <summary><c>Investment Plans and Projects</c>, <c>National Strategies for Growth</c>: more than one, told in common words.</summary>
    private static bool AreMany(MarkedText text, NamePhrase phrase)
    {
        var head = text.Tokens[phrase.Head];
        if (!head.Lower.EndsWith('s') || head.Is("process") || head.IsAllCaps || !text.Words.Is("weakinitiative", head) || text.Words.Is("setofmany", head) || (phrase.First > 0 && text.Tokens[phrase.First - 1].Text is "“" or "\"" or "‘")) return false;
        for (var i = phrase.First; i < phrase.CoreEnd; i++)
            if (text.Tokens[i] is var t && (t.Kind == TokenKind.Number || text.Known(i) is not null || (t.IsCapitalized && !text.Words.IsCommonOrPlural(t) && !text.Words.Is("topic", t) && !text.Words.Is("vague", t) && !text.Words.IsModifier(t) && !text.Words.IsInitiative(t)))) return false;
        return true;
    }

    /// <summary><c>Action Plans</c>, <c>Energy Cooperation</c>: two common words.</summary>
    private static bool IsKindOfInitiative(MarkedText text, NamePhrase phrase)
    {
        if (phrase.CoreEnd - phrase.First != 2 || phrase.Head != phrase.First + 1) return false;
        var (first, head) = (text.Tokens[phrase.First], text.Tokens[phrase.Head]);
        if ((first.IsAllCaps && !head.IsAllCaps) || first.Text.Contains('-') || IsCoined(first) || first.Kind == TokenKind.Number || text.Known(phrase.First) is not null) return false;
        return text.Words.Is("weakinitiative", head) || (head.Lower.EndsWith('s') && !text.Words.Is("setofmany", head))
            || text.Words.Is("vague", first) || text.Words.IsModifier(first);
    }

    /// <summary><c>SeaRoots</c>: a capital inside the word, that nobody puts into a word of the language.</summary>
    private static bool IsCoined(Token token) => !token.IsAllCaps && token.Text.AsSpan(1).ContainsAnyInRange('A', 'Z') && char.IsLower(token.Text[^1]);

    /// <summary><c>Workshop Programme</c>, <c>Meeting Agenda</c>: what is on at an event.</summary>
    private static bool IsPaper(MarkedText text, NamePhrase phrase) =>
        phrase.CoreEnd == phrase.Head + 1 && phrase.Head > phrase.First && text.Tokens[phrase.Head].Lower is "agenda" or "programme" or "program" or "roadmap"
        && text.Words.Is("occasion", text.Tokens[phrase.Head - 1]);

    /// <summary><c>Partnership Contributing to …</c>: a head word in front is followed by a preposition, a number or a sign.</summary>
    private static bool IsHeadFirst(MarkedText text, NamePhrase phrase) =>
        phrase.Head == phrase.First && phrase.CoreEnd > phrase.First + 1 && text.Tokens[phrase.First + 1] is { Kind: TokenKind.Word, IsCapitalized: true } next
        && !next.IsAllCaps && !text.Words.Is("preposition", next) && !text.Words.Is("foreignhead", text.Tokens[phrase.Head]) && !IsNamedBehind(text, phrase);

    /// <summary><c>the Project Kelpwatch</c>, <c>Plan Costa Viva</c>: what the project is called, in words that no running text has.</summary>
    private static bool IsNamedBehind(MarkedText text, NamePhrase phrase)
    {
        if (!text.Words.Is("calledhead", text.Tokens[phrase.Head])) return false;
        for (var i = phrase.First + 1; i < phrase.CoreEnd; i++)
            if (text.Tokens[i] is not { Kind: TokenKind.Word, IsCapitalized: true, IsAllCaps: false } t || text.Words.IsCommonOrPlural(t) || text.Words.Is("topic", t) || text.Words.IsPost(t) || text.Words.IsModifier(t) || text.Words.IsGivenName(t) || text.Words.Is("papertype", t)
                || t.Lower.EndsWith("ing", StringComparison.Ordinal) || t.Lower.EndsWith('s') || t.Lower.EndsWith("ed", StringComparison.Ordinal) || text.Known(i) is not null || text.IsCommonWord(t)) return false;
        return true;
    }
}
