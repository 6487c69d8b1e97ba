using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Nouns that stand for a body or initiative named before: <c>the Council</c>, <c>the Institute's director</c>; in small letters (<c>the project</c>) where only one has that head word.</summary>
internal static class BodyReferences
{
    /// <summary>One name per reference; it is joined to what it stands for through <see cref="Candidate.Known"/>.</summary>
    public static List<Candidate> Find(MarkedText text, IReadOnlyList<Candidate> names)
    {
        var outer = Coverage.Of(text, names);
        var starts = names.Where(n => n.Type is NodeType.Organization or NodeType.Initiative).GroupBy(n => n.First).ToDictionary(g => g.Key, g => g.ToList());
        var last = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        var several = new HashSet<string>(StringComparer.Ordinal);
        Candidate? latest = null;
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
            {
                foreach (var name in starts.GetValueOrDefault(i) ?? [])
                {
                    if (name.Type == NodeType.Initiative && !(latest is not null && latest.End >= name.End)) latest = name;
                    if (HeadOf(text, name) is { } head)
                    {
                        if (last.TryGetValue(head, out var other) && Referents.KeyOf(other) != Referents.KeyOf(name)) several.Add(head);
                        last[head] = name;
                    }
                }
                if (outer[i] is not null || !Stands(text, i, sentence)) continue;
                var token = text.Tokens[i];
                if (token.IsLower && text.Words.Is("lowerinitiative", token))
                {
                    if (InitiativeMeant(text, last.GetValueOrDefault(token.Lower), latest, several, i) is { } initiative)
                        found.Add(new Candidate(NodeType.Initiative, i, i + 1, i, initiative.Name, NameStep.Reference, Known: Referents.KeyOf(initiative)));
                    continue;
                }
                if (!last.TryGetValue(token.Lower, out var meant) || meant.End > i || (token.IsLower && (several.Contains(token.Lower) || !text.Words.Is("smallbody", token)))) continue;
                found.Add(new Candidate(meant.Type, i, i + 1, i, meant.Name, NameStep.Reference, meant.State, Known: Referents.KeyOf(meant)));
            }
        return found;
    }

    /// <summary>
    /// <c>the project</c>: the last initiative with that head word, if no other has it or none was named since; else the initiative named last, where no gazetteer knows
    /// it and its own name says nothing of its kind; of whatever kind, it is <c>the initiative</c>.
    /// </summary>
    private static Candidate? InitiativeMeant(MarkedText text, Candidate? same, Candidate? latest, HashSet<string> several, int at)
    {
        if (same is { Type: NodeType.Initiative } && same.End <= at && (!several.Contains(text.Tokens[at].Lower) || (latest is not null && Referents.KeyOf(latest) == Referents.KeyOf(same)))) return same;
        return same is null && latest is not null && latest.End <= at && text.Known(latest.First) is null && (text.Tokens[at].Is("initiative") || ((latest.Head < 0 || latest.Head >= latest.End) && text.Words.Is("undertaking", text.Tokens[at]))) ? latest : null;
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
        return !next.IsCapitalized && next.Kind != TokenKind.Number && next.Text is not ("-" or "&" or "“" or "\"") && !text.Words.Is("bodypost", next) && next.Lower is not ("of" or "for" or "on" or "members" or "member" or "between" or "in");
    }
}
