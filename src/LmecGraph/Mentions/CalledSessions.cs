using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Parts of a programme whose title stands behind their kind without quotation marks: <c>The first panel, Reeds and Mud, was chaired by …</c>,
/// <c>the session Turning the Tide was moderated by …</c>.
/// </summary>
internal sealed class CalledSessions(MarkedText text)
{
    private const int LongestTitle = 14;
    private const int ShortestTitle = 3;

    /// <summary>The title behind the kind that stands at a token, or null.</summary>
    public Candidate? At(int kind, Sentence sentence)
    {
        var noun = text.Tokens[kind];
        if (!noun.IsLower || kind == sentence.First || !(text.Words.EventLevel(noun) == "session" || text.Words.Is("titledkind", noun)) || !IsOne(kind, sentence.First)) return null;
        var isApposed = text.Is(kind + 1, sentence.End, ",");
        var first = isApposed ? kind + 2 : kind + 1;
        if (first + 2 >= sentence.End || !text.Tokens[first].IsCapitalized || text.Words.IsHonorific(text.Tokens[first]) || text.Words.IsPost(text.Tokens[first]) || text.Words.Is("month", text.Tokens[first]) || text.Words.Is("function", text.Tokens[first]) && isApposed) return null;
        for (var end = first + 1; end < Math.Min(sentence.End, first + LongestTitle); end++)
        {
            var isVerb = TellsOf(end) || (text.Words.Is("auxiliary", text.Tokens[end]) && TellsOf(end + 1));
            if (isApposed ? text.Tokens[end].Text == "," && end + 1 < sentence.End && (TellsOf(end + 1) || (text.Words.Is("auxiliary", text.Tokens[end + 1]) && end + 2 < sentence.End && TellsOf(end + 2))) : isVerb)
            {
                if (text.Tokens[end - 1].Text == ",") end--;
                return end - first > 1 ? new Candidate(NodeType.Event, first, end, kind, text.Surface(first, end)) : null;
            }
            if (!isApposed && end - first >= ShortestTitle && text.Words.EventLevel(noun) == "session" && EndsPhrase(end, sentence.End) && text.Words.IsPreposition(text.Tokens[kind - 2 >= sentence.First ? kind - 2 : sentence.First].Lower))
                return new Candidate(NodeType.Event, first, end, kind, text.Surface(first, end));
            if (isVerb || text.Tokens[end].Text is ":" or ";" or "(" or "“" or "\"") return null;
        }
        return null;
    }

    /// <summary>The title ends with the sentence or at a comma: <c>a talk in the session Turning the Tide.</c></summary>
    private bool EndsPhrase(int at, int end) => text.Tokens[at].Text is "," or "." && (at == end - 1 || text.Tokens[at].Text == "," && text.Tokens[at + 1].IsLower);

    /// <summary>"the panel", "the second panel", "a session".</summary>
    private bool IsOne(int kind, int first)
    {
        var before = kind - 1;
        if (before > first && (text.Words.IsOrdinal(text.Tokens[before].Lower) || text.Words.Is("kind", text.Tokens[before]))) before--;
        return text.Words.Is("article", text.Tokens[before]);
    }

    private bool TellsOf(int at) => at < text.Tokens.Count && text.Tokens[at].IsLower && (text.Words.Is("spokenby", text.Tokens[at]) || text.Words.Is("doneby", text.Tokens[at]) || text.Words.Is("sessionverb", text.Tokens[at]));
}
