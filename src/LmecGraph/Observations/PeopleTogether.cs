using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>People in a row who share what stands behind the last of them: <c>A and B of Y</c>, <c>A, B and C (all Y)</c>.</summary>
internal sealed class PeopleTogether(MarkedText text, MentionIndex index, TitleWords titles)
{
    private const int LongestAddress = 3;
    private const int MostPeople = 12;

    private readonly Row<Token> _tokens = text.Tokens;

    /// <summary>The person behind the joint at a token whose body the one before shares, or null.</summary>
    public SpottedMention? Beside(int at, int end) =>
        at + 1 >= end ? null : _tokens[at].Lower is "and" or "/" or "&" ? Behind(at + 1, end) : _tokens[at].Text == "," ? LastOfRow(at, end) : null;

    /// <summary>"A and B", "A, Ms. B": another person stands right before a name, a joint and a form of address between.</summary>
    public bool FollowsOther(int at, int first)
    {
        at = BeforeAddress(at, first);
        return at > first && _tokens[at - 1].Lower is "and" or "&" or "," && index.Ending(at - 1) is { Type: NodeType.Person };
    }

    /// <summary>The token behind "all" and "both", as they open what several share.</summary>
    public int BehindAll(int at, int end)
    {
        if (at + 1 >= end || _tokens[at].Lower is not ("all" or "both")) return at;
        return at + 2 < end && _tokens[at + 1].Lower is "from" or "of" or "at" or "with" ? at + 2 : at + 1;
    }

    private SpottedMention? Behind(int at, int end)
    {
        var next = Enumerable.Range(at, LongestAddress).FirstOrDefault(i => i < end && index.Starting(i) is not null, end);
        return next < end && index.Starting(next) is { Type: NodeType.Person } other && !text.Words.Is("headofstate", _tokens[other.First]) && !titles.IsPost(next - 1) ? other : null;
    }

    /// <summary>The last of people between commas, where "and" stands before it and "from" or "all" behind.</summary>
    private SpottedMention? LastOfRow(int comma, int end)
    {
        var joined = false;
        var at = comma;
        for (var n = 0; n < MostPeople && at + 1 < end; n++)
        {
            joined = _tokens[at].Is("and") || (_tokens[at].Text == "," && _tokens[at + 1].Is("and"));
            if (!joined && _tokens[at].Text != ",") return null;
            if (Behind(_tokens[at].Text == "," && joined ? at + 2 : at + 1, end) is not { } person) return null;
            at = person.End;
            if (at >= end) return null;
            if (joined) return IsShared(at, end) ? person : null;
        }
        return null;
    }

    private bool IsShared(int at, int end) =>
        _tokens[at].Lower is "from" or "representing" || (at + 1 < end && _tokens[at].Text is "(" or "," or "–" or "—" && _tokens[at + 1].Lower is "all" or "both");

    /// <summary>", representatives from Y" behind one name: others.</summary>
    public bool AreDelegates(int at) => _tokens[at].IsLower && _tokens[at].Lower.EndsWith('s') && text.Words.Is("delegate", _tokens[at]);

    /// <summary>"Ms. Lim, Bar Council members, officials of Y": many behind one person are others of the list.</summary>
    public bool AreOthers(SpottedMention person, int end) =>
        end > person.End && end <= _tokens.Count && text.Words.Is("delegate", _tokens[end - 1]) && _tokens[end - 1].Lower.EndsWith('s') && !IsJoined(BeforeAddress(person.First, 0));

    /// <summary>"and", or another person, stands right before.</summary>
    private bool IsJoined(int first) => first > 0 && (_tokens[first - 1].Is("and") || index.Ending(first - 1) is { Type: NodeType.Person });

    /// <summary>The form of address right before a name, or the name.</summary>
    private int BeforeAddress(int at, int limit)
    {
        while (at > limit && (text.Words.IsHonorific(_tokens[at - 1]) || _tokens[at - 1] is { Text: ".", Glued: true })) at--;
        return at;
    }

    /// <summary>", with representatives from Y": who else came.</summary>
    public bool IsCompany(int at, int end) =>
        at + 1 < end && _tokens[at].Lower is "with" or "alongside" && Enumerable.Range(at + 1, Math.Min(2, end - at - 1)).Any(i => _tokens[i].IsLower && text.Words.Is("delegate", _tokens[i]));
}
