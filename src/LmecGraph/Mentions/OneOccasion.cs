namespace LmecGraph.Mentions;

/// <summary>Names that only tell the kind of an event (<c>Annual General Meeting</c>, <c>Gala Dinner</c>), and what makes one occasion of them.</summary>
internal static class OneOccasion
{
    /// <summary>A place, a day, a number, an owner or an article tells which one is meant.</summary>
    public static bool IsAt(MarkedText text, NamePhrase phrase, int end) =>
        IsDatedOrPlaced(text, phrase, end) || IsCountedAssembly(text, phrase) || IsOneOfKind(text, phrase) || IsOfOwner(text, phrase);

    /// <summary><c>its third General Assembly</c></summary>
    private static bool IsCountedAssembly(MarkedText text, NamePhrase phrase) =>
        phrase.First > 0 && phrase.Head > phrase.First && text.Words.IsOrdinal(text.Tokens[phrase.First - 1].Lower) && text.Words.EventLevel(text.Tokens[phrase.Head - 1], text.Tokens[phrase.Head]) == "event" && !text.Tokens[phrase.Head].Lower.EndsWith('s');

    /// <summary><c>the Annual General Meeting in Lima</c>: the place or the day behind it makes one occasion of a kind.</summary>
    private static bool IsDatedOrPlaced(MarkedText text, NamePhrase phrase, int end)
    {
        var at = phrase.End;
        if (phrase.Head == phrase.First || !(text.Words.Is("occasion", text.Tokens[phrase.Head]) || text.Tokens[phrase.Head].Is("assembly")) || !text.Words.IsOrdinal(text.Tokens[phrase.First].Lower)) return false;
        return IsHeld(text, at, end) || (at + 1 < end && text.Tokens[at].Lower is "in" or "at" or "on" or "from" && text.IsPlaceOrDay(at + 1, end));
    }

    /// <summary><c>the Annual General Meeting of the Society was held</c></summary>
    private static bool IsHeld(MarkedText text, int at, int end)
    {
        while (at < end && (text.Tokens[at].Lower is "of" or "the" or "our" or "its" || text.Tokens[at].IsCapitalized)) at++;
        while (at < end && text.Words.Is("auxiliary", text.Tokens[at])) at++;
        return at < end && text.Tokens[at].IsLower && (text.Tokens[at].Lower is "held" or "convened" || text.Is(at + 1, end, "place"));
    }

    /// <summary>"an official Welcome Reception", "a Gala Dinner": an article makes the kind one occasion.</summary>
    private static bool IsOneOfKind(MarkedText text, NamePhrase phrase)
    {
        var before = phrase.First - 1;
        if (before > 0 && text.Tokens[before].IsLower && text.Words.Is("eventkind", text.Tokens[before])) before--;
        return before >= 0 && phrase.Head > phrase.First && text.Tokens[before].Lower is "a" or "an" && text.Words.Is("describable", text.Tokens[phrase.Head]);
    }

    /// <summary><c>held its Annual General Meeting</c>, <c>at the Annual General Meeting of the Society</c>, <c>during our Spring Meeting</c></summary>
    private static bool IsOfOwner(MarkedText text, NamePhrase phrase)
    {
        var owner = phrase.First - 1;
        if (owner < 1 || phrase.Head == phrase.First || !(text.Words.Is("occasion", text.Tokens[phrase.Head]) || text.Tokens[phrase.Head].Is("assembly"))) return false;
        var isOwned = text.Tokens[owner].Lower is "its" or "their" or "our" || (text.Tokens[owner].Is("the") && text.Is(phrase.End, text.Tokens.Count, "of"));
        return isOwned && text.Tokens[owner - 1] is var verb && (verb.Lower is "at" or "during" || text.Words.Is("heldverb", verb) || text.Words.Is("takespart", verb));
    }
}
