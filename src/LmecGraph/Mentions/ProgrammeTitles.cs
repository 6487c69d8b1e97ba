using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Lines of a programme or a title whose kind or number stands before a colon or bar, and whose title is the rest: <c>15:00 Round table: Who owns the view?</c>,
/// <c>A1 | Heat without smoke</c>, <c>Plenary B: Pensions under water</c>, <c>WEBINAR | After the harvest</c>.
/// </summary>
internal sealed class ProgrammeTitles(MarkedText text)
{
    private const int LongestKind = 4;
    private const int LongestTitle = 30;
    private const int LongestTime = 12;
    private const int NearBlocks = 2;

    private Block? _title;

    /// <summary>The event that a line names, with its title alone as another form of its name; empty where the token begins none.</summary>
    public IReadOnlyList<Candidate> At(int token, Sentence sentence)
    {
        var block = text.Text.Blocks[sentence.Block];
        _title ??= text.IsBody(block.First) ? block : null;
        if (!text.Tokens[token].IsCapitalized || !(OpensLine(text, token, block.First) || OpensInner(token, block.First)) || (Mark(token, block.End) is var found && found == 0 && !IsCoded(token, block))) return [];
        // A colon further on stands in the title: "A2 Night lab: from idea to loan".
        var mark = found == 0 || (found > token + 2 && IsCoded(token, block)) ? token : found;
        var first = mark + 1;
        var close = text.ClosingQuote(first, block.End, LongestTitle);
        var quoted = close > 0 && IsEnd(close, block.End);
        if (quoted) first++;
        var end = quoted ? close - 1 : TitleEnd(first, mark == token || OpensInner(token, block.First) || (mark == token + 1 && text.Words.Is("label:title", text.Tokens[token])) ? LineEnd(mark, block.End) : block.End);
        if (end - first < 2 || !text.Tokens[first].IsCapitalized || !(text.Tokens.Any(first + 1, end, t => t.IsLower) || text.Tokens[end - 1].Text == "?")) return [];
        if (mark == token + 1 && text.Words.Is("label:title", text.Tokens[token]) && IsLabelled(sentence.Block)) return [new Candidate(NodeType.Event, first, end, first, text.Surface(first, end))];
        var isCode = IsCode(text.Tokens[token]) && mark <= token + 2;
        if (!isCode && !IsKind(token, mark)) return [];
        var inTitle = _title is { } title && title.First == block.First;
        if (inTitle && isCode) return [];
        var whole = new Candidate(NodeType.Event, token, quoted ? close : end, isCode ? first : Head(token, mark), text.Surface(token, quoted ? close : end));
        return [new Candidate(NodeType.Event, first, end, whole.Head, text.Surface(first, end), Known: Referents.KeyOf(whole)), whole];
    }

    /// <summary>The first word of a line further down in its block.</summary>
    private bool OpensInner(int token, int first) => token > first && IsCode(text.Tokens[token]) && text.Text.Text.AsSpan(text.Tokens[token - 1].Span.End, text.Tokens[token].Span.Start - text.Tokens[token - 1].Span.End).Contains('\n');

    /// <summary>Nothing, a time, signs or a cell before.</summary>
    public static bool OpensLine(MarkedText text, int token, int first)
    {
        if (token - first > LongestTime) return false;
        for (var i = first; i < token; i++)
            if (text.Tokens[i].Kind is not (TokenKind.Number or TokenKind.Sign) && text.Tokens[i].Lower is not ("h" or "am" or "pm" or "to" or "a.m." or "p.m." or "hrs")) return false;
        return true;
    }

    /// <summary>The block, or one beside it, gives a place or a day by a label: <c>Venue: Lima</c>.</summary>
    private bool IsLabelled(int block)
    {
        for (var b = Math.Max(0, block - NearBlocks); b <= Math.Min(text.Text.Blocks.Count - 1, block + NearBlocks); b++)
            for (var i = text.Text.Blocks[b].First; i + 1 < text.Text.Blocks[b].End; i++)
                if (text.Tokens[i + 1].Text == ":" && text.Tokens[i].IsCapitalized && (text.Words.Is("label:place", text.Tokens[i]) || text.Words.Is("label:date", text.Tokens[i]))) return true;
        return false;
    }

    /// <summary>The colon or bar behind the kind, or 0.</summary>
    private int Mark(int token, int end)
    {
        for (var i = token + 1; i < Math.Min(end - 1, token + LongestKind + 1); i++)
        {
            if (text.Tokens[i].Text is ":" or "|") return text.IsMinute(i + 1) ? 0 : i;
            if (text.Tokens[i].Kind == TokenKind.Sign && text.Tokens[i].Text != "-") return 0;
        }
        return 0;
    }

    /// <summary><c>A1</c>, <c>WS3</c>: letters and a number.</summary>
    public static bool IsCode(Token token)
    {
        var word = token.Text.AsSpan();
        var letters = word.IndexOfAnyExceptInRange('A', 'Z');
        return letters is 1 or 2 && word.Length <= letters + 2 && word[letters..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary><c>A1  Buses that breathe</c>: the number alone opens the line.</summary>
    private bool IsCoded(int token, Block block) => token == block.First && IsCode(text.Tokens[token]) && LineEnd(token, block.End) is var end && end - block.First is > 3 and < 20 && text.Tokens[end - 1].Text != "." && text.Tokens[token + 1].IsCapitalized;

    /// <summary>The last word before the mark that says what it is; else the last one.</summary>
    private int Head(int first, int mark)
    {
        for (var i = mark - 1; i >= first; i--)
            if (text.Words.EventLevel(text.Tokens[i]) is not null) return i;
        return mark - 1;
    }

    /// <summary>Only words of a kind with the head of an event, a number or a letter: <c>Plenary B</c>, <c>Round table</c>, <c>Thematic Session II</c>.</summary>
    private bool IsKind(int first, int mark)
    {
        var head = false;
        for (var i = first; i < mark; i++)
        {
            var t = text.Tokens[i];
            if (text.Words.EventLevel(i > first ? text.Tokens[i - 1] : t, t) is "event" or "session") head = !t.Lower.EndsWith('s');
            else if (!(t.Text.Length <= 3 && (t.IsAllCaps || t.Text.Length == 1 || t.Kind == TokenKind.Number)) && !(i + 1 < mark && text.Words.PairLevel(t, text.Tokens[i + 1]) is not null) && !text.Words.Is("kind", t) && !text.Words.Is("eventkind", t) && !text.Words.Is("papertype", t) && t.Text != "-" && !text.Words.Is("titledkind", t)) return false;
        }
        return head;
    }

    private bool IsEnd(int at, int end) => at >= end || text.Tokens[at].Text is "|" or "(" or "–" or "—" or ".";

    /// <summary>The end of the line, a cell, a bracket, or a wide gap.</summary>
    private int TitleEnd(int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + LongestTitle); i++)
        {
            if (text.Tokens[i].Text is "|" or "(" or "•" || (i > first && (IsGap(i) || IsLabel(i, end) || IsSentence(i, end) || TitleStops.At(text, i, end)))) return i;
        }
        return end - first > LongestTitle ? first : text.Tokens[end - 1].Text is "." ? end - 1 : end;
    }

    /// <summary>The full stop or question mark behind a title that a sentence follows: <c>. Moderated by Ms. Lin, …</c>, <c>. The session …</c></summary>
    private bool IsSentence(int token, int end) => text.Tokens[token].Text == "." && token + 2 < end && text.Tokens[token - 1].Text.Length > 2 && text.Tokens[token + 1].IsCapitalized
        && (text.Tokens[token + 2].Is("by") || text.Words.Is("article", text.Tokens[token + 1]) || text.Tokens[token + 1].Is("this"));

    /// <summary><c>Facilitator: Ms. Lin</c> behind the title.</summary>
    private bool IsLabel(int token, int end) => text.Tokens[token].IsCapitalized && text.Is(token + 1, end, ":") && (text.Words.Is("speakernoun", text.Tokens[token]) || text.Words.IsPost(text.Tokens[token]) || text.Words.RoleOf(text.Tokens[token]) is not null);

    /// <summary>Where the printed line ends, or the block.</summary>
    private int LineEnd(int first, int end)
    {
        for (var i = first + 1; i < Math.Min(end, first + LongestTitle); i++)
            if (text.Text.Text.AsSpan(text.Tokens[i - 1].Span.End, text.Tokens[i].Span.Start - text.Tokens[i - 1].Span.End).Contains('\n')) return i;
        return end;
    }

    /// <summary>Three blanks or a line's end between two tokens: another column.</summary>
    private bool IsGap(int token)
    {
        var gap = text.Text.Text.AsSpan(text.Tokens[token - 1].Span.End, text.Tokens[token].Span.Start - text.Tokens[token - 1].Span.End);
        return gap.Contains("   ", StringComparison.Ordinal) || gap.Contains('\t');
    }
}
