using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Nouns that stand for a body or initiative named before: <c>the Council</c>, <c>the Institute's director</c>; in small letters where only one has that head word.</summary>
internal static class BodyReferences
{
    /// <summary>One name per reference; it is joined to what it stands for through <see cref="Candidate.Known"/>.</summary>
    public static List<Candidate> Find(MarkedText text, IReadOnlyList<Candidate> names)
    {
        var outer = Coverage.Of(text, names);
        var starts = names.Where(n => n.Type is NodeType.Organization or NodeType.Initiative).ToLookup(n => n.First);
        var last = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        var several = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
            {
                foreach (var name in starts[i])
                    if (HeadOf(text, name) is { } head)
                    {
                        if (last.TryGetValue(head, out var other) && Referents.KeyOf(other) != Referents.KeyOf(name)) several.Add(head);
                        last[head] = name;
                    }
                if (outer[i] is not null || !Stands(text, i, sentence)) continue;
                var token = text.Tokens[i];
                if (!last.TryGetValue(token.Lower, out var meant) || meant.End > i || (token.IsLower && (several.Contains(token.Lower) || !text.Words.Is("smallbody", token)))) continue;
                found.Add(new Candidate(meant.Type, i, i + 1, i, meant.Name, NameStep.Reference, meant.State, Known: Referents.KeyOf(meant)));
            }
        return found;
    }

    /// <summary>The head word, of a name of the gazetteer the last word before its first preposition.</summary>
    private static string? HeadOf(MarkedText text, Candidate name)
    {
        if (name.Head >= 0) return text.Tokens[name.Head].Lower;
        if (name.Known is not { } known || known.Contains('\u001f')) return null;
        var words = known.ToLowerInvariant().Split(' ');
        var end = Array.FindIndex(words, text.Words.IsPreposition);
        return words.Length > 1 && end != 0 ? words[(end < 0 ? words.Length : end) - 1] : null;
    }

    /// <summary>Behind "the", with no further word of a name on either side; a government is its state.</summary>
    private static bool Stands(MarkedText text, int at, Sentence sentence)
    {
        if (at == sentence.First || !text.Tokens[at - 1].Is("the") || text.Tokens[at].Kind != TokenKind.Word || text.Tokens[at].Is("government") || text.Tokens[at].Is("state")) return false;
        if (at + 1 >= sentence.End) return true;
        var next = text.Tokens[at + 1];
        return !next.IsCapitalized && next.Kind != TokenKind.Number && next.Text is not ("-" or "&" or "“" or "\"") && next.Lower is not ("of" or "for" or "on" or "members" or "member" or "between" or "in");
    }
}
