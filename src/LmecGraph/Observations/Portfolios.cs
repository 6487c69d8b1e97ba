using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Finds the ministry of a minister by the words of both: <c>Minister for Roads and Rivers</c> → <c>Ministry of Roads and Rivers</c>.</summary>
internal sealed class Portfolios
{
    private static readonly HashSet<string> Empty = ["and", "of", "the", "for", "on", "affairs", "in", "state", "ministry", "department", "government", "office", "national"];

    private readonly MarkedText _text;
    private readonly List<(SpottedMention Body, HashSet<string> Words)> _ministries = [];
    private readonly Dictionary<int, string> _states = [];

    public Portfolios(SpottedMentions mentions)
    {
        _text = mentions.Text;
        var seen = new HashSet<int>();
        foreach (var body in mentions.All)
            if (body is { Type: NodeType.Organization, Candidate.State: { } own }) _states.TryAdd(body.Referent, own);
        var owners = mentions.All.Where(m => m is { Type: NodeType.Country, Candidate.State: not null }).ToLookup(m => m.End);
        foreach (var body in mentions.All)
            if (body.Type == NodeType.Organization && body.First > 0 && (_text.Tokens[body.First - 1].Is("'s") ? body.First - 1 : body.First) is var owned && owners[owned].FirstOrDefault() is { } owner) _states.TryAdd(body.Referent, owner.Candidate.State!);
        foreach (var body in mentions.All)
            if (body.Type == NodeType.Organization && IsMinistry(body) && Field(body.First, body.End) is { Count: > 0 } field && seen.Add(body.Referent)) _ministries.Add((body, field));
    }

    /// <summary>The ministry whose whole field is in the title, that of the given state where it has one; null where there is none.</summary>
    public SpottedMention? Of(int titleFirst, int titleEnd, string? state)
    {
        var parts = Parts(titleFirst, titleEnd);
        var fitting = _ministries.Where(m => IsIn(m.Body, state) && parts.Any(m.Words.SetEquals)).ToList();
        return fitting.OrderByDescending(m => m.Words.Count).ThenBy(m => m.Body.First).Select(m => m.Body).FirstOrDefault() ?? Wider(parts[0], state);
    }

    /// <summary>The ministry is of that state, or one of the two is not said.</summary>
    private bool IsIn(SpottedMention ministry, string? state) => state is null || !_states.TryGetValue(ministry.Referent, out var own) || own == state;

    /// <summary>"Minister for Roads" of the one <c>Ministry of Roads and Rivers</c>.</summary>
    private SpottedMention? Wider(HashSet<string> field, string? state)
    {
        if (field.Count == 0) return null;
        var wider = _ministries.Where(m => IsIn(m.Body, state) && field.IsProperSubsetOf(m.Words)).Select(m => m.Body).Take(2).ToList();
        return wider is [var only] ? only : null;
    }

    /// <summary>
    /// The fields of a title: all of it behind each post, and what "and" parts of that ("Law and Finance"); "and the" joins ("Roads and the Sea").
    /// </summary>
    private List<HashSet<string>> Parts(int first, int end)
    {
        var parts = new List<HashSet<string>> { Field(first, end) };
        for (var i = first; i < end; i++)
        {
            if (!IsCut(i, end)) continue;
            for (var k = i + 1; k <= end; k++)
                if (k == end || IsCut(k, end)) parts.Add(Field(i + 1, k));
        }
        return parts;
    }

    private bool IsCut(int at, int end) =>
        (_text.Tokens[at].Is("and") && !_text.Is(at + 1, end, "the")) || _text.Tokens[at].Text == "," || (_text.Tokens[at].Lower is "for" or "of" && at + 1 < end && !_text.Is(at + 1, end, "state"));

    private bool IsMinistry(SpottedMention body)
    {
        for (var i = body.First; i < body.End; i++)
            if (_text.Tokens[i].Lower is "ministry" or "department" or "treasury") return _text.Tokens[i].Lower != "department" || i <= body.First + 1;
        return false;
    }

    private HashSet<string> Field(int first, int end)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < end; i++)
        {
            var t = _text.Tokens[i];
            if (t.Kind == TokenKind.Word && !_text.Words.IsPost(t) && !Empty.Contains(t.Lower) && _text.Known(i) is null or { Entry.Kind: not (Lexicon.EntryKind.Country or Lexicon.EntryKind.Demonym) }) words.Add(t.Lower);
        }
        return words;
    }
}
