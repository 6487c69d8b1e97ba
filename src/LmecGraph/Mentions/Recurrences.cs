using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>The second pass: a body that a clear place has named is that body wherever its words stand for themselves.</summary>
internal static class Recurrences
{
    /// <summary>Further mentions of the bodies that no head word and no gazetteer told. Each text position is looked up once per name with its first word.</summary>
    public static List<Candidate> Find(MarkedText text, IReadOnlyList<Candidate> names)
    {
        var known = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        foreach (var body in names.Where(n => n.Type == NodeType.Organization && n.Head < 0 && n.Known is null))
        {
            var words = Enumerable.Range(body.First, body.End - body.First).Select(i => text.Tokens[i].Text).ToArray();
            if (!known.TryGetValue(words[0], out var same)) known[words[0]] = same = [];
            if (!same.Any(s => s.AsSpan().SequenceEqual(words))) same.Add(words);
        }
        foreach (var other in Acronyms.OtherShortForms(text, names.Where(n => n.Type == NodeType.Organization).Select(n => n.End).ToHashSet())) known.Remove(other);
        var covered = Coverage.Of(text, names);
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (covered[i] is not null || !known.TryGetValue(text.Tokens[i].Text, out var same)) continue;
                var words = same.Where(w => Stands(text, covered, i, w, sentence)).MaxBy(w => w.Length);
                if (words is null) continue;
                found.Add(new Candidate(NodeType.Organization, i, i + words.Length, -1, text.Surface(i, i + words.Length)));
                i += words.Length - 1;
            }
        return found;
    }

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
