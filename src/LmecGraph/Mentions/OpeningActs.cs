using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// The occasion of a report that somebody's act makes: <c>inaugurated the judicial complex</c>, <c>laid the foundation stone</c>,
/// <c>The new office was opened by …</c>. The name is the act with what was opened.
/// </summary>
internal sealed class OpeningActs(MarkedText text, Dictionary<int, Candidate> names)
{
    private const int SubjectReach = 14;
    private const int AgentReach = 10;
    private const int LongestObject = 14;

    /// <summary>The act that a sentence tells of somebody, or null.</summary>
    public Candidate? Of(Sentence sentence)
    {
        for (var i = sentence.First + 1; i + 1 < sentence.End; i++)
        {
            if (!text.Tokens[i].IsLower || End(i, sentence) is not (var end and > 0)) continue;
            if (IsBy(i, sentence)) return Passive(i, sentence);
            if (IsDoneBySomebody(i, sentence.First)) return new Candidate(NodeType.Event, i, end, i, text.Surface(i, end));
        }
        return null;
    }

    /// <summary>True for a verb that heads such an act.</summary>
    public static bool IsAct(MarkedText text, Token verb) => verb.IsLower && (text.Words.Is("openact", verb) || text.Words.Is("openverb", verb) || text.Words.Is("idiomverb", verb));

    /// <summary>The token behind what the act is done to, or 0 where a verb at a token tells no such act.</summary>
    private int End(int verb, Sentence sentence)
    {
        var t = text.Tokens[verb];
        var isHandover = t.Is("handed") && text.Is(verb + 1, sentence.End, "over") && !text.Is(verb + 2, sentence.End, "to");
        var (isAct, isOpening, isIdiom) = (isHandover || text.Words.Is("openact", t), text.Words.Is("openverb", t), text.Words.Is("idiomverb", t));
        if (!isAct && !isOpening && !isIdiom) return 0;
        if (IsBy(verb, sentence)) return verb + 1;
        var (end, isThing) = (verb + 1, false);
        for (; end < Math.Min(sentence.End, verb + LongestObject); end++)
        {
            if (names.TryGetValue(end, out var name))
            {
                if (name.Type == NodeType.Event || (name.Type == NodeType.Person && end == verb + 1)) return 0;
                isThing |= text.Words.Is("opensite", text.Tokens[name.End - 1]);
                end = name.End - 1;
                continue;
            }
            var word = text.Tokens[end];
            if (text.Words.EventLevel(word) is not null && !text.Words.Is("opensite", word)) return 0;
            if (word.Kind == TokenKind.Sign || (end > verb + 1 && word.IsLower && (text.Words.IsSmallWord(word.Lower) || text.Words.Is("preposition", word) || text.Words.Is("auxiliary", word)) && !text.Words.Is("article", word))) break;
            // "broke new ground": a figure of speech.
            isThing |= isIdiom ? text.Words.Is("idiomnoun", word) && !text.Tokens[end - 1].Is("new") : text.Words.Is("opensite", word);
        }
        // "opened the market to foreign firms": nobody came.
        return end > verb + 1 && (isThing || isAct) && !(isOpening && text.Is(end, sentence.End, "to")) ? end : 0;
    }

    /// <summary>"was officially opened … by President Lim"</summary>
    private bool IsBy(int verb, Sentence sentence)
    {
        for (var i = verb + 1; i < Math.Min(sentence.End, verb + AgentReach); i++)
            if (text.Tokens[i].Is("by")) return HoldsPerson(i + 1, Math.Min(sentence.End, i + 1 + SubjectReach)) && IsPassive(verb, sentence.First);
            else if (names.TryGetValue(i, out var name) && name.Type == NodeType.Person) return false;
        return false;
    }

    private bool IsPassive(int verb, int limit)
    {
        var at = verb - 1;
        while (at > limit && text.Tokens[at].Lower.EndsWith("ly", StringComparison.Ordinal)) at--;
        return at > limit && text.Tokens[at].Lower is "was" or "were" or "been" or "is" or "be" or "jointly";
    }

    /// <summary>What was opened, with the verb: the words from the start of the sentence.</summary>
    private Candidate? Passive(int verb, Sentence sentence)
    {
        var first = text.Words.Is("article", text.Tokens[sentence.First]) ? sentence.First + 1 : sentence.First;
        if (verb - first is < 2 or > LongestObject) return null;
        var isThing = text.Words.Is("openact", text.Tokens[verb]);
        for (var i = first; i < verb; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Sign || text.Tokens[i].Lower is "which" or "who" or "that" || (names.TryGetValue(i, out var name) && name.Type is NodeType.Event or NodeType.Person)) return null;
            isThing |= text.Words.Is("opensite", text.Tokens[i]) || text.Words.Is("idiomnoun", text.Tokens[i]);
        }
        return isThing ? new Candidate(NodeType.Event, first, verb + 1, verb, text.Surface(first, verb + 1)) : null;
    }

    /// <summary>Somebody stands before the verb, with no other doer between.</summary>
    private bool IsDoneBySomebody(int verb, int limit)
    {
        if (text.Tokens[verb - 1].Lower is "which" or "that" or "who" or "had" or "the" or "newly" || text.Words.Is("preposition", text.Tokens[verb - 1]) && !text.Tokens[verb - 1].Is("to")) return false;
        for (var i = verb - 1; i >= Math.Max(limit, verb - SubjectReach); i--)
        {
            if (text.Tokens[i].Lower is "which" or "who" or "that" or "by" or "after" or "since" or "when") return false;
            if (names.TryGetValue(i, out var name) && name.Type == NodeType.Person && name.End <= verb) return true;
        }
        return false;
    }

    private bool HoldsPerson(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (names.TryGetValue(i, out var name) && name.Type == NodeType.Person) return true;
        return false;
    }
}
