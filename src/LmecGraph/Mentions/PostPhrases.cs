using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Phrases with the head word of a name that are a part of somebody's post, and those that a post is held in.</summary>
internal static class PostPhrases
{
    /// <summary>"Government Affairs Officer" behind a name, "Director of Regional Strategy", "Secretary of Health and Social Services": words of a post.</summary>
    public static bool Holds(MarkedText text, NamePhrase phrase, int end)
    {
        if (phrase.First > 1 && text.Tokens[phrase.First - 1].Lower is "of" or "for" && text.Words.Is("minister", text.Tokens[phrase.First - 2]) && phrase.CoreEnd == phrase.Head + 1 && text.Tokens[phrase.Head].Lower.EndsWith('s') && text.Known(phrase.First) is null) return true;
        if (phrase.Class != HeadClass.Event && text.Tokens[phrase.First].Is("senior")) return true;
        if (phrase.Class is HeadClass.Body or HeadClass.Unit && phrase.Head == phrase.First && phrase.CoreEnd == phrase.First + 2 && text.Words.Is("deskwork", text.Tokens[phrase.First + 1])) return true;
        var words = Enumerable.Range(phrase.First, phrase.End - phrase.First).Select(i => text.Tokens[i]);
        if (IsCabinetOf(text, phrase) || IsPortfolio(text, phrase) || IsChargeOfPost(text, phrase)) return true;
        if (text.Known(phrase.First) is { Entry.Kind: EntryKind.Body } || !words.All(t => text.Words.IsModifier(t) || text.Words.IsInitiative(t) || text.Words.BodyRank(t) is not null)) return false;
        var before = phrase.First - 1;
        if (before >= 0 && text.Tokens[before].Is("the")) before--;
        var afterPost = before > 0 && text.Tokens[before].Lower is "of" or "for" && text.Words.IsPost(text.Tokens[before - 1]);
        return (phrase.End < end && text.Words.IsPost(text.Tokens[phrase.End])) || (afterPost && phrase.Class == HeadClass.Initiative);
    }

    /// <summary>"Chief of Cabinet for the President", "Head of Mission of the Kelp Delegation", "Head of Office and Kelp Representative": the bare word belongs to the post.</summary>
    private static bool IsCabinetOf(MarkedText text, NamePhrase phrase) =>
        phrase.First == phrase.Head && phrase.First > 1 && text.Tokens[phrase.First - 1].Is("of") && text.Tokens[phrase.First - 2].Lower is "chief" or "head"
        && (text.Tokens[phrase.Head].Lower is "cabinet" or "mission" || (text.Tokens[phrase.Head].Is("office") && text.Is(phrase.Head + 1, text.Tokens.Count, "and")));

    /// <summary>"Director of Special Projects for the Ministry": in charge of such things.</summary>
    private static bool IsChargeOfPost(MarkedText text, NamePhrase phrase) =>
        phrase.Class == HeadClass.Initiative && phrase.First > 1 && text.Tokens[phrase.First - 1].Is("of") && text.Words.IsPost(text.Tokens[phrase.First - 2]) && text.Tokens[phrase.Head].Lower.EndsWith('s')
        && Enumerable.Range(phrase.First, phrase.Head - phrase.First).All(i => text.Words.IsModifier(text.Tokens[i]) || text.Words.IsCommon(text.Tokens[i]));

    /// <summary>"Minister of Foreign Affairs and International Cooperation".</summary>
    private static bool IsPortfolio(MarkedText text, NamePhrase phrase)
    {
        if (phrase.Class != HeadClass.Initiative || !text.Words.Is("weakinitiative", text.Tokens[phrase.Head])) return false;
        var before = phrase.First - 1;
        if (before >= 0 && text.Words.Is("article", text.Tokens[before])) before--;
        return before > 0 && text.Tokens[before].Lower is "of" or "for" && text.Words.Is("minister", text.Tokens[before - 1]);
    }

    /// <summary><c>Executive Director of the Kelp Forum</c>, <c>Secretary, Forum of Growers</c>: who has an officer is a body; a chair may be an event's.</summary>
    public static bool IsBodyOf(MarkedText text, NamePhrase phrase)
    {
        if (text.Words.BodyRank(text.Tokens[phrase.Head]) is null || Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(i => text.Tokens[i].Kind == TokenKind.Number || text.Words.IsOrdinal(text.Tokens[i].Lower))) return false;
        var joint = phrase.First - 1;
        if (joint > 1 && text.Tokens[joint].Is("the")) joint--;
        return joint > 0 && text.Tokens[joint].Text is "," or "of" && text.Words.IsPost(text.Tokens[joint - 1]) && text.Words.RoleOf(text.Tokens[joint - 1]) is null && !text.Words.Is("speakerpost", text.Tokens[joint - 1]) && !text.Tokens[joint - 1].Lower.Contains("chair", StringComparison.Ordinal);
    }

    /// <summary>"Reef Council Senior Director", "Reef Centre Artistic Adviser": where the name ends that words of a post run on behind.</summary>
    public static NamePhrase Before(MarkedText text, NamePhrase phrase, int end)
    {
        if (phrase.End >= end || phrase.End != phrase.CoreEnd || !text.Tokens[phrase.End].IsCapitalized || !text.Words.IsPost(text.Tokens[phrase.End])) return phrase;
        var own = phrase.End;
        while (own > phrase.Head + 1 && text.Tokens[own - 1] is { IsCapitalized: true, IsAllCaps: false } word && text.Known(own - 1) is null && (text.Words.IsModifier(word) || text.Words.IsCommon(word))) own--;
        return own == phrase.Head + 1 ? phrase with { End = own, CoreEnd = own } : phrase;
    }
}
