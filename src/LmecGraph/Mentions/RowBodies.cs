using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Bodies in the rows of lists of people: "Name, Title, Body", "Name – Body; Title, Other Body", a name with its body in the line below. What such a row
/// holds between its signs is one name, whatever it is made of ("Girls for Better Harbours").
/// </summary>
internal sealed class RowBodies
{
    private const int LongestRow = 60;
    private const int LongestName = 14;

    private readonly MarkedText _text;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly WordClasses _words;
    private readonly Seams _seams;
    private readonly Dictionary<int, Candidate> _people;
    private readonly Candidate?[] _covering;

    private RowBodies(MarkedText text, IReadOnlyList<Candidate> names)
    {
        (_text, _tokens, _words, _seams) = (text, text.Tokens, text.Words, new Seams(text));
        _people = names.Where(n => n.Type == NodeType.Person).ToDictionary(n => n.First);
        _covering = new Candidate?[text.Tokens.Count];
        foreach (var name in names.Where(n => n.Type is not (NodeType.Country or NodeType.Person)))
            for (var i = name.First; i < name.End; i++)
                if (_covering[i] is not { } other || other.End - other.First < name.End - name.First) _covering[i] = name;
    }

    /// <summary>The names with those of the rows added and what lay across them left out.</summary>
    public static List<Candidate> Added(MarkedText text, List<Candidate> names)
    {
        var rows = new RowBodies(text, names);
        var found = rows.Find();
        if (found.Count == 0) return names;
        var taken = new bool[text.Tokens.Count];
        foreach (var body in found) Array.Fill(taken, true, body.First, body.End - body.First);
        return [.. names.Where(n => n.Type is NodeType.Country or NodeType.Person || !(taken[n.First] || taken[n.End - 1])), .. found];
    }

    private List<Candidate> Find()
    {
        var found = new List<Candidate>();
        var sentences = _text.Text.Sentences;
        for (var s = 0; s < sentences.Count; s++)
            for (var i = sentences[s].First; i < sentences[s].End; i++)
                if (_people.TryGetValue(i, out var person) && Row(person, sentences[s]) is var (first, end) && end > first && end - first <= LongestRow && !HasVerb(first, end))
                    Pieces(first, end, found);
        return found;
    }

    /// <summary>The tokens behind a name that opens a row, up to the next person, cell or the end; nothing for a name in running text.</summary>
    private (int First, int End) Row(Candidate person, Sentence sentence)
    {
        var block = _text.Text.Blocks[sentence.Block];
        var at = person.End;
        while (at < sentence.End && _words.IsSuffix(_tokens[at])) at++;
        if (at >= sentence.End)
        {
            if (person.End > block.First + 8 || sentence.End != block.End || sentence.Block + 1 >= _text.Text.Blocks.Count) return default;
            var below = _text.Text.Blocks[sentence.Block + 1];
            return below.EndSentence - below.FirstSentence == 1 || _tokens[below.End - 1].Text == "." ? (below.First, End(below.First, below.End)) : default;
        }
        if (_tokens[at].Text is not ("," or "–" or "—" or "-" or ":" or "(") && !_seams.Before(at)) return default;
        if (!Opens(person.First, sentence)) return default;
        return (at, End(at, sentence.End));
    }

    /// <summary>The name stands at the head of an item, a cell or a seam, or behind "by" or "and" and a name that does.</summary>
    private bool Opens(int first, Sentence sentence)
    {
        var at = first;
        while (at > sentence.First && !_seams.Before(at) && (_tokens[at - 1].Kind is TokenKind.Sign or TokenKind.Number && _tokens[at - 1].Text is not ("," or ")" or ";") || _words.IsHonorific(_tokens[at - 1]))) at--;
        if (at == sentence.First || _seams.Before(at)) return sentence.End - sentence.First <= LongestRow;
        return _tokens[at - 1].Lower is "by" or "from" && _tokens[sentence.End - 1].Text != "." && sentence.End - sentence.First <= LongestRow;
    }

    private int End(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (_people.ContainsKey(i) || _tokens[i].Text == "|") return i;
        return end;
    }

    private bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_tokens[i].IsLower && (_words.Is("auxiliary", _tokens[i]) || _words.Is("say", _tokens[i]) || _tokens[i].Lower is "who" or "which")) return true;
        return false;
    }

    private void Pieces(int first, int end, List<Candidate> found)
    {
        for (var at = first; at < end;)
        {
            var stop = at;
            while (stop < end && !Parts(stop) && !(stop > at && _seams.Before(stop))) stop++;
            if (stop > at)
            {
                if (_covering[at] is { Type: NodeType.Organization } whole && whole.First == at && whole.End > stop) stop = Math.Min(end, whole.End);
                else Piece(at, stop, IsLast(stop, end), found);
            }
            if (stop < end && _tokens[stop].Text is "–" or "—" && found.Count > 0 && stop > first) return;
            at = stop < end && _seams.Before(stop) && stop > at ? stop : stop + 1;
        }
    }

    private bool Parts(int at) => _tokens[at].Text is "," or ";" or "(" or ")" or "–" or "—" or ":" or "|" or "[" || (_tokens[at].Text is "." && !_tokens[at].Glued) || (_tokens[at].Text is "." && at + 1 < _tokens.Count && !_tokens[at + 1].Glued);

    private bool IsLast(int stop, int end) => stop >= end || _tokens[stop].Text is ";" or "(" or "–" or "—" or "." || (stop + 1 < end && _tokens[stop].Text == "," && _text.Known(stop + 1, EntryKind.Country, EntryKind.Place) is not null);

    private void Piece(int first, int end, bool last, List<Candidate> found)
    {
        var post = -1;
        for (var i = first; i < end; i++)
            if (_words.IsPost(_tokens[i])) post = i;
        if (post >= 0)
        {
            if (!last) return;
            var joint = post + 1;
            while (joint < end && _tokens[joint].Lower is not ("of" or "at" or "with" or "from" or "for")) joint++;
            first = joint + 1;
        }
        if (_text.Is(first, end, "the") && !_tokens[Math.Min(first, end - 1)].IsCapitalized) first++;
        if (first >= end || end - first > LongestName || !IsName(first, end, last || post >= 0)) return;
        found.Add(new Candidate(NodeType.Organization, first, end, -1, _text.Surface(first, end)));
    }

    /// <summary>Names found before take up all of it but joints, states and towns: a unit and its parent.</summary>
    private bool IsCovered(int first, int end)
    {
        var bodies = 0;
        for (var i = first; i < end; i++)
        {
            if (_covering[i] is { Type: NodeType.Organization } body)
            {
                bodies++;
                i = body.End - 1;
            }
            else if (_tokens[i].IsCapitalized && !(bodies > 0 && i > first && _tokens[i - 1].Lower is "of" or "in" && _text.Known(i, EntryKind.Country, EntryKind.Place) is not null)) return false;
        }
        return bodies > 0;
    }

    private bool IsName(int first, int end, bool last)
    {
        if (!(_tokens[first].IsCapitalized || _tokens[first].Kind == TokenKind.Number) || _tokens[end - 1].Kind == TokenKind.Sign || !(_tokens[end - 1].IsCapitalized || _tokens[end - 1].Kind == TokenKind.Number)) return false;
        if (_covering[first] is { } cover && (cover.Type == NodeType.Event || (cover.First == first && cover.End >= end))) return false;
        if (IsCovered(first, end)) return false;
        if (_text.Known(first, EntryKind.Country, EntryKind.Place, EntryKind.Demonym) is { } place && first + place.Length >= end) return false;
        var (own, words) = (0, 0);
        for (var i = first; i < end; i++)
        {
            var t = _tokens[i];
            if (t.IsCapitalized)
            {
                words++;
                if (_words.IsHonorific(t) || _words.Is("month", t) || _words.Is("weekday", t)) return false;
                if (!_words.IsCommon(t) && !_words.IsModifier(t) && !_words.Is("function", t) && !_words.Is("nevername", t)) own++;
                if (_words.BodyRank(t) is not null) own++;
            }
            else if (t.Kind == TokenKind.Word && !_words.IsSmallWord(t.Lower) && !_words.IsParticle(t)) return false;
            else if (t.Kind == TokenKind.Address || (t.Kind == TokenKind.Sign && t.Text is not ("&" or "-" or "/" or "'s" or "’s" or "@" or "“" or "”" or "\"" or "'"))) return false;
        }
        return words == 1 ? own > 0 && _tokens[first].Text.Length > 1 && !_words.IsSuffix(_tokens[first]) && !_tokens[first].Is("pdf") && !_text.IsCommonWord(_tokens[first]) : own > 0 || (last && words >= 3);
    }
}
