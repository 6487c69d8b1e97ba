using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// The hosting family from labelled lists: <c>Organizers:</c>, <c>Gold sponsor: … | Silver sponsors: …</c>, a heading <c>PARTNERS</c>, and the bodies behind and below
/// the label.
/// </summary>
internal sealed class HostingLists(SpottedMentions mentions, IReadOnlyList<Clause> clauses, EventFocus focus)
{
    private const int LongestLabel = 9;
    private const int LongestHeading = 4;
    private const int LongestItem = 45;

    private static readonly (string Class, EdgeType Type)[] Labels =
    [
        ("label:organized", EdgeType.Organized), ("label:hosted", EdgeType.Hosted), ("label:co-hosted", EdgeType.CoHosted), ("label:guided", EdgeType.Guided),
        ("label:sponsored", EdgeType.Sponsored), ("label:supported", EdgeType.Supported), ("label:co-organized", EdgeType.CoOrganized),
    ];

    private readonly MarkedText _text = mentions.Text;
    private readonly SpottedMention? _whole = MainInitiative.Of(mentions);

    public List<Draft> Read()
    {
        var drafts = new List<Draft>();
        (EdgeType Type, SpottedMention Behind)? open = null;
        SpottedMention? project = null;
        var (block, isUnderHeading) = (-1, false);
        for (var s = 0; s < clauses.Count; s++)
        {
            var clause = clauses[s];
            var opensBlock = clause.Sentence.Block != block;
            block = clause.Sentence.Block;
            var label = Label(clause, 0);
            if (opensBlock) project = _text.IsHeading(clause.Sentence.First) ? null : ProjectOf(clause) ?? project;
            if (project is null && !_text.IsBody(clause.Sentence.First)) continue;
            if (opensBlock && label.End == 0)
            {
                if (Heading(clause) is { } heading)
                {
                    (open, isUnderHeading) = (Behind(heading, project, s), true);
                    continue;
                }
                if (!CanGoOn(clause, isUnderHeading)) open = null;
            }
            if (opensBlock && label.End > 0) isUnderHeading = false;
            // "Guidance to the Fund: The Bank said …": a heading in the line, no label.
            if (label.End > 0 && Says(clause, label.End)) continue;
            var isPassing = !opensBlock && label is { End: > 0, Type: not null };
            for (var i = 0; i < clause.Items.Count; i++)
            {
                if ((i == 0 || IsBreak(clause.Items[i - 1])) && Label(clause, i) is { End: > 0 } found && (opensBlock || found.Type is not null || isPassing))
                {
                    open = found.Type is { } type ? Behind(type, project, s) : null;
                    i = found.End;
                }
                if (open is { } list && clause.Items[i].Mention is { Type: NodeType.Organization } body)
                    drafts.Add(new Draft(body, list.Type, list.Behind, clause.Sentence.First, clause.Sentence.End, "hosting-list", Event: list.Behind.Type == NodeType.Event ? list.Behind : null));
            }
            if (isPassing) open = null;
        }
        return drafts;
    }

    /// <summary><c>About the project: Kelpwatch (2021–2025)</c>: what the labels below are about.</summary>
    private SpottedMention? ProjectOf(Clause clause)
    {
        var named = -1;
        for (var i = 0; i < Math.Min(clause.Items.Count, LongestLabel); i++)
        {
            if (named < 0 && (clause.Items[i].Mention is { Type: NodeType.Initiative } || (clause.Items[i].Mention is null && _text.Words.Is("undertaking", clause.Items[i].Token)))) named = i;
            if (clause.Items[i].Is(":")) return named < 0 ? null : clause.Items.Skip(i).Take(2).Select(x => x.Mention).FirstOrDefault(m => m is { Type: NodeType.Initiative });
        }
        return null;
    }

    /// <summary>Those behind a project take part in it; without a project or an event it is the one that the report is about.</summary>
    private (EdgeType Type, SpottedMention Behind)? Behind(EdgeType type, SpottedMention? project, int sentence)
    {
        if ((project ?? (type == EdgeType.CoOrganized ? Undertaking() : null)) is { } undertaking) return (EdgeType.ParticipatesIn, undertaking);
        if ((focus.Cards.Of(sentence) ?? focus.Main ?? focus.Of(sentence)) is { } held) return (type, held);
        return _whole is { } whole ? (EdgeType.ParticipatesIn, whole) : null;
    }

    /// <summary>The project that the main event is of, as its name says (<c>Kick-off of the Kelp project</c>): partners are the project's.</summary>
    private SpottedMention? Undertaking() =>
        focus.Main is { } main ? mentions.All.FirstOrDefault(m => m.Type == NodeType.Initiative && main.Candidate.Name.Contains(m.Candidate.Name, StringComparison.Ordinal)) : null;

    /// <summary>A line with bodies, no sentence; below a heading no line that says what somebody does.</summary>
    private bool CanGoOn(Clause clause, bool isUnderHeading) =>
        clause.Sentence.End - clause.Sentence.First <= LongestItem && clause.Items.Any(i => i.Mention?.Type == NodeType.Organization)
        && !clause.Items.Any(i => i.Mention is not null ? isUnderHeading && i.Mention.Type == NodeType.Person : _text.Words.Is("auxiliary", i.Token) || (isUnderHeading && _text.Words.Is("say", i.Token)));

    /// <summary>A body or person and a verb of saying behind the colon.</summary>
    private bool Says(Clause clause, int colon) =>
        Enumerable.Range(colon + 1, clause.Items.Count - colon - 1).Any(i => clause.Items[i] is { Mention: null, Token: { IsLower: true } verb } && _text.Words.Is("say", verb));

    private static bool IsBreak(Item item) => item.Is("|") || item.Is(";") || item.Is("•") || item.Is("·");

    /// <summary>The colon of the label that begins at an item, or 0, and what the label makes of the bodies behind it, or null for another label.</summary>
    private (int End, EdgeType? Type) Label(Clause clause, int at)
    {
        var colon = Colon(clause, at);
        if (colon <= at) return (0, null);
        var (type, isOther) = ((EdgeType?)null, false);
        for (var i = at; i < colon; i++)
        {
            isOther |= clause.Items[i].Mention is { Type: not (NodeType.Organization or NodeType.Event) } || (clause.Items[i].Mention is null && _text.Words.Is("say", clause.Items[i].Token));
            // "The RXC partners include:": said of that, not of the event.
            isOther |= i > at && i + 1 < colon && clause.Items[colon - 1].Token.Lower is "include" or "included" or "are" or "were" && (clause.Items[i].Mention is { Type: NodeType.Organization } || clause.Items[i].Token is { IsAllCaps: true, Text.Length: > 2 }) && !clause.Items[at].Token.IsAllCaps;
            type ??= TypeOf(clause.Items[i]);
        }
        return (colon, isOther ? null : type);
    }

    private static int Colon(Clause clause, int at)
    {
        for (var i = at; i < Math.Min(clause.Items.Count, at + LongestLabel); i++)
            if (clause.Items[i].Is(":")) return i;
        return 0;
    }

    /// <summary>A line of a few words without a name, the last one a word for those who stand behind an event: <c>Organizers</c>, <c>Our Sponsors</c>.</summary>
    private EdgeType? Heading(Clause clause)
    {
        var items = clause.Items;
        if (items.Count is 0 or > LongestHeading || items.Any(i => i.Mention is not null || i.Token.Kind != TokenKind.Word)) return null;
        var last = items[^1];
        if (TypeOf(last) is null && !_text.Words.Is("bodylist", last.Token) && !last.Is("by")) return null;
        return items.Select(TypeOf).FirstOrDefault(t => t is not null);
    }

    private EdgeType? TypeOf(Item item)
    {
        if (item.Mention is not null) return null;
        foreach (var (name, type) in Labels)
            if (_text.Words.Is(name, item.Token)) return type;
        return null;
    }
}
