using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Events that are named by what was done: what somebody came to (<c>attended the signing of the Quiet Nets Agreement</c>), what took place
/// (<c>The opening of the mill took place …</c>), and in titles <c>Launch of the Kelp Guide</c>. Names inside are read as well.
/// </summary>
internal sealed class ActEvents(MarkedText text)
{
    private readonly TopicReach _reach = new(text);
    private readonly int _title = text.Title is var first && first.End > 0 ? first.First : -1;

    /// <summary>The event whose act stands at a token, or null.</summary>
    public Candidate? At(int act, Sentence sentence)
    {
        if (!text.Words.Is("act", text.Tokens[act]) || !text.Is(act + 1, sentence.End, "of")) return null;
        var end = _reach.End(act + 1, sentence.End, "event");
        if (!IsTitle(act) && !(text.Tokens[act].IsLower && text.Is(act - 1, act, "the") && (IsCameTo(act, sentence.First) || TookPlace(end, sentence.End)))) return null;
        // The opening of a conference is the conference.
        return text.Tokens.Any(act + 2, end, t => t.IsCapitalized) && !HoldsEvent(act + 2, end) ? new Candidate(NodeType.Event, act, end, act, text.Surface(act, end)) : null;
    }

    private bool HoldsEvent(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (text.Words.EventLevel(text.Tokens[i]) is not null && !(i + 1 < end && text.Tokens[i + 1].IsCapitalized)) return true;
        return false;
    }

    private bool IsTitle(int act) => act == _title && text.Tokens[act].IsCapitalized;

    private bool IsCameTo(int act, int first) => act >= first + 2 && text.Words.Is("cameto", text.Tokens[act - 2]);

    /// <summary>True where the verb behind an event says that it took place (<c>was attended</c>).</summary>
    public bool TookPlace(int at, int limit) => text.Is(at + 1, limit, "place") ? text.Tokens[at].Lower is "took" or "takes" : at + 1 < limit && text.Tokens[at].Lower is "was" or "is" && text.Tokens[at + 1].Lower is "held" or "attended" or "witnessed" or "graced" or "celebrated";
}
