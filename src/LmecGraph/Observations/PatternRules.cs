using System.Reflection;
using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>What a report says in so many words, read by the patterns of <c>Lexicon/Data/patterns.txt</c>.</summary>
public sealed class PatternRules
{
    private const int Near = 12;
    private const int Denial = 3;
    private static readonly string[] LaunchedRoles = ["announced", "developed", "established", "founded", "initiated", "introduced", "proposed"];

    private readonly List<Pattern> _patterns = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly PatternNeeds _needs;
    private readonly WordClasses _words;
    private readonly PatternMatcher _matcher;
    private readonly SaidOf _saidOf;
    private readonly Patients _patients;
    private readonly BodiesOfPeople _bodiesOfPeople;

    /// <summary>Compiles the patterns.</summary>
    /// <exception cref="FormatException">A line is not a pattern; the message gives its number.</exception>
    public PatternRules(WordClasses words)
    {
        (_words, _matcher, _saidOf, _patients, _bodiesOfPeople) = (words, new PatternMatcher(words), new SaidOf(words), new Patients(words), new BodiesOfPeople(words));
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Lexicon/patterns.txt")!;
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            try
            {
                _patterns.Add(Pattern.Parse(line, words));
                _lines.TryAdd(_patterns[^1].Name, number);
            }
            catch (FormatException problem)
            {
                throw new FormatException($"patterns.txt, line {number}: {problem.Message}", problem);
            }
        }
        _needs = new PatternNeeds(_patterns, words);
    }

    /// <summary>Line of <c>patterns.txt</c>, from 1, on which the pattern of this name stands first; null where a rule is no pattern.</summary>
    public int? LineOf(string rule) => _lines.TryGetValue(rule, out var line) ? line : null;

    /// <summary>The edges that the patterns find in a clause.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="focus">The event that the sentence is about, or null: then patterns on <c>@event</c> find nothing.</param>
    /// <param name="meant">The occasion that the name of a series stands for, in what is said of hosts or of speakers.</param>
    public IEnumerable<Draft> Read(Clause clause, SpottedMention? focus, Func<SpottedMention, bool, SpottedMention>? meant = null)
    {
        var met = _needs.MetBy(clause);
        if (met.Count == 0) yield break;
        var slots = new Dictionary<string, List<SpottedMention>>(StringComparer.Ordinal);
        HashSet<SpottedMention>? ofPeople = null;
        foreach (var p in met)
        {
            var pattern = _patterns[p];
            if (pattern.NeedsFocus && focus is null) continue;
            for (var at = 0; at < clause.Items.Count; at++)
            {
                if (!CanStart(pattern.Elements, clause.Items[at], at) || _matcher.Match(pattern, clause.Items, at, slots) is not (var end and >= 0)) continue;
                if (IsDenied(clause.Items, at, end, pattern) || IsOfOutsiders(pattern, clause.Items, at)) continue;
                var initiative = pattern.NeedsFocus && !IsOfPeople(pattern) ? _saidOf.OfInitiative(clause.Items, BehindArticle(clause.Items, at)) ?? _patients.Initiative(clause.Items, at) : null;
                if (initiative is null && pattern.NeedsFocus && !IsOfPeople(pattern) && (_saidOf.IsOfUndertaking(clause.Items, at) || (EdgeTypes.Hosting.Contains(pattern.Edge) && (at > 0 || pattern.Edge is EdgeType.Supported or EdgeType.Sponsored) && _patients.IsOther(clause.Items, at)) || _saidOf.IsLoosePhrase(pattern, clause.Items, at))) continue;
                foreach (var draft in Edges(Told(pattern, clause.Items, at, end), slots, clause, focus is null ? null : Nearest(clause.Items, at, end, pattern.Edge != EdgeType.Discussed) ?? focus))
                {
                    if (draft.Type == EdgeType.Attended && draft.Source.Type == NodeType.Organization && (ofPeople ??= _bodiesOfPeople.In(clause.Items)).Contains(draft.Source)) continue;
                    if (EdgeTypes.Hosting.Contains(draft.Type) && draft.Target == focus && (_saidOf.IsOfOther(clause.Items, at, end, draft.Target) || _saidOf.IsOfOtherKind(clause.Items, at, draft.Target))) continue;
                    if (draft.Type == EdgeType.SpokeAt && IsReadByAnother(clause.Items, end)) continue;
                    if (draft is { Type: EdgeType.SpokeAt } && IsHandedOver(clause.Items, at))
                    {
                        yield return draft with { Type = EdgeType.Attended, Role = null };
                        continue;
                    }
                    if (initiative is null) yield return meant is not null && (EdgeTypes.Hosting.Contains(draft.Type) || draft.Type == EdgeType.SpokeAt) ? draft with { Target = meant(draft.Target, draft.Type == EdgeType.SpokeAt) } : draft;
                    else if (SaidOf.Moved(draft, initiative) is { } moved) yield return moved;
                }
                at = Math.Max(at, end - 2);
            }
        }
    }

    /// <summary>The pattern with the role that its verb tells: "unveiled by" is launched, "proposed by" proposed.</summary>
    private Pattern Told(Pattern pattern, Row<Item> items, int start, int end)
    {
        if (pattern.Role != "verb") return pattern;
        for (var i = start; i < Math.Min(end, items.Count); i++)
            foreach (var role in LaunchedRoles)
                if (items[i].Mention is null && _words.Is("launched:" + role, items[i].Token)) return pattern with { Role = role };
        return pattern with { Role = "launched" };
    }

    /// <summary>"is not a member of", "has yet to join", "was meant to be opened by": the words hold that it is not so.</summary>
    private bool IsDenied(Row<Item> items, int start, int end, Pattern pattern)
    {
        if (pattern.Needed.Any(e => e.Words.Contains("not"))) return false;
        var first = start;
        while (first > Math.Max(0, start - Denial) && items[first - 1] is { Mention: null, Token.Kind: TokenKind.Word }) first--;
        // What somebody says may hold a "not"; it is said all the same.
        var last = pattern.Edge is EdgeType.SpokeAt or EdgeType.Attended ? start : Math.Min(end, items.Count);
        for (var i = first; i < last; i++)
        {
            if (items[i].Mention is not null) continue;
            if (_words.Is("denial", items[i].Token)) return i + 1 >= items.Count || !(items[i + 1].Is("only") || items[i + 1].Is("just") || items[i + 1].Is("least"));
            if (items[i].Token.Lower is "yet" or "meant" or "supposed" && i + 1 < items.Count && items[i + 1].Is("to")) return true;
        }
        return false;
    }

    /// <summary>The name that an article leads to, else the item itself: who acts is not what the sentence spoke of before.</summary>
    private int BehindArticle(Row<Item> items, int at) =>
        at + 1 < items.Count && items[at].Mention is null && items[at + 1].Mention is not null && _words.Is("article", items[at].Token) ? at + 1 : at;

    /// <summary>Who speaks, speaks to people, whatever initiative the sentence names.</summary>
    private static bool IsOfPeople(Pattern pattern) => pattern.Edge == EdgeType.SpokeAt;

    /// <summary>The event named right before the words of a pattern, or right behind them; behind words of discussing stands what was discussed.</summary>
    private SpottedMention? Nearest(Row<Item> items, int start, int end, bool orBehind)
    {
        if (orBehind && ActedOn(items, start, end) is { } done) return done;
        start = BeforeInsertion(items, start);
        for (var i = start - 1; i >= Math.Max(0, start - Near); i--)
            if (items[i].Mention is { Type: NodeType.Event } before) return before;
        // "The Reef Bank noted the use of the models before the Kelp Summit": what is said, not where.
        var isSaid = end > 0 && items[end - 1] is { Mention: null, Token: { IsLower: true } verb } && _words.Is("say", verb);
        for (var i = end; orBehind && i < Math.Min(items.Count, end + Near) && items[i].Mention is not { Type: NodeType.Person } && !items[i].Is(";"); i++)
            if (items[i].Mention is { Type: NodeType.Event } behind) return !isSaid || NamedEvents.IsPlaceOfSaying(_words, items, end - 1, i) ? behind : null;
        return null;
    }

    /// <summary>"As part of the Kelp Week, the Reef Bank organized the Net Forum": the event right behind the verb of the body that the pattern begins with.</summary>
    private SpottedMention? ActedOn(Row<Item> items, int start, int end)
    {
        if (items[BehindArticle(items, start)].Mention is not { Type: NodeType.Organization }) return null;
        var at = end;
        while (at < Math.Min(items.Count, end + 2) && items[at] is { Mention: null, Token: var word } && (_words.Is("article", word) || _words.IsOrdinal(word.Lower))) at++;
        return at < items.Count && items[at].Mention is { Type: NodeType.Event } done ? done : null;
    }

    /// <summary>"The Kelp Forum, which included a session on nets, was organized by": the item where what is put in between subject and verb begins, else the item itself.</summary>
    private static int BeforeInsertion(Row<Item> items, int start)
    {
        var comma = start - 1;
        while (comma > 0 && items[comma] is { Mention: null, Token.Lower: "was" or "were" or "is" or "has" or "been" or "jointly" }) comma--;
        if (comma == start - 1 || comma <= 1 || !items[comma].Is(",")) return start;
        for (var i = comma - 1; i > 1; i--)
            if (items[i] is { Mention: null, Token.Lower: "which" or "including" or "featuring" or "comprising" } && items[i - 1].Is(",")) return i - 1;
        return start;
    }

    /// <summary>"A message from Minister Lim was read by Ms. Roe": who wrote it was not there.</summary>
    private static bool IsReadByAnother(Row<Item> items, int end)
    {
        for (var i = end; i + 1 < Math.Min(items.Count, end + Near); i++)
            if (items[i].Is("read") && (items[i + 1].Is("by") || items[i + 1].Is("out"))) return true;
        return false;
    }

    /// <summary>"The certificates were presented by": done with the hands.</summary>
    private bool IsHandedOver(Row<Item> items, int start)
    {
        if (items[start].Mention is not null || items[start].Token.Lower is not ("presented" or "given" or "delivered")) return false;
        for (var i = start - 1; i >= Math.Max(0, start - Near) && !items[i].Is(","); i--)
            if (items[i].Mention is null && _words.Is("prize", items[i].Token)) return true;
        return false;
    }

    /// <summary>"the partner countries of the Union, including": no members; "by the Kelp Platform and run by": who acts is not what is acted on.</summary>
    private bool IsOfOutsiders(Pattern pattern, Row<Item> items, int at)
    {
        var before = at > 0 && items[at - 1].Mention is null && _words.Is("article", items[at - 1].Token) ? at - 2 : at - 1;
        if (before < 0 || items[before].Mention is not null) return false;
        return (pattern.Edge == EdgeType.MemberOf && items[at].Mention is null && _words.Is("nonmember", items[before].Token)) || (pattern.Edge == EdgeType.ParticipatesIn && items[at].Mention is { Type: NodeType.Initiative } && items[before].Is("by"));
    }

    private bool CanStart(Row<Element> elements, Item item, int at)
    {
        var first = elements[0];
        if (first.AtStart) return at == 0;
        return first.Optional || first.Gap >= 0 || first.Post || first.Every || first.Takes(item, _words) || (first.Many && item.Mention is null && _words.Is("article", item.Token));
    }

    private static IEnumerable<Draft> Edges(Pattern pattern, Dictionary<string, List<SpottedMention>> slots, Clause clause, SpottedMention? focus)
    {
        foreach (var source in End(pattern.Source, slots, focus))
            foreach (var target in End(pattern.Target, slots, focus))
                if (source.Referent != target.Referent && pattern.Edge.Joins(source.Type, target.Type))
                    yield return new Draft(source, pattern.Edge, target, clause.Sentence.First, clause.Sentence.End, pattern.Name, Role: pattern.Role, Event: focus);
    }

    private static List<SpottedMention> End(string slot, Dictionary<string, List<SpottedMention>> slots, SpottedMention? focus) =>
        slots.TryGetValue(slot, out var names) ? names : slot == "@event" && focus is not null ? [focus] : [];
}
