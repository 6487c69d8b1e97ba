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

    public Portfolios(SpottedMentions mentions)
    {
        _text = mentions.Text;
        var seen = new HashSet<int>();
        foreach (var body in mentions.All)
            if (body.Type == NodeType.Organization && IsMinistry(body) && Field(body.First, body.End) is { Count: > 0 } field && seen.Add(body.Referent)) _ministries.Add((body, field));
    }

    /// <summary>The ministry whose whole field is in the title, that of the given state where it has one; null where there is none.</summary>
    public SpottedMention? Of(int titleFirst, int titleEnd, string? state)
    {
        var words = Field(titleFirst, titleEnd);
        var fitting = _ministries.Where(m => (state is null || m.Body.Candidate.State is not { } own || own == state) && m.Words.IsSubsetOf(words)).ToList();
        return fitting.OrderByDescending(m => m.Words.Count).ThenBy(m => m.Body.First).Select(m => m.Body).FirstOrDefault();
    }

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
            if (t.Kind == TokenKind.Word && !Empty.Contains(t.Lower) && _text.Known(i) is null or { Entry.Kind: not (Lexicon.EntryKind.Country or Lexicon.EntryKind.Demonym) }) words.Add(t.Lower);
        }
        return words;
    }
}
