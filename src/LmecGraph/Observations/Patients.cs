using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>What something was done to, behind a passive: "Its budget is co-funded by the Reef Union" is not said of the event that the text is about.</summary>
internal sealed class Patients(WordClasses words)
{
    private const int LongestNoun = 4;
    private const int LongestFront = 16;
    private const int LongestAgents = 14;

    private readonly ClauseWords _words = new(words);

    /// <summary>True where the subject of the participle at an item is named or told, and is neither an event nor an initiative.</summary>
    public bool IsOther(Row<Item> items, int at)
    {
        if (at == 0) return IsParticiple(items[0]) && IsBodyInFront(items);
        if (Subject(items, at) is not (var subject and >= 0)) return false;
        return items[subject].Mention is { } named ? named.Type is NodeType.Organization or NodeType.Person && !IsAssembly(items[subject]) && !IsComplement(items, subject) : IsThing(items, subject);
    }

    /// <summary>The initiative that is the subject of the participle, or null.</summary>
    public SpottedMention? Initiative(Row<Item> items, int at) =>
        at > 0 && Subject(items, at) is var subject and >= 0 && items[subject].Mention is { Type: NodeType.Initiative } named && !items.Any(i => i.Mention is { Type: NodeType.Event }) ? named : null;

    /// <summary>"The Assembly": a body that is an event as well.</summary>
    private bool IsAssembly(Item item) => words.EventLevel(item.Token) is not null || item.Token.Is("assembly");

    private bool IsParticiple(Item item) => item.Mention is null && (words.Is("doneby", item.Token) || item.Token.Lower.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>The item of the subject of a passive, or -1.</summary>
    private int Subject(Row<Item> items, int at)
    {
        if (!IsParticiple(items[at])) return -1;
        var subject = BeforeVerb(items, at, out var hasVerb);
        if (subject < 0 || !hasVerb) return -1;
        if (items[subject].Is(",")) subject = BeforeInsertion(items, subject);
        if (subject < 0) return -1;
        if (items[subject].Is("which") || items[subject].Is("that")) return subject > 1 && items[subject - 1].Is(",") ? subject - 2 : subject - 1;
        return subject;
    }

    /// <summary>"Funded by the Reef Union, the Kelp Centre trains": said of the body behind the comma.</summary>
    private bool IsBodyInFront(Row<Item> items)
    {
        for (var i = 2; i < Math.Min(items.Count - 2, LongestFront); i++)
            if (items[i].Is(",") && _words.BehindArticles(items, i + 1) is var name && name + 1 < items.Count && _words.GoesOn(items, name + 1)) return items[name].Mention is { Type: NodeType.Organization or NodeType.Person };
        return false;
    }

    /// <summary>The item before "is", "was also", and before "is led by A and" where a second participle stands behind "and"; or -1.</summary>
    private int BeforeVerb(Row<Item> items, int at, out bool hasVerb)
    {
        hasVerb = false;
        var i = at - 1;
        while (i >= 0 && _words.IsBeforeVerb(items[i])) hasVerb |= _words.IsAuxiliary(items[i--]);
        if (i < 1 || hasVerb || !items[i].Is("and")) return i;
        for (var k = i - 1; k > Math.Max(0, i - LongestAgents); k--)
        {
            if (items[k].Token.IsCapitalized || !IsParticiple(items[k])) continue;
            while (--k >= 0 && _words.IsBeforeVerb(items[k])) hasVerb |= _words.IsAuxiliary(items[k]);
            return k;
        }
        return -1;
    }

    /// <summary>"The Kelp Centre, founded in 1960, is": the item before what is put in, or -1.</summary>
    private int BeforeInsertion(Row<Item> items, int comma)
    {
        for (var i = comma - 2; i > 0 && i > comma - LongestFront; i--)
            if (items[i].Is(",") && _words.OpensInsertion(items, i + 1)) return i - 1;
        return -1;
    }

    private bool IsComplement(Row<Item> items, int at)
    {
        var before = at - 1;
        while (before >= 0 && items[before].Mention is null && words.Is("article", items[before].Token)) before--;
        return before >= 0 && items[before].Mention is null && words.IsPreposition(items[before].Token.Lower);
    }

    /// <summary>"its budget", "the new building": a noun behind an article that is none for an event.</summary>
    private bool IsThing(Row<Item> items, int noun)
    {
        if (items[noun].Token is not { IsLower: true, Kind: TokenKind.Word } head || words.EventLevel(head) is not null || words.Is("describable", head) || words.Is("generic", head) || words.Is("occasion", head) || words.Is("undertaking", head) || head.Lower is "it" or "they" or "who" or "place" or "event" or "events") return false;
        for (var i = noun - 1; i >= Math.Max(0, noun - LongestNoun) && items[i].Mention is null && items[i].Token.Kind == TokenKind.Word; i--)
            if (words.Is("article", items[i].Token) || items[i].Token.Lower is "its" or "their" or "his" or "her" or "our") return i == 0 || !words.IsPreposition(items[i - 1].Token.Lower) || items[i - 1].Mention is not null;
        return false;
    }
}
