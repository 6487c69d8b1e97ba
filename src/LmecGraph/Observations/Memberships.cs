using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// REPRESENTS of those whom a list gives as members: <c>The members of the Reef Panel are as follows</c>, <c>Members of the Reef Panel: A, B</c>,
/// <c>The panel comprises:</c>, whatever else each is of.
/// </summary>
internal sealed class Memberships(MarkedText text, IReadOnlyList<Clause> clauses)
{
    private const int LongestHeading = 8;
    private const int VerbReach = 6;
    private const int LongestRow = 60;
    private const string Rule = "listed-member";

    /// <summary>One draft for each member of each list.</summary>
    public List<Draft> Read()
    {
        var drafts = new List<Draft>();
        (SpottedMention Body, bool IsOpen)? list = null;
        for (var s = 0; s < clauses.Count; s++)
        {
            var (clause, items) = (clauses[s], clauses[s].Items);
            if (Lead(clause) is { } lead)
            {
                for (var i = lead.Behind; i < items.Count; i++)
                    if (items[i].Mention is { Type: NodeType.Person } named && IsFirst(items, i, lead.Behind)) drafts.Add(Member(named, lead.Body, clause));
                list = items.Skip(lead.Behind).Any(i => i.Mention?.Type == NodeType.Person) ? null : (lead.Body, false);
            }
            else if (list is { } open && OpensLine(clause))
            {
                var members = Opening(items).ToList();
                foreach (var member in members) drafts.Add(Member(member, open.Body, clause));
                list = members.Count > 0 ? (open.Body, true) : text.IsHeading(clause.Sentence.First) || (!IsRow(clause) && (open.IsOpen || clause.Sentence.End - clause.Sentence.First > LongestRow)) ? null : list;
            }
        }
        return drafts;
    }

    private static Draft Member(SpottedMention person, SpottedMention body, Clause clause) =>
        new(person, EdgeType.Represents, body, clause.Sentence.First, clause.Sentence.End, Rule, Title: "member");

    /// <summary>The body whose members a line or sentence says to follow, and the item behind it.</summary>
    private (SpottedMention Body, int Behind)? Lead(Clause clause)
    {
        var items = clause.Items;
        if (!text.IsBody(clause.Sentence.First)) return null;
        for (var i = 0; i < Math.Min(items.Count, LongestHeading); i++)
        {
            if (items[i].Mention is not { Type: NodeType.Organization } body) continue;
            var of = i > 0 && items[i - 1].Mention is null && text.Words.Is("article", items[i - 1].Token) ? i - 2 : i - 1;
            var isCounted = of > 0 && items[of].Is("of") && items[of - 1] is { Mention: null, Token.Lower: "members" or "membership" or "composition" };
            if (isCounted && (IsLine(clause, i + 1) || IsGiven(items, i + 1))) return (body, i + 1);
            if (!isCounted && i + 1 < items.Count && items[i + 1].Mention is null && (items[i + 1].Token.Lower == "members" ? IsLine(clause, i + 2) || IsGiven(items, i + 2) : Comprises(items, i + 1) && items[^1].Is(":"))) return (body, i + 2);
            return null;
        }
        return null;
    }

    /// <summary>Nothing more in the line, or a colon.</summary>
    private static bool IsLine(Clause clause, int at) => at >= clause.Items.Count ? clause.Items.Count <= LongestHeading : clause.Items[at].Is(":");

    /// <summary>"are as follows", "are: A, B", "include the following", "are A and B".</summary>
    private static bool IsGiven(IReadOnlyList<Item> items, int at)
    {
        if (at + 1 >= items.Count || items[at] is not { Mention: null, Token.Lower: "are" or "were" or "include" or "included" }) return false;
        if (items[at + 1].Mention?.Type == NodeType.Person) return true;
        return Enumerable.Range(at + 1, Math.Min(VerbReach, items.Count - at - 1)).Any(i => items[i].Is(":") || items[i].Is("follows") || items[i].Is("following"));
    }

    /// <summary>"comprises", "is composed of", "consists of".</summary>
    private static bool Comprises(IReadOnlyList<Item> items, int at) =>
        Enumerable.Range(at, Math.Min(3, items.Count - at)).Any(i => items[i] is { Mention: null, Token.Lower: "comprises" or "comprised" or "composed" or "consists" or "consisted" });

    /// <summary>The persons that open a line or a cell.</summary>
    private IEnumerable<SpottedMention> Opening(IReadOnlyList<Item> items)
    {
        for (var i = 0; i < items.Count; i++)
            if (items[i].Mention is { Type: NodeType.Person } person && IsFirst(items, i, 0)) yield return person;
    }

    /// <summary>Behind a bar, a semicolon, "and" or nothing, over a form of address.</summary>
    private bool IsFirst(IReadOnlyList<Item> items, int at, int from)
    {
        var before = at - 1;
        while (before >= from && items[before].Mention is null && (text.Words.IsHonorific(items[before].Token) || items[before].Token is { Text: ".", Glued: true })) before--;
        if (before < from) return true;
        if (items[before].Mention is not null || items[before].Is("(")) return false;
        return from > 0 || items[before].Token.Text is "|" or "•" || items.Take(before + 1).All(i => i is { Mention: null, Token.Kind: TokenKind.Sign or TokenKind.Number });
    }

    /// <summary>Nothing before it in its block but a number and signs.</summary>
    private bool OpensLine(Clause clause)
    {
        var first = text.Text.Blocks[clause.Sentence.Block].First;
        return clause.Sentence.First - first <= 2 && Enumerable.Range(first, clause.Sentence.First - first).All(i => text.Tokens[i].Kind is TokenKind.Sign or TokenKind.Number);
    }

    private bool IsRow(Clause clause) => text.Tokens[clause.Sentence.First].Text == "|";
}
