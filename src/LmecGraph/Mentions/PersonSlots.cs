using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Places of a sentence that ask for a person, also one whose words no list has: a caption, a contact, "in her speech, …", "the Institute's …".</summary>
internal sealed class PersonSlots(MarkedText text, Seams seams)
{
    private const int LongestPhrase = 8;
    private const int LongestCaption = 60;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;

    /// <summary>The words before or around a run of unlisted or half listed words say that somebody is named.</summary>
    public bool AskFor(PersonRun run, Sentence sentence) =>
        run.Parts.Count is > 1 and < 5 && (run.IsUnheard || run.IsPlausible) && !HoldsWord(run)
        && (IsInCaption(run.First, sentence) || IsContact(run, sentence) || FollowsOwnAct(run, sentence) || IsOwned(run, sentence) || IsThanked(run, sentence) || IsMemberOfPanel(run, sentence));

    /// <summary>The token behind the bracket of <c>Hon. (Dr.) Xx Yy</c>, <c>Gen. (Ret.) Xx Yy</c>, or the token itself.</summary>
    public int BehindBracket(int at, int end) =>
        at + 3 < end && _tokens[at].Text == "(" && text.Lexicon.Addresses.Length(_tokens, at + 1, end) is var length and > 0 && text.Is(at + 1 + length, end, ")") ? at + 2 + length : text.BehindRetired(at, end);

    /// <summary>Two or three words that may be a name, one of them no word or town: <c>Xxxx Lund</c>, <c>Xxxx Jan Yyyy</c>; an initial without a dot before one.</summary>
    public bool MayFollowTitle(PersonRun run) =>
        (run.Parts.Count is 2 or 3 && run.Parts.All(p => p >= NamePart.Unknown) && run.Parts.Any(p => p != NamePart.Ambiguous) && !HoldsCommon(run) && !HoldsWord(run))
        || (run.Parts is [NamePart.Initial, NamePart.Unknown or NamePart.Name] && !HoldsWord(run))
        || (run.Parts is [NamePart.Ambiguous, NamePart.Name] && _words.IsGivenName(_tokens[run.First]) && !_words.IsCommonOrPlural(_tokens[run.First + 1]));

    /// <summary>A dotted initial between two words: <c>Xxxx S. Yyyy</c> is a name wherever it stands.</summary>
    public bool HasInnerInitial(PersonRun run, Sentence sentence)
    {
        if (run.Parts.Count is < 3 or > 4 || run.Parts[^1] < NamePart.Unknown || run.Parts[0] < NamePart.Unknown || HoldsWord(run) || _words.IsPost(_tokens[run.First]) || _words.IsHonorific(_tokens[run.First])) return false;
        if (run.End < sentence.End && !seams.Before(run.End) && (_tokens[run.End].IsCapitalized && !_words.IsSuffix(_tokens[run.End]) || _tokens[run.End].Text is "&" or "/")) return false;
        for (var i = run.First + 1; i < run.End - 1; i++)
            if (_tokens[i].Text is [var letter, '.'] && char.IsUpper(letter)) return true;
        return false;
    }

    /// <summary>A dotted initial and two or three words, one of them a name: <c>M. Koffi Xxxx</c>.</summary>
    public bool IsInitialled(PersonRun run, Sentence sentence) =>
        run.Parts is [NamePart.Initial, ..] && run.Words is > 1 and < 4 && run.Names > 0 && run.Parts.All(p => p is NamePart.Initial or NamePart.Name or NamePart.Unknown) && _tokens[run.First].Text.EndsWith('.') && !HoldsWord(run)
        && !(run.First > sentence.First && (_tokens[run.First - 1].IsCapitalized || _tokens[run.First - 1].Text == ".")) && !(run.End < sentence.End && _tokens[run.End].IsCapitalized && !_words.IsSuffix(_tokens[run.End]));

    /// <summary><c>From left: Xx Yy, …</c>, <c>Pictured (l-r): …</c>: capitalized words, brackets and joints lead from the label to the name.</summary>
    private bool IsInCaption(int first, Sentence sentence)
    {
        for (var i = first - 1; i >= Math.Max(sentence.First, first - LongestCaption); i--)
        {
            var t = _tokens[i];
            if (_words.Is("captionword", t) && (i + 1 == first || _tokens[i + 1].Text is ":" or ")" or "," || _tokens[i + 1].Lower is "to" or "are" or "is")) return true;
            if (t.IsLower && (i == first - 1 ? t.Lower is not ("and" or "with") : !_words.IsSmallWord(t.Lower)) && !_words.IsPost(t) && !_words.IsParticle(t)) return false;
            if (t.Text is ";" or "." or "|") return false;
        }
        return false;
    }

    /// <summary><c>Contact: Xx Yy, x.yy@kelp.example</c>: the address or a post tells a person from a body.</summary>
    private bool IsContact(PersonRun run, Sentence sentence)
    {
        if (run.First < sentence.First + 2 || _tokens[run.First - 1].Text != ":") return false;
        if (!_words.Is("contactword", _tokens[run.First - 2])) return IsTelephone(run.End, sentence.End) && !HoldsCommon(run);
        for (var i = run.End; i < Math.Min(sentence.End, run.End + LongestPhrase); i++)
            if (_words.IsPost(_tokens[i]) || (IsTelephone(i, sentence.End) && !HoldsCommon(run)) || (_tokens[i].Kind == TokenKind.Address && Enumerable.Range(run.First, run.End - run.First).Any(w => _tokens[w].Lower.Length > 3 && _tokens[i].Lower.Contains(_tokens[w].Lower, StringComparison.Ordinal)))) return true;
        return run.Names > 0 && _words.IsGivenName(_tokens[run.First]);
    }

    /// <summary><c>0419 555 740</c>: numbers with seven digits and more between them.</summary>
    private bool IsTelephone(int at, int end)
    {
        var digits = 0;
        for (; at < Math.Min(end, at + LongestPhrase) && (_tokens[at].Kind == TokenKind.Number || _tokens[at].Text is "(" or ")" or "+" or "-"); at++) digits += _tokens[at].Text.Count(char.IsAsciiDigit);
        return digits > 6;
    }

    /// <summary>"In her keynote, Xx Yy warned": what somebody did opens the sentence.</summary>
    private bool FollowsOwnAct(PersonRun run, Sentence sentence)
    {
        if (run.First < sentence.First + 3 || _tokens[run.First - 1].Text != "," || run.First - sentence.First > LongestPhrase + 2 || !(Speaks(run.End, sentence) || text.Is(run.End, sentence.End, ","))) return false;
        for (var i = sentence.First; i < Math.Min(run.First, sentence.First + 4); i++)
            if (_tokens[i].Lower is "his" or "her") return true;
        return false;
    }

    /// <summary>"The Kelp Institute's Xx Yy presented": a body, and somebody who speaks.</summary>
    private bool IsOwned(PersonRun run, Sentence sentence)
    {
        if (run.First < sentence.First + 2 || !_tokens[run.First - 1].Is("'s") || !Speaks(run.End, sentence)) return false;
        var owner = _tokens[run.First - 2];
        return _words.BodyRank(owner) is not null || (owner.IsAllCaps && owner.Text.Length > 2) || EndsKnownBody(run.First - 1, sentence.First);
    }

    private bool EndsKnownBody(int end, int first)
    {
        for (var i = end - 1; i >= Math.Max(first, end - LongestPhrase); i--)
            if (text.Known(i, EntryKind.Body) is { } known && i + known.Length == end) return true;
        return false;
    }

    private bool Speaks(int at, Sentence sentence)
    {
        while (at < sentence.End && _tokens[at].Lower is "also" or "then" or "has" or "had") at++;
        return at < sentence.End && _tokens[at].IsLower && (_words.Is("say", _tokens[at]) || _words.Is("personsay", _tokens[at]) || _words.Is("speakact", _tokens[at]));
    }

    /// <summary>"Thanks to Anna Xxxx", "thank Anna Xxxx and": a given name behind the word.</summary>
    private bool IsThanked(PersonRun run, Sentence sentence)
    {
        if (run.First == sentence.First || !_words.IsGivenName(_tokens[run.First]) || run.Parts[^1] == NamePart.Ambiguous || text.Known(run.First) is not null || (run.End < sentence.End && _tokens[run.End].IsCapitalized)) return false;
        for (var i = run.First - 1; i >= Math.Max(sentence.First, run.First - 4); i--)
        {
            if (_words.Is("thanking", _tokens[i])) return true;
            if (!_words.IsSmallWord(_tokens[i].Lower) && _tokens[i].Lower is not ("go" or "goes" or "due" or "also" or "especially")) return false;
        }
        return false;
    }

    /// <summary>"The panel consisted of Xx Yy": a group of people, and who is in it.</summary>
    private bool IsMemberOfPanel(PersonRun run, Sentence sentence)
    {
        var at = run.First - 1;
        if (at > sentence.First && _tokens[at].Is("of") && _tokens[at - 1].Lower is "consisted" or "consists" or "consisting" or "composed") at -= 2;
        else if (at > sentence.First && _tokens[at].Lower is "comprised" or "comprising" or "featured" or "featuring" or "included") at--;
        else return false;
        for (; at >= Math.Max(sentence.First, run.First - LongestPhrase) && _tokens[at].IsLower; at--)
            if (_words.Is("peoplegroup", _tokens[at]) || _words.Is("speakernoun", _tokens[at])) return true;
        return false;
    }

    /// <summary>A word of the language, also one that is somebody's name elsewhere: <c>Climate Change Xx Yy</c>.</summary>
    private bool HoldsCommon(PersonRun run)
    {
        for (var i = run.First; i < run.End; i++)
            if (_words.IsCommonOrPlural(_tokens[i]) && !_words.Is("month", _tokens[i])) return true;
        return false;
    }

    /// <summary><c>Gardens</c>: of a common word, and nobody's name.</summary>
    private bool IsPlural(Token t) => t.Lower.EndsWith('s') && _words.IsCommonOrPlural(t) && !_words.IsPersonName(t);

    /// <summary>A word of running text, or one that heads other names.</summary>
    private bool HoldsWord(PersonRun run)
    {
        for (var i = run.First; i < run.End; i++)
            if (_tokens[i].IsCapitalized && (text.IsCommonWord(_tokens[i]) || IsPlural(_tokens[i]) || _words.BodyRank(_tokens[i]) is not null || _words.Is("firmword", _tokens[i]) || _words.Is("street", _tokens[i]))) return true;
        return false;
    }
}
