using LmecGraph.Documents;
using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>A document's tokens with what the lexicon knows of them: the common ground of all recognizers.</summary>
public sealed class MarkedText
{
    /// <summary>Stands for the year of a date that gives none, where only the date's place in the text is asked.</summary>
    public const int AnyYear = 2000;

    private const int LongestRetired = 5;
    private const int LongestBracket = 8;

    private readonly PhraseMatch?[] _known;
    private HashSet<string>? _small;

    /// <summary>Looks every token up.</summary>
    public MarkedText(Document document, TokenizedText text, ReportLexicon lexicon)
    {
        (Document, Text, Lexicon) = (document, text, lexicon);
        _known = new PhraseMatch?[text.Tokens.Count];
        Title = text.Blocks.FirstOrDefault(b => IsBody(b.First));
        foreach (var sentence in text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (lexicon.Names.At(text.Tokens, i, sentence.End) is { } match && !IsOfWater(match, i, sentence)) _known[i] = AsPart(match, i, sentence);
    }

    /// <summary>The first block of the body, its title where it has one; of no tokens where there is no body.</summary>
    public Block Title { get; }

    /// <summary>"Atlanta, Georgia": behind a town of another state what else is a state is a part of that one.</summary>
    private PhraseMatch AsPart(PhraseMatch match, int token, Sentence sentence)
    {
        if (match.Entry.Kind != EntryKind.Country || !Tokens[token].Is("georgia") || token < sentence.First + 2 || Tokens[token - 1].Text != ",") return match;
        for (var i = token - 2; i >= Math.Max(sentence.First, token - 4); i--)
            if (_known[i] is { Entry: { Kind: EntryKind.Place, Country: "United States" } town } known && i + known.Length == token - 1) return match with { Entry = town with { Name = "Georgia" } };
        return match;
    }

    /// <summary>"South China Sea", "Gulf of Guinea", "Lake Malawi", "the Congo Basin": a state in the name of a water.</summary>
    private bool IsOfWater(PhraseMatch match, int token, Sentence sentence) =>
        match.Entry.Kind is EntryKind.Country or EntryKind.Place or EntryKind.Demonym
        && ((token + match.Length < sentence.End && IsWater(token + match.Length)) || (token > sentence.First + 1 && Tokens[token - 1].Is("of") && IsWater(token - 2))
            || (token > sentence.First && Tokens[token - 1] is { IsCapitalized: true, Lower: "lake" or "river" } && !IsInName(token + match.Length, sentence)) || IsOfRiver(token + match.Length, sentence));

    /// <summary>"Niger Delta", not the <c>Niger Basin Authority</c>.</summary>
    private bool IsOfRiver(int at, Sentence sentence) => at < sentence.End && Tokens[at].IsCapitalized && Words.Is("riverland", Tokens[at]) && !IsInName(at + 1, sentence);

    private bool IsInName(int at, Sentence sentence) => at < sentence.End && Tokens[at].IsCapitalized && !Words.Is("riverland", Tokens[at]);

    private bool IsWater(int token) => Tokens[token].IsCapitalized && Words.Is("water", Tokens[token]);

    /// <summary>True where the same word stands in small letters somewhere in this text.</summary>
    public bool IsCommonWord(Token token) => (_small ??= SmallWords()).Contains(token.Lower);

    private HashSet<string> SmallWords()
    {
        var small = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in Tokens)
            if (token.IsLower) small.Add(token.Lower);
        return small;
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Its tokens, sentences and blocks.</summary>
    public TokenizedText Text { get; }

    /// <summary>What is known before reading.</summary>
    public ReportLexicon Lexicon { get; }

    /// <summary>Its tables of people and their bodies.</summary>
    internal PeopleTables Tables => field ??= new PeopleTables(this);

    /// <summary>The tokens.</summary>
    public Row<Token> Tokens => Text.Tokens;

    /// <summary>Word classes of the lexicon.</summary>
    public WordClasses Words => Lexicon.Words;

    /// <summary>The longest known name that begins at a token, or null.</summary>
    public PhraseMatch? Known(int token) => _known[token];

    /// <summary>The known name of these kinds that begins at a token, or null.</summary>
    public PhraseMatch? Known(int token, params ReadOnlySpan<EntryKind> kinds) => _known[token] is { } match && kinds.Contains(match.Entry.Kind) ? match : null;

    /// <summary>The state or place that begins at a token, also where a longer known name does.</summary>
    public PhraseMatch? State(int token, int end) => _known[token] is null ? null : Lexicon.Names.At(Tokens, token, end, EntryKind.Country, EntryKind.Place);

    /// <summary>True where a state, a place or a date begins at a token.</summary>
    public bool IsPlaceOrDay(int token, int end) => Known(token, EntryKind.Country, EntryKind.Place) is not null || DateExpression.At(Tokens, token, end, AnyYear) is not null;

    /// <summary>Index of the block that a token stands in.</summary>
    public int BlockOf(int token)
    {
        var (low, high) = (0, Text.Blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Text.Blocks[middle].End <= token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>True for a token in the body of the report: not in a masthead, a contact block, "About" or page furniture.</summary>
    public bool IsBody(int token) => Document.SectionAt(Tokens[token].Span.Start) == SectionKind.Body;

    /// <summary>Level of the head word of an event's name (see <see cref="WordClasses.EventLevel(Token)"/>), or null where it has none; what a code stands before is a session.</summary>
    public string? EventLevel(Candidate e) => e.Head < 0 ? null : Words.EventLevel(Tokens[e.Head > e.First ? e.Head - 1 : e.Head], Tokens[e.Head]) ?? (IsRound(e.Head) ? "event" : Words.Is("journey", Tokens[e.Head]) ? "visit" : IsBehindCode(e.Head) || Words.Is("numberedsession", Tokens[e.Head]) || (e.Head == e.First && ChairedTitles.IsLed(this, e.End)) ? "session" : null);

    /// <summary>True for the <c>round</c> of <c>the third round of political consultations</c>, in small or capital letters.</summary>
    public bool IsRound(int token)
    {
        if (!Tokens[token].Is("round") || token == 0 || token + 1 >= Tokens.Count || !Tokens[token + 1].Is("of")) return false;
        return Words.IsOrdinal(Tokens[token - 1].Lower) || Words.Is("elsewhen", Tokens[token - 1]) || Tokens[token - 1].Lower is "new" or "latest" or "final";
    }

    private bool IsBehindCode(int token) =>
        token > 0 && ProgrammeTitles.IsCode(Tokens[token - 1].Text is "|" or ":" or "“" && token > 1 ? Tokens[token - 2] : Tokens[token - 1]);

    /// <summary><c>the inaugural conference</c>, <c>the next meeting</c>: before or behind the one that the report is on.</summary>
    public bool IsElsewhen(Candidate e)
    {
        if (e.Head < 0 || !Tokens[e.Head].IsLower) return false;
        for (var i = e.First; i < Math.Min(e.Head, e.End); i++)
            if (Words.Is("elsewhen", Tokens[i])) return true;
        return false;
    }

    /// <summary><c>Ghana, Togo Sign Agreements</c>: in a headline a verb in the plain form behind a state.</summary>
    public bool IsVerbOfState(int token) => token > 0 && Words.Is("headlineverb", Tokens[token]) && !Words.IsInitiative(Tokens[token]) && Known(token - 1, EntryKind.Country) is { Length: 1 };

    /// <summary>The "in" of <c>the swearing in ceremony</c>.</summary>
    public bool IsSwearing(int token) => token > 0 && Tokens[token].Is("in") && Tokens[token - 1].Is("swearing");

    /// <summary>True for the first token of a heading of Markdown.</summary>
    public bool IsHeading(int token)
    {
        for (var i = Tokens[token].Span.Start - 1; i >= 0 && Text.Text[i] is ' ' or '#' or '*' or '_'; i--)
            if (Text.Text[i] == '#') return true;
        return false;
    }

    /// <summary>True for the <c>30</c> of <c>12:30</c>.</summary>
    public bool IsMinute(int token) => token > 1 && Tokens[token] is { Kind: TokenKind.Number, Text.Length: 2, Glued: true } && Tokens[token - 1] is { Text: ":" or "." or "h", Glued: true } && Tokens[token - 2].Kind == TokenKind.Number;

    /// <summary>A dash without blanks between two words: <c>China–Africa</c>.</summary>
    public bool IsHyphen(int token) =>
        token > 0 && token + 1 < Tokens.Count && Tokens[token].Text is "–" or "-" && Tokens[token].Glued && Tokens[token + 1] is { Glued: true, Kind: TokenKind.Word } && Tokens[token - 1].Kind == TokenKind.Word;

    /// <summary><c>University of</c>, <c>Regional Office in</c>: no name without what follows.</summary>
    public bool IsBare(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Words.BodyRank(Tokens[i]) is null && !Words.Is("townword", Tokens[i]) && !Words.Is("vague", Tokens[i]) && !Words.Is("kind", Tokens[i])) return false;
        return true;
    }

    /// <summary>The token behind the quotation that opens at a token, not longer than so many tokens; 0 where none opens or it does not close.</summary>
    public int ClosingQuote(int open, int limit, int longest)
    {
        var close = open >= limit || IsClosing(open) ? null : Tokens[open].Text switch { "“" => "”", "‘" => "’", "\"" => "\"", _ => null };
        if (close is null) return 0;
        for (var i = open + 1; i < Math.Min(limit, open + longest); i++)
            if (Tokens[i].Text == close) return i + 1;
        return 0;
    }

    /// <summary>A straight mark right behind a word closes a quotation.</summary>
    private bool IsClosing(int at) => at > 0 && Tokens[at] is { Text: "\"", Glued: true } && (Tokens[at - 1].Kind is TokenKind.Word or TokenKind.Number || Tokens[at - 1].Text is "." or "," or "!" or "?");

    /// <summary>The token behind academic degrees that commas part from a name (<c>, S.T., M.Sc.</c>), or the token itself.</summary>
    public int BehindDegrees(int at, int end)
    {
        at = BehindRetired(at, end);
        while (at + 1 < end && Tokens[at].Text == "," && IsDegree(Tokens[at + 1]) && Known(at + 1) is null) at += at + 2 < end && Tokens[at + 2] is { Text: ".", Glued: true } ? 3 : 2;
        return at;
    }

    /// <summary>The token behind <c>(Retd)</c>, <c>(Ret.)</c>, or the token itself.</summary>
    public int BehindRetired(int at, int end)
    {
        if (at + 2 >= end || Tokens[at].Text != "(" || Tokens[at + 1].Lower.TrimEnd('.') is not ("r" or "retd" or "rtd" or "ret" or "retired" or "ret'd" or "ret’d")) return at;
        var close = at + 2;
        while (close < Math.Min(end, at + LongestRetired) && Tokens[close].Lower is "." or "'" or "’" or "d" or "'d" or "’d") close++;
        return Is(close, end, ")") ? close + 1 : at;
    }

    private bool IsDegree(Token token) => Words.IsSuffix(token) || (token.IsCapitalized && !Words.IsHonorific(token) && token.Text.Length is > 2 and < 9 && token.Text.IndexOf('.', StringComparison.Ordinal) is 1 or 2 or 3);

    /// <summary>True where the token is this word or sign and lies before <paramref name="end"/>.</summary>
    public bool Is(int token, int end, string lower) => token < end && token >= 0 && Tokens[token].Is(lower);

    /// <summary>The text of a token range, its white space folded, markup left out.</summary>
    public string Surface(int first, int end) => Markup.Without(Text.Span(first, end).Of(Text.Text));

    /// <summary>The token behind a short bracket that opens at a token, or the token itself.</summary>
    public int BehindBracket(int at, int limit)
    {
        if (!Is(at, limit, "(")) return at;
        for (var i = at + 1; i < Math.Min(limit, at + LongestBracket); i++)
            if (Tokens[i].Text == ")") return i + 1;
        return at;
    }

    /// <summary>Goal sets, treaties and plans do not act; platforms, partnerships, programmes and campaigns do. A known one is told by the words of its full name.</summary>
    public bool IsActingInitiative(Candidate name) => name.Head >= 0
        ? Words.Is("actinginitiative", Tokens[name.Head])
        : name.Known is { } known && known.ToLowerInvariant().Split(' ', '\u001f').Any(w => Words.Is("actinginitiative", w));

    /// <summary>A standing event that can act like a body: a forum or congress without number or year.</summary>
    public bool IsActingEvent(Candidate e) => e.Head >= 0 && Words.Is("actingevent", Tokens[e.Head]) && !Enumerable.Range(e.First, e.End - e.First).Any(i => Tokens[i].Kind == TokenKind.Number || Words.IsOrdinal(Tokens[i].Lower));

    /// <summary>The token behind the place in <c>Kelp (Ghana) Publishers Ltd</c>, <c>Kelp (Pvt) Ltd</c>, or <paramref name="at"/>: a firm's name goes on.</summary>
    public int BehindBranch(int at, int limit)
    {
        if (at + 3 >= limit || Tokens[at].Text != "(" || !Tokens[at + 1].IsCapitalized) return at;
        var end = Known(at + 1, EntryKind.Country, EntryKind.Place) is { } place ? at + 1 + place.Length : Words.Is("region", Tokens[at + 1]) || Tokens[at + 1].Lower is "pvt" or "pvt." or "private" or "pty" ? at + 2 : at;
        if (end == at || !Is(end, limit, ")")) return at;
        for (var i = end + 1; i < Math.Min(limit, end + 4) && Tokens[i].IsCapitalized; i++)
            if (Words.Is("companyhead", Tokens[i])) return end + 1;
        return at;
    }

    /// <summary><c>Zhou Likun</c>: two words of pinyin, neither an English one nor a place.</summary>
    public bool ArePinyin(int at) =>
        at + 1 < Tokens.Count && Tokens[at].IsCapitalized && Tokens[at + 1].IsCapitalized && Words.IsPinyin(Tokens[at]) && Words.IsPinyin(Tokens[at + 1]) && Known(at) is null && !Words.IsCommon(Tokens[at]) && !Words.IsCommon(Tokens[at + 1]);

    /// <summary><c>Harbour Table Tennis Federation</c>: a word of menus and captions, within a name.</summary>
    public bool IsInnerWord(int token, int limit) =>
        Words.Is("innerword", Tokens[token]) && token > 0 && token + 1 < limit && Tokens[token + 1].IsCapitalized && Tokens[token - 1].IsCapitalized && !Words.Is("function", Tokens[token + 1]) && !Words.Is("function", Tokens[token - 1]);
}
