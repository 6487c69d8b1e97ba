using LmecGraph.Ontology;

namespace LmecGraph.Mentions;

/// <summary>Talks that somebody gave at the occasion of the report (<c>delivered an Invited Talk on “Tides”</c>): a part of it, no event, where another one is named before.</summary>
internal static class GivenTalks
{
    /// <summary>Takes them out of the names.</summary>
    public static void Drop(MarkedText text, List<Candidate> names)
    {
        var first = names.Where(n => n.Type == NodeType.Event && !IsTalk(text, n)).Select(n => n.First).DefaultIfEmpty(int.MaxValue).Min();
        names.RemoveAll(n => n.Type == NodeType.Event && n.First > first && IsTalk(text, n) && Given(text, n) is var start && IsGiven(text, start) && IsPlain(text, n, start));
    }

    private static bool IsTalk(MarkedText text, Candidate name) => name.Head >= 0 && text.Words.Is("talknoun", text.Tokens[name.Head]);

    /// <summary>Common words tell what kind of talk it was: no <c>Keller Memorial Lecture</c>.</summary>
    private static bool IsPlain(MarkedText text, Candidate name, int start) => Enumerable.Range(start, Math.Max(0, name.Head - start)).All(i => text.Words.IsCommon(text.Tokens[i]) || text.Words.RoleOf(text.Tokens[i]) is not null);

    /// <summary>Where the talk begins: a quoted title stands behind its kind, <c>gave a plenary talk on “Tides”</c>.</summary>
    private static int Given(MarkedText text, Candidate name)
    {
        if (name.First <= name.Head) return name.First;
        var start = name.Head;
        while (start > 0 && text.Tokens[start - 1] is { IsLower: true } kind && !text.Words.Is("article", kind) && (text.Words.IsCommon(kind) || text.Words.RoleOf(kind) is not null)) start--;
        return start;
    }

    private static bool IsGiven(MarkedText text, int at) => at > 1 && text.Tokens[at - 1].Lower is "a" or "an" && text.Words.Is("talkgiving", text.Tokens[at - 2]);
}
