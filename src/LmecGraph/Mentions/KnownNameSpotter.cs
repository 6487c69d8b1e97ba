using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Names of the gazetteer that stand outside other names, states and places inside them, and a known body that begins the name of its own office
/// ("WWF Beijing Representative Office").
/// </summary>
internal static class KnownNameSpotter
{
    private const int LongestTown = 3;

    public static List<Candidate> Find(MarkedText text, IReadOnlyList<Candidate> names, NamePhrases phrases)
    {
        var inside = new Candidate?[text.Tokens.Count];
        foreach (var name in names)
            for (var i = name.First; i < name.End; i++) inside[i] = inside[i] is { } longer && longer.End - longer.First > name.End - name.First ? longer : name;
        var found = new List<Candidate>();
        var redefined = Redefined(text, inside);
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End;)
            {
                var match = text.Known(i);
                if (match is null || inside[i]?.Type == NodeType.Person || IsOfMoney(text, i, match.Value.Length, sentence.End) || (match.Value.Length == 1 && redefined.Contains(text.Tokens[i].Text)))
                {
                    if (inside[i] is null && Based(text, sentence.First, i) is { } town) found.Add(town);
                    i++;
                    continue;
                }
                var (length, entry) = match.Value;
                var outer = inside[i];
                if (entry.Kind is EntryKind.Body or EntryKind.Initiative)
                {
                    if (outer is null && !StandsForMembers(text, i + length, sentence.End)) found.Add(OfBody(text, i, i + length, entry, sentence.End));
                    else if (outer is not null && IsOfficeOf(text, outer, i, length, entry)) found.Add(new Candidate(entry.Type, i, i + length, -1, text.Surface(i, i + length), Known: entry.Name));
                    if (text.State(i, i + length) is { } state) found.Add(OfState(text, i, i + state.Length, state.Entry));
                    i += length;
                    continue;
                }
                found.Add(OfState(text, i, i + length, entry));
                i += length;
            }
        return found;
    }

    /// <summary><c>US$10 million</c>, <c>500 US Dollars</c>: a sum, not the state.</summary>
    private static bool IsOfMoney(MarkedText text, int at, int length, int end) =>
        at + length < end && (text.Tokens[at + length] is { Text: "$" or "£" or "€" or "¥" } || text.Words.Is("currency", text.Tokens[at + length]));

    /// <summary>The town or state of <c>Vienna-based</c>, <c>New York-based</c>, or null.</summary>
    private static Candidate? Based(MarkedText text, int start, int at)
    {
        var token = text.Tokens[at];
        if (!token.IsCapitalized || !token.Lower.EndsWith("-based", StringComparison.Ordinal)) return null;
        for (var first = Math.Max(start, at - LongestTown + 1); first <= at; first++)
        {
            Row<Token> words = [.. text.Tokens.From(first).Take(at - first), token with { Word = Word.Of(token.Text.AsSpan(0, token.Text.LastIndexOf('-'))) }];
            if (text.Lexicon.Names.At(words, 0, words.Count, EntryKind.Country, EntryKind.Place) is { } match && match.Length == words.Count) return OfState(text, first, at + 1, match.Entry);
        }
        return null;
    }

    /// <summary>Letters that the text defines, by words with these initials, as something that is no body: <c>Harbour Welfare Act (HWA)</c>.</summary>
    private static HashSet<string> Redefined(MarkedText text, Candidate?[] inside)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 2; i + 2 < text.Tokens.Count; i++)
        {
            var letters = text.Tokens[i + 1];
            if (text.Tokens[i].Text != "(" || text.Tokens[i + 2].Text != ")" || !letters.IsAllCaps || inside[i - 1]?.Type == NodeType.Organization || text.Known(i - 1) is not null) continue;
            var (at, k) = (i - 1, letters.Text.Length - 1);
            for (; k >= 0 && at >= 0 && text.Tokens[at].Kind == TokenKind.Word; at--)
            {
                if (text.Words.IsSmallWord(text.Tokens[at].Lower)) continue;
                if (char.ToUpperInvariant(text.Tokens[at].Text[0]) != letters.Text[k]) break;
                k--;
            }
            if (k < 0 && text.Known(at + 1) is null) found.Add(letters.Text);
        }
        return found;
    }

    /// <summary>A body, with a state, a town or a part of the world behind it that makes it a body of its own: <c>WRI China</c>, <c>WRI Lima</c>, <c>WRI Africa</c>.</summary>
    public static Candidate OfBody(MarkedText text, int first, int end, LexiconEntry entry, int limit)
    {
        if (entry.Type == NodeType.Organization && end < limit && text.Known(end, EntryKind.Country) is { } country && !text.Tokens[end].Glued)
            return new Candidate(NodeType.Organization, first, end + country.Length, -1, text.Surface(first, end + country.Length), State: country.Entry.Country);
        if (entry.Type == NodeType.Organization && end < limit && text.Known(end, EntryKind.Place) is { } town && !text.Tokens[end].Glued && !text.Words.Is("worldseat", text.Tokens[end + town.Length - 1]) && EndsWell(text, end + town.Length, limit))
            return new Candidate(NodeType.Organization, first, end + town.Length, -1, text.Surface(first, end + town.Length), State: town.Entry.Country);
        if (entry.Type == NodeType.Organization && end < limit && text.Words.Is("region", text.Tokens[end]) && text.Tokens[end] is { Glued: false, IsCapitalized: true } && EndsWell(text, end + 1, limit))
            return new Candidate(NodeType.Organization, first, end + 1, -1, text.Surface(first, end + 1));
        return new Candidate(entry.Type, first, end, -1, text.Surface(first, end), State: entry.Country, Known: entry.Name);
    }

    /// <summary>A sign, a verb or a small word follows, no noun that the part of the world describes (<c>WRI Africa office</c>), and no other part (<c>Asia and the Pacific</c>).</summary>
    private static bool EndsWell(MarkedText text, int at, int limit) =>
        at >= limit || (text.Tokens[at].Kind == TokenKind.Sign && text.Tokens[at].Text is not ("/" or "-" or "–" or "&")) || (text.Tokens[at].IsLower && text.Tokens[at].Lower is not ("and" or "'s") && (text.Words.Is("function", text.Tokens[at]) || text.Words.Is("auxiliary", text.Tokens[at]) || text.Words.Is("bodyverb", text.Tokens[at]) || text.Words.Is("heldverb", text.Tokens[at])));

    private static Candidate OfState(MarkedText text, int first, int end, LexiconEntry entry)
    {
        var surface = text.Surface(first, end);
        var step = entry.Kind == EntryKind.Place ? NameStep.Place : surface == entry.Name ? NameStep.Verbatim : NameStep.Country;
        return new Candidate(NodeType.Country, first, end, -1, entry.Name, step, State: entry.Name, Place: entry.Kind == EntryKind.Place ? surface : null,
            IsDemonym: entry.Kind == EntryKind.Demonym);
    }

    /// <summary>"UN agencies", "ASEAN countries": a collective, not the body.</summary>
    private static bool StandsForMembers(MarkedText text, int at, int end) => at < end && text.Tokens[at].IsLower && text.Words.Is("members", text.Tokens[at]);

    private static bool IsOfficeOf(MarkedText text, Candidate outer, int first, int length, LexiconEntry entry) =>
        outer.Type == NodeType.Organization && outer.Head >= 0 && text.Words.BodyRank(text.Tokens[outer.Head]) == "unit"
        && ((entry.Type == NodeType.Organization && OpensName(text, outer, first, length)) || ClosesName(text, outer, first, length));

    private static bool OpensName(MarkedText text, Candidate outer, int first, int length) =>
        first + length < outer.End && (first == outer.First || (first == outer.First + 1 && text.Is(outer.First, outer.End, "the")));

    /// <summary>"Secretariat of the UN", also of a treaty.</summary>
    private static bool ClosesName(MarkedText text, Candidate outer, int first, int length) =>
        first + length == outer.End && first > outer.Head + 1 && (text.Is(first - 1, outer.End, "of") || (text.Is(first - 1, outer.End, "the") && text.Is(first - 2, outer.End, "of")));
}
