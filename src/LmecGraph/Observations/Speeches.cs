using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>SPOKE_AT: people who are the subject of a verb of speaking, and people whose words follow their name as a heading.</summary>
internal sealed class Speeches(SpottedMentions mentions, IReadOnlyList<Clause> clauses, EventFocus focus, ListedItems lists)
{
    private const string Speech = "speech";

    private readonly MarkedText _text = mentions.Text;

    public List<Draft> Read()
    {
        var drafts = new List<Draft>();
        string? part = null;
        for (var s = 0; s < clauses.Count; s++)
        {
            var clause = clauses[s];
            if (!_text.IsBody(clause.Sentence.First)) continue;
            if (focus.Of(s) is not { } target) continue;
            part = PartOfEvent(clause) ?? part;
            var speakers = Subjects(clause);
            var role = RoleIn(clause) ?? part ?? Speech;
            foreach (var person in speakers)
                drafts.Add(new Draft(person, EdgeType.SpokeAt, target, clause.Sentence.First, clause.Sentence.End, "said", Role: role, Event: target));
        }
        drafts.AddRange(Headings(drafts));
        return drafts;
    }

    /// <summary>The people before the first verb of speaking, none of them behind "by", "to" or "with".</summary>
    private List<SpottedMention> Subjects(Clause clause)
    {
        var people = new List<SpottedMention>();
        for (var i = 0; i < clause.Items.Count; i++)
        {
            var item = clause.Items[i];
            if (item.Mention is { Type: NodeType.Person } person)
            {
                if (!IsObject(clause, i)) people.Add(person);
            }
            else if (item.Mention is null && item.Token.IsLower && _text.Words.Is("say", item.Token) && !IsParticiple(clause, i))
            {
                if (people.Count > 0) return people;
                if (Inverted(clause, i) is { } speaker) return [speaker];
            }
        }
        return [];
    }

    /// <summary><c>"…," said Dr. Lim</c>: the speaker behind the verb, post and form of address between.</summary>
    private static SpottedMention? Inverted(Clause clause, int verb)
    {
        if (verb == 0 || clause.Items[verb - 1].Mention is not null || clause.Items[verb - 1].Token.Text is not ("”" or "\"" or "," or "’")) return null;
        for (var i = verb + 1; i < Math.Min(clause.Items.Count, verb + 8); i++)
        {
            if (clause.Items[i].Mention is { Type: NodeType.Person } person) return person;
            if (clause.Items[i].Mention is null && clause.Items[i].Token is { IsCapitalized: false } token && token.Lower is not ("the" or "of" or "and" or "for")) return null;
        }
        return null;
    }

    private static bool IsObject(Clause clause, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 8); i--)
        {
            var item = clause.Items[i];
            if (item.Is("by") || item.Is("to") || item.Is("with") || item.Is("for")) return true;
            if (item.Mention is null && (item.Token.Kind == TokenKind.Sign && item.Token.Text == "," || item.Token.Is("and"))) return false;
        }
        return false;
    }

    /// <summary>"…, noted for …" is rare; "as stated by", "was briefed by" are not speech of the subject.</summary>
    private static bool IsParticiple(Clause clause, int at) =>
        (at + 1 < clause.Items.Count && clause.Items[at + 1].Is("by")) || (at > 0 && (clause.Items[at - 1].Is("as") || clause.Items[at - 1].Is("was") || clause.Items[at - 1].Is("were")));

    /// <summary>The part of the event that a sentence opens with: "In the Comments part", "In her conclusion".</summary>
    private string? PartOfEvent(Clause clause)
    {
        if (clause.Items.Count < 4 || clause.Items[0].Mention is not null || clause.Items[0].Token.Lower is not ("in" or "during" or "at")) return null;
        for (var i = 1; i < Math.Min(clause.Items.Count, 10) && clause.Items[i].Token.Text != ","; i++)
            if (clause.Items[i].Mention is null && _text.Words.RoleOf(clause.Items[i].Token) is { } role) return role;
        return null;
    }

    private string? RoleIn(Clause clause)
    {
        var that = clause.Items.Count;
        for (var i = 0; i < that; i++)
        {
            if (clause.Items[i].Is("that")) return null;
            if (clause.Items[i].Mention is null && _text.Words.RoleOf(clause.Items[i].Token) is { } role) return role;
        }
        return null;
    }

    /// <summary>A block that is a name with a title, then a block of text: the person's words.</summary>
    private IEnumerable<Draft> Headings(List<Draft> said)
    {
        if (focus.Main is not { } main || !AnnouncesViews()) yield break;
        var spoke = said.Select(d => d.Source.Referent).ToHashSet();
        var blocks = _text.Text.Blocks.ToDictionary(b => b.First);
        foreach (var person in mentions.All.Where(m => m.Type == NodeType.Person))
        {
            var block = blocks.GetValueOrDefault(person.First);
            if (block.End == 0 || block.End - block.First > 30 || block.EndSentence - block.FirstSentence > 1 || lists.Of(block.FirstSentence) is not null || !spoke.Add(person.Referent)) continue;
            if (_text.Tokens[block.End - 1].Text == ".") continue;
            yield return new Draft(person, EdgeType.SpokeAt, main, block.First, block.End, "heading", Role: Speech, Event: main);
        }
    }

    private bool AnnouncesViews() => _text.Tokens.Any(t => t.Lower is "speeches" or "views" or "opinions" or "remarks" or "speakers" or "panelists" or "panellists" or "viewpoints");
}
