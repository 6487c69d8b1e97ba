using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>COOPERATES_WITH of the bodies that one clause says did something together, outside of an event: all those of a list, and each with its partners.</summary>
internal sealed class JointWork(WordClasses words)
{
    /// <summary>The rule of a body and the partners that it did something with.</summary>
    public const string WithPartners = "worked-with-partners";

    private const int Reach = 9;
    private const int LongestDeed = 24;
    private const int MostBodies = 8;

    private readonly ClauseWords _words = new(words);

    /// <summary>The edges of a clause.</summary>
    public IEnumerable<Draft> Read(Clause clause)
    {
        var items = clause.Items;
        if (IsOfEvent(items)) yield break;
        var isOfInitiative = items.Any(i => i.Mention is { Type: NodeType.Initiative });
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Mention is { Type: NodeType.Organization } && (i == 0 || !Joins(items, i - 1)))
            {
                var bodies = Bodies(items, i, out var end);
                if (bodies.Count > 1 && ((IsSubject(items, i) && IsJointDeed(items, end)) || (!isOfInitiative && IsJointAgent(items, i)) || IsBetween(items, i)))
                    foreach (var d in Pairs(bodies, bodies, clause, "worked-together")) yield return d;
            }
            if (PartnersBehind(items, i) is not (var first and > 0) || Bodies(items, first, out var behind) is not { Count: > 0 } partners) continue;
            // "In partnership with A, B built": the last one is the subject.
            var doers = i == 0 && partners.Count > 1 && Subject(items, partners[^1], behind) is { } subject ? [subject] : Doers(items, i, behind);
            foreach (var d in Pairs(doers, [.. partners.Except(doers)], clause, WithPartners)) yield return d;
        }
        foreach (var d in Signed(items, clause)) yield return d;
    }

    /// <summary>"The memorandum was signed by Ms. Roe, Director of A, and Mr. Lim of B": those for whom it was signed.</summary>
    private IEnumerable<Draft> Signed(Row<Item> items, Clause clause)
    {
        if (items.Count(i => i.Mention is { Type: NodeType.Person }) < 2 || !items.Any(i => i is { Mention: null, Token.Lower: "signed" or "sign" or "signing" }) || !items.Any(i => words.Is("accord", i.Token))) yield break;
        var bodies = new List<SpottedMention>();
        for (var (i, isPerson) = (0, false); i < items.Count; i++)
        {
            if (items[i].Mention is { Type: NodeType.Person }) isPerson = true;
            if (items[i].Mention is not { Type: NodeType.Organization } body || !isPerson) continue;
            if (bodies.All(b => b.Referent != body.Referent)) bodies.Add(body);
            isPerson = false;
        }
        if (bodies.Count == 2)
            foreach (var d in Pairs(bodies, bodies, clause, "signed-for-both")) yield return d;
    }

    /// <summary>The last body of a list behind a mere comma, where a verb follows.</summary>
    private SpottedMention? Subject(Row<Item> items, SpottedMention last, int behind)
    {
        var at = behind - 1;
        while (at > 0 && items[at].Mention != last) at--;
        while (at > 1 && items[at - 1].Mention is null && words.Is("article", items[at - 1].Token)) at--;
        return at > 1 && items[at - 1].Is(",") && behind < items.Count && IsDoing(items, behind, behind + Reach) ? last : null;
    }

    private static IEnumerable<Draft> Pairs(List<SpottedMention> some, List<SpottedMention> others, Clause clause, string rule)
    {
        for (var a = 0; a < some.Count; a++)
            for (var b = ReferenceEquals(some, others) ? a + 1 : 0; b < others.Count; b++)
                if (some[a].Referent != others[b].Referent) yield return new Draft(some[a], EdgeType.CooperatesWith, others[b], clause.Sentence.First, clause.Sentence.End, rule);
    }

    /// <summary>What was done was to hold an event: that is another edge.</summary>
    private bool IsOfEvent(Row<Item> items) =>
        items.Any(i => i.Mention is { Type: NodeType.Event } || (i.Mention is null && (words.Is("holding", i.Token) || words.Is("denial", i.Token) || (i.Token.IsLower && words.Is("describable", i.Token)))));

    private bool Joins(Row<Item> items, int at) =>
        at > 0 && items[at].Mention is null && (items[at].Token.Lower is "," or "and" or "&" || (words.Is("article", items[at].Token) && items[at - 1] is { Mention: null, Token.Lower: "," or "and" or "&" }))
        && BeforeJoint(items, at) is { Mention.Type: NodeType.Organization };

    private static Item? BeforeJoint(Row<Item> items, int at)
    {
        while (at >= 0 && items[at] is { Mention: null, Token.Lower: "," or "and" or "&" or "the" }) at--;
        return at < 0 ? null : items[at];
    }

    /// <summary>The bodies of a list that begins at an item or its article.</summary>
    private List<SpottedMention> Bodies(Row<Item> items, int at, out int end)
    {
        var bodies = new List<SpottedMention>();
        end = at;
        while (at < items.Count && bodies.Count < MostBodies)
        {
            while (at < items.Count && items[at].Mention is null && (words.Is("article", items[at].Token) || items[at].Token.Lower is "its" or "their" or "our" || words.Is("bodypost", items[at].Token) || items[at].Is("partners"))) at++;
            if (at >= items.Count || items[at].Mention is not { Type: NodeType.Organization } body) break;
            bodies.Add(body);
            end = ++at;
            at = end = BehindTown(items, ClauseWords.BehindBracket(items, at));
            var mark = at;
            while (at < items.Count && at < mark + 2 && items[at] is { Mention: null, Token.Lower: "," or "and" or "&" }) at++;
            if (at == mark) break;
        }
        return bodies;
    }

    /// <summary>"the Institute of Nets, Kelpjar, signed": behind the comma and the word that tell where the body is.</summary>
    private static int BehindTown(Row<Item> items, int at) => at + 2 < items.Count && items[at].Is(",") && items[at + 1] is { Mention: null, Token: { IsCapitalized: true, IsAllCaps: false } } && items[at + 2].Is(",") ? at + 3 : at;

    /// <summary>No preposition governs the list, but that of those who act for a body ("experts of A and B").</summary>
    private bool IsSubject(Row<Item> items, int at)
    {
        var before = at - 1;
        while (before >= 0 && items[before].Mention is null && words.Is("article", items[before].Token)) before--;
        if (before < 0 || items[before].Mention is not null) return before < 0;
        if (items[before].Token.Lower is "that" or "nor" or "neither") return false;
        if (!words.IsPreposition(items[before].Token.Lower)) return true;
        if (before < 1 || items[before].Token.Lower is not ("of" or "from" or "at") || items[before - 1].Mention is not null || !IsOfBodies(items[before - 1])) return false;
        return !Enumerable.Range(Math.Max(0, before - 4), Math.Min(before, 4)).Any(k => items[k].Mention is null && items[k].Token.Lower != "of" && words.IsPreposition(items[k].Token.Lower));
    }

    private bool IsOfBodies(Item item) => words.IsPost(item.Token) || words.Is("delegate", item.Token) || words.Is("bodypeople", item.Token);

    /// <summary>What those of a list did together: "signed a memorandum", "joined forces", "are partners", "jointly drafted".</summary>
    private bool IsJointDeed(Row<Item> items, int at)
    {
        var (isSealed, verbs) = (false, 0);
        for (var i = at; i < Math.Min(items.Count, at + Reach); i++)
        {
            if (items[i].Mention is { Type: NodeType.Initiative } signed && isSealed) return signed.Candidate.Name.Split(' ').Any(w => words.Is("accord", w.ToLowerInvariant()));
            if (items[i].Mention is not null || items[i].Token.Lower is ";" or "that" or "which" || (items[i].Is(",") && i > at) || (items[i].Is("to") && !isSealed)) return false;
            var word = items[i].Token.Lower;
            if (words.Is("jointverb", items[i].Token) || word.StartsWith("co-", StringComparison.Ordinal) && verbs == 0 && i - at < 3) return true;
            if (word is "jointly" or "together" or "hands" or "forces" && !(i + 1 < items.Count && items[i + 1].Is("with"))) return true;
            isSealed |= words.Is("sealing", items[i].Token);
            if (isSealed && words.Is("accord", items[i].Token)) return true;
            if (word is "partners" or "allies" && Enumerable.Range(at, i - at).Any(k => words.Is("auxiliary", items[k].Token)) && !(i + 1 < items.Count && words.IsPreposition(items[i + 1].Token.Lower))) return true;
            if (_words.IsDeed(items[i])) verbs++;
        }
        return false;
    }

    /// <summary>"jointly drafted by A and B", "drafted by experts of A and B".</summary>
    private bool IsJointAgent(Row<Item> items, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (items[i].Mention is not null) return false;
            if (items[i].Is("by")) return Enumerable.Range(Math.Max(0, i - 3), Math.Min(i, 3)).Any(k => items[k].Mention is null && ((items[k].Token.Lower is "jointly" or "together" && items[i - 1].Token.Lower is not ("supported" or "sponsored" or "backed" or "endorsed")) || (at - i > 2 && words.Is("making", items[k].Token))));
            if (!words.Is("article", items[i].Token) && items[i].Token.Lower is not ("of" or "from") && !IsOfBodies(items[i])) return false;
        }
        return false;
    }

    /// <summary>"an agreement between A and B".</summary>
    private bool IsBetween(Row<Item> items, int at)
    {
        var before = at - 1;
        while (before >= 0 && items[before].Mention is null && words.Is("article", items[before].Token)) before--;
        return before > 0 && items[before] is { Mention: null, Token.Lower: "between" or "among" }
            && Enumerable.Range(Math.Max(0, before - Reach), Math.Min(before, Reach)).Any(k => items[k].Mention is null && words.Is("accord", items[k].Token));
    }

    /// <summary>The item where the partners begin behind "in partnership with", "together with", or 0.</summary>
    private int PartnersBehind(Row<Item> items, int at)
    {
        if (items[at].Mention is not null) return 0;
        var word = items[at].Token.Lower;
        var with = -1;
        if (word is "together" or "jointly" or "along") with = at + 1;
        else if (word is "in" or "through" or "under")
            for (var i = at + 1; i < Math.Min(items.Count - 1, at + 4) && items[i].Mention is null; i++)
                if (words.Is("partnering", items[i].Token) || (word == "under" && words.Is("accord", items[i].Token))) with = i + 1;
        if (word == "under" && with < 0 && at + 4 < items.Count && items[at + 4].Is("with") && words.Is("accord", items[at + 2].Token)) with = at + 4;
        if (word == "alongside") return at + 1;
        if (word == "with" && at + 1 < items.Count && items[at + 1] is { Mention: null, Token.Lower: "its" or "their" }) return Enumerable.Range(at + 2, Math.Min(2, Math.Max(0, items.Count - at - 2))).Any(i => items[i].Is("partners") || items[i].Is("partner")) ? at + 2 : 0;
        if (word == "with" && Enumerable.Range(Math.Max(0, at - 4), Math.Min(at, 4)).Any(i => items[i].Mention is null && words.Is("jointverb", items[i].Token))) return at + 1;
        return with > 0 && with + 1 < items.Count && items[with].Is("with") ? with + 1 : 0;
    }

    /// <summary>Who did it: the agents before the phrase, the subject behind a phrase that opens the clause, else the subject of the clause.</summary>
    private List<SpottedMention> Doers(Row<Item> items, int at, int behind)
    {
        if (at == 0)
        {
            for (var comma = behind; comma < Math.Min(items.Count - 1, behind + Reach); comma++)
                if (items[comma].Is(",")) return SubjectAt(items, comma + 1);
            return [];
        }
        for (var i = at - 1; i >= Math.Max(0, at - LongestDeed); i--)
        {
            if (items[i].Is(";") || (i < at - 1 && _words.IsDeed(items[i])) || (i == at - 1 && ClauseWords.IsParticle(items[i]))) break;
            if (items[i].Is("by") && Bodies(items, i + 1, out _) is { Count: > 0 } agents) return agents;
        }
        var subject = 0;
        while (subject < at && !(items[subject].Mention is { Type: NodeType.Organization } && IsSubject(items, subject))) subject++;
        return subject < at && (IsDoing(items, subject, at) || IsDoing(items, behind, items.Count)) ? Bodies(items, subject, out _) : [];
    }

    private List<SpottedMention> SubjectAt(Row<Item> items, int at)
    {
        var bodies = Bodies(items, at, out var end);
        return IsDoing(items, end, items.Count) ? bodies : [];
    }

    /// <summary>A verb of doing stands there, and nobody says or hopes anything.</summary>
    private bool IsDoing(Row<Item> items, int from, int to)
    {
        var does = false;
        for (var i = from; i < Math.Min(items.Count, Math.Min(to, from + LongestDeed)); i++)
        {
            if (items[i].Mention is { Type: NodeType.Person }) return false;
            if (items[i].Mention is not null || !items[i].Token.IsLower) continue;
            if (items[i].Token.Lower is "would" or "should" or "could" or "that") return does;
            does |= words.Is("auxiliary", items[i].Token) || _words.IsDeed(items[i]) || words.Is("bodyverb", items[i].Token) || items[i].Token.Lower.EndsWith("ed", StringComparison.Ordinal);
        }
        return does;
    }
}
