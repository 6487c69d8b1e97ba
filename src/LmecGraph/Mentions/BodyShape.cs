using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Whether capitalized words without a head word can be the name of a body, where their place in the sentence says that a body stands there.</summary>
internal sealed class BodyShape(MarkedText text, NamePhrases phrases, IReadOnlyList<Candidate> names)
{
    private const int LongestName = 14;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;
    private HashSet<string> Surnames => field ??= [.. names.Where(n => n.Type == NodeType.Person).Select(n => text.Tokens[n.End - 1].Text)];

    /// <summary>The token behind the run of name words that begins here, "&amp;" inside it included.</summary>
    public int RunEnd(int first, int limit)
    {
        var end = first;
        while (end < limit && end - first < LongestName)
        {
            if (end > first && _words.BodyRank(_tokens[end - 1]) is not null && phrases.IsPersonBehind(end, limit)) break;
            if (phrases.IsNameWord(end, limit) || (end > first && (_tokens[end].Text is "&" or "+" || IsPlural(end)) && phrases.IsNameWord(end + 1, limit))) end++;
            else if (end > first && phrases.IsLegalForm(end, limit)) end += 2;
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
        RunEnd(first, limit) is var end && end == first + 1 && end + 1 < limit && _words.IsCommonOrPlural(_tokens[first]) && _words.BodyRank(_tokens[first]) is null
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
            if (_tokens[next - 1].Lower is "in" or "on" && text.IsPlaceOrDay(next, limit)) break;
            end = further;
        }
        return end;
    }

    /// <summary>The run as it goes on in the place of one who acts, over small words that need what follows: <c>Nets for Harbours</c>, <c>Weavers Without Looms</c>, <c>Right to Row</c>, not over <c>in Lima</c>; in a row over "of" only where people do what follows (<c>Friends of the River</c>).</summary>
    public int JoinedEnd(int first, int limit, bool inRow = false)
    {
        var end = RunEnd(first, limit);
        while (end > first && end - first < LongestName && !(inRow && _tokens[Math.Min(end, limit - 1)].Is("of") && !_words.Is("keepers", _tokens[first])) && BehindJoint(first, end, limit) is var next && next > end && (_tokens[next].Text == "All" ? next + 1 : RunEnd(next, limit)) is var further && further > next) end = further;
        return end;
    }

    private int BehindJoint(int first, int at, int limit)
    {
        if (at + 1 >= limit || _tokens[at].Kind != TokenKind.Word) return at;
        if (_tokens[at].Is("for") && _tokens[at + 1].Text == "All" && !(at + 2 < limit && _tokens[at + 2].IsCapitalized)) return at + 1;
        var next = _tokens[at + 1].Lower is "the" or "our" or "all" && at + 2 < limit ? at + 2 : at + 1;
        if (!_tokens[next].IsCapitalized) return at;
        var isWord = at == first + 1 && (_words.IsCommonOrPlural(_tokens[first]) || _words.Is("topic", _tokens[first]));
        return _tokens[at].Lower switch
        {
            "of" when !_words.Is("topic", _tokens[next]) || _words.Is("keepers", _tokens[first]) => next,
            "without" or "against" => next,
            "and" when IsJoined(first, at) && _words.Is("topic", _tokens[next]) && _tokens[at + 1].IsCapitalized => next,
            "with" when isWord && _words.Is("manypeople", _tokens[next]) => next,
            "not" when _tokens[at].IsCapitalized => next,
            "for" when isWord || text.Known(next) is null => next,
            "in" or "to" or "at" when isWord && _words.IsCommonOrPlural(_tokens[next]) && text.Known(next) is null && !_words.Is("venueword", _tokens[next]) && !_words.Is("building", _tokens[next]) && !_words.Is("landpart", _tokens[next]) => next,
            _ => at,
        };
    }

    /// <summary>No state, place or body that the lexicon knows, but a name that begins with a town's at the most: <c>Lima Water</c>.</summary>
    public bool IsMoreThanKnown(int first, int end) =>
        text.Known(first) is not { } known || (known.Entry.Kind == EntryKind.Place && first + known.Length < end && phrases.IsNameWord(first + known.Length, end));

    /// <summary><see cref="CanNameBody"/>, or common words with a small word between them, of those whom the sentence says to act: <c>Water for Life</c>.</summary>
    public bool CanAct(int first, int end) => CanNameBody(first, end) || (end - first > 1 && _tokens[end - 1].Is("county") && text.Known(first) is { Entry.Kind: EntryKind.Place }) || (end - first > 2 && IsJoined(first, end) && !IsPartOfLand(first, end) && !IsPeople(first, end) && !(_words.Is("manypeople", _tokens[first]) && _tokens[first + 1].Is("of")) && !_words.Is("vague", _tokens[first])
        && text.Known(first) is null && Enumerable.Range(first, end - first).All(i => !_words.IsPost(_tokens[i]) || phrases.IsNameWord(i, end)));

    /// <summary><c>Director of External Relations</c>: common words, what somebody is in charge of.</summary>
    public bool IsField(int first, int end) => _words.Is("fieldpost", _tokens[Math.Max(first - 2, 0)]) && Enumerable.Range(first, end - first).All(i => _tokens[i].Lower is "and" or "&" || (_tokens[i].IsCapitalized && !_words.Is("function", _tokens[i]) && (_words.IsCommonOrPlural(_tokens[i]) || _words.Is("topic", _tokens[i]))));

    private bool IsJoined(int first, int end) => Enumerable.Range(first + 1, end - first - 1).Any(i => _tokens[i].Lower is "for" or "of" or "without" or "against" or "not" or "in" or "to" or "at" or "with");

    /// <summary><see cref="CanName"/>, of a body: no stretch of land, people or address.</summary>
    public bool CanNameBody(int first, int end) => CanName(first, end) && !IsPartOfLand(first, end) && !IsPeople(first, end) && !IsAddress(first, end);

    /// <summary>True where the words hold one that is no word of a topic, place or post, and do not only describe.</summary>
    public bool CanName(int first, int end)
    {
        if (end <= first || end - first > LongestName || (_words.Is("vague", _tokens[first]) && (end - first != 2 || !IsOwn(end - 1) || _tokens[end - 1].Lower.EndsWith('s')))) return false;
        if (text.Known(first) is { Entry.Kind: EntryKind.Country or EntryKind.Place or EntryKind.Demonym } state && first + state.Length >= end) return false;
        if (_words.Is("venueword", _tokens[end - 1]) || (end - first > 1 && (_tokens[end - 1].Is("justice") || _words.IsOrdinal(_tokens[first].Lower)))) return false;
        if (end - first == 1) return CanStandAlone(first);
        var own = 0;
        for (var i = first; i < end; i++)
        {
            if (_words.IsPost(_tokens[i]) && !phrases.IsNameWord(i, end)) return false;
            if (IsOwn(i)) own++;
            if (text.Known(i) is { Entry.Kind: EntryKind.Country, Length: > 1 } longer) i += longer.Length - 1;
        }
        return own > 0 || EndsWithState(first, end);
    }

    /// <summary><c>Northern Ghana</c>, <c>Coastal East Asia</c>, <c>Harbour County</c>, <c>Lake Kelp</c>: a stretch of land or water.</summary>
    private bool IsPartOfLand(int first, int end)
    {
        if (end - first < 2) return false;
        if (_words.Is("landunit", _tokens[end - 1]) || (_words.Is("landhead", _tokens[first]) && (end - first == 2 || _tokens[first + 1].Is("of"))) || (_words.Is("region", _tokens[end - 1]) && _tokens[end - 2].Is("of") && _words.Is("landhead", _tokens[end - 3 < first ? first : end - 3]))) return true;
        var at = first;
        while (at < end && _words.Is("landpart", _tokens[at])) at++;
        return at > first && (at == end || _words.Is("region", _tokens[at]) || _words.Is("landunit", _tokens[at]) || (text.Known(at) is { Entry.Kind: EntryKind.Country or EntryKind.Place } land && at + land.Length == end));
    }

    /// <summary><c>Kelp City 1-1 Reef</c></summary>
    private bool IsAddress(int first, int end) => Enumerable.Range(first, end - first).Any(i => _tokens[i].Kind == TokenKind.Number && _tokens[i].Text.Contains('-', StringComparison.Ordinal));

    /// <summary><c>Women Farmers</c>, <c>Small Island States</c>, <c>Civil Society</c>: many, said in common words; <c>13 NGOs</c>, <c>51 Teachers</c>.</summary>
    private bool IsPeople(int first, int end) => (end - first == 2 && _tokens[first].Kind == TokenKind.Number && (_tokens[first + 1].Text is [.., var capital, 's'] && char.IsUpper(capital) || _words.Is("manypeople", _tokens[first + 1]) || _words.Is("delegate", _tokens[first + 1]) || _words.Is("group", _tokens[first + 1]))) ||
        end - first > 1 && _words.Is("manypeople", _tokens[end - 1]) && Enumerable.Range(first, end - first).All(i => _words.IsCommonOrPlural(_tokens[i]) || _words.Is("topic", _tokens[i]) || _words.Is("vague", _tokens[i]) || text.Known(i) is { Entry.Kind: EntryKind.Country or EntryKind.Place or EntryKind.Demonym });

    /// <summary>The branch of a body: <c>Clean Rivers Norway</c>, not <c>Northern Norway</c>.</summary>
    private bool EndsWithState(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (text.Known(i, EntryKind.Country) is { } state && i + state.Length == end && (i > first + 1 || _words.Is("nationalfield", _tokens[first]) || _words.Is("region", _tokens[first]))) return !_tokens[i - 1].Glued && Enumerable.Range(first, i - first).All(k => _tokens[k].Kind == TokenKind.Word && !_words.Is("function", _tokens[k]));
        return false;
    }

    /// <summary>True where two words look like a given name and a surname.</summary>
    public bool LooksLikePerson(int first, int end) =>
        (end - first is 2 or 3 && _words.IsGivenName(_tokens[first]) && !(_words.IsCommonOrPlural(_tokens[end - 1]) && !_words.IsPersonName(_tokens[end - 1])) && Enumerable.Range(first, end - first).All(i => !_words.Is("topic", _tokens[i]) && !_tokens[i].IsAllCaps && _tokens[i].Text != "&"))
        || (end - first > 1 && Surnames.Contains(_tokens[end - 1].Text));

    /// <summary>A single word is a body's name unless it is a common word of this text, an abbreviation of something else, a part of a project or a district (<c>TX-18</c>).</summary>
    private bool CanStandAlone(int at)
    {
        var t = _tokens[at];
        return t.Text.Length > 1 && !t.Text.Contains('.') && !(t.Text.Length is 4 or 5 && t.Text[2] == '-' && char.IsAsciiDigit(t.Text[3])) && !IsPartOfProject(t) && !_words.IsSuffix(t) && !_words.IsHonorific(t) && !text.IsCommonWord(t) && !_words.Is("topic", t) && !_words.IsModifier(t)
            && !_words.IsPost(t) && !_words.Is("bodynoun", t) && _words.EventLevel(t) is null && _words.BodyRank(t) is null && !_words.IsInitiative(t) && !_words.Is("region", t);
    }

    /// <summary><c>WP3</c>, <c>WG</c>: how projects and committees call their parts.</summary>
    private bool IsPartOfProject(Token token) => token.IsCapitalized && _words.Is("projectpart", token.Lower.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));

    private bool IsOwn(int at)
    {
        var t = _tokens[at];
        return t.Kind == TokenKind.Word && t.IsCapitalized && !_words.Is("topic", t) && !_words.IsModifier(t) && !_words.Is("function", t) && !_words.Is("region", t) && !_words.Is("vague", t)
            && !(text.Known(at) is { Entry.Kind: EntryKind.Country or EntryKind.Demonym }) && !_words.IsOrdinal(t.Lower) && !(text.IsCommonWord(t) && at == 0);
    }
}
