using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Meetings behind the first occasion of a report: <c>On Tuesday the President met with Dr. Lim</c> at the head of a later paragraph or under a heading,
/// <c>At the meeting with Foreign Minister Lim, …</c>; in the report of a visit also <c>He later called on …</c> and the sites that were seen.
/// </summary>
internal sealed class LaterMeetings(MarkedText text, Dictionary<int, Candidate> names)
{
    private const int LongestHeading = 12;
    private const int LongestSite = 6;

    /// <summary>The meetings that neither the events found nor the first occasion are.</summary>
    /// <param name="events">Events with a name, in the order of the text.</param>
    /// <param name="lead">The occasion that the first sentences tell, or null.</param>
    /// <param name="from">The end of the first sentences.</param>
    public List<Candidate> Find(List<Candidate> events, Candidate? lead, int from)
    {
        var (found, next) = (new List<Candidate>(), 0);
        var met = events.Append(lead).OfType<Candidate>().Select(e => text.Tokens[e.End - 1].Lower).ToHashSet(StringComparer.Ordinal);
        var isVisit = lead is null ? text.EventLevel(events[0]) == "visit" && events[0].First < from : text.EventLevel(lead) == "visit" || text.Words.Is("visitverb", text.Tokens[lead.Head]);
        var parties = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in text.Text.Sentences)
        {
            var block = text.Text.Blocks[sentence.Block];
            while (next < events.Count && events[next].First < sentence.First) next++;
            var named = next < events.Count && events[next].First < sentence.End;
            // Those whom the first occasion is told by have met already.
            if (parties.Count == 0 && (named || (lead is not null && lead.First >= sentence.First && lead.First < sentence.End)))
                for (var i = sentence.First; i < sentence.End; i++) parties.Add(text.Tokens[i].Lower);
            if (parties.Count == 0 || named || !LeadEvents.IsWhole(sentence) || !text.IsBody(sentence.First)) continue;
            if (MeetingWith(sentence) is { } meeting && !parties.Contains(text.Tokens[meeting.End - 1].Lower) && met.Add(text.Tokens[meeting.End - 1].Lower)) found.Add(meeting);
            if (found.Count > 0 && found[^1].First >= sentence.First) continue;
            var isFresh = sentence.First >= from && sentence.First == block.First && (OpensAnew(sentence.First) || IsUnderHeading(sentence.Block));
            if (!isFresh && !isVisit) continue;
            if (LeadEvents.Meeting(text, names, sentence) is { } told)
            {
                if ((isFresh || ((OpensAnew(sentence.First) || IsAgain(told.First)) && !parties.Contains(text.Tokens[told.End - 1].Lower))) && met.Add(text.Tokens[told.End - 1].Lower)) found.Add(told);
            }
            else if (isVisit && OpensAnew(sentence.First) && Site(text, sentence) is { } site && met.Add(text.Tokens[site.End - 1].Lower)) found.Add(site);
        }
        return found;
    }

    /// <summary>"At the meeting with Foreign Minister Lim, …": the occasion whose party the sentence opens with, or null.</summary>
    private Candidate? MeetingWith(Sentence sentence)
    {
        if (!(text.Tokens[sentence.First].Lower is "at" or "during" or "in" or "after" or "following")) return null;
        var first = sentence.First + 1;
        if (!(text.Tokens[first].Lower is "the" or "a" or "his" or "her" or "their" or "another")) return null;
        first++;
        if (LeadNouns.Meeting(text, first, sentence.End) is not (var noun and > 0) || !text.Is(noun + 1, sentence.End, "with")) return null;
        return LeadEvents.Object(text, names, noun + 2, sentence.End, [NodeType.Person]) is var party and > 0 ? new Candidate(NodeType.Event, first, party, noun, text.Surface(first, party)) : null;
    }

    /// <summary>"visited the Rose Hall Laboratory": a name in capitals right behind the verb, or null.</summary>
    public static Candidate? Site(MarkedText text, Sentence sentence)
    {
        for (var i = sentence.First + 2; i + 3 < sentence.End; i++)
        {
            if (!(text.Tokens[i].Lower is "visited" or "toured") || text.Words.Is("auxiliary", text.Tokens[i - 1]) || !text.Tokens[i + 1].Is("the")) continue;
            var end = i + 2;
            while (end < Math.Min(sentence.End, i + 2 + LongestSite) && text.Tokens[end].IsCapitalized) end++;
            return end > i + 3 ? new Candidate(NodeType.Event, i, end, i, text.Surface(i, end)) : null;
        }
        return null;
    }

    /// <summary>"On Monday", "While in Lima", "In the afternoon".</summary>
    private bool OpensAnew(int at) => text.Words.Is("anew", text.Tokens[at]) || text.Words.Is("weekday", text.Tokens[at])
        || (text.Tokens[at].Is("in") && at + 2 < text.Tokens.Count && text.Tokens[at + 1].Is("the") && text.Words.Is("daypart", text.Tokens[at + 2]));

    /// <summary>"also met with", "later called on".</summary>
    private bool IsAgain(int verb) => verb > 0 && text.Words.Is("again", text.Tokens[verb - 1]);

    private bool IsUnderHeading(int block) =>
        block > 0 && text.Text.Blocks[block - 1] is var before && before.End - before.First <= LongestHeading && text.Tokens[before.End - 1].Text is not ("." or ":" or ";" or ",");
}
