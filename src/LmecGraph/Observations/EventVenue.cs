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
        while (end > start && text.Tokens[end - 1].Kind == TokenKind.Sign && text.Tokens[end - 1].Text != ")" || end > start && place.Candidate.Place is null && text.Tokens[end - 1] is { IsLower: true } joint && (text.Words.IsPreposition(joint.Lower) || joint.Is("the"))) end--;
        return end > start ? text.Surface(start, end) : null;
    }
}
