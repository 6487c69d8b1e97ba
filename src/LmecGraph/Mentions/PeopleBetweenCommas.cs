using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>People whom a comma parts from the post before them or from the body behind them.</summary>
internal sealed class PeopleBetweenCommas(MarkedText text, Seams seams)
{
    private const int FarthestPost = 24;
    private const int LongestBody = 8;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;

    /// <summary><c>Kelp Society President, Anna Keller, sent</c>: between commas behind a post, a given name first.</summary>
    public bool StandInApposition(int first, int end, Sentence sentence) =>
        first > sentence.First + 1 && _tokens[first - 1].Text == "," && _words.IsPost(_tokens[first - 2]) && !_tokens[first - 2].Lower.EndsWith('s') && !_words.Is("bodypost", _tokens[first - 2])
        && _words.IsGivenName(_tokens[first]) && text.Known(first) is null && (end >= sentence.End || _tokens[end].Text is "," or "–" or "—" or "." or ";" or "-" or "--" || _words.Is("visitverb", _tokens[end]));

    /// <summary><c>Kelp Bank President, Xx Yy, said</c>: words that no list has, between commas behind the one post of a body, before a verb or further people.</summary>
    public bool FollowHolder(PersonRun run, Sentence sentence)
    {
        var (first, end) = (run.First, run.End);
        if (first <= sentence.First + 2 || end + 1 >= sentence.End || _tokens[first - 1].Text != "," || _tokens[end].Text != "," || !_tokens[first - 3].IsCapitalized || !_tokens[first - 2].IsCapitalized) return false;
        if (!_words.IsPost(_tokens[first - 2]) || _tokens[first - 2].Lower.EndsWith('s') || _words.Is("bodypost", _tokens[first - 2])) return false;
        var next = _tokens[end + 1];
        return (next.Is("and") || (next.IsLower && (_words.Is("say", next) || _words.Is("speakact", next))))
            && Enumerable.Range(first, end - first).All(i => text.Known(i) is null && !_words.IsCommonOrPlural(_tokens[i]) && !_words.Is("topic", _tokens[i]) && !_words.EndsAsField(_tokens[i]) && !text.IsCommonWord(_tokens[i]));
    }

    /// <summary><c>Mayor of Rivermouth, Hope Keller</c>: behind the comma of a post a given name that is a word as well, and a surname that is none.</summary>
    public bool FollowComma(PersonRun run) =>
        run.First > 0 && _tokens[run.First - 1].Text == "," && run.Parts is [NamePart.Ambiguous, NamePart.Unknown or NamePart.Name] && _words.IsGivenName(_tokens[run.First]) && text.Known(run.First) is null;

    /// <summary><c>the head of the liaison office in Lima, Anna Xxxx;</c>: a post, what it is of in whatever words, a comma and a name of which a word is listed.</summary>
    public bool EndHolder(PersonRun run, Sentence sentence)
    {
        if (run.Parts.Count is < 2 or > 4 || run.Names == 0 || run.Parts.Contains(NamePart.Doubtful) || run.First < sentence.First + 4 || _tokens[run.First - 1].Text != "," || text.Known(run.First) is not null || HoldsCommon(run)) return false;
        if (run.End < sentence.End && _tokens[run.End].Text is not ("." or ";" or "," or ")") && !_words.Is("say", _tokens[run.End])) return false;
        for (var i = run.First - 2; i > Math.Max(sentence.First, run.First - FarthestPost); i--)
        {
            var t = _tokens[i];
            if (t.Text is "," or ";" or ":" or "(" or "“" or "”" || seams.Before(i + 1)) return false;
            if (_words.IsPost(t) && _tokens[i + 1].Lower is "of" or "for" or "at" or "in")
            {
                if (_words.Is("bodypost", t)) continue;
                return !t.Lower.EndsWith('s');
            }
            if (t.IsLower && (_words.Is("say", t) || _words.Is("auxiliary", t) || _words.Is("heldverb", t))) return false;
        }
        return false;
    }

    /// <summary><c>…, Anna Xxxx, Kelp University</c>: a given name and a word that no list has between a comma or "and" and a whole body.</summary>
    public bool StandBeforeBody(PersonRun run, Sentence sentence)
    {
        if (run.Parts.Count is not (2 or 3) || run.Parts[0] < NamePart.Ambiguous || run.Parts[^1] == NamePart.Doubtful || (run.Parts[0] == NamePart.Ambiguous && run.Parts[^1] == NamePart.Ambiguous) || run.First < sentence.First + 2 || _tokens[run.First - 1].Lower is not ("," or "and")) return false;
        if (!_words.IsGivenName(_tokens[run.First]) || text.Known(run.First) is not null || !text.Is(run.End, sentence.End, ",") || HoldsCommon(run)) return false;
        return WholeBody(run.End + 1, sentence.End) is var stop && stop > run.End + 1 && (stop == sentence.End || _tokens[stop].Text is "," or "." or ";" or "(" or ")");
    }

    /// <summary><c>Xx Yy, QXRT presented</c>, <c>Xx Yy, Kelp University, noted</c>: a name that begins a sentence, its body and a verb of speaking.</summary>
    public bool SpeakFor(PersonRun run, Sentence sentence)
    {
        if (run.First != sentence.First || run.Parts.Count is < 2 or > 4 || !(run.Names > 0 || run.IsUnheard) || run.Parts.Contains(NamePart.Doubtful) || !text.Is(run.End, sentence.End, ",") || text.Known(run.First) is not null || HoldsCommon(run)) return false;
        var stop = BodyOfLetters(run.End + 1, sentence.End) is var letters && letters > run.End + 1 ? letters : WholeBody(run.End + 1, sentence.End);
        if (stop > run.End + 1 && text.Is(stop, sentence.End, ",")) stop++;
        return stop > run.End + 1 && stop < sentence.End && _tokens[stop] is { IsLower: true } verb && _words.Is("say", verb);
    }

    /// <summary>The token behind a body of two words and more, by its first or last word or the gazetteer, or the token itself.</summary>
    private int WholeBody(int at, int end)
    {
        if (text.Known(at) is { Length: > 1, Entry: { Kind: EntryKind.Body, Type: NodeType.Organization } } known) return at + known.Length;
        var stop = at;
        while (stop < Math.Min(end, at + LongestBody - 1) && (_tokens[stop].IsCapitalized || _words.IsSmallWord(_tokens[stop].Lower) && !_tokens[stop].Is("and"))) stop++;
        return stop > at + 1 && (_words.BodyRank(_tokens[stop - 1]) is not null || (_words.BodyRank(_tokens[at]) is not null && text.Is(at + 1, stop, "of"))) ? stop : at;
    }

    private int BodyOfLetters(int at, int end) =>
        at < end && _tokens[at].Text.Count(char.IsUpper) > 1 && (text.Known(at) is null or { Length: 1, Entry: { Kind: EntryKind.Body, Type: NodeType.Organization } }) && !_words.IsSuffix(_tokens[at]) && !_words.IsPost(_tokens[at]) ? at + 1 : at;

    private bool HoldsCommon(PersonRun run)
    {
        for (var i = run.First + 1; i < run.End; i++)
            if (_tokens[i].IsCapitalized && ((text.IsCommonWord(_tokens[i]) && !(run.Parts[0] == NamePart.Name && _words.IsPersonName(_tokens[i]))) || _words.BodyRank(_tokens[i]) is not null || _words.Is("firmword", _tokens[i]))) return true;
        return false;
    }
}
