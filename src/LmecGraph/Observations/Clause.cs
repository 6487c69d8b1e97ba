using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>What patterns look at: a token, or a name with the bracket, parent bodies and state that hang on it.</summary>
/// <param name="Token">The token, or the first one of the name.</param>
/// <param name="Mention">The name, or null for a plain token.</param>
/// <param name="First">First token covered.</param>
/// <param name="End">Token after the last covered.</param>
public readonly record struct Item(Token Token, SpottedMention? Mention, int First, int End)
{
    /// <summary>True for a plain token that is this word or sign.</summary>
    public bool Is(string lower) => Mention is null && Token.Is(lower);
}

/// <summary>A sentence as a row of items.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Items">Its items in order.</param>
public sealed record Clause(Sentence Sentence, Row<Item> Items)
{
    /// <summary>The types of the names in it, as bits.</summary>
    internal int Types { get; } = TypesOf(Items);

    /// <summary>True where a name of this type stands in it.</summary>
    internal bool Holds(NodeType type) => (Types & (1 << (int)type)) != 0;

    private static int TypesOf(Row<Item> items)
    {
        var types = 0;
        for (var i = 0; i < items.Count; i++)
            if (items[i].Mention is { } mention) types |= 1 << (int)mention.Type;
        return types;
    }
}

/// <summary>Cuts the sentences of a document into items.</summary>
public static class Clauses
{
    /// <summary>One clause per sentence, in order.</summary>
    public static IReadOnlyList<Clause> Of(SpottedMentions mentions, IReadOnlyList<Draft> structure)
    {
        var text = mentions.Text;
        var outermost = new SpottedMention?[text.Tokens.Count];
        foreach (var mention in mentions.All)
            if (!mention.Latent && (outermost[mention.First] is not { } other || mention.End > other.End)) outermost[mention.First] = mention;
        var parents = structure.Where(d => d.Type is EdgeType.PartOf or EdgeType.BasedIn && d.Rule.StartsWith("chain", StringComparison.Ordinal))
            .GroupBy(d => d.Source.First).ToDictionary(g => g.Key, g => g.Max(d => d.Target.End));
        var clauses = new List<Clause>();
        var (references, items) = (new SubjectReferences(text, MainInitiative.Of(mentions)), new List<Item>());
        foreach (var sentence in text.Text.Sentences)
        {
            items.Clear();
            Cut(text, outermost, parents, sentence, items);
            references.Resolve(items, sentence.Block);
            clauses.Add(new Clause(sentence, new(items)));
        }
        return clauses;
    }

    private static void Cut(MarkedText text, SpottedMention?[] outermost, Dictionary<int, int> parents, Sentence sentence, List<Item> items)
    {
        for (var i = sentence.First; i < sentence.End;)
        {
            if (outermost[i] is not { } mention)
            {
                items.Add(new Item(text.Tokens[i], null, i, i + 1));
                i++;
                continue;
            }
            if (IsAct(text, mention) && FirstInside(outermost, mention) is var inside and > 0)
            {
                inside = BeforeExamples(text, mention, inside);
                items.Add(new Item(text.Tokens[i], mention, i, inside));
                i = inside;
                continue;
            }
            // "hosted by Y's Kelp Office": the office is meant.
            if (mention.Type is NodeType.Organization or NodeType.Country && text.Is(mention.End, sentence.End, "'s") && mention.End + 1 < sentence.End && outermost[mention.End + 1] is { Type: NodeType.Organization } owned) mention = owned;
            var end = Math.Max(mention.End, SkipBracket(text, outermost, mention.End, sentence.End));
            var link = mention;
            while (parents.TryGetValue(link.First, out var parentEnd) && parentEnd > end)
            {
                end = SkipBracket(text, outermost, parentEnd, sentence.End);
                if (Last(outermost, link.End, parentEnd) is not { } parent) break;
                link = parent;
            }
            end = Math.Min(end, sentence.End);
            items.Add(new Item(text.Tokens[i], mention, i, end));
            i = end;
        }
    }

    /// <summary>"met with Minister Lim of Laos", "a bilateral meeting with Minister Lim": an event told by its verb or party, in which others are named.</summary>
    private static bool IsAct(MarkedText text, SpottedMention mention) => mention is { Type: NodeType.Event, Candidate.Head: >= 0 } && (text.Tokens[mention.Candidate.Head].IsLower || mention.Candidate.Head == mention.First)
        && ((mention.Candidate.Head == mention.First && text.Tokens[mention.First].IsLower) || ((text.Is(mention.Candidate.Head + 1, mention.End, "with") || (text.Tokens[mention.Candidate.Head].Is("call") && text.Is(mention.Candidate.Head + 1, mention.End, "on"))) && text.Words.Is("meetnoun", text.Tokens[mention.Candidate.Head])));

    private static int FirstInside(SpottedMention?[] outermost, SpottedMention mention)
    {
        for (var i = mention.First + 1; i < mention.End; i++)
            if (outermost[i] is not null) return i;
        return 0;
    }

    /// <summary>"a meeting with the heads of ten banks, including Y": the token of the words that single Y out, else the token itself.</summary>
    private static int BeforeExamples(MarkedText text, SpottedMention mention, int inside)
    {
        for (var i = inside - 1; i > Math.Max(mention.Candidate.Head, inside - 4); i--)
            if (text.Tokens[i].Lower is "including" or "namely" or "like" or "such") return text.Is(i - 1, inside, ",") ? i - 1 : i;
        return inside;
    }

    private static SpottedMention? Last(SpottedMention?[] outermost, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (outermost[i] is { } mention) return mention;
        return null;
    }

    /// <summary>A bracket right behind a name that holds nothing but another form of it or a definition.</summary>
    private static int SkipBracket(MarkedText text, SpottedMention?[] outermost, int at, int end)
    {
        if (at >= end || text.Tokens[at].Text != "(") return at;
        for (var i = at + 1; i < Math.Min(end, at + 14); i++)
        {
            if (text.Tokens[i].Text == ")") return i + 1;
            if (outermost[i] is { Type: NodeType.Person }) return at;
        }
        return at;
    }
}
