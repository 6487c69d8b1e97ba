using LmecGraph.Mentions;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>The venue of an event: the words from the preposition to the town.</summary>
internal static class EventVenue
{
    /// <summary>The words up to the town; a state alone is no venue.</summary>
    public static string? Of(MarkedText text, int start, SpottedMention place)
    {
        var end = place.Candidate.Place is not null ? place.End : place.First;
        while (place.Candidate.Place is not null && end < text.Tokens.Count && text.Tokens[end].Lower is "city" or "province" or "prefecture") end++;
        while (end > start && (IsSign(text.Tokens[end - 1]) || (place.Candidate.Place is null && IsJoint(text, text.Tokens[end - 1])))) end--;
        return end > start ? text.Surface(start, end) : null;
    }

    private static bool IsSign(Token token) => token.Kind == TokenKind.Sign && token.Text != ")";

    /// <summary>What leads from the venue to its state: <c>the Kelp Hall in the Republic of Peru</c>.</summary>
    private static bool IsJoint(MarkedText text, Token token) => token.IsLower && (text.Words.IsPreposition(token.Lower) || token.Is("the"));
}
