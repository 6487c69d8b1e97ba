using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// REPRESENTS: a person's post and body, behind the name ("X, Director of Y", "X with Y", a heading "X Director of Y") or before it
/// ("Y project manager X", "Chinese Premier X").
/// </summary>
internal sealed class Affiliations
{
    private const int LongestTitle = 14;

    private readonly MarkedText _text;
    private readonly Dictionary<int, SpottedMention> _starts = [];
    private readonly Dictionary<int, SpottedMention> _ends = [];
    private readonly Dictionary<int, SpottedMention> _latent = [];

    public Affiliations(SpottedMentions mentions)
    {
        _text = mentions.Text;
        foreach (var mention in mentions.All)
        {
            if (mention.Latent)
            {
                _latent.TryAdd(mention.First, mention);
                continue;
            }
            if (!_starts.TryGetValue(mention.First, out var other) || mention.End > other.End) _starts[mention.First] = mention;
            if (!_ends.TryGetValue(mention.End, out other) || mention.First < other.First) _ends[mention.End] = mention;
        }
    }

    /// <summary>All affiliations of the people named.</summary>
    public List<Draft> Read(SpottedMentions mentions)
    {
        var drafts = new List<Draft>();
        var sentences = _text.Text.Sentences;
        var s = 0;
        foreach (var person in mentions.All.Where(m => m.Type == NodeType.Person))
        {
            while (sentences[s].End <= person.First) s++;
            var behind = Behind(person, sentences[s]);
            drafts.AddRange(behind.Count > 0 ? behind : Before(person, sentences[s]));
        }
        return drafts;
    }

    private List<Draft> Behind(SpottedMention person, Sentence sentence)
    {
        var found = new List<Draft>();
        var (at, end) = (person.End, sentence.End);
        while (at < end && (_text.Words.IsSuffix(_text.Tokens[at]) || (_text.Is(at, end, ",") && at + 1 < end && _text.Words.IsSuffix(_text.Tokens[at + 1])))) at++;
        if (at >= end)
        {
            if (!NextBlock(sentence, out at, out end)) return found;
        }
        else if (_text.Tokens[at].Text is "," or "–" or "—" or "-" or "(" or ":") at++;
        else if (_text.Tokens[at].Lower is "with" or "from" or "of" or "representing" or "at") return Joined(person, at + 1, null, sentence.First, end, "with-body");
        else if (!_text.Words.IsPost(_text.Tokens[at]) && !_text.Words.IsModifier(_text.Tokens[at]) && !_starts.ContainsKey(at)) return found;
        return Titled(person, at, end, sentence.First);
    }

    /// <summary>A heading that holds the name alone; the title stands in the block below.</summary>
    private bool NextBlock(Sentence sentence, out int at, out int end)
    {
        (at, end) = (0, 0);
        var blocks = _text.Text.Blocks;
        if (sentence.End != blocks[sentence.Block].End || sentence.Block + 1 >= blocks.Count || sentence.End - sentence.First > 8) return false;
        var next = blocks[sentence.Block + 1];
        (at, end) = (next.First, next.End);
        return end - at <= 40 && TitleEnd(at, Math.Min(end, at + 6)) > at;
    }

    /// <summary>A title and its body from a token on: "Director of Y", "Y Director", "Director, Y", "Y".</summary>
    private List<Draft> Titled(SpottedMention person, int at, int end, int first)
    {
        if (_text.Is(at, end, "the") || _text.Is(at, end, "a")) at++;
        if (BodyAt(at, end) is { } body)
        {
            var after = body.End;
            if (TitleEnd(after, end) is var postEnd && postEnd > after) return Edges(person, body, TitleText(after, postEnd, end), first, postEnd, "body-title");
            return Edges(person, body, null, first, after, "name-body");
        }
        var title = TitleEnd(at, end);
        return title <= at ? [] : Joined(person, title, at, first, end, "title-body");
    }

    private List<Draft> Edges(SpottedMention person, SpottedMention body, string? title, int first, int end, string rule) =>
        [Edge(person, body, title, first, end, rule), .. Slashed(person, body, title, first, end, rule)];

    /// <summary>Finds the body behind a title that runs from <paramref name="titleFirst"/>; <paramref name="at"/> is behind its post word.</summary>
    private List<Draft> Joined(SpottedMention person, int at, int? titleFirst, int first, int end, string rule)
    {
        for (var i = at; i < Math.Min(end, at + LongestTitle); i++)
        {
            if (BodyAt(i, end) is { } body)
            {
                var title = titleFirst is { } from && TitleCut(from, i) is var to && to > from ? _text.Surface(from, to) : null;
                return Edges(person, body, title, first, body.End, rule);
            }
            if (!BelongsToTitle(i) || (titleFirst is null && i > at + 1)) break;
        }
        return [];
    }

    /// <summary>"Deputy Director of A/B": both.</summary>
    private IEnumerable<Draft> Slashed(SpottedMention person, SpottedMention body, string? title, int first, int end, string rule)
    {
        var at = body.End;
        while (_text.Is(at, _text.Tokens.Count, "/") && _starts.TryGetValue(at + 1, out var other) && other.Type == NodeType.Organization)
        {
            yield return Edge(person, other, title, first, Math.Max(end, other.End), rule);
            at = other.End;
        }
    }

    private List<Draft> Before(SpottedMention person, Sentence sentence)
    {
        var at = person.First;
        while (at > sentence.First && (_text.Words.IsHonorific(_text.Tokens[at - 1]) || _text.Tokens[at - 1].Text == ".")) at--;
        if (at > sentence.First && _text.Is(at - 1, at, ",")) at--;
        var titleEnd = at;
        var start = titleEnd;
        while (start > sentence.First && titleEnd - start < LongestTitle && !_ends.ContainsKey(start) && !_latent.ContainsKey(start - 1) && IsTitleWord(start - 1)) start--;
        if (start == titleEnd || !Enumerable.Range(start, titleEnd - start).Any(i => _text.Words.IsPost(_text.Tokens[i]))) return [];
        var title = _text.Surface(start, titleEnd);
        if (_ends.TryGetValue(start, out var body) && body.Type == NodeType.Organization)
            return [Edge(person, body, title, body.First, person.End, "body-title-name")];
        if (start > sentence.First && StateBefore(start) is { } state) return [Edge(person, state, title, state.First, person.End, "state-title-name")];
        return [];
    }

    private SpottedMention? StateBefore(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (_latent.TryGetValue(i, out var demonym) && demonym.End == at && demonym.Type == NodeType.Country && demonym.Candidate.Place is null) return demonym;
            if (_starts.TryGetValue(i, out var country) && country.End == at && country.Type == NodeType.Country) return country;
        }
        return null;
    }

    private bool IsTitleWord(int token)
    {
        var t = _text.Tokens[token];
        return t.Kind == TokenKind.Word && (_text.Words.IsPost(t) || _text.Words.IsModifier(t) || t.Lower is "and" or "for" || (t.IsCapitalized && !_text.Words.Is("function", t)));
    }

    /// <summary>A token that may stand between a post word and its body: the rest of the title, its comma, "of the".</summary>
    private bool BelongsToTitle(int token)
    {
        var t = _text.Tokens[token];
        if (_starts.TryGetValue(token, out var name)) return name.Type is NodeType.Initiative;
        if (t.Kind == TokenKind.Sign) return t.Text is "," or "&" or "(" or "/" or "-" or "–";
        return t.IsCapitalized || _text.Words.IsSmallWord(t.Lower) || _text.Words.IsModifier(t) || _text.Words.IsPost(t);
    }

    private SpottedMention? BodyAt(int at, int end) =>
        at < end && _starts.TryGetValue(at, out var body) && body.Type == NodeType.Organization ? body : null;

    /// <summary>The token behind the first post word of a title that begins here, or <paramref name="at"/> where none does.</summary>
    private int TitleEnd(int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + LongestTitle); i++)
        {
            if (_starts.TryGetValue(i, out var name) && name.Type != NodeType.Initiative && i > at) return at;
            var t = _text.Tokens[i];
            if (_text.Words.IsPost(t)) return i + 1;
            if (t.Kind == TokenKind.Sign && t.Text is not ("&" or "-" or "–" or "/") || _text.Words.Is("auxiliary", t)) return at;
        }
        return at;
    }

    private string TitleText(int at, int postEnd, int end)
    {
        while (postEnd < end && (_text.Words.IsPost(_text.Tokens[postEnd]) || _text.Words.IsModifier(_text.Tokens[postEnd]))) postEnd++;
        return _text.Surface(at, postEnd);
    }

    /// <summary>The end of a title before its body: without "of the", commas and other joints.</summary>
    private int TitleCut(int first, int body)
    {
        var end = body;
        while (end > first && (_text.Tokens[end - 1].Kind == TokenKind.Sign || _text.Words.IsSmallWord(_text.Tokens[end - 1].Lower))) end--;
        return end;
    }

    private static Draft Edge(SpottedMention person, SpottedMention body, string? title, int first, int end, string rule) =>
        new(person, EdgeType.Represents, body, Math.Min(first, person.First), Math.Max(end, person.End), rule, Title: title);
}
