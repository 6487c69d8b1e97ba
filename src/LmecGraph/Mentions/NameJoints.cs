using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Where a body's name is over although an "and", a comma or a preposition stands behind it, told by the words on the other side.</summary>
internal sealed class NameJoints(MarkedText text, NamePhrases phrases)
{
    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;

    /// <summary>
    /// <c>Centre for Reefs and Solarix Togo</c>, <c>Institute of Nets and Ropes and Solarix Foods</c>: behind "and" stands another body. A name in another
    /// language has no English "and" in it; what ends in a state, or has words of no field of work, is a name of its own.
    /// </summary>
    public bool StartsOther(int first, int at, int limit, int head, HeadClass headClass, int depth)
    {
        var right = at + 1;
        var end = right;
        while (end < limit && phrases.IsNameWord(end, limit)) end++;
        if (depth > 0 && head < 0) return EndsInBody(right, end) && (HasJoint(first, at) || text.Known(right) is { Entry.Kind: EntryKind.Place } || _words.IsGivenName(_tokens[right]) && !_words.IsCommon(_tokens[right]));
        if (head < 0 && at - first is 1 or 2 && text.Known(right) is { Entry.Kind: EntryKind.Place or EntryKind.Country } && IsBody(first, at)) return phrases.At(right, limit).Class is HeadClass.Body or HeadClass.Unit;
        if (head < 0 || headClass is not (HeadClass.Body or HeadClass.Unit) || at == head + 1) return false;
        if (Enumerable.Range(head + 1, at - head - 1).Any(i => ForeignJoints.End(_tokens, _words, i, at) > i)) return true;
        if (text.Known(right) is { Entry.Kind: EntryKind.Place } && end - right > 1) return true;
        if (end - right > 1 && EndsInState(right, end)) return true;
        if (end - right > 1 && IsCoined(right)) return true;
        if (IsOwn(right) && ((end - right > 1 && IsOwn(right + 1)) || (end < limit && _tokens[end].Text == "&"))) return true;
        return HasJoint(head, at) && (HoldsOwn(right, end) || (_tokens[right].IsAllCaps && _tokens[right].Text.Length > 2));
    }

    /// <summary><c>QXRT and Lima Department of Nets</c>: letters, or a known body, stand before "and".</summary>
    private bool IsBody(int first, int at) => text.Known(first) is { Entry: { Kind: EntryKind.Body, Type: NodeType.Organization } } known ? first + known.Length == at : at == first + 1 && _tokens[first].IsAllCaps && _tokens[first].Text.Length > 2;

    /// <summary><c>Centre for Nets and Ropes, Solarix and …</c>: the list in the name has had its "and".</summary>
    public bool HasEnded(int head, int at, HeadClass headClass) => headClass is HeadClass.Body or HeadClass.Unit && head >= 0 && HasJoint(head, at);

    /// <summary><c>Harbour Forestry Co., Ltd.</c></summary>
    public bool IsLegalForm(int comma, int limit) => comma > 0 && comma + 1 < limit && _tokens[comma].Text == "," && _tokens[comma + 1].IsCapitalized && IsForm(comma + 1) && (IsForm(comma - 1) || _words.Is("companyhead", _tokens[comma - 1]));

    private bool IsForm(int at) => _words.Is("legalform", _tokens[at].Lower.TrimEnd('.'));

    /// <summary>A word of a field of work behind a preposition: <c>Commission Against Corruption</c>, <c>… in Learning and Teaching</c>.</summary>
    public bool IsField(int at) => _tokens[at].IsCapitalized && text.Known(at) is null && !_words.Is("landpart", _tokens[at]) && !_words.Is("venueword", _tokens[at]) && !_words.Is("building", _tokens[at])
        && (_words.IsCommonOrPlural(_tokens[at]) || _words.Is("topic", _tokens[at]) || _words.EndsAsField(_tokens[at]));

    /// <summary><c>Commission for Cooperation with QXRT</c>, <c>Department of Relations with Parliament</c>: what a body does with another is its field, and the other's name belongs to its own.</summary>
    /// <param name="other">First token of the other's name.</param>
    /// <param name="head">The body's head word.</param>
    public bool IsAtWork(int other, int head)
    {
        var with = _tokens[other - 1].Is("the") ? other - 2 : other - 1;
        return _tokens[with].Is("with") && with - 2 == head + 1 && _tokens[head + 1].Lower is "for" or "of" or "on" && _tokens[with - 1].IsCapitalized && _words.Is("bondnoun", _tokens[with - 1]);
    }

    /// <summary>"Chile: …", "… in Lima: …": the state, or the town that the words before lead to, is no part of what the colon opens.</summary>
    public bool IsPlaceBefore(int first, int colon) => text.Known(first, EntryKind.Country)?.Length == colon - first || (first > 0 && _tokens[first - 1].Is("in") && text.Known(first, EntryKind.Place)?.Length == colon - first);

    /// <summary>"Vice President of the World Bank for Africa": the part of the world that the post is for, behind a body of the lists.</summary>
    public bool IsRegionOf(int first, int head, int at) =>
        (_words.Is("region", _tokens[at]) || _words.Is("landpart", _tokens[at])) && text.Known(first) is { Entry.Kind: EntryKind.Body } listed && first + listed.Length == head + 1;

    /// <summary>The last head word before a preposition in a known name that holds one, or -1.</summary>
    public int HeadIn(int first, int end)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            if (_words.Is("preposition", _tokens[i])) return head;
            head = phrases.ClassOf(i) is HeadClass.Body or HeadClass.Unit ? i : head;
        }
        return -1;
    }

    /// <summary><c>Rivers Council Anna Keller</c>, <c>Police C.D. Keller</c>: a given name, or initials, with another name behind it, and no further head word.</summary>
    public bool IsPersonBehind(int at, int limit)
    {
        if (phrases.IsNameWord(at + 1, limit) && ((text.ArePinyin(at) && !phrases.IsNameWord(at + 2, limit)) || (PersonWords.IsInitial(_tokens[at]) && (_words.Is("stateorgan", _tokens[at - 1]) || (_tokens[at].Text is [_, '.'] && _tokens[at - 1].IsCapitalized && !_words.IsPersonName(_tokens[at - 1]) && !phrases.IsNameWord(at + 2, limit)))))) return true;
        if (!_words.IsGivenName(_tokens[at]) || text.Known(at) is not null || !phrases.IsNameWord(at + 1, limit)) return false;
        if (!_words.IsPersonName(_tokens[at + 1]) && (!_words.Is("stateorgan", _tokens[at - 1]) || text.IsCommonWord(_tokens[at + 1]))) return false;
        return Enumerable.Range(at, 5).TakeWhile(i => i < limit && phrases.IsNameWord(i, limit)).All(i => phrases.ClassOf(i) == HeadClass.None);
    }

    private bool HasJoint(int first, int at) => Enumerable.Range(first, at - first).Any(i => _tokens[i].Text is "and" or "&");

    private bool EndsInBody(int first, int end) => end > first && phrases.ClassOf(end - 1) is HeadClass.Body or HeadClass.Unit;

    private bool EndsInState(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (text.Known(i) is { Entry.Kind: EntryKind.Country or EntryKind.Place } place && i + place.Length == end) return true;
        return false;
    }

    private bool HoldsOwn(int first, int end) => Enumerable.Range(first, end - first).Any(i => IsOwn(i) || text.Known(i) is { Entry.Kind: EntryKind.Country or EntryKind.Place or EntryKind.Demonym });

    /// <summary>A word that no list of common words has and that does not end as words of fields of work do.</summary>
    private bool IsOwn(int at)
    {
        var t = _tokens[at];
        return t is { Kind: TokenKind.Word, IsCapitalized: true, IsAllCaps: false } && !_words.IsCommonOrPlural(t) && !_words.Is("topic", t) && !_words.IsModifier(t) && !_words.Is("vague", t) && !text.IsCommonWord(t)
            && phrases.ClassOf(at) == HeadClass.None && text.Known(at) is null && !_words.EndsAsField(t);
    }

    /// <summary>A capital inside: <c>KelpNet</c>.</summary>
    private bool IsCoined(int at) => char.IsLower(_tokens[at].Text[^1]) && _tokens[at].Text.AsSpan(1).ContainsAnyInRange('A', 'Z') && !_tokens[at].Text.Contains('-', StringComparison.Ordinal);
}
