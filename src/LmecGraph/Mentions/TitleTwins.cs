using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// The event of the title and the one that the first paragraphs describe in other words are one: <c>Workshop on Kelp</c> over
/// "A two-day workshop on the care of seaweed was held …", and a headline's over the event's own name.
/// </summary>
internal static class TitleTwins
{
    private const int LeadBlocks = 3;
    private const int MostLines = 10;
    private const int ShortestParagraph = 12;

    public static void Join(MarkedText text, List<Candidate> names, Coreference groups)
    {
        var lead = Lead(text);
        if (lead.Count < 2) return;
        var events = Enumerable.Range(0, names.Count).Where(i => names[i].Type == NodeType.Event && names[i].Head >= 0 && names[i].First >= lead[0].First && names[i].End <= lead[^1].End).ToList();
        var titled = events.Where(i => names[i].End <= lead[0].End).ToList();
        if (titled.Count == 0 || titled.Any(i => names[i].Head != names[titled[0]].Head)) return;
        var first = events.FindIndex(i => names[i].First >= lead[0].End);
        if (first >= 0 && AreMeetings(text, names[titled[0]], names[events[first]]))
        {
            groups.Join(titled[0], events[first]);
            return;
        }
        if (first < 0 || text.IsElsewhen(names[events[first]]) || !(IsDescribed(text, names[events[first]]) || IsHeadline(text, names[titled[0]]) || HasSameKind(text, names[titled[0]], names[events[first]])) || !SameKind(text, names[titled[0]], names[events[first]])) return;
        groups.Join(titled[0], events[first]);
    }

    /// <summary>The title and the first paragraphs; lines with a place, a date or a heading do not count.</summary>
    private static List<Block> Lead(MarkedText text)
    {
        var (lead, paragraphs) = (new List<Block>(), 0);
        foreach (var block in text.Text.Blocks)
        {
            if (!text.IsBody(block.First)) continue;
            lead.Add(block);
            if (lead.Count > MostLines || (lead.Count > 1 && block.End - block.First >= ShortestParagraph && ++paragraphs == LeadBlocks)) break;
        }
        return lead;
    }

    /// <summary>A described event has its head in small letters; "the next forum" is another one.</summary>
    private static bool IsDescribed(MarkedText text, Candidate e) => text.Tokens[e.Head].IsLower && text.EventLevel(e) is "event" or "session" && !(e.Head > 0 && text.Tokens[e.Head - 1].Is("side"));

    /// <summary><c>Meeting between the President and the Ambassador</c> over "The Ambassador paid a courtesy call on …", "met with …".</summary>
    private static bool AreMeetings(MarkedText text, Candidate titled, Candidate told) =>
        text.Words.Is("meetnoun", text.Tokens[titled.Head]) && titled.Head + 1 < titled.End && text.Tokens[titled.Head + 1].Lower is "between" or "with"
        && text.Tokens[told.Head].IsLower && (text.Words.Is("meetnoun", text.Tokens[told.Head]) || text.Words.Is("meetverb", text.Tokens[told.Head]) || text.Tokens[told.Head].Is("call"));

    /// <summary>A headline does not give the event its own name: <c>CHAMBER HOSTS BREAKFAST ON TIDES</c>, "Lima consultation on tides ends".</summary>
    private static bool IsHeadline(MarkedText text, Candidate e) => text.Tokens[e.Head].IsLower || text.Tokens[e.Head].IsAllCaps || HasVerb(text, e);

    /// <summary>"Growers and Guild Conclude Kelp Workshop in Lima": a sentence, though in capitals.</summary>
    private static bool HasVerb(MarkedText text, Candidate e)
    {
        var title = text.Text.Blocks[text.BlockOf(e.First)];
        for (var i = title.First + 1; i < e.First; i++)
            if (text.Words.Is("titleverb", text.Tokens[i]) && text.Tokens[i].Kind == TokenKind.Word) return true;
        return false;
    }

    /// <summary><c>Signing Ceremony of Two Grants</c> over "the Signing Ceremony of Grant Assistance for …".</summary>
    private static bool HasSameKind(MarkedText text, Candidate titled, Candidate described) =>
        titled.Head > titled.First && described.Head > described.First && text.Words.Is("eventkind", text.Tokens[titled.Head - 1]) && text.Tokens[titled.Head - 1].Is(text.Tokens[described.Head - 1].Lower);

    /// <summary>The same head; a number that the title lacks is another event's, unless the title only describes the event ("Regional conference on tourism opens").</summary>
    private static bool SameKind(MarkedText text, Candidate titled, Candidate described)
    {
        if (!text.Tokens[titled.Head].Is(text.Tokens[described.Head].Lower) && !OpensKind(text, titled, described)) return false;
        var inTitle = Numbers(text, titled).ToList();
        var others = Numbers(text, described).Except(inTitle).ToList();
        return others.Count == 0 || (inTitle.Count == 0 && others.TrueForAll(IsYear)) || (inTitle.Count == 0 && text.Tokens[titled.Head].IsLower && text.Tokens[described.Head].IsCapitalized);
    }

    /// <summary><c>training for growers</c> over <c>a two-day training programme on seaweed</c></summary>
    private static bool OpensKind(MarkedText text, Candidate titled, Candidate described) =>
        described.Head > described.First && (text.Tokens[titled.Head].IsLower || titled.Head == text.Text.Blocks[text.BlockOf(titled.Head)].First) && text.Tokens[described.Head - 1].Is(text.Tokens[titled.Head].Lower);

    private static IEnumerable<string> Numbers(MarkedText text, Candidate e) => Enumerable.Range(e.First, e.End - e.First).Select(i => text.Tokens[i].Lower).Where(w => char.IsDigit(w[0]) || (text.Words.IsOrdinal(w) && w is not ("annual" or "inaugural")));

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);
}
