using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Nouns that stand for an event named before: <c>the Forum</c>, <c>this two-day workshop</c>, <c>his visit</c>.</summary>
internal static class EventReferences
{
    private const int LongestKind = 3;

    /// <summary>One latent-free mention per reference; its name is that of the event it stands for.</summary>
    public static IEnumerable<SpottedMention> Find(MarkedText text, IReadOnlyList<Clause> clauses, EventFocus focus)
    {
        for (var s = 0; s < clauses.Count; s++)
        {
            if (!text.IsBody(clauses[s].Sentence.First)) continue;
            for (var i = 0; i + 1 < clauses[s].Items.Count; i++)
                if (IsDeterminer(clauses[s].Items[i]) && Head(text, clauses[s], i + 1) is var head and > 0 && Meant(text, clauses[s].Items[head], focus, s) is { } meant)
                    yield return Reference(text, clauses[s].Items[i + 1].First, clauses[s].Items[head].First, meant);
        }
    }

    private static bool IsDeterminer(Item item) => item.Mention is null && item.Token.Lower is "the" or "this" or "that" or "his" or "her" or "their" or "its";

    /// <summary>The item of the event word that the determiner leads to, not followed by a topic of its own; or 0.</summary>
    private static int Head(MarkedText text, Clause clause, int first)
    {
        for (var i = first; i < Math.Min(clause.Items.Count, first + LongestKind); i++)
        {
            var item = clause.Items[i];
            if (item.Mention is not null || item.Token.Lower is "next" or "previous" or "other" or "latest") return 0;
            if ((text.Words.EventLevel(item.Token) is not null || IsPair(text, clause, i)) && !item.Token.Lower.EndsWith('s'))
                return i + 1 < clause.Items.Count && clause.Items[i + 1].Mention is null && (clause.Items[i + 1].Token.IsCapitalized || clause.Items[i + 1].Token.Lower is "of" or "on" or "for" or "with" or "between") ? 0 : i;
            if (!text.Words.Is("kind", item.Token) && !text.Words.Is("eventkind", item.Token) && !IsPair(text, clause, i + 1)) return 0;
        }
        return 0;
    }

    /// <summary>"the summer school": two words that only together name an occasion.</summary>
    private static bool IsPair(MarkedText text, Clause clause, int at) =>
        at > 0 && at < clause.Items.Count && clause.Items[at].Mention is null && clause.Items[at - 1].Mention is null && text.Words.PairLevel(clause.Items[at - 1].Token, clause.Items[at].Token) is not null;

    private static SpottedMention? Meant(MarkedText text, Item head, EventFocus focus, int sentence)
    {
        foreach (var candidate in (SpottedMention?[])[focus.Around(sentence), focus.Of(sentence), focus.Main])
            if (candidate is { Candidate.Head: >= 0 } e && StandsFor(text, text.Tokens[e.Candidate.Head], head.Token)) return e;
        return text.Words.Is("generic", head.Token) ? focus.Around(sentence) : null;
    }

    /// <summary>The same noun, or the noun of a verb: <c>met … the discussion</c>, <c>visited … the visit</c>.</summary>
    private static bool StandsFor(MarkedText text, Token named, Token noun) => named.Is(noun.Lower)
        || (text.Words.Is("openword", noun) && OpeningActs.IsAct(text, named))
        || (text.Words.Is("visitverb", named) && noun.Lower is "visit" or "tour" or "trip")
        || ((text.Words.Is("meetverb", named) || named.Lower is "talks" or "consultations") && noun.Lower is "meeting" or "discussion" or "call" or "talk" or "conversation");

    private static SpottedMention Reference(MarkedText text, int first, int head, SpottedMention meant) =>
        new(new Candidate(NodeType.Event, first, head + 1, head, meant.Candidate.Name, NameStep.Reference), meant.Referent, Latent: false);
}
