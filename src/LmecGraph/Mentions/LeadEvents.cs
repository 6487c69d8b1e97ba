using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// The occasion of a report that gives it no name: <c>visits Ghana</c>, <c>met with Ambassador Lin</c>, <c>called on</c> somebody in its title or first
/// sentences, else the first noun for an occasion. The name is the shortest phrase that has the verb, or the noun, and the party.
/// </summary>
internal static class LeadEvents
{
    private const int LeadSentences = 7;
    private const int LongestObject = 16;

    /// <summary>At most one candidate; none where the lead names an event.</summary>
    public static IEnumerable<Candidate> Find(MarkedText text, IReadOnlyList<Candidate> names)
    {
        var lead = text.Text.Sentences.Where(s => text.IsBody(s.First)).Take(LeadSentences).ToList();
        if (lead.Count == 0 || names.Any(n => n.Type == NodeType.Event && n.First < lead[^1].End)) return [];
        var byFirst = new Dictionary<int, Candidate>();
        foreach (var name in names.Where(n => n.First < lead[^1].End && (!byFirst.TryGetValue(n.First, out var other) || n.End > other.End))) byFirst[name.First] = name;
        var found = lead.Select(s => Verb(text, byFirst, s)).FirstOrDefault(e => e is not null) ?? lead.Select(s => Noun(text, byFirst, s)).FirstOrDefault(e => e is not null);
        return found is null ? [] : [found];
    }

    private static Candidate? Verb(MarkedText text, Dictionary<int, Candidate> names, Sentence sentence)
    {
        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            if (text.Words.Is("visitverb", text.Tokens[i]) && Object(text, names, i + 1, sentence.End, [NodeType.Country, NodeType.Organization]) is var place and > 0) return Named(text, i, place);
            if (text.Words.Is("meetverb", text.Tokens[i]) && Object(text, names, i + 1, sentence.End, [NodeType.Person]) is var party and > 0) return Named(text, i, party);
        }
        return null;
    }

    /// <summary>The token behind the first name of these types that a verb leads to over words of a post, or 0.</summary>
    private static int Object(MarkedText text, Dictionary<int, Candidate> names, int at, int limit, NodeType[] types)
    {
        for (var i = at; i < Math.Min(limit, at + LongestObject); i++)
        {
            if (names.TryGetValue(i, out var name))
            {
                if (types.Contains(name.Type)) return name.End;
                i = name.End - 1;
                continue;
            }
            var t = text.Tokens[i];
            if (!t.IsCapitalized && t.Lower is not ("with" or "on" or "the" or "of" or "for" or "and" or "'s" or "’s" or "," or "." or "to" or "a" or "virtually" or "today")) return 0;
        }
        return 0;
    }

    private static Candidate? Noun(MarkedText text, Dictionary<int, Candidate> names, Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            var t = text.Tokens[i];
            if (!t.IsLower || t.Lower.EndsWith('s') || text.Words.EventLevel(t) is not ("event" or "session" or "visit") || !text.Words.Is("describable", t) || t.Is("event")) continue;
            var first = i;
            while (first > sentence.First + 1 && !names.ContainsKey(first - 1) && (text.Words.Is("kind", text.Tokens[first - 1]) || text.Words.Is("eventkind", text.Tokens[first - 1]))) first--;
            if (text.Tokens[first - 1].Lower is "a" or "an" or "the" or "this" or "his" or "her") return Named(text, first, i + 1, i);
        }
        return null;
    }

    private static Candidate Named(MarkedText text, int first, int end, int? head = null) => new(NodeType.Event, first, end, head ?? first, text.Surface(first, end));
}
