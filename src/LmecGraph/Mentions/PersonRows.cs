using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>People who stand in a row of others: between commas, with a bracket each, behind the word that opens the row.</summary>
internal sealed class PersonRows(MarkedText text, PersonWords parts, PersonRuns runs, PersonClues clues)
{
    private const int LongestBracket = 12;
    private const int LongestRow = 16;
    private const int LongestListed = 25;

    /// <summary>"…, Director, Kelp Institute, Xx Yy, Head of Nets, …": behind the body of one person and before a post of its own.</summary>
    public bool IsNext(PersonRun run, Sentence sentence) =>
        run.Parts.Count is 2 or 3 && !run.Parts.Contains(NamePart.Doubtful) && run.Words > 1 && run.First > sentence.First + 3 && text.Tokens[run.First - 1].Text == "," && text.Words.BodyRank(text.Tokens[run.First - 2]) is not null && text.Tokens[run.First - 2].IsCapitalized
        && clues.CommaTitleFollows(run.End, sentence.End) && !Enumerable.Range(run.First, run.End - run.First).Any(i => text.IsCommonWord(text.Tokens[i]));

    /// <summary><c>…), Anna Keller (Health), …</c>: in a row of names with brackets, where another one closes before or opens behind.</summary>
    public bool HasBracket(PersonRun run, Sentence sentence)
    {
        if (run.Parts.Count is < 2 or > 3 || !text.Is(run.End, sentence.End, "(") || !text.Words.IsGivenName(text.Tokens[run.First]) || text.IsCommonWord(text.Tokens[run.End - 1]) || text.Known(run.First) is not null) return false;
        var before = run.First - 1;
        while (before > sentence.First && text.Tokens[before].Lower is "," or "and") before--;
        if (before < run.First - 1 && before > sentence.First && text.Tokens[before].Text == ")") return true;
        var next = AfterJoint(run.End, sentence.End);
        return next > run.End && next < sentence.End && runs.At(next, sentence.End, addressed: false) is { IsStrong: true } other && text.Is(other.End, sentence.End, "(");
    }

    /// <summary>"Kelp University (Estonia), QXRT and Xx Yy (Spain)": bodies, each with its state.</summary>
    public bool IsAmongBodies(PersonRun run, Sentence sentence)
    {
        var (at, first) = (run.First, sentence.First);
        if (at <= first + 1 || !text.Is(run.End, sentence.End, "(") || text.Tokens[at - 1].Lower is not ("," or "and" or ";") || text.Known(run.End + 1, Lexicon.EntryKind.Country) is null) return false;
        for (var i = at - 1; i > Math.Max(first, at - LongestRow); i--)
        {
            if (text.Tokens[i].Text == "(" && text.Tokens[i - 1].IsCapitalized && text.Words.BodyRank(text.Tokens[i - 1]) is not null) return true;
            if (text.Tokens[i].IsLower && !text.Tokens[i].Is("and")) return false;
        }
        return false;
    }

    /// <summary><c>A, Reef Institute, Peru; Xx Yy, Kelp University, Chile; …</c>: what opens an item of a row that semicolons part, with a body, post or state behind the comma.</summary>
    public bool OpensPart(PersonRun run, Sentence sentence)
    {
        var before = run.First - 1;
        if (before > sentence.First && text.Tokens[before].Is("and")) before--;
        if (before <= sentence.First || !(text.Tokens[before].Text == ";" || IsFirstPart(run, sentence)) || run.Parts.Count is < 2 or > 4 || (run.Parts.Contains(NamePart.Doubtful) && !text.Words.IsGivenName(text.Tokens[run.First])) || run.Words == 0 || text.IsCommonWord(text.Tokens[run.End - 1])) return false;
        if (!(text.Is(run.End, sentence.End, ",") || text.Is(run.End, sentence.End, "("))) return false;
        for (var i = run.End + 1; i < Math.Min(sentence.End, run.End + LongestBracket) && text.Tokens[i].Text != ";"; i++)
            if (text.Words.BodyRank(text.Tokens[i]) is not null || text.Words.IsPost(text.Tokens[i]) || text.Words.Is("leadinghead", text.Tokens[i]) || text.Known(i) is not null) return true;
        return false;
    }

    /// <summary>What opens the first item of such a row: <c>included Xx Yy, Reef Institute; …</c>.</summary>
    private bool IsFirstPart(PersonRun run, Sentence sentence)
    {
        if (!(text.Tokens[run.First - 1].IsLower || text.Tokens[run.First - 1].Text == ":") || text.Tokens[run.First - 1].Lower is "the" or "in" or "at" or "on" or "for") return false;
        for (var i = run.End; i < Math.Min(sentence.End, run.End + LongestBracket); i++)
            if (text.Tokens[i].Text == ";") return i + 2 < sentence.End && runs.At(text.Is(i + 1, sentence.End, "and") ? i + 2 : i + 1, sentence.End, addressed: false) is { Parts.Count: 2 or 3 } next && text.Is(next.End, sentence.End, ",");
        return false;
    }

    /// <summary>Between two commas, or a comma and "and", a given name and another: <c>X, Omar Rose and Y</c>.</summary>
    public bool Holds(PersonRun run, int end) =>
        run.IsStrong && text.Words.IsGivenName(text.Tokens[run.First]) && text.Known(run.First) is null && run.End + 1 < end && text.Tokens[run.End].Lower is "," or "and" && runs.At(run.End + 1, end, addressed: false) is { IsStrong: true };

    /// <summary><c>namely Maria Sturz, Omar Rose and Y</c>: behind the sign or word that opens a row.</summary>
    public bool Opens(PersonRun run, Sentence sentence) =>
        run.First > sentence.First && (text.Tokens[run.First - 1].Lower is "," or ":" or "namely" or "including" or "are" or "were" or "include" or "included" || (text.Tokens[run.First - 1].Lower.EndsWith('s') && text.Words.IsPost(text.Tokens[run.First - 1].Lower[..^1]))) && run.Parts.Count == 2 && !text.IsCommonWord(text.Tokens[run.End - 1]) && Holds(run, sentence.End);

    /// <summary>What fills a cell of a column of people, or a part of it between signs and "and", and holds no common word.</summary>
    public PersonRun? InCell(int at, Sentence sentence)
    {
        var end = sentence.End;
        var before = at - 1;
        while (before > sentence.First && text.Tokens[before].Kind != TokenKind.Sign && text.Tokens[before].IsCapitalized && (text.Words.IsPost(text.Tokens[before]) || text.Words.IsModifier(text.Tokens[before]) || text.Words.IsHonorific(text.Tokens[before]))) before--;
        if (at > sentence.First && text.Tokens[before] is { Kind: not TokenKind.Sign, Lower: not "and" } && !(before == sentence.First && before < at - 1)) return null;
        var run = runs.At(at, end, addressed: true);
        if (run.Parts.Count < 2 || run.Words == 0 || !(run.Names > 0 || run.IsUnheard || run.Parts.Contains(NamePart.Initial)) || (run.End < end && text.Tokens[run.End] is { Kind: not TokenKind.Sign, Lower: not "and" })) return null;
        return HoldsCommon(run) ? null : run;
    }

    /// <summary><c>Xx Yy and Anna Keller from …</c>: words that no list has open the sentence, and a person follows whose body or verb comes next.</summary>
    public bool OpensPair(PersonRun run, Sentence sentence)
    {
        if (run.Parts.Count is not (2 or 3) || !(run.IsUnheard || run.IsPlausible || run.Parts is [NamePart.Unknown, NamePart.Name]) || run.First != sentence.First || text.Known(run.First) is not null || run.End + 2 >= sentence.End || text.Tokens[run.End].Lower is not ("and" or ",") || HoldsCommon(run)) return false;
        var last = runs.At(run.End + 1, sentence.End, addressed: false);
        while (last.IsStrong && text.Is(last.End, sentence.End, ",") && last.End + 1 < sentence.End) last = runs.At(text.Is(last.End + 1, sentence.End, "and") ? last.End + 2 : last.End + 1, sentence.End, addressed: false);
        if (last.IsStrong && text.Is(last.End, sentence.End, "and") && last.End + 1 < sentence.End) last = runs.At(last.End + 1, sentence.End, addressed: false);
        return last is { IsStrong: true } && text.Words.IsGivenName(text.Tokens[last.First]) && last.End < sentence.End && (text.Tokens[last.End].Lower is "from" or "of" or "representing" || (text.Tokens[last.End].IsLower && text.Words.Is("personsay", text.Tokens[last.End])));
    }

    /// <summary><c>Kelp Board: Xx Yy, …</c>: behind the head word of a body and a colon or dash that open the block.</summary>
    public bool FollowsBody(PersonRun run, Sentence sentence)
    {
        if (run.Parts.Count is not (2 or 3) || run.First < sentence.First + 2 || text.Tokens[run.First - 1].Text is not (":" or "–" or "—") || sentence.First != text.Text.Blocks[sentence.Block].First) return false;
        if (text.Words.BodyRank(text.Tokens[run.First - 2]) is null || !text.Tokens[run.First - 2].IsCapitalized || !text.Words.IsGivenName(text.Tokens[run.First]) || text.Known(run.First) is not null || text.IsCommonWord(text.Tokens[run.End - 1])) return false;
        return run.End >= sentence.End || text.Tokens[run.End].Text is "," or ";" or "(";
    }

    /// <summary><c>Anna Keller is a senior net mender at the Kelp Board</c>: a given name opens the sentence, and somebody's work is told.</summary>
    public bool IsIntroduced(PersonRun run, Sentence sentence)
    {
        if (run.First != sentence.First || run.Parts is not [NamePart.Name, .., NamePart.Name or NamePart.Unknown] || !text.Words.IsGivenName(text.Tokens[run.First]) || text.Known(run.First) is not null || HoldsCommon(run)) return false;
        if (run.End + 3 >= sentence.End || text.Tokens[run.End].Lower is not ("is" or "was") || text.Tokens[run.End + 1].Lower is not ("a" or "an")) return false;
        for (var i = run.End + 2; i < Math.Min(sentence.End, run.End + LongestBracket) && text.Tokens[i].IsLower; i++)
            if (text.Tokens[i].Lower is "at" or "with" && i > run.End + 2) return true;
        return false;
    }

    /// <summary><c>- Xx Yy – Kelp Board – Peru</c>, <c>| Xx Yy, Kelp Board |</c>, <c>“Nets” – Xx Yy, Kelp Board</c>: at the opening of an item, a cell or behind a quoted title, with a whole body behind the next sign.</summary>
    public bool OpensSlot(PersonRun run, Sentence sentence)
    {
        if (run.Parts.Count is not (2 or 3) || run.Parts.Contains(NamePart.Doubtful) || run.Words < 2 || text.Known(run.First) is not null || HoldsCommon(run) || run.End + 2 >= sentence.End) return false;
        if (!(run.IsUnheard || run.Parts.Contains(NamePart.Name)) || Enumerable.Range(run.First, run.End - run.First).Any(i => text.Words.BodyRank(text.Tokens[i]) is not null || text.Words.IsPost(text.Tokens[i]))) return false;
        if (text.Tokens[run.End].Text is not ("," or "–" or "—" or "(")) return false;
        var isOpening = run.First == Opening(sentence.Block) ? run.First > text.Text.Blocks[sentence.Block].First
            : text.Tokens[run.First - 1].Text == "|" || (text.Tokens[run.First - 1].Text is "–" or "—" && run.First > 1 && text.Tokens[run.First - 2].Text is "”" or "\"");
        if (!isOpening) return false;
        var stop = run.End + 1;
        while (stop < Math.Min(sentence.End, run.End + LongestBracket) && (text.Tokens[stop].IsCapitalized || text.Words.IsSmallWord(text.Tokens[stop].Lower))) stop++;
        if (stop < run.End + 3 || (stop < sentence.End && text.Tokens[stop].Kind != TokenKind.Sign)) return false;
        return text.Words.BodyRank(text.Tokens[stop - 1]) is not null || text.Words.BodyRank(text.Tokens[run.End + 1]) is not null && text.Is(run.End + 2, stop, "of");
    }

    /// <summary>The one name of an item, between items that hold one name each.</summary>
    public bool IsAmongNames(PersonRun run, Sentence sentence) =>
        run.Parts.Count is 2 or 3 && text.Words.IsGivenName(text.Tokens[run.First]) && text.Known(run.First) is null && !HoldsCommon(run) && IsItem(run, sentence.Block) && (IsNamed(sentence.Block - 1) || IsNamed(sentence.Block + 1));

    /// <summary><c>Xxxx Yyyy, Chair, Reef Bank</c> above or below a row that begins with a given name, another one and a comma.</summary>
    public bool IsAmongRows(PersonRun run, Sentence sentence) =>
        run.Parts.Count is 2 or 3 && !run.Parts.Contains(NamePart.Doubtful) && run.Words > 1 && run.Parts.Any(p => p is NamePart.Unknown or NamePart.Name) && text.Known(run.First) is null && !HoldsCommon(run)
        && !Enumerable.Range(run.First, run.End - run.First).Any(i => text.Words.IsCommonOrPlural(text.Tokens[i]) || text.Words.BodyRank(text.Tokens[i]) is not null || text.Words.IsPost(text.Tokens[i]) || text.Words.Is("firmword", text.Tokens[i]))
        && OpensRow(run, sentence.Block) && (IsRow(sentence.Block - 1) || IsRow(sentence.Block + 1));

    /// <summary>A comma and a capital follow the name that a short line opens with, and no sentence.</summary>
    private bool OpensRow(PersonRun run, int block)
    {
        var end = text.Text.Blocks[block].End;
        return run.First == Opening(block) && text.Is(run.End, end, ",") && run.End + 1 < end && (text.Tokens[run.End + 1].IsCapitalized || text.Tokens[run.End + 1].Is("former") || text.Words.IsPost(text.Tokens[run.End + 1])) && end - run.First <= LongestListed && text.Tokens[end - 1].Text != "."
            && !Enumerable.Range(run.End, end - run.End).Any(i => text.Tokens[i].IsLower && (text.Words.Is("auxiliary", text.Tokens[i]) || text.Words.Is("say", text.Tokens[i])));
    }

    private bool IsRow(int block) =>
        block >= 0 && block < text.Text.Blocks.Count && Opening(block) is var at && text.Words.IsGivenName(text.Tokens[at]) && text.Known(at) is null
        && runs.At(at, text.Text.Blocks[block].End, addressed: false) is { IsStrong: true } run && OpensRow(run, block);

    private bool IsNamed(int block)
    {
        if (block < 0 || block >= text.Text.Blocks.Count) return false;
        var at = Opening(block);
        return runs.At(at, text.Text.Blocks[block].End, addressed: false) is { IsStrong: true, Parts: [NamePart.Name, NamePart.Name or NamePart.Unknown] } run && text.Words.IsGivenName(text.Tokens[at]) && text.Known(at) is null && IsItem(run, block);
    }

    private bool IsItem(PersonRun run, int block) => run.First == Opening(block) && run.End == text.Text.Blocks[block].End;

    private int Opening(int block)
    {
        var (at, end) = (text.Text.Blocks[block].First, text.Text.Blocks[block].End);
        while (at < end - 1 && text.Tokens[at].Kind is TokenKind.Sign or TokenKind.Number) at++;
        return at;
    }

    private bool HoldsCommon(PersonRun run) => Enumerable.Range(run.First, run.End - run.First).Any(i => text.Tokens[i].IsCapitalized && text.IsCommonWord(text.Tokens[i]));

    /// <summary><c>Anna Keller from Xx Yy presented</c>: behind a person's name and "from" stands a body, whatever its words.</summary>
    public bool IsHomeOf(int at, int first) =>
        at > first + 2 && text.Tokens[at - 1].Is("from") && parts.At(at - 2) is NamePart.Name or NamePart.Unknown && parts.At(at - 3) >= NamePart.Initial && !text.Words.IsPost(text.Tokens[at - 2]);

    /// <summary>The token behind the body that a person of a row is of (<c>X of the Kelp Board and Y</c>), where the next person of the row begins; or <paramref name="at"/>.</summary>
    public int AfterBody(int at, int end)
    {
        if (text.Tokens[at].Lower is not ("of" or "from" or "at" or "representing") || at + 1 >= end) return at;
        for (var i = at + 2; i < Math.Min(end - 2, at + LongestBracket); i++)
        {
            if (text.Tokens[i].Lower is "," or "and" && AfterJoint(i, end) is var next && next < end && IsNextInRow(next, end)) return next;
            if (!text.Tokens[i].IsCapitalized && !text.Words.IsSmallWord(text.Tokens[i].Lower) && text.Tokens[i].Lower is not ("and" or "," or "&")) return at;
        }
        return at;
    }

    /// <summary>A given name and another, or words that no list has, which close the row or go on to the person's own body.</summary>
    private bool IsNextInRow(int at, int end) =>
        text.Known(at) is null && runs.At(at, end, addressed: false) is var run && (run.IsStrong || run.IsUnheard) && run.End - at is 2 or 3 && !HoldsCommon(run)
        && (run.End >= end || text.Tokens[run.End].Text is "." or "," or ";" or "(" || text.Tokens[run.End].Lower is "of" or "from" or "at" or "and" || text.Words.Is("function", text.Tokens[run.End]));

    /// <summary>The token behind a short bracket, commas and "and", or <paramref name="at"/>.</summary>
    public int AfterJoint(int at, int end)
    {
        var next = at;
        if (text.Tokens[at].Text == "(")
            for (var i = at + 1; i < Math.Min(end, at + LongestBracket) && next == at; i++)
                if (text.Tokens[i].Text == ")") next = i + 1;
        var joint = next;
        while (joint < Math.Min(end, next + 2) && text.Tokens[joint].Lower is "," or "and" or "&") joint++;
        return joint > next ? joint : at;
    }
}
