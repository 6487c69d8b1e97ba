using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>
/// Nouns that stand for a body or an initiative named before: <c>the Council</c>, <c>the Framework</c>, <c>the project</c>. The patterns see the thing meant in
/// their place. Where several things share the noun, it means the last one that the same paragraph has named, or nothing.
/// </summary>
internal sealed class NounReferences(MarkedText text)
{
    private readonly Dictionary<string, Meant> _named = new(StringComparer.Ordinal);

    /// <summary>What a noun stands for, the paragraph in which it was last named, and whether nothing else bears the noun.</summary>
    private readonly record struct Meant(SpottedMention Mention, int Block, bool Alone);

    /// <summary>The clauses with the meant names in place of the nouns.</summary>
    public IReadOnlyList<Clause> Resolve(IReadOnlyList<Clause> clauses) => [.. clauses.Select(c => c with { Items = Resolve(c.Items, c.Sentence.Block) })];

    private List<Item> Resolve(IReadOnlyList<Item> items, int block)
    {
        var resolved = new List<Item>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Mention is { } mention) Note(mention, block);
            else if (items[i].Token.Lower is "the" or "this" && i + 1 < items.Count && IsReference(items, i + 1) && Of(items[i + 1].Token.Lower, block) is { } meant)
            {
                resolved.Add(new Item(items[i].Token, meant, items[i].First, items[i + 1].End));
                i++;
                continue;
            }
            resolved.Add(items[i]);
        }
        return resolved;
    }

    private void Note(SpottedMention mention, int block)
    {
        if (mention.Type is not (NodeType.Organization or NodeType.Initiative) || mention.Latent || Noun(mention) is not { } noun) return;
        var alone = !_named.TryGetValue(noun, out var before) || (before.Alone && before.Mention.Referent == mention.Referent);
        _named[noun] = new Meant(mention, block, alone);
    }

    /// <summary>The head word of a name, or its last word where that is one ("Pacific Bank").</summary>
    private string? Noun(SpottedMention mention)
    {
        if (mention.Candidate.Head >= 0) return text.Tokens[mention.Candidate.Head].Lower;
        var last = text.Tokens[mention.End - 1];
        return mention.End - mention.First > 1 && (text.Words.BodyRank(last) is not null || text.Words.IsInitiative(last)) ? last.Lower : null;
    }

    private SpottedMention? Of(string noun, int block) => _named.TryGetValue(noun, out var meant) && (meant.Alone || block - meant.Block <= (meant.Mention.Type == NodeType.Initiative ? 1 : 0)) ? meant.Mention : null;

    /// <summary>A noun by itself: a body's in capitals, an initiative's in any case, with no name, "of" or "for" behind it.</summary>
    private bool IsReference(IReadOnlyList<Item> items, int at)
    {
        if (items[at].Mention is not null || items[at].Token is not { } noun || text.Words.EventLevel(noun) is not null) return false;
        if (!(text.Words.BodyRank(noun) is not null || text.Words.IsInitiative(noun))) return false;
        if (at + 1 >= items.Count) return true;
        var next = items[at + 1];
        return next.Mention is null && !next.Token.IsCapitalized && next.Token.Lower is not ("of" or "for" or "on" or "'s" or "’s" or "-" or "/" or "team" or "office" or "“" or "\"" or "‘" or "called" or "entitled" or "named" or "titled");
    }
}
