using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Whether capitalized words without a head word can be the name of a body, where their place in the sentence says that a body stands there.</summary>
internal sealed class BodyShape(MarkedText text, NamePhrases phrases, IReadOnlyList<Candidate> names)
{
    private const int LongestName = 14;

    private readonly IReadOnlyList<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;
    private readonly HashSet<string> _surnames = [.. names.Where(n => n.Type == NodeType.Person).Select(n => text.Tokens[n.End - 1].Text)];

    /// <summary>The token behind the run of name words that begins here, "&amp;" inside it included.</summary>
    public int RunEnd(int first, int limit)
    {
        var end = first;
        while (end < limit && end - first < LongestName)
        {
            if (end > first && _words.BodyRank(_tokens[end - 1]) is not null && phrases.IsPersonBehind(end, limit)) break;
            if (phrases.IsNameWord(end, limit) || (end > first && (_tokens[end].Text is "&" or "+" || IsPlural(end)) && phrases.IsNameWord(end + 1, limit))) end++;
            else if (end > first && text.BehindBranch(end, limit) is var branch && branch > end) end = branch;
            else if (end > first && phrases.BehindForeignJoint(end, limit) is var next && next > end) end = next;
            else break;
        }
        return end;
    }

    /// <summary>The apostrophe of <c>Fishers' Voice</c>.</summary>
    private bool IsPlural(int at) => _tokens[at] is { Text: "'" or "’", Glued: true } && _tokens[at - 1].Lower.EndsWith('s');

    /// <summary>The run that begins here; where it is one common word (<c>Friends of the River</c>), as far as the last name word behind it.</summary>
    public int NameEnd(int first, int limit) =>
        RunEnd(first, limit) is var end && end == first + 1 && end + 1 < limit && _words.IsCommon(_tokens[first]) && _words.BodyRank(_tokens[first]) is null
        && (_tokens[end].Lower is "of" or "the" or "without" || (_tokens[end].Is("for") && _tokens[first].Lower.EndsWith('s'))) ? LongRunEnd(first, limit) : end;

    /// <summary>The run from here with small words inside (<c>Harbours for Our Youth</c>), as far as the last name word.</summary>
    public int LongRunEnd(int first, int limit)
    {
        var end = RunEnd(first, limit);
        while (end > first && end < limit && end - first < LongestName)
        {
            var next = end;
            while (next < limit && next - end < 2 && _tokens[next].Lower is "of" or "for" or "the" or "and" or "in" or "on" or "to" or "with" or "'s" or "de" or "du" or "des" or "a" or "our" or "all" or "without") next++;
            if (next == end || RunEnd(next, limit) is var further && further == next) break;
            if (_tokens[next - 1].Is("and") && LooksLikePerson(next, further)) break;
            end = further;
        }
        return end;
    }

    /// <summary>True where the words hold one that is no word of a topic, place or post, and do not only describe.</summary>
    public bool CanName(int first, int end)
    {
        if (end <= first || end - first > LongestName || (_words.Is("vague", _tokens[first]) && (end - first != 2 || !IsOwn(end - 1) || _tokens[end - 1].Lower.EndsWith('s')))) return false;
        if (text.Known(first) is { Entry.Kind: EntryKind.Country or EntryKind.Place or EntryKind.Demonym } state && first + state.Length >= end) return false;
        if (_words.Is("region", _tokens[end - 1]) && Enumerable.Range(first, end - first - 1).All(i => _words.Is("direction", _tokens[i]))) return false;
        if (_words.Is("venueword", _tokens[end - 1]) || (end - first > 1 && (_tokens[end - 1].Is("justice") || _words.IsOrdinal(_tokens[first].Lower)))) return false;
        if (end - first == 1) return CanStandAlone(first);
        var own = 0;
        for (var i = first; i < end; i++)
        {
            if (_words.IsPost(_tokens[i]) && !phrases.IsNameWord(i, end)) return false;
            if (IsOwn(i)) own++;
        }
        return own > 0 || EndsWithState(first, end);
    }

    /// <summary>The branch of a body: <c>Clean Rivers Norway</c>, not <c>Northern Norway</c>.</summary>
    private bool EndsWithState(int first, int end)
    {
        for (var i = first + 2; i < end; i++)
            if (text.Known(i, EntryKind.Country) is { } state && i + state.Length == end) return !_tokens[i - 1].Glued && Enumerable.Range(first, i - first).All(k => _tokens[k].Kind == TokenKind.Word && !_words.Is("function", _tokens[k]));
        return false;
    }

    /// <summary>True where two words look like a given name and a surname.</summary>
    public bool LooksLikePerson(int first, int end) =>
        (end - first is 2 or 3 && _words.IsGivenName(_tokens[first]) && Enumerable.Range(first, end - first).All(i => !_words.Is("topic", _tokens[i]) && !_tokens[i].IsAllCaps && _tokens[i].Text != "&"))
        || (end - first > 1 && _surnames.Contains(_tokens[end - 1].Text));

    /// <summary>A single word is a body's name unless it is a common word of this text, an abbreviation of something else or a district (<c>TX-18</c>).</summary>
    private bool CanStandAlone(int at)
    {
        var t = _tokens[at];
        return t.Text.Length > 1 && !t.Text.Contains('.') && !(t.Text.Length is 4 or 5 && t.Text[2] == '-' && char.IsAsciiDigit(t.Text[3])) && !_words.IsSuffix(t) && !_words.IsHonorific(t) && !text.IsCommonWord(t) && !_words.Is("topic", t) && !_words.IsModifier(t)
            && !_words.IsPost(t) && !_words.Is("bodynoun", t) && _words.EventLevel(t) is null && _words.BodyRank(t) is null && !_words.IsInitiative(t) && !_words.Is("region", t);
    }

    private bool IsOwn(int at)
    {
        var t = _tokens[at];
        return t.Kind == TokenKind.Word && t.IsCapitalized && !_words.Is("topic", t) && !_words.IsModifier(t) && !_words.Is("function", t) && !_words.Is("region", t) && !_words.Is("vague", t)
            && !(text.Known(at) is { Entry.Kind: EntryKind.Country or EntryKind.Demonym }) && !_words.IsOrdinal(t.Lower) && !(text.IsCommonWord(t) && at == 0);
    }
}
