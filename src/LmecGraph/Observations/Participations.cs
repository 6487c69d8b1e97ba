using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>SPOKE_AT and ATTENDED of labelled lists, and ATTENDED of people whom a sentence on the event names as present.</summary>
internal sealed class Participations(SpottedMentions mentions, IReadOnlyList<Clause> clauses, EventFocus focus, ListedItems lists)
{
    private const int LongestTalk = 45;
    private const int AgentReach = 6;
    private const int LongestLabel = 12;
    private const int PanelReach = 2;

    private readonly MarkedText _text = mentions.Text;

    public List<Draft> Read()
    {
        var drafts = new List<Draft>();
        var talks = new TalkTables(_text);
        for (var s = 0; s < clauses.Count; s++)
        {
            if (!_text.IsBody(clauses[s].Sentence.First)) continue;
            var row = talks.Read(clauses[s]);
            if (row.Count > 0) drafts.AddRange(row);
            else if (lists.Of(s) is { } item) ReadItem(clauses[s], item, s, drafts);
            else if (focus.Around(s) is { } session && IsTalk(clauses[s], session)) ReadTalk(clauses[s], session, drafts);
            else if (focus.Of(s) is { } target) ReadSentence(clauses[s], target, drafts);
        }
        return drafts;
    }

    private void ReadItem(Clause clause, ListedItem item, int sentence, List<Draft> drafts)
    {
        if (item.Kind == ListKind.Absence || (item.Kind == ListKind.Attendance ? Whole(focus.Of(item.Label)) : Panel(item.Label, sentence) ?? focus.Around(sentence)) is not { } held) return;
        var names = Enumerable.Range(0, clause.Items.Count).Where(i => clause.Items[i].Mention is not null && clause.Items[i].First >= item.From && !IsInPostOfOther(clause, i)).Select(i => clause.Items[i].Mention!).ToList();
        var people = names.Where(n => n.Type == NodeType.Person).ToList();
        foreach (var person in people)
            if (item.Kind == ListKind.Speech) drafts.Add(new Draft(person, EdgeType.SpokeAt, held, clause.Sentence.First, clause.Sentence.End, "listed-speaker", Role: RoleOf(clause, item), Event: held));
            else drafts.Add(Attended(person, held, clause, "listed-participant"));
        foreach (var body in names.Where(n => n.Type == NodeType.Organization && IsSentFrom(clause, n))) drafts.Add(Attended(body, held, clause, "listed-participant"));
        if (people.Count == 0 && item.Kind == ListKind.Attendance)
            foreach (var body in names.Where(n => n.Type == NodeType.Organization)) drafts.Add(Attended(body, held, clause, "listed-participant"));
    }

    /// <summary>"and a representative of the Reef Bank": somebody without a name stands for the body.</summary>
    private bool IsSentFrom(Clause clause, SpottedMention body)
    {
        var at = clause.Items.TakeWhile(i => i.Mention != body).Count() - 1;
        while (at > 0 && clause.Items[at].Mention is null && _text.Words.Is("article", clause.Items[at].Token)) at--;
        return at > 0 && clause.Items[at] is { Mention: null, Token.Lower: "of" or "from" or "for" } && clause.Items[at - 1] is { Mention: null, Token.IsLower: true } who && _text.Words.Is("delegate", who.Token);
    }

    /// <summary>"The panel included:", "Panellists:" below a paragraph on a panel: that panel, or the event of the sentence that ends in the label.</summary>
    private SpottedMention? Panel(int label, int sentence)
    {
        var said = clauses[label].Sentence;
        if (sentence == label || clauses[label].Items.Any(i => i.Mention is { Type: NodeType.Event }) || !Enumerable.Range(said.First, Math.Min(LongestLabel, said.End - said.First)).Any(i => _text.Words.Is("panelword", _text.Tokens[i]))) return null;
        if (said.First != _text.Text.Blocks[said.Block].First) return focus.Of(label);
        for (var s = label - 1; s >= 0 && clauses[s].Sentence.Block >= said.Block - PanelReach; s--)
            if (clauses[s].Items.LastOrDefault(i => i.Mention is { Type: NodeType.Event } e && _text.EventLevel(e.Candidate) == "session").Mention is { } panel) return panel;
        return null;
    }

    private SpottedMention? Whole(SpottedMention? held) => held is null ? null : focus.Whole(_text, held);

    /// <summary>A line that is no sentence, under the heading of a session.</summary>
    private bool IsTalk(Clause clause, SpottedMention session)
    {
        var block = _text.Text.Blocks[clause.Sentence.Block];
        return _text.EventLevel(session.Candidate) == "session" && block.End - block.First <= LongestTalk
            && block.EndSentence - block.FirstSentence == 1 && _text.Tokens[block.End - 1].Text != "." && _text.BlockOf(session.First) != clause.Sentence.Block;
    }

    private static void ReadTalk(Clause clause, SpottedMention session, List<Draft> drafts)
    {
        foreach (var item in clause.Items)
            if (item.Mention is { Type: NodeType.Person } speaker)
                drafts.Add(new Draft(speaker, EdgeType.SpokeAt, session, clause.Sentence.First, clause.Sentence.End, "talk-of-session", Role: "speech", Event: session));
    }

    private string RoleOf(Clause clause, ListedItem item)
    {
        var label = _text.Text.Sentences[item.Label];
        for (var i = label.First; i < label.End; i++)
            if (_text.Words.RoleOf(_text.Tokens[i]) is { } role) return role;
            else if (i < item.From && _text.Words.Is("chairing", _text.Tokens[i])) return "moderator";
        foreach (var i in clause.Items)
            if (i.Mention is null && _text.Words.RoleOf(i.Token) is { } role) return role;
        return "speech";
    }

    private void ReadSentence(Clause clause, SpottedMention target, List<Draft> drafts)
    {
        if (!clause.Holds(NodeType.Person)) return;
        if (!Enumerable.Range(0, clause.Items.Count).Any(i => IsMeeting(clause.Items[i]) || (TellsPresence(clause, clause.Items[i]) && !IsOfBody(clause, i))) || IsBiography(clause)) return;
        for (var i = 0; i < clause.Items.Count; i++)
            if (clause.Items[i].Mention is { Type: NodeType.Person } person && IsPresent(clause, i) && !IsOfAnother(clause, i) && !Absence.IsStoodFor(clause, i, _text.Words)) drafts.Add(Attended(person, target, clause, "present"));
    }

    /// <summary>"a bilateral meeting with Minister Lim": both sides were there.</summary>
    private bool IsMeeting(Item item) => item.Mention is { Type: NodeType.Event, Candidate.Head: >= 0 } e && (_text.Tokens[e.Candidate.Head].IsLower || (e.Candidate.Head == e.First && _text.Is(e.First + 1, e.End, "with"))) && _text.Words.Is("meetnoun", _text.Tokens[e.Candidate.Head]);

    /// <summary>"attended", "received", or an occasion that is its verb: <c>met with Ms. Lim</c>.</summary>
    private bool TellsPresence(Clause clause, Item item) =>
        item.Mention is null or { Type: NodeType.Event } && (item.Token.IsLower || (item.Mention is null && item.First == clause.Sentence.First)) && (_text.Words.Is("presence", item.Token) || (item.Mention is { } told && told.Candidate.Head == told.First && _text.Words.Is("meetverb", item.Token)));

    /// <summary>"The Committee comprises Ms. Lim", "the lead author": what a body is made of, and what comes first, tell of nobody's presence.</summary>
    private static bool IsOfBody(Clause clause, int at)
    {
        var verb = clause.Items[at];
        if (at == 0 || verb.Mention is not null) return false;
        return verb.Token.Lower switch
        {
            "comprises" or "comprised" or "comprise" or "consists" or "consisted" or "composed" => clause.Items[at - 1].Mention is { Type: NodeType.Organization } || (clause.Items[at - 1].Mention is null && clause.Items[at - 1].Token.Lower is "committee" or "board" or "panel" or "council"),
            "lead" => clause.Items[at - 1].Is("the") || clause.Items[at - 1].Is("a"),
            _ => false,
        };
    }

    /// <summary>"She graduated in 1998", "has served on boards": what somebody did before is told, not what went on.</summary>
    private bool IsBiography(Clause clause)
    {
        for (var i = 0; i < clause.Items.Count; i++)
            if (clause.Items[i].Mention is { Type: NodeType.Event }) return false;
            else if (clause.Items[i].Mention is null && (_text.Words.Is("biography", clause.Items[i].Token) || IsTenure(clause, i))) return true;
        return false;
    }

    /// <summary>"has been serving on", "has worked for", "years of experience".</summary>
    private static bool IsTenure(Clause clause, int at)
    {
        if (at + 2 >= clause.Items.Count) return false;
        if (clause.Items[at].Is("years")) return clause.Items[at + 1].Is("of") && clause.Items[at + 2].Is("experience");
        return clause.Items[at].Is("has") && (clause.Items[at + 1].Is("been") ? clause.Items[at + 2] : clause.Items[at + 1]) is { Mention: null, Token.Lower: "serving" or "served" or "worked" or "working" or "taught" or "held" or "published" or "led" or "headed" or "directed" or "managed" or "chaired" or "authored" };
    }

    /// <summary>Not a former holder of a post, nor somebody whose plan, invitation or time is meant.</summary>
    private bool IsPresent(Clause clause, int at)
    {
        if (at + 1 < clause.Items.Count && (clause.Items[at + 1].Is("'s") || clause.Items[at + 1].Is("’s"))) return false;
        for (var i = at - 1; i >= Math.Max(0, at - 8) && clause.Items[i].Mention is not { Type: NodeType.Person }; i--)
        {
            if (clause.Items[i].Mention is not null) continue;
            if (clause.Items[i].Token.Lower is "under" or "invitation" or "late" or "ex-president" or "except" or "excluding") return false;
            if (clause.Items[i].Is("former") && !IsCut(clause, i, at)) return false;
            if (clause.Items[i].Is("by")) return IsLed(clause, i);
        }
        return !IsInviting(clause, at) && !IsInPostOfOther(clause, at);
    }

    /// <summary>"at the invitation of President Lim, Chancellor Roe and Minister Novak": who invites, however many, need not come.</summary>
    private bool IsInviting(Clause clause, int at)
    {
        for (var i = at - 1; i > Math.Max(0, at - LongestTalk); i--)
            if (clause.Items[i] is not { Mention: null, Token: { IsLower: true } word }) continue;
            else if (word.Is("invitation")) return clause.Items[i + 1].Is("of") || clause.Items[i + 1].Is("from") || clause.Items[i + 1].Is("by");
            else if (_text.Words.Is("auxiliary", word) || _text.Words.Is("presence", word) || _text.Words.Is("say", word)) return false;
        return false;
    }

    /// <summary>"Ms. Lim, Chief of Cabinet for President Roe": the second is but named in the post of the first.</summary>
    private bool IsInPostOfOther(Clause clause, int at)
    {
        var joint = at - 1;
        while (joint > 0 && (clause.Items[joint].Mention is { Type: NodeType.Organization or NodeType.Country } || clause.Items[joint] is { Mention: null, Token: { IsCapitalized: true } })) joint--;
        if (joint < 2 || clause.Items[joint].Mention is not null || clause.Items[joint].Token.Lower is not ("for" or "to")) return false;
        var (post, isPost) = (joint - 1, false);
        for (; post > 0 && clause.Items[post] is { Mention: null or { Type: NodeType.Organization }, Token: var word } && !word.Is(","); post--)
        {
            isPost |= _text.Words.IsPost(word);
            if (!word.IsCapitalized && !_text.Words.IsPost(word) && !_text.Words.IsSmallWord(word.Lower)) return false;
        }
        return isPost && post > 0 && clause.Items[post].Is(",") && clause.Items[post - 1].Mention is { Type: NodeType.Person };
    }

    /// <summary>A comma or "and" between two items: the word before it belongs to another name.</summary>
    private static bool IsCut(Clause clause, int first, int at)
    {
        for (var i = first + 1; i < at; i++)
            if (clause.Items[i].Is(",") || clause.Items[i].Is("and")) return true;
        return false;
    }

    /// <summary>"the visit of President Lim", "in memory of Ms. Lim": what is told of is not the person's presence.</summary>
    private bool IsOfAnother(Clause clause, int at)
    {
        var of = at - 1;
        while (of > 0 && clause.Items[of] is { Mention: null } item && !item.Is("of") && (item.Token.IsCapitalized || item.Is("the") || item.Is(".") || _text.Words.IsPost(item.Token))) of--;
        if (of < 1 || !clause.Items[of].Is("of") || clause.Items[of - 1] is not { Mention: null, Token: { IsLower: true } noun }) return false;
        return !_text.Words.Is("ofpresence", noun) && !_text.Words.Is("presence", noun) && !_text.Words.IsPost(noun);
    }

    /// <summary>"led by", "represented at the workshop by": who did it was there.</summary>
    private bool IsLed(Clause clause, int by)
    {
        for (var i = by - 1; i >= Math.Max(0, by - AgentReach); i--)
        {
            var item = clause.Items[i];
            if (item.Mention is { Type: NodeType.Event }) continue;
            if (item.Mention is not null) return false;
            if ((item.Token.IsLower || i == 0) && _text.Words.Is("ledby", item.Token)) return true;
            if (!_text.Words.IsSmallWord(item.Token.Lower) && !_text.Words.Is("describable", item.Token) && item.Token.Lower is not ("over" or "out" or "jointly" or "also" or "warmly")) return false;
        }
        return false;
    }

    private static Draft Attended(SpottedMention who, SpottedMention held, Clause clause, string rule) =>
        new(who, EdgeType.Attended, held, clause.Sentence.First, clause.Sentence.End, rule, Event: held);
}
