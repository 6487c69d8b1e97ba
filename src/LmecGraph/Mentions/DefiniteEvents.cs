using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Occasions beside the one that a report is on, known by their kind alone: <c>At the gala dinner Ms. Lim thanked …</c>, <c>The field trip was led by …</c>,
/// <c>met for its kick-off</c>. The sentence names who was there, and no event before has a word of the kind.
/// </summary>
internal sealed class DefiniteEvents
{
    private const int LongestKind = 3;
    private const int Stem = 5;

    private readonly MarkedText _text;
    private readonly Candidate?[] _taken;
    private readonly List<Candidate> _events;

    public DefiniteEvents(MarkedText text, List<Candidate> names)
    {
        (_text, _taken) = (text, Coverage.Of(text, names.Where(n => n.Type != NodeType.Country)));
        _events = [.. names.Where(n => n.Type == NodeType.Event).OrderBy(n => n.First)];
    }

    /// <summary>One candidate each time that one is named.</summary>
    public List<Candidate> Find()
    {
        var (found, stems, next) = (new List<Candidate>(), new HashSet<string>(StringComparer.Ordinal), 0);
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in _text.Text.Sentences)
        {
            for (; next < _events.Count && _events[next].First < sentence.End; next++)
                for (var i = _events[next].First; i < _events[next].End; i++) stems.Add(StemOf(_text.Tokens[i].Lower));
            if (!_text.IsBody(sentence.First) || !LeadEvents.IsWhole(sentence)) continue;
            var isPeopled = Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => _taken[i] is { Type: NodeType.Person or NodeType.Organization });
            for (var i = sentence.First; i + 2 < sentence.End; i++)
            {
                if ((!isPeopled && _text.Tokens[i].Is("the")) || _taken[i] is not null || Head(i, sentence) is not (var head and > 0)) continue;
                var name = _text.Surface(i + 1, head + 1);
                if (!own.Contains(name) && Enumerable.Range(i + 1, head - i).Any(k => stems.Contains(StemOf(_text.Tokens[k].Lower)))) continue;
                own.Add(name);
                found.Add(new Candidate(NodeType.Event, i + 1, head + 1, head, name));
                i = head;
            }
        }
        return found;
    }

    /// <summary>The noun of the kind that an article or owner at a token leads to, or 0.</summary>
    private int Head(int determiner, Sentence sentence)
    {
        var isDefinite = _text.Tokens[determiner].Is("the");
        if (!isDefinite && !(_text.Tokens[determiner].Lower is "its" or "their" or "'s" or "’s")) return 0;
        for (var i = determiner + 1; i < Math.Min(sentence.End - 1, determiner + 1 + LongestKind); i++)
        {
            var t = _text.Tokens[i];
            if (!t.IsLower || _taken[i] is not null) return 0;
            if (_text.Words.EventLevel(_text.Tokens[i - 1], t) is not "event" and not "visit" || t.Lower.EndsWith('s') || IsKind(i + 1)) continue;
            return IsOneKind(determiner + 1, i) && (isDefinite ? IsPlaced(determiner, i, sentence) : IsCameFor(determiner, sentence.First)) ? i : 0;
        }
        return 0;
    }

    private bool IsKind(int at) => _text.Tokens[at].IsLower && (_text.Words.EventLevel(_text.Tokens[at - 1], _text.Tokens[at]) is not null || _text.Words.Is("beside", _text.Tokens[at]));

    /// <summary><c>gala dinner</c>, <c>book launch</c>, <c>kick-off</c>; how a meeting opens and closes is a part of it.</summary>
    private bool IsOneKind(int first, int head)
    {
        if (first == head) return _text.Words.Is("selfnamed", _text.Tokens[head]);
        if (_text.Tokens[head].Lower is "evening" or "day" or "week") return false;
        if (_text.Tokens[first].Lower is "opening" or "closing" or "inaugural" or "concluding" && (_text.Tokens[head].Lower is "concert" or "ceremony" or "plenary" or "meeting" or "event" or "day" or "talk" or "lecture")) return false;
        return Enumerable.Range(first, head - first).All(i => _text.Words.Is("distinct", _text.Tokens[i]) || _text.Words.Is("besidekind", _text.Tokens[i]) || _text.Words.Is("eventkind", _text.Tokens[i]) || _text.Words.PairLevel(_text.Tokens[i], _text.Tokens[i + 1]) is not null)
            && Enumerable.Range(first, head - first).Any(i => !(_text.Tokens[i].Lower is "next" or "final" or "preparatory" or "follow-up") && (_text.Words.Is("distinct", _text.Tokens[i]) || _text.Words.Is("besidekind", _text.Tokens[i]) || IsPair(i)));
    }

    private bool IsPair(int at) => _text.Words.PairLevel(_text.Tokens[at], _text.Tokens[at + 1]) is "event" or "visit" && !_text.Words.Is("generic", _text.Tokens[at + 1]) && !_text.Words.Is("occasion", _text.Tokens[at + 1]);

    /// <summary>"At the …", "attended the …", "The … was hosted by", "the … took place".</summary>
    private bool IsPlaced(int article, int head, Sentence sentence)
    {
        if (article > sentence.First && (_text.Tokens[article - 1].Lower is "at" or "during" or "following" or "after" || (!_text.Tokens[article - 1].Is("for") && _text.Words.Is("cameto", _text.Tokens[article - 1])))) return !_text.Is(head + 1, sentence.End, "of");
        var at = head + 1;
        if (at + 2 < sentence.End && _text.Tokens[at].Lower is "in" or "at" or "on" && _text.IsPlaceOrDay(at + 1, sentence.End))
            while (at < sentence.End && !_text.Words.Is("auxiliary", _text.Tokens[at])) at++;
        return at + 2 < sentence.End && _text.Words.Is("auxiliary", _text.Tokens[at]) && (_text.Words.Is("heldverb", _text.Tokens[at + 1]) || _text.Words.Is("spokenby", _text.Tokens[at + 1]) || _text.Words.Is("doneby", _text.Tokens[at + 1])) && (_text.Tokens[at + 2].Lower is "by" or "in" or "at" or "on");
    }

    /// <summary>"met in Lima for its kick-off"</summary>
    private bool IsCameFor(int owner, int first)
    {
        for (var i = owner; i > Math.Max(first, owner - 4); i--)
            if (_text.Tokens[i - 1].Lower is "for" or "at" or "during") return i >= owner - 2 && Enumerable.Range(first, i - first).Any(k => _text.Words.Is("meetverb", _text.Tokens[k]) || _text.Words.Is("draws", _text.Tokens[k]) || _text.Words.Is("heldverb", _text.Tokens[k]) || _text.Words.Is("takespart", _text.Tokens[k]));
        return false;
    }

    private static string StemOf(string word) => word.Length > Stem ? word[..Stem] : word;
}
