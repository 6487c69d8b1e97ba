using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>SPOKE_AT: people who are the subject of a verb of speaking, and people whose words follow their name as a heading.</summary>
internal sealed class Speeches(SpottedMentions mentions, IReadOnlyList<Clause> clauses, EventFocus focus, ListedItems lists)
{
    /// <summary>The role of a speech of which no more is said; it says nothing beside another role of the same person at the same event.</summary>
    public const string Speech = "speech";

    private const int PlanReach = 3;
    private const int LongestLine = 15;
    private const int LinesBelow = 40;

    private readonly MarkedText _text = mentions.Text;

    public List<Draft> Read()
    {
        var subjects = new SpeakingSubjects(_text.Words);
        var drafts = new List<Draft>();
        string? part = null;
        for (var s = 0; s < clauses.Count; s++)
        {
            var clause = clauses[s];
            if (!_text.IsBody(clause.Sentence.First)) continue;
            if (focus.Of(s) is not { } target || IsPlan(clause)) continue;
            part = PartOfEvent(clause) ?? part;
            var speakers = subjects.Of(clause);
            if (speakers.Count == 0) continue;
            var role = RoleIn(clause) ?? part ?? Speech;
            foreach (var person in speakers)
                drafts.Add(new Draft(person, EdgeType.SpokeAt, target, clause.Sentence.First, clause.Sentence.End, "said", Role: role, Event: target));
        }
        drafts.AddRange(Headings(drafts));
        return drafts;
    }

    /// <summary>"said that she would lead the delegation to the talks": the words are told before the event, not at it.</summary>
    private static bool IsPlan(Clause clause)
    {
        for (var i = 0; i + 2 < clause.Items.Count; i++)
            if (clause.Items[i] is { Mention: null, Token.Lower: "he" or "she" } && clause.Items[i + 1] is { Mention: null, Token.Lower: "would" or "will" })
                return clause.Items.Skip(i + 2).Take(PlanReach).Any(v => v is { Mention: null, Token.Lower: "attend" or "lead" or "visit" or "join" or "represent" or "head" or "participate" });
        return false;
    }

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
            if (_text.Tokens[block.End - 1].Text == "." || IsBackMatter(block.FirstSentence)) continue;
            yield return new Draft(person, EdgeType.SpokeAt, main, block.First, block.End, "heading", Role: Speech, Event: main);
        }
    }

    /// <summary>Right below <c>Contact</c>, <c>Organizing committee</c>: lines of people who did not speak.</summary>
    private bool IsBackMatter(int sentence)
    {
        var own = clauses[sentence].Sentence.Block;
        for (var b = own - 1; b >= Math.Max(0, own - LinesBelow) && _text.Text.Blocks[b] is var line && line.End - line.First <= LongestLine; b--)
            if (SessionEnds.OpensWhole(_text, _text.Text.Sentences[line.FirstSentence])) return !Enumerable.Range(line.First, line.End - line.First).Any(i => _text.Words.Is("speakernoun", _text.Tokens[i]) || _text.Words.Is("list:said", _text.Tokens[i]));
        return false;
    }

    private bool AnnouncesViews() => _text.Tokens.Any(0, _text.Tokens.Count, t => t.Lower is "speeches" or "views" or "opinions" or "remarks" or "speakers" or "panelists" or "panellists" or "viewpoints");
}
