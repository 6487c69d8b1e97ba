using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>What says that the name of a person comes next, also one that no list has: <c>talks by</c>, <c>panellists included</c>, <c>according to</c>.</summary>
internal sealed class SpeakerClues(MarkedText text, Seams seams)
{
    private const int FarthestNoun = 6;
    private const int FarthestPost = 14;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;

    /// <summary>The words before a token lead up to a person.</summary>
    public bool LeadTo(int at, int first)
    {
        var before = at - 1;
        if (before <= first || seams.Before(at)) return false;
        if (_tokens[before].Is("'s") && _words.IsGivenName(_tokens[at])) return text.Known(before - 1) is { Entry.Kind: EntryKind.Body };
        if (_tokens[before].Text == ",") return (_words.IsGivenName(_tokens[at]) && IsHolder(before - 1, first)) || IsHolderOf(before, first);
        if (_tokens[before].Lower is "was" or "were" or "is" or "are" && _tokens[first].Lower is "representing" or "joining") return true;
        if (_tokens[before].Is("to")) return text.Is(before - 1, before, "according");
        if (_tokens[before].Is("with")) return IsCast(at);
        if (_tokens[before].Is("as")) return text.Is(before - 1, before, "such") && Noun("speakernoun", before - 1, first);
        if (_tokens[before].Text == ":" && text.Is(before - 1, before, "follows")) return Noun("speakernoun", text.Is(before - 2, before, "as") && before - 3 > first && _words.Is("auxiliary", _tokens[before - 3]) ? before - 3 : before - 1, first);
        if (_tokens[before].Lower is "by" or "from" or "of") return IsSpoken(before, first);
        if (_tokens[before].Lower is ":" or "included" or "include" or "includes" or "including" or "were" or "was" or "are" or "is" or "featured" or "comprised") return Noun("speakernoun", before, first);
        return false;
    }

    /// <summary><c>Speaker: X, Y</c>: the label asks for one person, and what closes the line behind the comma is the body.</summary>
    public bool LeadToOne(int at, int first)
    {
        if (at - 2 < first || _tokens[at - 1].Text != ":") return false;
        var label = _tokens[at - 2].Kind == TokenKind.Number && at - 3 >= first ? at - 3 : at - 2;
        return _words.Is("speakernoun", _tokens[label]) && !_tokens[label].Lower.EndsWith('s');
    }

    /// <summary>A post before the name, none that bodies are called by as well: <c>student X</c>, not <c>partner X</c>.</summary>
    public bool IsPersonalPost(int at, int first) =>
        at > first && _words.IsPost(_tokens[at - 1]) && !_tokens[at - 1].Lower.EndsWith('s') && !_words.Is("bodypost", _tokens[at - 1]) && !seams.Before(at);

    /// <summary>The token behind what may stand between a subject and its verb: "also", "has", "currently".</summary>
    public static int VerbFrom(Row<Token> tokens, int at, int end)
    {
        while (at < end && tokens[at].Lower is "also" or "then" or "further" or "later" or "has" or "had" or "currently" or "previously") at++;
        return at;
    }

    /// <summary>A verb that people rather than bodies are the subject of: <c>X explained</c>; behind a given name also one of a life: <c>X studied</c>, <c>X has worked</c>.</summary>
    public bool Tells(int first, int end, Sentence sentence)
    {
        end = VerbFrom(_tokens, end, sentence.End);
        return end < sentence.End && _tokens[end].IsLower && (_words.Is("personsay", _tokens[end]) || (first == sentence.First && _words.Is("lifeverb", _tokens[end]) && _words.IsGivenName(_tokens[first]) && text.Known(first) is null));
    }

    /// <summary>A cell of a table that begins with a given name and holds no more.</summary>
    public bool FillsCell(PersonRun run) =>
        run.First > 0 && run.End < _tokens.Count && _tokens[run.First - 1].Text == "|" && _tokens[run.End].Text == "|" && _words.IsGivenName(_tokens[run.First]) && text.Known(run.First) is null;

    /// <summary><c>Kelp Bank (Xx Yy)</c>: a given name and a word fill the bracket behind a capitalized one.</summary>
    public bool FillsBracket(PersonRun run) =>
        run.First > 1 && run.Parts.Count > 1 && run.End < _tokens.Count && _tokens[run.First - 1].Text == "(" && _tokens[run.End].Text == ")" && _tokens[run.First - 2].IsCapitalized && _words.IsGivenName(_tokens[run.First]) && text.Known(run.First) is null;

    /// <summary><c>Xx Yy (XY)</c>: the bracket behind the name holds its initials.</summary>
    public bool HasInitialsBehind(PersonRun run) =>
        run.Parts.Count is 2 or 3 && run.First > 0 && _tokens[run.First - 1].Kind == TokenKind.Sign && run.End + 2 < _tokens.Count && _tokens[run.End].Text == "(" && _tokens[run.End + 2].Text == ")" && _tokens[run.End + 1] is { IsAllCaps: true } letters
        && letters.Text.Length == run.Parts.Count && _words.IsGivenName(_tokens[run.First]) && Enumerable.Range(0, letters.Text.Length).All(i => _tokens[run.First + i].Text[0] == letters.Text[i]);

    /// <summary>"who" behind the name, with or without a comma.</summary>
    public bool TellsWho(int end, Sentence sentence) => text.Is(text.Is(end, sentence.End, ",") ? end + 1 : end, sentence.End, "who");

    /// <summary>"with X (Kelp Board) as keynote speaker": the part that somebody plays.</summary>
    private bool IsCast(int at)
    {
        var role = at;
        while (role < Math.Min(_tokens.Count - 2, at + FarthestPost) && (_tokens[role].IsCapitalized || _tokens[role].Text is "(" or ")" or "," || _words.IsSmallWord(_tokens[role].Lower)) && !_tokens[role].Is("as")) role++;
        return _tokens[role].Is("as") && Enumerable.Range(role + 1, Math.Min(3, _tokens.Count - role - 1)).Any(i => _tokens[i].IsLower && _words.Is("speakerpost", _tokens[i]));
    }

    /// <summary>"Our policy officer, X": a post with a determiner before it.</summary>
    private bool IsHolder(int post, int first)
    {
        if (post <= first || !(_words.IsPost(_tokens[post]) || IsManyOf(_tokens[post]))) return false;
        for (var i = post - 1; i >= Math.Max(first, post - FarthestNoun) && _tokens[i].Kind == TokenKind.Word; i--)
            if (_tokens[i].Lower is "our" or "its" or "the" or "his" or "her" or "their" or "whose" or "two" or "three" or "four") return true;
        return false;
    }

    /// <summary>"The chairman, X", "by the mayor of Apia, X": one post, its field or body, and nobody's name before it.</summary>
    private bool IsHolderOf(int comma, int first)
    {
        for (var i = comma - 1; i >= Math.Max(first, comma - FarthestPost); i--)
        {
            var t = _tokens[i];
            if (_words.IsPost(t) && (i == comma - 1 || _tokens[i + 1].Lower is "of" or "for" or "at" or "in")) return !t.Lower.EndsWith('s') && !_words.Is("bodypost", t) && IsOpened(i, first);
            if (!(t.IsCapitalized || _words.IsSmallWord(t.Lower)) || t.Kind == TokenKind.Sign) return false;
        }
        return false;
    }

    /// <summary>Words of a title lead from a determiner, "by" or the start of the sentence to the post.</summary>
    private bool IsOpened(int post, int first)
    {
        var at = post;
        while (at > first && (_words.IsModifier(_tokens[at - 1]) || _words.IsPost(_tokens[at - 1]) || text.Known(at - 1) is { Length: 1, Entry.Kind: EntryKind.Demonym })) at--;
        if (at == first || _tokens[at - 1].Lower is "the" or "our" or "its" or "by" or "their" or "'s") return true;
        // "The Kelp Board Chairman, X": whose post it is, in capitals up to the article.
        while (at > first && at > post - FarthestNoun && _tokens[at - 1].IsCapitalized && !_tokens[at - 1].Is("the")) at--;
        return at > first && _tokens[at - 1].Is("the");
    }

    /// <summary>"trainers", "campers": those who do something.</summary>
    private bool IsManyOf(Token t) => t.IsLower && (t.Lower.EndsWith("ers", StringComparison.Ordinal) || t.Lower.EndsWith("ors", StringComparison.Ordinal) || t.Lower.EndsWith("ists", StringComparison.Ordinal) || _words.IsPost(t.Lower[..^1]));

    /// <summary>"talks by", "the speech of", "moderated by".</summary>
    private bool IsSpoken(int joint, int first)
    {
        if (_tokens[joint].Is("by") && (_words.Is("spokenby", _tokens[joint - 1]) || _tokens[joint - 1].Text is "”" or "\"")) return true;
        return IsRepresented(joint, first) || Noun("speechnoun", joint, first);
    }

    /// <summary>"was represented at the meeting by".</summary>
    private bool IsRepresented(int joint, int first)
    {
        for (var i = joint - 1; _tokens[joint].Is("by") && i >= Math.Max(first, joint - FarthestNoun) && (_tokens[i].IsLower || _tokens[i].IsCapitalized); i--)
            if (_tokens[i].Is("represented")) return true;
        return false;
    }

    private bool Noun(string wordClass, int at, int first)
    {
        for (var i = at - 1; i >= Math.Max(first, at - FarthestNoun); i--)
        {
            if (_words.Is(wordClass, _tokens[i])) return true;
            if (_tokens[i].Kind == TokenKind.Sign || _words.Is("auxiliary", _tokens[i]) || _words.IsPreposition(_tokens[i].Lower) && i < at - 3) return false;
        }
        return false;
    }
}
