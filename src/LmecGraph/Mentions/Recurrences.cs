using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>The second pass: a body or initiative that a clear place has named is that one wherever its words stand for themselves.</summary>
internal static class Recurrences
{
    /// <summary>Further mentions of what no head word of its own and no gazetteer told. Each text position is looked up once per name with its first word.</summary>
    public static List<Candidate> Find(MarkedText text, IReadOnlyList<Candidate> names)
    {
        var known = new Dictionary<string, List<(string[] Words, Candidate Name)>>(StringComparer.Ordinal);
        foreach (var name in names.Where(IsByPlace))
        {
            var words = Enumerable.Range(name.First, name.End - name.First).Select(i => text.Tokens[i].Text).ToArray();
            if (!known.TryGetValue(words[0], out var same)) known[words[0]] = same = [];
            if (!same.Any(s => s.Words.AsSpan().SequenceEqual(words))) same.Add((words, name));
        }
        foreach (var other in Acronyms.OtherShortForms(text, names.Where(n => n.Type == NodeType.Organization).Select(n => n.End).ToHashSet())) known.Remove(other);
        var covered = Coverage.Of(text, names);
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (covered[i] is not null || !known.TryGetValue(text.Tokens[i].Text, out var same)) continue;
                if (same.Where(s => Stands(text, covered, i, s.Words, sentence)).DefaultIfEmpty().MaxBy(s => s.Words?.Length ?? 0) is not ({ } words, { } name)) continue;
                found.Add(new Candidate(name.Type, i, i + words.Length, -1, text.Surface(i, i + words.Length), Known: name.Known));
                i += words.Length - 1;
            }
        return found;
    }

    /// <summary>A body without a head word; an initiative without one, or with one outside the name ("the Kelp Watch project").</summary>
    private static bool IsByPlace(Candidate name) => name.Type switch
    {
        NodeType.Organization => name.Head < 0 && name.Known is null,
        NodeType.Initiative => name.Step == NameStep.Verbatim && ((name.Head < 0 && name.Known is null && !(name.End - name.First == 1 && name.Name.Contains('-', StringComparison.Ordinal))) || name.Head >= name.End),
        _ => false,
    };

    private static bool Stands(MarkedText text, Candidate?[] covered, int at, string[] words, Sentence sentence)
    {
        if (at + words.Length > sentence.End) return false;
        for (var i = 0; i < words.Length; i++)
            if (text.Tokens[at + i].Text != words[i] || covered[at + i] is not null) return false;
        if (words.Length > 1) return true;
        return !(at > sentence.First && text.Tokens[at - 1].IsCapitalized && !text.Words.Is("function", text.Tokens[at - 1])) && text.Tokens[at].Text.Length > 1
            && !(at + 1 < sentence.End && text.Tokens[at + 1] is { Text: "-", Glued: true });
    }
}
