using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Bodies that a text names by letters alone ("UNCRD has been providing …"): capitals that act somewhere, as the subject of a verb, behind "by"
/// or as what delegates come from, are a body wherever they stand for themselves.
/// </summary>
internal static class Acronyms
{
    private const int Shortest = 3;
    private const int Longest = 9;
    private const int LongestRole = 6;
    private const int FarthestDelegates = 3;

    public static List<Candidate> Find(MarkedText text, IReadOnlyList<Candidate> names)
    {
        var covered = new bool[text.Tokens.Count];
        foreach (var name in names) Array.Fill(covered, true, name.First, name.End - name.First);
        var bodyEnds = names.Where(n => n.Type == NodeType.Organization).Select(n => n.End).ToHashSet();
        var others = OtherShortForms(text, bodyEnds);
        var initials = names.Where(n => n.Type == NodeType.Organization && n.End - n.First >= Shortest).Select(n => NameVariants.Initials(text, n)).ToHashSet(StringComparer.Ordinal);
        var standing = new List<int>();
        var acting = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in text.Text.Sentences)
        {
            if (IsShouted(text, sentence)) continue;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (covered[i] || !IsAcronym(text, i) || others.Contains(text.Tokens[i].Text) || !StandsForItself(text, i, sentence)) continue;
                standing.Add(i);
                if (Acts(text, i, sentence) || initials.Contains(text.Tokens[i].Text)) acting.Add(text.Tokens[i].Text);
            }
        }
        return [.. standing.Where(i => acting.Contains(text.Tokens[i].Text)).Select(i => new Candidate(NodeType.Organization, i, i + 1, -1, text.Tokens[i].Text))];
    }

    /// <summary>Letters in brackets behind a thing that is no body: an event, a plan, a plain noun ("electric vehicles (QXV)").</summary>
    public static HashSet<string> OtherShortForms(MarkedText text, HashSet<int> bodyEnds)
    {
        var others = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i + 2 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Text != "(" || bodyEnds.Contains(i) || text.Tokens[i - 1].Kind != TokenKind.Word) continue;
            var at = text.Tokens[i + 1].Text is "“" or "\"" ? i + 2 : i + 1;
            if (at + 1 < text.Tokens.Count && text.Tokens[at].Text.Count(char.IsUpper) > 1 && text.Tokens[at + 1].Text is ")" or "”" or "\"") others.Add(text.Tokens[at].Text);
        }
        return others;
    }

    /// <summary>Three to nine capitals that are no known name, post, honorific or event.</summary>
    public static bool IsAcronym(MarkedText text, int at)
    {
        var t = text.Tokens[at];
        return t.IsAllCaps && t.Text.Length is >= Shortest and <= Longest && IsOfLetters(t.Text) && text.Known(at) is null
            && !text.Words.IsPost(t) && !text.Words.IsHonorific(t) && !text.Words.IsSuffix(t) && !text.Words.IsPersonName(t) && text.Words.EventLevel(t) is null;
    }

    private static bool IsOfLetters(string text)
    {
        foreach (var c in text)
            if (!char.IsLetter(c)) return false;
        return true;
    }

    /// <summary>Neither part of a longer name nor a noun's attribute ("GHG emissions").</summary>
    private static bool StandsForItself(MarkedText text, int at, Sentence sentence)
    {
        if (at > sentence.First && text.Tokens[at - 1].IsCapitalized && !text.Words.Is("function", text.Tokens[at - 1])) return false;
        if (at + 1 >= sentence.End) return true;
        var next = text.Tokens[at + 1];
        return next.Kind == TokenKind.Sign ? next.Text is not ("-" or "(" or "%") : IsVerb(text, next) || text.Words.IsSmallWord(next.Lower) || text.Words.Is("function", next) || IsPost(text, at + 1, sentence.End);
    }

    /// <summary>"QXRT Executive Director": whose post it is.</summary>
    private static bool IsPost(MarkedText text, int at, int end)
    {
        while (at < end && text.Words.IsModifier(text.Tokens[at]) && !text.Words.IsPost(text.Tokens[at])) at++;
        return at < end && text.Words.IsPost(text.Tokens[at]);
    }

    private static bool Acts(MarkedText text, int at, Sentence sentence) =>
        SendsDelegates(text, at, sentence.First) || (at + 1 < sentence.End && IsVerb(text, text.Tokens[at + 1])) || IsPartnerThatActs(text, at, sentence.First) || (at > sentence.First && (text.Tokens[at - 1].Is("by") || (text.Tokens[at - 1].Is("the") && at > sentence.First + 1 && text.Tokens[at - 2].Is("by"))));

    /// <summary>"by the project coordinator QXRT": behind what it is to the others.</summary>
    private static bool IsPartnerThatActs(MarkedText text, int at, int first)
    {
        if (at - 1 <= first || !text.Tokens[at - 1].IsLower || !text.Words.Is("bodypost", text.Tokens[at - 1])) return false;
        for (var i = at - 2; i > first - 1 && i > at - LongestRole && text.Tokens[i].Kind == TokenKind.Word; i--)
            if (text.Tokens[i].Is("by")) return true;
        return false;
    }

    /// <summary><c>participants from QXRT, WEXO and ZUMA</c>, <c>officials of QXRT</c>: whose people they are, in a row of names. Letters for a kind of body name none.</summary>
    private static bool SendsDelegates(MarkedText text, int at, int first)
    {
        if (text.Words.Is("collectiveletters", text.Tokens[at])) return false;
        var joint = at - 1;
        while (joint > first && (text.Tokens[joint].IsCapitalized || text.Tokens[joint].Lower is "," or "and" or "the" or "&")) joint--;
        if (joint <= first || !(text.Tokens[joint].Lower is "from" or "of" or "representing")) return false;
        for (var i = joint - 1; i >= Math.Max(first, joint - FarthestDelegates) && text.Tokens[i].Kind == TokenKind.Word; i--)
            if (text.Words.Is("delegate", text.Tokens[i])) return true;
        return false;
    }

    private static bool IsVerb(MarkedText text, Token token) =>
        token.IsLower && (text.Words.Is("auxiliary", token) || text.Words.Is("say", token) || text.Words.Is("heldverb", token));

    private static bool IsShouted(MarkedText text, Sentence sentence)
    {
        var (capitals, words) = (0, 0);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word) continue;
            words++;
            if (text.Tokens[i].IsAllCaps) capitals++;
        }
        return capitals * 2 > words;
    }
}
