using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Finds the names of people by what stands beside them: a form of address, a surname in capitals, a post, a verb of speaking.</summary>
public sealed class PersonNames(MarkedText text)
{
    private const int LongestName = 5;
    private const int LongestTitle = 9;

    private readonly IReadOnlyList<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;

    /// <summary>The people named in a document, in order, none overlapping.</summary>
    public List<Candidate> Find()
    {
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (At(i, sentence) is { } person)
                {
                    found.Add(person);
                    i = person.End - 1;
                }
        return found;
    }

    /// <summary>Puts surnames in capitals in ordinary case: <c>KELLER Anna</c> → <c>Keller Anna</c>.</summary>
    public Candidate Named(int first, int end)
    {
        var surface = text.Surface(first, end);
        var name = string.Join(' ', surface.Split(' ').Select(OrdinaryCase));
        return new Candidate(NodeType.Person, first, end, -1, name, name == surface ? NameStep.Verbatim : NameStep.Case);
    }

    private static string OrdinaryCase(string word)
    {
        if (word.Length < 2 || word.Contains('.') || word.Any(char.IsLower)) return word;
        var letters = word.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (i == 0 || !char.IsLetter(letters[i - 1])) letters[i] = char.ToUpperInvariant(letters[i]);
        return new string(letters);
    }

    private Candidate? At(int at, Sentence sentence)
    {
        var end = sentence.End;
        if (!_tokens[at].IsCapitalized) return null;
        if (_words.IsHonorific(_tokens[at]) && AfterHonorifics(at, end) is var (first, run) && run > first) return Named(first, run);
        if (!StartsName(at, end)) return null;
        var nameEnd = Run(at, end);
        if (nameEnd - at >= 2 && IsNamed(at, nameEnd, sentence)) return Named(at, nameEnd);
        return nameEnd - at == 1 && FollowsPost(at, sentence.First) && _words.IsPersonName(_tokens[at]) ? Named(at, nameEnd) : null;
    }

    private (int First, int End)? AfterHonorifics(int at, int end)
    {
        var first = at + 1;
        while (first < end && (_words.IsHonorific(_tokens[first]) || (_tokens[first].Text == "." && _tokens[first].Glued))) first++;
        return first < end && StartsName(first, end) ? (first, Run(first, end)) : null;
    }

    private bool StartsName(int at, int end) =>
        at < end && IsNamePart(at, end) && !(text.Known(at) is { } known && (known.Length > 1 || known.Entry.Kind != EntryKind.Place) && !_words.IsPersonName(_tokens[at]));

    private bool IsNamePart(int at, int end)
    {
        var t = _tokens[at];
        if (!t.IsCapitalized || _words.IsHonorific(t) || _words.IsPost(t) || _words.Is("titleverb", t) || t.Lower.EndsWith('\'')) return false;
        if (_words.Is("month", t) || _words.Is("function", t)) return at > 0 && (_words.IsGivenName(_tokens[at - 1]) || (_words.Is("month", t) && _words.IsPinyin(_tokens[at - 1])));
        if (_words.Is("weekday", t)) return false;
        return _words.BodyRank(t) is null && _words.EventLevel(t) is null && (!_words.IsInitiative(t) || _words.IsPersonName(t));
    }

    /// <summary>Where the name that begins at a token ends: before a word of a title, a known body or state, a comma.</summary>
    private int Run(int first, int end)
    {
        var at = first + 1;
        while (at < end && at - first < LongestName)
        {
            var t = _tokens[at];
            if (AfterParticles(at, end) is var next && next > at && next < end && IsNamePart(next, end)) at = next;
            else if (!IsNamePart(at, end) || _words.IsSuffix(t)) break;
            else if (_words.IsModifier(t) && !_words.IsGivenName(t) && at - first >= 2) break;
            else if (text.Known(at) is { Entry.Kind: EntryKind.Body or EntryKind.Country or EntryKind.Demonym } && at - first >= 1 && !(t.IsAllCaps && _words.IsPersonName(t))) break;
            else at++;
        }
        return at;
    }

    /// <summary>The token behind small words inside a name (<c>van der</c>).</summary>
    private int AfterParticles(int at, int end)
    {
        while (at < end && _words.IsParticle(_tokens[at]) && !_words.Is("function", _tokens[at])) at++;
        return at;
    }

    private bool IsNamed(int first, int end, Sentence sentence) =>
        HasCapitalSurname(first, end) || (FollowsPost(first, sentence.First) && IsPlausible(first, end)) || (OpensItem(first, sentence) && TitleFollows(end, sentence))
        || (IsPlausible(first, end) && (CommaTitleFollows(end, sentence.End) || VerbFollows(end, sentence.End) || IsWholeHeading(first, end, sentence)));

    /// <summary>One word in capitals beside another in ordinary case, both known as names.</summary>
    private bool HasCapitalSurname(int first, int end)
    {
        var capitals = 0;
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].IsAllCaps) capitals++;
            if (!_words.IsPersonName(_tokens[i]) && !_words.IsPinyin(_tokens[i])) return false;
        }
        return capitals > 0 && capitals < end - first;
    }

    private bool IsPlausible(int first, int end)
    {
        var known = 0;
        for (var i = first; i < end; i++)
        {
            if (_words.IsPersonName(_tokens[i]) || _words.IsPinyin(_tokens[i])) known++;
            else if (_tokens[i].IsAllCaps && !_tokens[i].Text.Contains('.')) return false;
        }
        return known > 0 && known * 3 >= end - first;
    }

    private bool FollowsPost(int at, int first) =>
        at > first && _words.IsPost(_tokens[at - 1]) && _tokens[at - 1].Kind == TokenKind.Word && !_tokens[at - 1].Lower.EndsWith('s');

    private bool OpensItem(int first, Sentence sentence)
    {
        var at = first - 1;
        while (at >= sentence.First && _tokens[at].Kind is TokenKind.Sign or TokenKind.Number) at--;
        return at < sentence.First;
    }

    /// <summary>A title with a post word stands right behind the name, or behind a comma or dash.</summary>
    private bool TitleFollows(int at, Sentence sentence)
    {
        if (at < sentence.End) return PostWithin(at, sentence.End, allowComma: true);
        return IsHeading(sentence) && NextBlockOpensWithTitle(sentence);
    }

    private bool CommaTitleFollows(int at, int end) =>
        at < end && _tokens[at].Text is "," or "–" or "—" or "(" && PostWithin(at + 1, end, allowComma: false);

    private bool PostWithin(int at, int end, bool allowComma)
    {
        for (var i = at; i < Math.Min(end, at + LongestTitle); i++)
        {
            var t = _tokens[i];
            if (_words.IsPost(t)) return true;
            if (t.Text is "." or ";" or ":" or "(" || (t.Text is "," && !(allowComma && i == at)) || _words.Is("auxiliary", t) || (_words.Is("say", t) && t.IsLower)) return false;
        }
        return false;
    }

    private bool VerbFollows(int at, int end) =>
        at < end && _tokens[at].IsLower && (_words.Is("say", _tokens[at]) || (at + 1 < end && _tokens[at].Lower is "also" or "then" or "further" && _words.Is("say", _tokens[at + 1])));

    private bool IsWholeHeading(int first, int end, Sentence sentence) => first == sentence.First && end == sentence.End && IsHeading(sentence) && NextBlockOpensWithTitle(sentence);

    private bool IsHeading(Sentence sentence)
    {
        var block = text.Text.Blocks[sentence.Block];
        return block.End - block.First == sentence.End - sentence.First;
    }

    private bool NextBlockOpensWithTitle(Sentence sentence)
    {
        if (sentence.Block + 1 >= text.Text.Blocks.Count) return false;
        var next = text.Text.Blocks[sentence.Block + 1];
        return PostWithin(next.First, Math.Min(next.End, next.First + 5), allowComma: false);
    }
}
