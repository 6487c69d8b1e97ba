using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>What stands around a stretch of words and makes it a person: a post before or behind, a verb of speaking, the layout of a list.</summary>
internal sealed class PersonClues(MarkedText text, PersonWords parts, Seams seams)
{
    private const int LongestTitle = 9;
    private const int FurthestPost = 24;
    private const int LongestRow = 45;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;

    /// <summary>A post in the singular stands right before: <c>Premier …</c>.</summary>
    public bool FollowsPost(int at, int first)
    {
        var post = at - 1;
        while (post > first && (_words.Is("posttail", _tokens[post]) || (_tokens[post].Text == "." && _words.Is("posttail", _tokens[post - 1])))) post--;
        return post >= first && (_words.IsPost(_tokens[post]) || TownRuns.EndsAreaOfPost(text, post + 1, first)) && (!_tokens[post].Lower.EndsWith('s') || _tokens[post].Is("counterparts")) && !seams.Before(at);
    }

    /// <summary>A post that people are addressed by stands right before: <c>President …</c>, also in the plural.</summary>
    public bool FollowsAddress(int at, int first) => at > first && _tokens[at - 1].IsCapitalized && _words.Is("addressing", _tokens[at - 1]) && !seams.Before(at);

    /// <summary>A post with its field stands before: <c>Special Envoy for Climate …</c>.</summary>
    public bool FollowsTitle(int at, int first)
    {
        if (at > first && _words.IsSmallWord(_tokens[at - 1].Lower)) return false;
        for (var i = at - 1; i >= Math.Max(first, at - FurthestPost); i--)
        {
            var t = _tokens[i];
            if (seams.Before(i + 1)) return false;
            if (_words.Is("posttail", t)) continue;
            var joint = text.BehindBracket(i + 1 < at && _words.Is("posttail", _tokens[i + 1]) ? i + 2 : i + 1, at);
            if (_words.IsPost(t) && i < at - 1) return (t.IsCapitalized || (_tokens[joint].Is("of") && EndsName(at))) && !t.Lower.EndsWith('s') && IsJoint(_tokens[joint]);
            if (t.Kind == TokenKind.Sign && t.Text is not ("," or "&" or "-" or "(" or ")" or "“" or "”" or "\"") && !t.Is("'s")) return false;
            if (t.IsLower && !_words.IsSmallWord(t.Lower)) return false;
            if (t.IsCapitalized && parts.At(i) == NamePart.Name && text.Known(i) is null) return false;
        }
        return false;
    }

    /// <summary>A place, the head word of a body or a coined name stands right before: <c>mayor of Apia X</c>.</summary>
    private bool EndsName(int at)
    {
        if (_tokens[at - 1].Text == "," || _words.BodyRank(_tokens[at - 1]) is not null || _tokens[at - 1].Text.Skip(1).Any(char.IsUpper)) return true;
        for (var i = at - 1; i >= Math.Max(0, at - 4); i--)
            if (text.Known(i) is { Entry.Kind: not EntryKind.Demonym } known && i + known.Length == at) return true;
        return false;
    }

    /// <summary>A title with a post word stands right behind the name or in the block below, of a name that opens an item.</summary>
    public bool TitleFollows(int at, Sentence sentence) => at < sentence.End ? PostWithin(at, sentence.End, allowComma: true) : BelowIsTitle(sentence);

    /// <summary>A title stands behind a comma, a dash or a bracket.</summary>
    public bool CommaTitleFollows(int at, int end) =>
        (at = text.BehindDegrees(at, end)) < end && _tokens[at].Text is "," or "–" or "—" or "(" && PostWithin(at + 1, end, allowComma: false);

    /// <summary>A verb of speaking stands behind (<c>X also said</c>) or before a quotation's speaker (<c>”, said X</c>).</summary>
    public bool Speaks(int first, int end, Sentence sentence)
    {
        var at = end;
        while (at < sentence.End && _tokens[at].Lower is "also" or "then" or "further" or "later" or "has" or "had") at++;
        if (at < sentence.End && _tokens[at].IsLower && _words.Is("say", _tokens[at])) return true;
        return first > sentence.First && _tokens[first - 1].IsLower && _words.Is("say", _tokens[first - 1]) && first - 1 > sentence.First && _tokens[first - 2].Kind == TokenKind.Sign;
    }

    /// <summary>A body behind a joint or in brackets: <c>X of the Harbour Institute</c>, <c>X (QXRT, Laos)</c>, <c>X from UNDP</c>.</summary>
    public bool BodyFollows(PersonRun run, Sentence sentence)
    {
        var (at, end) = (run.End + 1, sentence.End);
        if (at >= end) return false;
        var bracket = _tokens[run.End].Text == "(";
        if (!bracket && _tokens[run.End].Lower is not ("of" or "from" or "at" or "with" or "representing")) return false;
        if (text.Is(at, end, "the")) at++;
        if (at >= end || !_tokens[at].IsCapitalized || seams.Before(run.End)) return false;
        if (_tokens[run.End].Is("from") && text.Known(at, EntryKind.Country, EntryKind.Place) is { } home && (at + home.Length >= end || !_tokens[at + home.Length].IsCapitalized)) return _words.IsGivenName(_tokens[run.First]);
        if (_tokens[run.End].Is("from") && run.IsStrong && run.Parts[^1] != NamePart.Ambiguous && _words.IsGivenName(_tokens[run.First])) return true;
        if (!bracket && _tokens[at].IsAllCaps && _tokens[at].Text.Length > 2) return true;
        if (text.Known(at) is { } known && (known.Entry.Kind == EntryKind.Body || (bracket && known.Entry.Kind == EntryKind.Country && text.Is(at + known.Length, end, ")")))) return true;
        if (bracket && _tokens[at].Text.Count(char.IsUpper) > 1 && !IsShortFormOf(run, _tokens[at])) return true;
        if (bracket && _words.IsGivenName(_tokens[run.First]) && (HoldsName(at, end) || ClosesWithState(at, end))) return true;
        for (var i = at; i < Math.Min(end, at + LongestTitle) && (_tokens[i].IsCapitalized || _words.IsSmallWord(_tokens[i].Lower)); i++)
            if (_words.BodyRank(_tokens[i]) is not null) return true;
        return false;
    }

    /// <summary><c>Anna Keller, QXRT NCC, presented</c>, <c>Anna Keller, QXRT, who</c>: letters between commas, then the verb.</summary>
    public bool LettersFollow(int end, Sentence sentence)
    {
        if (!text.Is(end, sentence.End, ",")) return false;
        var at = end + 1;
        while (at < Math.Min(sentence.End, end + 4) && _tokens[at].IsAllCaps && _tokens[at].Text.Length > 2) at++;
        return at > end + 1 && text.Is(at, sentence.End, ",") && at + 1 < sentence.End && _tokens[at + 1].IsLower && (_tokens[at + 1].Is("who") || _words.Is("say", _tokens[at + 1]) || _words.Is("speakact", _tokens[at + 1]));
    }

    /// <summary>Behind a comma a post and what it is of: <c>Xx Yy, Director-General of the Kelp Union</c>.</summary>
    public bool PostOfFollows(int end, int limit)
    {
        if (!text.Is(end, limit, ",")) return false;
        for (var i = end + 1; i < Math.Min(limit, end + 6) && (_words.IsPost(_tokens[i]) || _words.IsModifier(_tokens[i]) || _tokens[i].Lower is "the" or "a" or "and" or "&" or "-"); i++)
            if (_words.IsPost(_tokens[i]) && !_tokens[i].Lower.EndsWith('s') && i + 1 < limit && (_tokens[i + 1].Lower is "of" or "at" || (_tokens[i + 1].Text == "," && i + 2 < limit && _tokens[i + 2].IsCapitalized))) return true;
        return false;
    }

    /// <summary>Two and more capitalized words fill the bracket.</summary>
    private bool HoldsName(int at, int end)
    {
        var close = at;
        while (close < Math.Min(end, at + LongestTitle) && (_tokens[close].IsCapitalized || _tokens[close].Lower is "'s" or "'" or "&" || _words.IsSmallWord(_tokens[close].Lower))) close++;
        return close - at > 1 && text.Is(close, end, ")");
    }

    /// <summary>A name, a comma and a state fill the bracket: <c>(Northbank, UK)</c>.</summary>
    private bool ClosesWithState(int at, int end)
    {
        var comma = at;
        while (comma < Math.Min(end, at + LongestTitle) && _tokens[comma].IsCapitalized) comma++;
        return text.Is(comma, end, ",") && comma + 1 < end && text.Known(comma + 1, EntryKind.Country) is { } state && text.Is(comma + 1 + state.Length, end, ")");
    }

    private bool IsShortFormOf(PersonRun run, Token letters) =>
        letters.Text[0] == _tokens[run.First].Text[0] && letters.Text.Count(char.IsUpper) <= run.End - run.First;

    /// <summary>Only signs, numbers or a seam stand before, in a list item, a heading or a cell.</summary>
    public bool OpensItem(int first, Sentence sentence)
    {
        if (seams.Before(first)) return true;
        var at = first - 1;
        while (at >= sentence.First && _tokens[at].Kind is TokenKind.Sign or TokenKind.Number) at--;
        return at < sentence.First;
    }

    /// <summary>In a row of a list: "Name, Body" with nothing but capitalized words up to the comma.</summary>
    public bool IsRow(int end, Sentence sentence) =>
        end + 1 < sentence.End && _tokens[end].Text is "," or "–" && _tokens[end + 1].IsCapitalized && sentence.End - end <= LongestRow && !HasFiniteVerb(end, sentence.End);

    /// <summary>A short row closes with the name of a body: <c>Xx Yy, Kelp Growers Association</c>, <c>Xx Yy, University of Lima</c>.</summary>
    public bool ClosesWithBody(int at, int end) => end - at is > 1 and <= LongestTitle && Enumerable.Range(at, end - at).Any(i => _tokens[i].IsCapitalized && _words.BodyRank(_tokens[i]) is not null) && Enumerable.Range(at, end - at).All(i => _tokens[i].IsCapitalized || _words.IsSmallWord(_tokens[i].Lower));

    /// <summary>The block is this name alone, and the block below is a title or a known body.</summary>
    public bool IsHeading(int first, int end, Sentence sentence) => first == sentence.First && end == sentence.End && BelowIsTitle(sentence);

    /// <summary>The name of a body goes on behind: <c>Anna Keller Foundation</c>, <c>Keller &amp; Novak</c>.</summary>
    public bool LeadsToHead(int end, int limit)
    {
        if (end >= limit || seams.Before(end)) return false;
        var t = _tokens[end];
        if (t.Text is "&" or "+") return end + 1 < limit && _tokens[end + 1].IsCapitalized;
        if (PostWithin(end, Math.Min(limit, end + 4), allowComma: false)) return false;
        return t.IsCapitalized && (_words.BodyRank(t) is not null || _words.EventLevel(t) is not null || _words.IsInitiative(t)) && !_words.IsPost(t);
    }

    /// <summary>A capitalized word runs into the name from the left, other than "Researchers X and Y".</summary>
    public bool RunsOnLeft(int first, Sentence sentence) =>
        first > sentence.First && !seams.Before(first) && ((_tokens[first - 1].IsCapitalized && !(first - 1 == sentence.First && IsManyPosts(_tokens[first - 1])) && !IsOrigin(first - 1, sentence.First)) || _tokens[first - 1].Text is "&" or "/");

    /// <summary><c>Norwegian Anna Keller</c>, <c>PDG Anna Keller</c>: where somebody comes from, a rank in letters.</summary>
    private bool IsOrigin(int at, int first) =>
        (text.Known(at) is { Length: 1, Entry.Kind: EntryKind.Demonym } || (_tokens[at].IsAllCaps && _tokens[at].Text.Length is 2 or 3 && text.Known(at) is null))
        && _words.IsGivenName(_tokens[at + 1]) && (at == first || !_tokens[at - 1].IsCapitalized);

    private bool IsManyPosts(Token token) => token.Lower.Length > 3 && token.Lower.EndsWith('s') && _words.IsPost(token.Lower[..^1]);

    /// <summary>A capitalized word runs into the name from the right.</summary>
    public bool RunsOnRight(int end, Sentence sentence) =>
        end < sentence.End && !seams.Before(end) && !IsDayOfDeed(end, sentence.End) && ((_tokens[end].IsCapitalized && !_words.IsSuffix(_tokens[end])) || (_tokens[end].Text is "/" or "&" && !IsPersonBehind(end + 1, sentence)));

    /// <summary>"Xx Yy Monday opened …": the day of what the person did.</summary>
    private bool IsDayOfDeed(int at, int end) => _words.Is("weekday", _tokens[at]) && at + 1 < end && _tokens[at + 1].IsLower;

    /// <summary>"X &amp; Y": another name of two words or with an initial, not the rest of a firm's.</summary>
    private bool IsPersonBehind(int at, Sentence sentence) =>
        at + 1 < sentence.End && (parts.At(at) == NamePart.Initial || _words.IsGivenName(_tokens[at])) && parts.At(at + 1) >= NamePart.Unknown;

    /// <summary>"Institute named after Xx Yy", <c>Metropolitan Police</c>: a namesake or a body.</summary>
    public bool IsAnotherName(PersonRun run, Sentence sentence) =>
        (run.First > sentence.First + 1 && _tokens[run.First - 1].Is("after") && _tokens[run.First - 2].Is("named"))
        || (run.Names == 0 && _words.Is("stateorgan", _tokens[run.End - 1]) && _words.BodyRank(_tokens[run.End - 1]) is not null);

    /// <summary>"Vice-Minister of Science and Higher Education K. Xxxx": an initial, or several in one word, and one word more behind the capitalized end of a title.</summary>
    public bool IsInitialled(PersonRun run, Sentence sentence) =>
        run.Parts is [NamePart.Initial, >= NamePart.Unknown] && _tokens[run.First].Text.EndsWith('.') && (_tokens[run.First].Text.Length == 2 || (text.Known(run.First) is null && !_words.IsCommon(_tokens[run.End - 1]))) && run.First > sentence.First + 1 && _tokens[run.First - 1].IsCapitalized && !_words.IsPersonName(_tokens[run.First - 1])
        && !text.IsCommonWord(_tokens[run.End - 1]) && !RunsOnRight(run.End, sentence);

    /// <summary><c>Director of X</c>, <c>Minister of Ports and X</c>: what follows is a body or a field.</summary>
    public bool FollowsPostOf(int first, int start)
    {
        var of = first - 1;
        if (of > start && _tokens[of].Lower is "and" or "&")
            while (of > start && of > first - LongestTitle && (_tokens[of].IsCapitalized || _tokens[of].Lower is "and" or "&" or ",") && !_words.IsPost(_tokens[of])) of--;
        return of > start && _tokens[of].Lower is "of" or "for" && (of == first - 1 ? _words.IsPost(_tokens[of - 1]) : _words.Is("minister", _tokens[of - 1]));
    }

    /// <summary><c>X is Lead Specialist at …</c>, <c>X serves as Chair of …</c>.</summary>
    public bool IsSaidToHoldPost(int end, Sentence sentence)
    {
        if (end + 1 >= sentence.End || _tokens[end].Lower is not ("is" or "was" or "serves" or "served" or "became" or "heads" or "leads")) return false;
        return _tokens[end].Lower is "heads" or "leads" || PostWithin(end + 1, Math.Min(sentence.End, end + 8), allowComma: false);
    }

    /// <summary>Stands alone between a colon and a number, a sign or the end: a contact person.</summary>
    public bool FollowsLabel(int first, int end, Sentence sentence) =>
        first > sentence.First && _tokens[first - 1].Text == ":" && (end >= sentence.End || _tokens[end].Kind is TokenKind.Number or TokenKind.Sign or TokenKind.Address);

    /// <summary>A person with a form of address follows behind "and" or a slash.</summary>
    public bool StandsBesideAddressed(int end, Sentence sentence) =>
        end + 1 < sentence.End && _tokens[end].Lower is "and" or "/" && text.Lexicon.Addresses.Length(_tokens, end + 1, sentence.End) > 0;

    /// <summary>"the", "in", "at": a thing or place is named, not a person.</summary>
    public bool FollowsPlaceWord(int first, int start) => first > start && _tokens[first - 1].Lower is "the" or "in" or "at" or "near" or "into" or "across" or "an" or "a" or "called" or "titled" or "entitled";

    private static bool IsJoint(Token token) => token.Lower is "for" or "of" or "on" or "to" or "in" or "at";

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

    private bool BelowIsTitle(Sentence sentence)
    {
        var blocks = text.Text.Blocks;
        if (sentence.End != blocks[sentence.Block].End || sentence.First != blocks[sentence.Block].First || sentence.Block + 1 >= blocks.Count) return false;
        var below = blocks[sentence.Block + 1];
        return PostWithin(below.First, Math.Min(below.End, below.First + 5), allowComma: false) || text.Known(below.First) is { Entry: { Kind: EntryKind.Body } } || HasBodyWord(below.First, Math.Min(below.End, below.First + 4));
    }

    private bool HasBodyWord(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_words.BodyRank(_tokens[i]) is not null) return true;
        return false;
    }

    private bool HasFiniteVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_tokens[i].IsLower && (_words.Is("auxiliary", _tokens[i]) || _words.Is("say", _tokens[i]))) return true;
        return false;
    }
}
