namespace LmecGraph.Text;

/// <summary>
/// Cuts a stretch of text into tokens in one pass. Markup is stepped over: Markdown emphasis, headings, link targets and images, HTML tags.
/// </summary>
public static class Tokenizer
{
    private static readonly HashSet<string> Abbreviations = new(
        "univ inst fac dpt sdn bhd mr mrs ms mx dr prof assoc asst hon amb eng engr ir mohd md hj gen col lt capt maj sgt rev fr st no nos vol sen rep gov dept ltd inc co corp pte jr sr vs etc approx al jan feb mar apr jun jul aug sep sept oct nov dec".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Titles and ranks before a name, some of them words elsewhere: they keep their dot only where a capitalized word follows.</summary>
    private static readonly HashSet<string> Titles = new(
        ("Mme Mlle Mlles Mmes Dra Drs Dras Sra Sras Srta Sres Ing Arq Lic Licda Licdo Mag Mtro Mtra Brig Adm Cmdr Cdr Cmdt Commdt Comdr Cdor Cnel Gral Tte Ldr Sqn Wg Insp Supt Sec Usec Asec Atty Dir Min Amb Cong "
        + "Cllr Ald Ven Bro Msgr Mgr Mons Adv Arch Arc Ar Er Sh Smt Shri Kum Barr Alh Pst Comr Surv Tpl Pharm Esv Comm Pres Dipl Acad Akad Avv Dott Sig Ust Tgk Hjh Bpk Messrs Profs Mdm Dhr Mevr Mw Cpl Pvt Lieut "
        + "Hons Mt Ft Ste Intl Assn Bros Phd Rdo Pdt Mgr Revd Supt Const Cst Spc Flt Gp Abg Adj Archt Asso Bc Biol Br Bw Dkt Doz Econ Exma Exmo Frk Geom Gs Jb JUDr MMag "
        + "Exec Dep Prog Addl Secy Mgr Dy Jt Gen "
        + "Rt Mej Mhe MUDr PaedDr PhDr Psic RNDr RSDr Tmt Jhr Jkvr YBhg YAB YB YM Ts Dyg Bgy Brgy Öğr Doç Arş Gör Ch Sh Zh Kh Dz Gh Muh Moh Abd Wm Geo Chas "
        + "ing mgr hab habil med phil sc iur jur rer nat oec techn theol inż").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The tokens of a text.</summary>
    public static Row<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        Tokenize(text, new TextSpan(0, text.Length), tokens);
        return new(tokens);
    }

    /// <summary>Appends the tokens of <paramref name="span"/> to <paramref name="tokens"/>.</summary>
    public static void Tokenize(string text, TextSpan span, List<Token> tokens)
    {
        var at = span.Start;
        var glued = false;
        while (at < span.End)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' or '\u00ad')
            {
                at++;
                glued = false;
                continue;
            }
            var isWord = char.IsLetterOrDigit(c);
            var possessive = glued && !isWord ? PossessiveLength(text, at, span.End) : 0;
            var markup = possessive > 0 || isWord ? 0 : Markup.Length(text, at, span.End);
            if (markup > 0)
            {
                glued &= text[at] != '\\';
                at += markup;
                continue;
            }
            var end = possessive > 0 ? at + possessive : isWord ? WordEnd(text, at, span.End) : at + (char.IsHighSurrogate(c) && at + 1 < span.End ? 2 : 1);
            var owner = IsInsideName(tokens) ? OwnerEnd(text, at, end, span.End) : end;
            tokens.Add(new Token(Word.Of(text.AsSpan(at, owner - at)), TextSpan.Between(at, owner), glued));
            if (owner < end) tokens.Add(new Token(Word.Possessive(text[owner..end]), TextSpan.Between(owner, end), true));
            at = end;
            glued = true;
        }
    }

    /// <summary>A word goes on over hyphens and apostrophes between letters, and over the dots of abbreviations and addresses.</summary>
    private static int WordEnd(string text, int start, int limit)
    {
        if (AddressEnd(text, start, limit) is var address and > 0) return address;
        var at = start;
        while (at < limit)
        {
            var c = text[at];
            if (c == ' ') break;
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) at++;
            else if (PossessiveLength(text, at, limit) > 0 && at > start) return at;
            else if (c == '&' && IsPairOfLetters(text, start, at, limit)) at++;
            else if (c is '-' or '‐' or '‑' or '\'' or '’' && at + 1 < limit && char.IsLetterOrDigit(text[at + 1])) at++;
            else if (c is '\'' or '’' && text[at - 1] == 's' && PluralPossessive(text, start, at, limit)) return at + 1;
            else if (c == '.' && IsInitial(text, start, at, limit))
            {
                at++;
                if (OpensName(text, at, limit)) return at;
            }
            else if (c is '.' or ',' && char.IsDigit(text[at - 1]) && at + 1 < limit && char.IsDigit(text[at + 1])) at++;
            else break;
        }
        return at < limit && text[at] == '.' && (Abbreviations.Contains(text[start..at].ToLowerInvariant()) || IsTitle(text, start, at, limit)) ? at + 1 : at;
    }

    /// <summary>Before a capitalized word, or before a comma: no sentence ends there.</summary>
    private static bool IsTitle(string text, int start, int dot, int limit) =>
        dot + 2 < limit && ((text[dot + 1] == ' ' && char.IsUpper(text[dot + 2])) || text[dot + 1] == ',') && Titles.Contains(text[start..dot]);

    /// <summary><c>M&amp;E</c>, <c>R&amp;D</c>: single capitals joined by the sign are one word, but for the questions and answers of a meeting.</summary>
    private static bool IsPairOfLetters(string text, int start, int sign, int limit) =>
        sign == start + 1 && char.IsUpper(text[start]) && text[start] != 'Q' && sign + 1 < limit && char.IsUpper(text[sign + 1]) && (sign + 2 == limit || !char.IsLetterOrDigit(text[sign + 2]));

    /// <summary>Length of an <c>'s</c> behind a word, which is a token of its own; its sign may be escaped (<c>\u2019</c>).</summary>
    private static int PossessiveLength(string text, int at, int limit)
    {
        var sign = text[at] is '\'' or '’' ? 1 : text.AsSpan(at, Math.Min(6, limit - at)).SequenceEqual("\\u2019") ? 6 : 0;
        return sign > 0 && at + sign < limit && text[at + sign] == 's' && (at + sign + 1 == limit || !char.IsLetterOrDigit(text[at + sign + 1])) ? sign + 1 : 0;
    }

    /// <summary><c>Leaders' Meeting</c>: a noun follows, and no quotation was opened before the word.</summary>
    private static bool PluralPossessive(string text, int start, int at, int limit) =>
        at + 2 < limit && text[at + 1] == ' ' && char.IsLetter(text[at + 2]) && (start == 0 || text[start - 1] is ' ' or '\n' or '\r')
        && text.LastIndexOf('‘', at, Math.Min(at, 60)) < 0;

    /// <summary>
    /// <c>the Bureau of Rivers' director</c>: before a word in small letters the apostrophe behind a capitalized plural is a possessive, and the name ends
    /// before it; <paramref name="end"/> elsewhere.
    /// </summary>
    private static int OwnerEnd(string text, int start, int end, int limit) =>
        end - start > 2 && text[end - 1] is '\'' or '’' && char.IsUpper(text[start]) && end + 1 < limit && char.IsLower(text[end + 1]) && !text.AsSpan(end + 1).StartsWith("and ") ? end - 1 : end;

    /// <summary>True where the tokens so far end within a name: a plural alone (<c>Ministers' meeting</c>) is the kind of what follows.</summary>
    private static bool IsInsideName(List<Token> tokens) => tokens.Count > 0 && (!tokens[^1].IsLower || tokens[^1].Lower is "and" or "of" or "for");

    /// <summary>A dot after a single letter that stands alone or after another such pair: <c>H.E.</c>, <c>P. R.</c>, <c>C.R.C.</c></summary>
    private static bool IsInitial(string text, int start, int dot, int limit) =>
        char.IsLetter(text[dot - 1]) && (dot - 1 == start || text[dot - 2] is '.' or '-')
        && (char.IsUpper(text[dot - 1]) || (dot + 1 < limit && char.IsLetter(text[dot + 1])) || text[start..dot].Contains('.'));

    /// <summary><c>R.Keller</c>, <c>U.S.Embassy</c>: behind the dot of an initial a word begins without a space.</summary>
    private static bool OpensName(string text, int at, int limit) => at + 2 < limit && char.IsUpper(text[at]) && char.IsLower(text[at + 1]) && char.IsLower(text[at + 2]);

    private static int AddressEnd(string text, int start, int limit)
    {
        var end = start;
        var sign = false;
        while (end < limit && end - start < 2000 && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or ')' or ']' or ',' or ';' or '|'))
        {
            sign |= text[end] == '@' || (text[end] == ':' && end + 2 < limit && text[end + 1] == '/' && text[end + 2] == '/');
            end++;
        }
        if (!sign && !(end - start > 4 && text.AsSpan(start, 4).Equals("www.", StringComparison.OrdinalIgnoreCase))) return 0;
        while (end > start && text[end - 1] is '.' or ':') end--;
        return end;
    }
}
