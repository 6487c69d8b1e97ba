using LmecGraph.Mentions;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// Events that a sentence only looks back or ahead to: <c>the commitment that the Minister made during the Kelp Summit</c>, <c>the pledges made at it</c>,
/// <c>with ten days left to it</c>, <c>ahead of it</c>. What else the sentence tells did not go on there.
/// </summary>
internal static class EventsInPassing
{
    private const int Reach = 9;

    /// <summary>True where the words before the name lead to it in passing.</summary>
    public static bool Holds(MarkedText text, SpottedMention named) => IsPast(text, named) || LiesAhead(text, named);

    /// <summary>"the commitment made at the Summit": told of an outcome that an earlier event had.</summary>
    public static bool IsPast(MarkedText text, SpottedMention named) =>
        Joint(text, named) is var joint and > 0 && text.Tokens[joint].Lower is "at" or "during" or "in" && text.Words.Is("madeat", text.Tokens[joint - 1]) && text.Tokens[joint - 1].IsLower && IsOfOutcome(text, joint - 1, text.Text.Blocks[text.BlockOf(named.First)].First);

    /// <summary>"ten days left to the Summit", "ahead of the Summit"</summary>
    public static bool LiesAhead(MarkedText text, SpottedMention named) =>
        Joint(text, named) is var joint and > 0 && text.Tokens[joint].Lower is "of" or "to" or "until" && text.Words.Is("passing", text.Tokens[joint - 1]) && text.Tokens[joint - 1].IsLower;

    /// <summary>The small word that leads to the name over its article and its month, with a word before it; or 0.</summary>
    private static int Joint(MarkedText text, SpottedMention named)
    {
        var start = text.Text.Blocks[text.BlockOf(named.First)].First;
        var joint = named.First - 1;
        while (joint > start && (text.Words.Is("article", text.Tokens[joint]) || text.Words.IsOrdinal(text.Tokens[joint].Lower) || text.Words.Is("month", text.Tokens[joint]) || text.Tokens[joint].Lower is "last" or "recent" or "this" or "'s" or "year" or "month" or "week")) joint--;
        return joint > start + 1 && text.Tokens[joint].Kind == TokenKind.Word ? joint : 0;
    }

    /// <summary>The deed is told of an outcome before it, right before the verb or with "that" and who did it between; not "the agreement was signed at".</summary>
    private static bool IsOfOutcome(MarkedText text, int verb, int start)
    {
        if (text.Tokens[verb - 1].IsLower && text.Words.Is("toldoutcome", text.Tokens[verb - 1])) return true;
        for (var i = verb - 1; i >= Math.Max(start + 1, verb - Reach); i--)
            if (text.Words.Is("auxiliary", text.Tokens[i]) || text.Tokens[i].Kind == TokenKind.Sign && text.Tokens[i].Text is "," or ";" or "." or ":") return false;
            else if (text.Words.Is("toldoutcome", text.Tokens[i]) && text.Tokens[i].IsLower) return true;
        return false;
    }
}
