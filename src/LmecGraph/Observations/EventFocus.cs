using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Which event each sentence is about: one that it names, "the symposium" of before, or the one of the sentence before.</summary>
internal sealed class EventFocus
{
    private const int TopicPosition = 6;
    private const int LeadBlocks = 6;
    private const int LeadSentences = 2;
    private const int ShortestSentence = 8;
    private const int LongestTime = 14;
    private const int LongestTitle = 25;
    private const int TitleLines = 4;

    private readonly SpottedMention?[] _focus;
    private readonly SpottedMention?[] _around;
    private readonly HashSet<int> _titled = [];
    private readonly HashSet<string> _mainWords = new(StringComparer.Ordinal);

    public EventFocus(SpottedMentions mentions, IReadOnlyList<Clause> clauses, ListedItems lists)
    {
        var text = mentions.Text;
        (_focus, _around) = (new SpottedMention?[clauses.Count], new SpottedMention?[clauses.Count]);
        Cards = new EventCards(text, clauses, mentions.Programme);
        var events = mentions.All.Where(m => m.Type == NodeType.Event).ToList();
        var title = text.Title;
        _titled.UnionWith(events.Where(e => e.First >= title.First && e.End <= title.End).Select(e => e.Referent));
        (Main, var isTold) = MainEvent(text, clauses, events);
        if (Main is not null && WholeEvents.InstanceOf(text, Main, events) is { } instance)
        {
            Main = instance;
            _titled.Add(instance.Referent);
        }
        if (_titled.Count == 0 && Main is { Candidate.Head: >= 0 } && IsAboveText(text, Main)) _titled.Add(Main.Referent);
        // An event that only the later text names is not what stands before it.
        var from = isTold || Main is null ? 0 : text.Text.Blocks[text.BlockOf(events.First(e => e.Referent == Main.Referent && text.IsBody(e.First)).First)].First;
        SpottedMention? Occasion(int s) => clauses[s].Sentence.First >= from ? Main : null;
        if (Main is not null) _mainWords.UnionWith(NameFolding.Fold(Main.Candidate.Name).Split(' '));
        SpottedMention? current = null, section = null;
        var before = new Dictionary<string, SpottedMention>(StringComparer.Ordinal);
        for (var s = 0; s < clauses.Count; s++)
        {
            if (!text.IsBody(clauses[s].Sentence.First))
            {
                _focus[s] = NamedEvents.Of(text, clauses[s]);
                current = section = null;
                continue;
            }
            if (Cards.Changes(s)) (current, section) = (null, Cards.Of(s));
            if (IsOther(text, clauses[s])) continue;
            var opens = Opens(text, clauses[s].Sentence);
            if (opens && current is not null && IsBeside(text, current)) current = null;
            var named = NamedEvents.Of(text, clauses[s]) ?? (Main is not null && WholeEvents.OpensWithPart(text, clauses[s]) ? Main : Definite(text, clauses[s], before, current ?? section ?? Occasion(s)));
            if (named is not null && IsTalkOfMain(text, named)) named = current ?? section ?? Main;
            else if (named is not null && (IsSeriesOfMain(text, named) || IsMainDescribed(text, named))) named = Main;
            var isElsewhen = named is not null && text.IsElsewhen(named.Candidate);
            // A heading without an event ends the section of the one before it.
            if (named is null && section is not null && SessionEnds.At(text, clauses[s], section, lists.Of(s) is not null)) section = null;
            if (opens) (current, section) = (null, named is not null && CanStay(text, named, lists.Of(s) is not null) && IsTopic(text, clauses[s], named) ? named : section);
            _around[s] = current ?? section ?? Occasion(s);
            _focus[s] = named ?? _around[s];
            current = isElsewhen ? _around[s] : _focus[s];
            if (named is { Candidate.Head: >= 0 } && !isElsewhen) before[text.Tokens[named.Candidate.Head].Lower] = named;
        }
    }

    /// <summary>The event that the document is about, or null.</summary>
    public SpottedMention? Main { get; }

    /// <summary>The events announced by lines with labels.</summary>
    public EventCards Cards { get; }

    /// <summary>The event that a sentence is about, or null.</summary>
    public SpottedMention? Of(int sentence) => _focus[sentence];

    /// <summary>The event that the text around a sentence of the body is about, whatever the sentence itself names, or null.</summary>
    public SpottedMention? Around(int sentence) => _around[sentence];

    /// <summary>What an event named stands for: the occasion of the report, where the name is that of its series or only describes it.</summary>
    public SpottedMention Meant(MarkedText text, SpottedMention named, bool isSpoken) =>
        Main is not null && (IsSeriesOfMain(text, named) || IsTalkOfMain(text, named) || (!isSpoken && IsMainDescribed(text, named))) ? Main : named;

    /// <summary>An event of the title; else the one that the first sentences are about; else the first one of the body whose sentence says that it was held; else the first one.</summary>
    /// <returns>The event, or null; and whether the title or the first sentences are on it.</returns>
    private static (SpottedMention? Event, bool IsTold) MainEvent(MarkedText text, IReadOnlyList<Clause> clauses, List<SpottedMention> events)
    {
        var all = events.Where(e => text.IsBody(e.First) && !EventsInPassing.IsPast(text, e)).ToList();
        var inBody = all.Where(e => !text.IsElsewhen(e.Candidate)).ToList();
        // A dinner is what a report is on only where it names nothing else.
        if (inBody.Exists(e => !IsMeal(text, e))) inBody.RemoveAll(e => IsMeal(text, e));
        if (inBody.Exists(e => !EventsInPassing.LiesAhead(text, e))) inBody.RemoveAll(e => EventsInPassing.LiesAhead(text, e));
        if (inBody.Exists(e => !TalkTitles.Names(text, clauses, e))) inBody.RemoveAll(e => TalkTitles.Names(text, clauses, e));
        if (inBody.Count == 0) return (all.FirstOrDefault(), false);
        var title = text.Title;
        if (inBody.FirstOrDefault(e => e.First >= title.First && e.End <= title.End) is { } titled) return (titled, true);
        var headline = NameFolding.Fold(text.Surface(title.First, title.End));
        if (inBody.Find(e => NameFolding.Fold(e.Candidate.Name) == headline) is { } called) return (called, true);
        var lead = clauses.Where(c => text.IsBody(c.Sentence.First) && c.Sentence.First >= title.End && c.Sentence.End - c.Sentence.First > ShortestSentence).Take(LeadSentences).ToList();
        foreach (var clause in lead)
            if (NamedEvents.Of(text, clause) is { } first && inBody.Contains(first) && (IsTopic(text, clause, first) || IsMeeting(text, first)) && !text.IsElsewhen(first.Candidate)) return (first, true);
        foreach (var clause in lead)
            for (var i = 0; i < clause.Items.Count; i++)
                if (clause.Items[i].Mention is { Type: NodeType.Event } told && !text.Tokens[told.First].IsLower && NamedEvents.WordBefore(text, clause, i) is "as" or "when" or "where" or "for") return (told, true);
        foreach (var clause in clauses)
            if (NamedEvents.Of(text, clause) is { } named && text.IsBody(named.First) && !text.IsElsewhen(named.Candidate) && !IsMeeting(text, named) && clause.Items.Any(i => i.Mention is null && i.Token.IsLower && text.Words.Is("heldverb", i.Token)))
                return (named, false);
        return (inBody.Find(e => text.EventLevel(e.Candidate) != "session") ?? inBody[0], false);
    }

    /// <summary>In one of the lines above the text: below the name of the board, in the minutes of its meeting.</summary>
    private static bool IsAboveText(MarkedText text, SpottedMention e) => !text.Tokens[e.Candidate.Head].IsLower
        && text.Text.Blocks.Where(b => text.IsBody(b.First)).Take(TitleLines).TakeWhile(b => b.End - b.First < LongestTitle && text.Tokens[b.End - 1].Text != ".").Any(b => e.First >= b.First && e.End <= b.End);

    /// <summary>"met with Minister Lim", "visited Ghana", "talks with …": the occasion is told by its verb; one that the later text tells is beside the main one.</summary>
    private static bool IsMeeting(MarkedText text, SpottedMention named) =>
        named.Candidate.Head >= 0 && text.Tokens[named.Candidate.Head] is { IsLower: true } head && (text.Words.Is("meetverb", head) || text.Words.Is("visitverb", head) || OpeningActs.IsAct(text, head) || head.Lower is "talks" or "discussions" or "consultations");

    /// <summary>Who was there was at the whole event, though the last session stands above the sentence; not in a report that its title says is on the session.</summary>
    public SpottedMention Whole(MarkedText text, SpottedMention held) =>
        Main is not null && !_titled.Contains(held.Referent) && text.EventLevel(held.Candidate) == "session" && text.EventLevel(Main.Candidate) != "session" ? Main : held;

    /// <summary>A report that its title says the event of stays with it and its sessions; other events are named in passing.</summary>
    private bool CanStay(MarkedText text, SpottedMention named, bool inList) => !IsBeside(text, named) &&
        ((!inList && (IsLine(text, named) || _titled.Count == 0 || _titled.Contains(named.Referent))) || (text.EventLevel(named.Candidate) == "session" && (_titled.Count == 0 || OpensBlock(text, named))));

    /// <summary>A line of its own below the title.</summary>
    private static bool IsLine(MarkedText text, SpottedMention named) =>
        text.Text.Blocks[text.BlockOf(named.First)] is var block && block.First > 0 && (named.First - block.First <= 1 || named.First == AfterTime(text, block.First)) && (block.End - named.End <= 1 || EndsLine(text, named.End)) && text.EventLevel(named.Candidate) is "event" or "visit";

    /// <summary>A line of a programme ends behind the name, and others follow it in the same paragraph.</summary>
    private static bool EndsLine(MarkedText text, int end) => text.Text.Text.AsSpan(text.Tokens[end - 1].Span.End, text.Tokens[end].Span.Start - text.Tokens[end - 1].Span.End).Contains('\n');

    /// <summary>A dinner of the event that the report is on, or another one of its kind named in passing.</summary>
    private bool IsBeside(MarkedText text, SpottedMention named) =>
        Main is not null && named.Referent != Main.Referent && named.Candidate.Head >= 0 && !OpensBlock(text, named)
        && (IsMeal(text, named) || (Main.Candidate.Head >= 0 && text.Tokens[named.Candidate.Head].Is(text.Tokens[Main.Candidate.Head].Lower)));

    /// <summary>A reception, a dinner, a concert.</summary>
    public static bool IsMeal(MarkedText text, SpottedMention e) => e.Candidate.Head >= 0 && text.Tokens[e.Candidate.Head].IsLower && text.Words.Is("beside", text.Tokens[e.Candidate.Head]);

    /// <summary>The first sentence of a paragraph; the number of an item may stand before it.</summary>
    private static bool Opens(MarkedText text, Sentence sentence)
    {
        var at = sentence.First;
        while (at > text.Text.Blocks[sentence.Block].First && text.Tokens[at - 1].Kind is TokenKind.Number or TokenKind.Sign) at--;
        return at == text.Text.Blocks[sentence.Block].First;
    }

    /// <summary>A heading, or the first words of a paragraph.</summary>
    private static bool OpensBlock(MarkedText text, SpottedMention named) => named.First <= AfterTime(text, text.Text.Blocks[text.BlockOf(named.First)].First) + 3;

    /// <summary>The token behind the time that a line of a programme begins with.</summary>
    private static int AfterTime(MarkedText text, int first)
    {
        var at = first;
        while (at + 1 < text.Tokens.Count && at < first + LongestTime && (text.Tokens[at].Kind is TokenKind.Number or TokenKind.Sign || text.Tokens[at].Lower is "h" or "am" or "pm" or "to")) at++;
        return at < first + LongestTime ? at : first;
    }

    /// <summary>The name of the main event without its number and year: what is said of the series is said of the occasion that the report is on.</summary>
    private bool IsSeriesOfMain(MarkedText text, SpottedMention named)
    {
        if (Main is null || named.Referent == Main.Referent) return named.Referent == Main?.Referent;
        var words = NameFolding.Fold(named.Candidate.Name).Split(' ');
        return words.Length >= 2 && !words.Any(w => text.Words.IsOrdinal(w) || char.IsDigit(w[0])) && words.All(_mainWords.Contains);
    }

    /// <summary>"hosted … for a roundtable discussion on reefs" early in the report on the event that its title names: the same occasion.</summary>
    private bool IsMainDescribed(MarkedText text, SpottedMention named)
    {
        if (Main is null || !_titled.Contains(Main.Referent) || _titled.Contains(named.Referent) || named.Candidate.Head < 0 || text.BlockOf(named.First) > LeadBlocks) return false;
        var head = text.Tokens[named.Candidate.Head];
        return text.Tokens[named.First].IsLower && head.IsLower && !HasTitle(text, named) && !IsApart(text, named) && (text.Words.Is("occasion", head) || head.Is("discussion")) && !text.Tokens[named.Candidate.Head - 1].Is("side") && !text.Tokens[named.Candidate.Head - 1].Is("panel");
    }

    /// <summary>"chaired the panel “Slow Boats”": a part with a title of its own behind its kind.</summary>
    private static bool HasTitle(MarkedText text, SpottedMention named)
    {
        for (var i = named.Candidate.Head; i < named.End; i++)
            if (text.Tokens[i].Text is "“" or "\"") return text.EventLevel(named.Candidate) == "session";
        return false;
    }

    /// <summary>"the kick-off meeting", "the second workshop", "a meeting with the Ambassador": another one than the title's.</summary>
    private bool IsApart(MarkedText text, SpottedMention named)
    {
        for (var i = named.First; i < named.Candidate.Head; i++)
            if ((text.Words.Is("distinct", text.Tokens[i]) || (text.Words.IsOrdinal(text.Tokens[i].Lower) && text.Tokens[i].Lower is not ("annual" or "inaugural"))) && !_mainWords.Contains(text.Tokens[i].Lower)) return true;
        return text.Is(named.Candidate.Head + 1, named.End, "with") && !_mainWords.Contains("with");
    }

    /// <summary>"a keynote lecture, "The Bell"", given at the event that the report is on: who gave it spoke there.</summary>
    private bool IsTalkOfMain(MarkedText text, SpottedMention named) =>
        Main is not null && named.Referent != Main.Referent && !_titled.Contains(named.Referent) && named.Candidate.Head >= 0
        && text.Tokens[named.Candidate.Head] is { IsLower: true } head && text.Words.Is("speechnoun", head);

    /// <summary>"1.1 Opening Ceremony" of the event that the report is on: who spoke there spoke at the event.</summary>
    public Draft AtOpened(MarkedText text, Draft d) =>
        d.Type is EdgeType.SpokeAt or EdgeType.Attended && Main is not null && d.Target.Referent != Main.Referent && !_titled.Contains(d.Target.Referent) && OpeningSessions.IsBare(text, d.Target.Candidate) ? d with { Target = Main, Event = Main } : d;

    /// <summary>An event that its sentence begins with, or that it says was held or attended, is what the next paragraphs are about as well; one named in passing is not.</summary>
    private static bool IsTopic(MarkedText text, Clause clause, SpottedMention named)
    {
        var time = AfterTime(text, clause.Sentence.First) - clause.Sentence.First;
        for (var i = 0; i < Math.Min(clause.Items.Count, time + TopicPosition); i++)
            if (clause.Items[i].Mention == named) return !NamedEvents.IsPurpose(text, clause, i);
        return clause.Items.Any(i => i.Mention is null && i.Token.IsLower && (text.Words.Is("heldverb", i.Token) || text.Words.Is("takespart", i.Token)));
    }

    /// <summary>"The next session will …", "The previous forum …": another event than those named.</summary>
    private static bool IsOther(MarkedText text, Clause clause)
    {
        var items = clause.Items;
        if (items.Count < 4 || items[0].Mention is not null || !text.Words.Is("article", items[0].Token)) return false;
        if (items[1].Mention is not null || items[1].Token.Lower is not ("next" or "previous" or "following" or "last" or "forthcoming" or "upcoming")) return false;
        return Enumerable.Range(2, Math.Min(3, items.Count - 2)).Any(i => items[i].Mention is null && items[i].Token.IsLower && !items[i].Is("day") && text.Words.EventLevel(items[i].Token) is not null);
    }

    /// <summary><c>The symposium</c>, <c>this session</c>: the nearest event before with that head word.</summary>
    private SpottedMention? Definite(MarkedText text, Clause clause, Dictionary<string, SpottedMention> before, SpottedMention? current)
    {
        var items = clause.Items;
        for (var i = 0; i + 1 < items.Count; i++)
        {
            if (items[i].Mention is null && items[i].Token.IsLower && text.Words.Is("say", items[i].Token)) return null;
            var indefinite = items[i].Is("a") || items[i].Is("an");
            if (items[i].Mention is not null || !(indefinite || items[i].Token.Lower is "the" or "this" or "that")) continue;
            for (var h = i + 1; h < Math.Min(items.Count, i + 4); h++)
            {
                if (items[h].Mention is not null || items[h].Is("day") || text.Words.EventLevel(items[h].Token) is null) continue;
                var head = items[h].Token.Lower;
                if (indefinite && Main is not null && HasHead(text, Main, head)) return Main;
                if (indefinite) break;
                if (current is not null && (HasHead(text, current, head) || text.Words.Is("generic", items[h].Token))) return current;
                return before.GetValueOrDefault(head) ?? current;
            }
        }
        return null;
    }

    private static bool HasHead(MarkedText text, SpottedMention e, string head) => e.Candidate.Head >= 0 && text.Tokens[e.Candidate.Head].Is(head);
}
