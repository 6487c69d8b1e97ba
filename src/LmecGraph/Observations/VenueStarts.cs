using LmecGraph.Mentions;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Where the words for a venue begin that end with a town or state: <c>in the coastal town of Salta, Peru</c>.</summary>
internal sealed class VenueStarts(MarkedText text, bool[] inName)
{
    private const int LongestVenue = 14;
    private const int LongestSite = 5;
    private const int VerbReach = 4;

    /// <summary>First token of a place, or of the name that it ends (<c>Water Laboratory in Lima</c>); -1 inside other names.</summary>
    public int NameStart(SpottedMention place)
    {
        if (!inName[place.First]) return place.First;
        if (place.First < 2 || (place.End < inName.Length && inName[place.End] && place.Candidate.Place is null)) return -1;
        var start = place.First;
        while (start > 0 && inName[start - 1]) start--;
        if (text.Tokens[place.First - 1].Is("in")) return place.End < inName.Length && inName[place.End] ? -1 : start;
        return IsHeldAt(start, place) ? start : -1;
    }

    /// <summary>The token behind the "in", "at" or "to" that leads to a place, unknown towns and buildings before it included; -1 where none does.</summary>
    public int Lead(SpottedMention place, int before, int first)
    {
        var start = -1;
        for (var i = before - 1; i >= Math.Max(first, before - LongestVenue); i--)
        {
            var token = text.Tokens[i];
            if (token.Is("in") && text.Words.Is("cause", text.Tokens[i + 1])) break;
            if (start < 0 && token.Is("of") && IsSite(i, first)) return i + 1;
            if (token.Lower is "in" or "at" or "near" or "outside" || (i == place.First - 1 && i > first && IsPlannedFor(i)) || (token.Lower is "visit" or "visits" or "visited" or "visiting" or "to" && start < 0 && i == place.First - 1 && !IsWayBack(i, first))) start = i + 1;
            else if (token.Lower == token.Text && token.Text is not ("," or "(" or ")" or "-") && !token.Is("the") && !token.Is("of") && !text.Words.Is("siteword", token) && !(text.Words.IsParticle(token) && !text.Words.Is("function", token) && text.Tokens[i + 1].IsCapitalized)) break;
            else if (start >= 0 && (token.Text == "," || text.Words.EventLevel(token) is not null || text.Words.Is("month", token))) break;
        }
        return start >= 0 && text.Is(start, place.First, "the") ? start + 1 : start;
    }

    /// <summary>"in the coastal town of", "on the outskirts of": words for a site that a preposition leads to, before an "of".</summary>
    private bool IsSite(int of, int first)
    {
        var at = of - 1;
        if (at <= first || !text.Words.Is("siteof", text.Tokens[at])) return false;
        while (at > first && of - at < LongestSite && text.Tokens[at] is { IsLower: true, Kind: TokenKind.Word } word && !text.Words.Is("article", word) && !text.Words.IsPreposition(word.Lower)) at--;
        if (text.Words.Is("article", text.Tokens[at])) at--;
        return at >= first && text.Tokens[at].Lower is "in" or "at" or "on" or "near" or "outside";
    }

    /// <summary>"before returning to Peru", "the Ambassador to Peru": no way to an occasion.</summary>
    private bool IsWayBack(int at, int first) => at > first && text.Tokens[at - 1].Lower is "returning" or "return" or "returned" or "returns" or "back" or "home" or "proceeding" or "proceed" or "proceeds";

    /// <summary>"is planned for Lima"</summary>
    private bool IsPlannedFor(int at) => text.Tokens[at].Is("for") && text.Tokens[at - 1].Lower is "planned" or "scheduled" or "set" or "slated" or "due";

    /// <summary>"was held at the University of Lima": a house of a town that something was held in.</summary>
    private bool IsHeldAt(int start, SpottedMention place)
    {
        var at = start > 0 && text.Words.Is("article", text.Tokens[start - 1]) ? start - 2 : start - 1;
        if (place.Candidate.Place is null || at < 1 || !text.Tokens[at].Is("at") || !Enumerable.Range(Math.Max(0, at - VerbReach), Math.Min(at, VerbReach)).Any(i => text.Words.Is("heldverb", text.Tokens[i]) || text.Words.Is("placeverb", text.Tokens[i]))) return false;
        for (var i = start; i < inName.Length && inName[i]; i++)
            if (text.Words.Is("seat:university", text.Tokens[i]) || text.Words.Is("building", text.Tokens[i]) || text.Words.Is("venueword", text.Tokens[i]) || text.Words.Is("placetail", text.Tokens[i])) return true;
        return false;
    }
}
