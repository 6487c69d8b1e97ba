using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Letters with a state or a body beside them: <c>QXRT-Laos</c>, <c>Laos QXRT</c>, <c>UNEP QXRT</c>. Where a ministry of that state has these initials, it is meant.
/// </summary>
internal static class CompoundBodies
{
    /// <summary>The compounds that stand for themselves, with their state.</summary>
    public static List<Candidate> Find(MarkedText text, List<Candidate> names)
    {
        var outer = Coverage.Of(text, names);
        var found = new List<Candidate>();
        var named = new Lazy<ILookup<string, Candidate>>(() => ByInitials(text, names));
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (outer[i] is { Type: not NodeType.Country and not NodeType.Organization }) continue;
                var slashed = Slashed(text, outer, i, sentence.End);
                var compound = slashed ?? Hyphened(text, outer, i, sentence.End) ?? Joined(text, outer, i, sentence.End);
                if (compound is null || (slashed is null && !EndsWell(text, compound.End, sentence.End)) || (compound.First > sentence.First && text.Tokens[compound.First - 1] is { Kind: TokenKind.Sign, Text: "-" })) continue;
                found.Add(compound with { Known = Meant(text, named, compound) is { } body ? Referents.KeyOf(body) : null });
                if (compound.State is { } state && text.Known(compound.First) is null)
                    found.Add(new Candidate(NodeType.Country, compound.First, compound.End, -1, state, NameStep.Place, State: state));
                i = compound.End - 1;
            }
        names.RemoveAll(n => n.Type == NodeType.Organization && found.Exists(f => f.Type == NodeType.Organization && f.First == n.First && f.End > n.End));
        found.AddRange(Secretariats(text, names));
        return found;
    }

    /// <summary><c>Reef Convention (RC) Secretariat</c>: what a treaty, or a larger body, with its short form has for a seat.</summary>
    private static List<Candidate> Secretariats(MarkedText text, List<Candidate> names) =>
        [.. names.Where(n => n.Type is NodeType.Initiative or NodeType.Organization && n.End - n.First > 1 && n.End + 3 < text.Tokens.Count && text.Tokens[n.End].Text == "(" && text.Tokens[n.End + 1].IsAllCaps && text.Tokens[n.End + 2].Text == ")" && text.Tokens[n.End + 3].Text == "Secretariat")
            .GroupBy(n => n.End).Select(g => g.MinBy(n => n.First)!).Select(n => Body(text, n.First, n.End + 4, null) with { Head = n.End + 3 })];

    private static Candidate? Hyphened(MarkedText text, Candidate?[] outer, int at, int end)
    {
        var token = text.Tokens[at];
        var dash = token.Text.LastIndexOf('-');
        if (token.Kind != TokenKind.Word || dash < 2 || dash + 1 >= token.Text.Length || outer[at]?.Type == NodeType.Organization || token.Text[..dash].Count(char.IsUpper) < 2 || token.Text[..dash].Contains('.')) return null;
        Row<Token> rest = [token with { Word = token.Word.From(dash + 1) }, .. text.Tokens.From(at + 1).Take(Math.Min(end, at + 3) - at - 1)];
        if (text.Lexicon.Names.At(rest, 0, rest.Count, EntryKind.Country) is not { } state) return null;
        return Body(text, at, at + state.Length, state.Entry.Name);
    }

    /// <summary>A known body and its state: <c>QXRT/Laos</c>.</summary>
    private static Candidate? Slashed(MarkedText text, Candidate?[] outer, int at, int end)
    {
        if (text.Known(at) is not { Entry: { Kind: EntryKind.Body, Type: NodeType.Organization }, Length: 1 } || (outer[at] is { } name && name.End > at + 1) || at + 2 >= end) return null;
        if (text.Tokens[at + 1] is not { Text: "/", Glued: true } || !text.Tokens[at + 2].Glued || text.Known(at + 2, EntryKind.Country) is not { } state) return null;
        return Body(text, at, at + 2 + state.Length, state.Entry.Name);
    }

    /// <summary>A state, or a known body, with unknown letters behind it.</summary>
    private static Candidate? Joined(MarkedText text, Candidate?[] outer, int at, int end)
    {
        if (text.Known(at) is not { Entry.Kind: EntryKind.Country or EntryKind.Body } known || at + known.Length >= end || (outer[at] is { } name && name.End > at + known.Length)) return null;
        var letters = at + known.Length;
        if (known.Entry.Kind == EntryKind.Body && known.Entry.Type != NodeType.Organization) return null;
        if (!Acronyms.IsAcronym(text, letters) || outer[letters] is { Type: not NodeType.Organization } || outer[letters]?.First < letters) return null;
        return Body(text, at, letters + 1, known.Entry.Kind == EntryKind.Country ? known.Entry.Name : null);
    }

    private static Candidate Body(MarkedText text, int first, int end, string? state) => new(NodeType.Organization, first, end, -1, text.Surface(first, end), State: state);

    /// <summary>A sign, a verb or a small word follows, no noun that the compound describes.</summary>
    private static bool EndsWell(MarkedText text, int at, int end) =>
        at >= end || (text.Tokens[at].Kind == TokenKind.Sign && text.Tokens[at].Text is not ("-" or "–")) || text.Words.Is("function", text.Tokens[at]) || text.Words.Is("auxiliary", text.Tokens[at])
        || (text.Tokens[at].IsLower && (text.Words.Is("say", text.Tokens[at]) || text.Words.Is("heldverb", text.Tokens[at])));

    /// <summary>The body with these initials, of the same state or of none said.</summary>
    private static Candidate? Meant(MarkedText text, Lazy<ILookup<string, Candidate>> named, Candidate compound) =>
        compound.State is null ? null : named.Value[Letters(text, compound)].FirstOrDefault(n => n.State is null || n.State == compound.State);

    private static ILookup<string, Candidate> ByInitials(MarkedText text, List<Candidate> names) =>
        names.Where(n => n.Type == NodeType.Organization && n.Head >= 0 && n.End - n.First > 2)
            .SelectMany(n => Initials(text, n).Distinct(StringComparer.Ordinal).Select(letters => (letters, n)))
            .ToLookup(n => n.letters, n => n.n, StringComparer.Ordinal);

    private static string Letters(MarkedText text, Candidate compound)
    {
        var first = text.Tokens[compound.First].Text;
        var word = first.Contains('-') ? first[..first.LastIndexOf('-')] : text.Tokens[compound.End - 1].Text;
        return word.ToUpperInvariant();
    }

    /// <summary>The first letters of the name, with and without its small words.</summary>
    private static string[] Initials(MarkedText text, Candidate name)
    {
        var words = Enumerable.Range(name.First, name.End - name.First).Select(i => text.Tokens[i]).Where(t => t.Kind == TokenKind.Word && !t.Is("the")).ToList();
        return [string.Concat(words.Select(w => char.ToUpperInvariant(w.Text[0]))), string.Concat(words.Where(w => w.IsCapitalized).Select(w => w.Text[0])),
            string.Concat(words.Where(w => !w.Is("and")).Select(w => char.ToUpperInvariant(w.Text[0])))];
    }
}
