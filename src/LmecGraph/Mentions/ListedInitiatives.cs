using LmecGraph.Ontology;

namespace LmecGraph.Mentions;

/// <summary>
/// Names that a list shares a head word with: "North-South, East-West and Sino-Andean water cooperation mechanisms" (ellipsis), and
/// "mechanisms such as North-South, East-West and …". Only compounds with a hyphen, so that a list of states stays a list of states.
/// </summary>
internal static class ListedInitiatives
{
    private const int LongestTail = 5;

    public static List<Candidate> Find(MarkedText text, IReadOnlyList<Candidate> names)
    {
        var covered = new bool[text.Tokens.Count];
        foreach (var name in names) Array.Fill(covered, true, name.First, name.End - name.First);
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End;)
            {
                if (covered[i] || !IsCompound(text, i))
                {
                    i++;
                    continue;
                }
                var end = List(text, covered, i, sentence.End, out var members);
                var head = Head(text, end, sentence.End);
                if (head > end && members.Count > 1) found.AddRange(Filled(text, members, end, head));
                else if (FollowsSuchAs(text, i, sentence.First)) found.AddRange(members.Select(m => Example(text, m, i - 4, sentence.First)));
                i = Math.Max(end, i + 1);
            }
        return found;
    }

    private static int List(MarkedText text, bool[] covered, int at, int end, out List<int> members)
    {
        members = [];
        var last = at;
        while (at < end && IsCompound(text, at) && !covered[at])
        {
            members.Add(at);
            last = ++at;
            while (at < Math.Min(end, last + 2) && text.Tokens[at].Lower is "," or "and") at++;
        }
        return last;
    }

    private static bool IsCompound(MarkedText text, int at)
    {
        var t = text.Tokens[at];
        if (!t.IsCapitalized) return false;
        var dash = t.Text.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && dash + 1 < t.Text.Length && char.IsUpper(t.Text[dash + 1]);
    }

    /// <summary>The token behind a plural head word in small letters, or <paramref name="at"/>.</summary>
    private static int Head(MarkedText text, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + LongestTail); i++)
        {
            if (!text.Tokens[i].IsLower || text.Words.IsSmallWord(text.Tokens[i].Lower)) return at;
            if (text.Words.IsInitiative(text.Tokens[i]) && text.Tokens[i].Lower.EndsWith('s')) return i + 1;
        }
        return at;
    }

    private static IEnumerable<Candidate> Filled(MarkedText text, List<int> members, int tail, int end)
    {
        var rest = text.Surface(tail, end);
        foreach (var member in members[..^1]) yield return new Candidate(NodeType.Initiative, member, member + 1, -1, $"{text.Tokens[member].Text} {rest}", NameStep.Ellipsis);
        yield return new Candidate(NodeType.Initiative, members[^1], end, end - 1, text.Surface(members[^1], end));
    }

    /// <summary>"cooperation mechanisms such as X": X cooperation.</summary>
    private static Candidate Example(MarkedText text, int member, int noun, int first)
    {
        var name = text.Tokens[member].Text;
        return noun >= first && text.Tokens[noun].IsLower && text.Words.IsInitiative(text.Tokens[noun])
            ? new Candidate(NodeType.Initiative, member, member + 1, -1, $"{name} {text.Tokens[noun].Text}", NameStep.Ellipsis)
            : new Candidate(NodeType.Initiative, member, member + 1, -1, name);
    }

    private static bool FollowsSuchAs(MarkedText text, int at, int first) =>
        at - 3 >= first && text.Tokens[at - 1].Is("as") && text.Tokens[at - 2].Is("such") && text.Tokens[at - 3].IsLower && text.Words.IsInitiative(text.Tokens[at - 3]);
}
