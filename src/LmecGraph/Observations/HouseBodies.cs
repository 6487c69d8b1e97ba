using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// The body of a post that only one body of the report can have: the ambassador of its embassy, the rector of its university, the permanent secretary of
/// its ministry; and the body whose report it is, for "our director", "Director-General X".
/// </summary>
internal sealed class HouseBodies(SpottedMentions mentions)
{
    private const int FewestMentions = 3;
    private const int FarthestOur = 7;
    private const int LastOfHead = 4;
    private static readonly string[] Kinds = ["embassy", "university", "ministry", "parliament", "faculty"];

    private readonly MarkedText _text = mentions.Text;

    private readonly Lazy<SpottedMention?> _house = new(() => MostNamed(mentions));
    private readonly Lazy<SpottedMention?> _meeting = new(() => OfMeeting(mentions));
    private readonly Dictionary<string, SpottedMention?> _only = new(StringComparer.Ordinal);

    /// <summary>The body, or null where several could be meant.</summary>
    public SpottedMention? Of(Post post, Sentence sentence)
    {
        if (post.TitleEnd <= post.TitleFirst || GoesOn(post)) return null;
        foreach (var kind in Kinds)
            if (Holds(post, $"holder:{kind}")) return _only.TryGetValue(kind, out var known) ? known : _only[kind] = Only($"seat:{kind}");
        if (Holds(post, "holder:board") && _meeting.Value is { } club) return club;
        return IsOurs(post, sentence) || (Holds(post, "holder:house") && !NamesWhose(post)) ? _house.Value : null;
    }

    /// <summary>A body that no rule found, or another field, stands in the title or behind it: <c>Director, Xx Yy</c>.</summary>
    private bool GoesOn(Post post)
    {
        for (var i = post.TitleFirst; i < post.TitleEnd; i++)
            if (_text.Tokens[i].Text is "," or "(" or "|") return true;
        return post.TitleFirst >= post.Person.End && post.TitleEnd + 1 < _text.Tokens.Count && _text.Tokens[post.TitleEnd].Lower is "," or "(" or "|" or "of" or "at" or "for" or "in" or "with"
            && _text.Tokens[post.TitleEnd + 1].IsCapitalized;
    }

    /// <summary>"Secretary General of the Government": of something that is no body of the report.</summary>
    private bool NamesWhose(Post post) => (post.TitleEnd < post.Person.First && _text.Tokens[post.TitleEnd].Is("of")) || Enumerable.Range(post.TitleFirst, post.TitleEnd - post.TitleFirst).Any(i => _text.Tokens[i].Is("of"));

    private bool Holds(Post post, string wordClass)
    {
        for (var i = post.TitleFirst; i < post.TitleEnd; i++)
        {
            var t = _text.Tokens[i];
            if (_text.Words.Is(wordClass, t) || (i > post.TitleFirst && _text.Words.Is(wordClass, $"{_text.Tokens[i - 1].Lower}-{t.Lower}"))) return true;
        }
        return false;
    }

    /// <summary>True for "our director": of the body whose report it is.</summary>
    public bool IsOurs(Post post, Sentence sentence)
    {
        for (var i = post.TitleFirst - 1; i >= Math.Max(sentence.First, post.TitleFirst - FarthestOur) && _text.Tokens[i].Kind == TokenKind.Word && !_text.Words.IsPost(_text.Tokens[i]); i--)
            if (_text.Tokens[i].Is("our")) return true;
        return false;
    }

    /// <summary>The one body whose head word is of the class.</summary>
    private SpottedMention? Only(string wordClass)
    {
        SpottedMention? found = null;
        foreach (var body in mentions.All)
        {
            if (body.Type != NodeType.Organization || body.Candidate.Head < 0 || !_text.Words.Is(wordClass, _text.Tokens[body.Candidate.Head])) continue;
            if (found is not null && found.Referent != body.Referent) return null;
            found ??= body;
        }
        return found;
    }

    /// <summary>The body of "the board meeting of the Kelp Club" at the head of its minutes: who is in the chair there is of it.</summary>
    private static SpottedMention? OfMeeting(SpottedMentions mentions)
    {
        var (text, end) = (mentions.Text, mentions.Text.Text.Blocks[Math.Min(LastOfHead, mentions.Text.Text.Blocks.Count) - 1].End);
        foreach (var body in mentions.All.TakeWhile(m => m.First < end).Where(m => m.Type == NodeType.Organization))
        {
            var of = body.First > 0 && text.Words.Is("article", text.Tokens[body.First - 1]) ? body.First - 2 : body.First - 1;
            if (of > 1 && text.Tokens[of].Is("of") && text.Tokens[of - 1].Lower is "meeting" or "assembly" && text.Tokens[of - 2].Lower is "board" or "general" or "council" or "trustees" or "annual") return body;
        }
        return null;
    }

    /// <summary>The body that the report names most, clearly more than any other.</summary>
    private static SpottedMention? MostNamed(SpottedMentions mentions)
    {
        var ranked = mentions.All.Where(m => m.Type == NodeType.Organization && !m.Latent && mentions.Text.IsBody(m.First)).GroupBy(m => m.Referent)
            .Select(g => (First: g.First(), Count: g.Count())).OrderByDescending(g => g.Count).ThenBy(g => g.First.First).Take(2).ToList();
        return ranked.Count == 0 || ranked[0].Count < FewestMentions || (ranked.Count == 2 && ranked[1].Count * 3 > ranked[0].Count * 2) ? null : ranked[0].First;
    }
}
