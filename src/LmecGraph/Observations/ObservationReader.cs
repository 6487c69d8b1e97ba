using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>From the names of a document to what it says of them: one step per edge family, then the numbers.</summary>
public sealed class ObservationReader(PatternRules patterns)
{
    /// <summary>Reads a document whose names are known.</summary>
    public DocumentReading Read(SpottedMentions mentions)
    {
        var structure = BodyStructure.Read(mentions);
        var clauses = Clauses.Of(mentions, structure);
        var lists = new ListedItems(mentions.Text, mentions.Programme);
        var focus = new EventFocus(mentions, clauses, lists);
        var facts = new EventFacts(mentions, clauses, focus);
        var drafts = new List<Draft>(structure);
        drafts.AddRange(new Affiliations(mentions, clauses).Read());
        drafts.AddRange(facts.Read());
        drafts.AddRange(EventTopics.Read(mentions, focus.Main));
        drafts.AddRange(new HostingLists(mentions, clauses, focus).Read());
        drafts.AddRange(new Speeches(mentions, clauses, focus, lists).Read());
        drafts.AddRange(Openings.Read(mentions.Text, clauses));
        drafts.AddRange(new SpeakerBiographies(mentions.Text, clauses, focus, lists).Read());
        drafts.AddRange(MemberStates.Read(mentions, clauses));
        drafts.AddRange(new JointStatements(mentions.Text, clauses, focus).Read());
        drafts.AddRange(new Participations(mentions, clauses, focus, lists).Read());
        Func<SpottedMention, bool, SpottedMention> meant = (e, isSpoken) => focus.Meant(mentions.Text, e, isSpoken);
        for (var s = 0; s < clauses.Count; s++)
            foreach (var draft in patterns.Read(clauses[s], Usable(mentions.Text, clauses[s], focus.Of(s)), meant)) drafts.Add(AtWhole(mentions.Text, clauses[s], draft, focus));
        var ties = new StatedTies(mentions.Text, patterns);
        var bySentence = drafts.ToLookup(d => d.First);
        for (var s = 0; s < clauses.Count; s++)
            drafts.AddRange(ties.Read(clauses[s], [.. bySentence[clauses[s].Sentence.First]]));
        drafts = Companions.Spread(mentions.Text, clauses, drafts);
        var named = mentions with { All = [.. mentions.All, .. EventReferences.Find(mentions.Text, clauses, focus), .. Headline.Find(mentions, focus.Main), .. ShortEventNames.Find(mentions)] };
        return ReadingAssembly.Assemble(named, Settled(mentions.Text, [.. drafts.Select(d => focus.AtOpened(mentions.Text, d))], focus.Main), facts.Dates);
    }

    /// <summary>Outside the body only an event that the sentence names itself counts; the focus gives just those there.</summary>
    private static SpottedMention? Usable(MarkedText text, Clause clause, SpottedMention? focus) =>
        text.IsBody(clause.Sentence.First) ? focus : null;

    /// <summary>A body whose people were there, and who paid, in a paragraph of its own that names no event: of the whole one.</summary>
    private static Draft AtWhole(MarkedText text, Clause clause, Draft d, EventFocus focus)
    {
        if (!(d.Type == EdgeType.Attended ? d.Source.Type != NodeType.Person : d.Type is EdgeType.Sponsored or EdgeType.Supported) || clause.Items.Any(i => i.Mention == d.Target || (i.Mention is null && text.Words.EventLevel(i.Token) == "session")) || text.BlockOf(d.Target.First) == clause.Sentence.Block) return d;
        var whole = focus.Whole(text, d.Target);
        return d with { Target = whole, Event = whole };
    }

    /// <summary>Who takes part in a panel speaks there.</summary>
    private static bool IsOnPanel(MarkedText text, Draft d)
    {
        if (d.Type != EdgeType.Attended || d.Source.Type != NodeType.Person || d.Target.Candidate.Head is not (var head and >= 0)) return false;
        return text.Tokens[head].Is("panel") || (head > d.Target.First && text.Tokens[head - 1].Is("panel"));
    }

    /// <summary>Who speaks on an official visit was there: it is a stay with many occasions, and its words are not said to it. On a study visit people teach.</summary>
    private static bool IsOnVisit(MarkedText text, Draft d) =>
        d.Type == EdgeType.SpokeAt && d.Target.Candidate.Head is var head and >= 0 && text.Words.Is("visitnoun", text.Tokens[head])
        && (head == d.Target.First || text.Tokens[head - 1].Lower is not ("study" or "field" or "site" or "exchange" or "courtesy"));

    private static bool IsInSentence(Draft d) => d.Target.First >= d.First && d.Target.End <= d.End;

    /// <summary>"met with", "the dinner": an occasion told in small letters, which the sentence names itself.</summary>
    private static bool IsActNamed(MarkedText text, Draft d) => IsInSentence(d) && d.Target.Candidate.Head is var head and >= 0 && text.Tokens[head].IsLower && text.EventLevel(d.Target.Candidate) != "session";

    /// <summary>"Before the conference, X gave a talk at the Kelp School": a sentence that says where somebody spoke says it of no other event.</summary>
    private static List<Draft> WithoutElsewhere(List<Draft> drafts)
    {
        var told = drafts.Where(d => d.Type == EdgeType.SpokeAt && d.Rule != "said" && IsInSentence(d)).Select(d => (d.Source.Referent, d.First)).ToHashSet();
        return [.. drafts.Where(d => d.Rule != "said" || IsInSentence(d) || !told.Contains((d.Source.Referent, d.First)))];
    }

    /// <summary>Who spoke is not counted as present beside it; a pair has one edge of the hosting family per rule's meaning, the more special one.</summary>
    private static List<Draft> Settled(MarkedText text, List<Draft> drafts, SpottedMention? main)
    {
        static (int, int) Pair(Draft d) => (d.Source.Referent, d.Target.Referent);
        drafts = Guesses.WithoutGuests(text, drafts);
        // "In cooperation with A, B organized": A alone is the partner.
        var leading = drafts.Where(d => d.Rule == "partner-first").Select(Pair).ToHashSet();
        drafts = [.. drafts.Where(d => d.Rule != "collaborating-with" || !leading.Contains(Pair(d))).Select(d => IsOnPanel(text, d) ? d with { Type = EdgeType.SpokeAt, Role = "panel" } : IsOnVisit(text, d) ? d with { Type = EdgeType.Attended, Role = null } : d)];
        drafts = WithoutElsewhere(drafts);
        HashSet<(int, int)> Pairs(Func<Draft, bool> where) => [.. drafts.Where(where).Select(Pair)];
        var spoke = Pairs(d => d.Type == EdgeType.SpokeAt);
        var jointly = Pairs(d => d.Rule is "joint-efforts" or "jointly-organized-by" or "jointly-hosted-by" or "jointly-organized" or "jointly-hosted" or "together-organized" or "organized-together"
            or "organized-by-together" or "organized-together-with" or "together-organized-on" or "organized-together-on" or "together-hosted" or "hosted-together");
        var funded = Pairs(d => d.Rule is "funding-from" or "funded-possible" or "gave-funds" or "grant-from" or "thanked-funds" or "assistance-came" or "funding-given");
        var partners = Pairs(d => d.Rule is "in-collaboration" or "collaborating-with" or "collaborating-parenthetic" or "co-organized-with" or "co-hosted-with");
        var posts = drafts.Where(d => d is { Type: EdgeType.Represents, Title: not null }).Select(Pair).ToHashSet();
        var started = drafts.Where(d => d is { Type: EdgeType.Launched, Role: not "launched" }).Select(Pair).ToHashSet();
        bool IsLessThanSaid(Draft d) => d.Rule switch
        {
            "organized" or "organized-event" or "hosted" or "event-is-initiative-of" or "organized-by" or "organized-on" or "which-organized" => partners.Contains(Pair(d)) || jointly.Contains(Pair(d)),
            "hosted-by" or "hosted-it" => jointly.Contains(Pair(d)),
            "support-of" or "support-possible" or "thanked-support" or "support-was-given" => funded.Contains(Pair(d)),
            "present" => spoke.Contains(Pair(d)) || (main is not null && !IsActNamed(text, d) && spoke.Contains((d.Source.Referent, main.Referent))),
            _ when d.Type == EdgeType.Launched => d.Role == "launched" && started.Contains(Pair(d)),
            _ when d.Type == EdgeType.Represents => d.Title is null && posts.Contains(Pair(d)),
            _ => d.Type == EdgeType.Attended && spoke.Contains(Pair(d)),
        };
        var special = drafts.Where(d => d.Type == EdgeType.SpokeAt && d.Role is not (null or Speeches.Speech)).Select(Pair).ToHashSet();
        return [.. drafts.Where(d => !IsLessThanSaid(d)).Select(d => d.Type == EdgeType.SpokeAt && d.Role == Speeches.Speech && special.Contains(Pair(d)) ? d with { Role = null } : d)];
    }
}
