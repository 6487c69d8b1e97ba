using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Whose words a sentence tells: the people before its first verb of speaking, those who begin a further clause with such a verb, and whom "who" takes up.</summary>
internal sealed class SpeakingSubjects(WordClasses words)
{
    private const int ObjectReach = 8;
    private const int PostReach = 16;
    private const int InvertedReach = 12;
    private const int LongestDescription = 3;

    /// <summary>The speakers in the order of the text.</summary>
    public List<SpottedMention> Of(Clause clause)
    {
        if (!clause.Holds(NodeType.Person)) return [];
        var (speakers, people) = (new List<SpottedMention>(), new List<SpottedMention>());
        var (isFirst, isOpen, isReported) = (true, false, false);
        var inQuote = OpensInQuote(clause);
        for (var i = 0; i < clause.Items.Count; i++)
        {
            var item = clause.Items[i];
            // "“I wish Ms. X well,” Dr. Lim said": whom the words are on says nothing.
            if (item.Mention is null && item.Token.Text is "“" or "”" or "\"") inQuote = item.Token.Text == "“" || (item.Token.Text == "\"" && !inQuote);
            else if (inQuote && isFirst && people.Count == 0) continue;
            if (item.Mention is { } mention)
            {
                if (mention.Type != NodeType.Person) continue;
                if (IsTakenUp(clause, i) || (!isFirst && !isReported && IsNextOnTopic(clause, i))) speakers.Add(mention);
                if ((isFirst || isOpen) && !IsObject(clause, i) && !Absence.IsStoodFor(clause, i, words)) people.Add(mention);
                continue;
            }
            if (!isFirst && Opens(clause, i, isReported)) (isOpen, isReported) = (true, false);
            else if (isOpen && people.Count == 0 && !IsOfPost(item)) isOpen = false;
            if (IsAttribution(clause, i) && Next(clause, i) is { } quoted) speakers.Add(quoted);
            if (isFirst && people.Count > 0 && item.Is(":") && IsQuote(clause, i + 1))
            {
                speakers.AddRange(people);
                people.Clear();
                isFirst = false;
            }
            isReported |= item.Token.Lower is "that" or "how" or "whether" or "what";
            if (!IsSaying(item) || IsParticiple(clause, i) || IsHandingOver(clause, i) || IsSource(clause, i)) continue;
            if (people.Count > 0)
            {
                // "were present, including A; B; and C, who noted": only C noted.
                if (i > 0 && clause.Items[i - 1].Is("who") && IsRow(clause, i)) people.RemoveRange(0, people.Count - 1);
                speakers.AddRange(people);
                people.Clear();
                (isFirst, isOpen, isReported) = (false, false, false);
            }
            else if (isFirst && Inverted(clause, i) is { } speaker)
            {
                speakers.Add(speaker);
                isFirst = false;
            }
        }
        return speakers;
    }

    /// <summary>The sentence ends a quotation that an earlier one has begun.</summary>
    private static bool OpensInQuote(Clause clause)
    {
        var (marks, first) = (0, -1);
        for (var i = 0; i < clause.Items.Count; i++)
            if (clause.Items[i] is { Mention: null, Token.Text: "“" or "”" or "\"" } && marks++ == 0) first = i;
        if (first < 1) return false;
        var mark = clause.Items[first].Token.Text;
        return (mark == "”" || (mark == "\"" && marks % 2 == 1)) && clause.Items[first - 1] is { Mention: null, Token.Text: "," or "." or "?" or "!" };
    }

    /// <summary>Two semicolons and more before a verb: a row of people, each with a post.</summary>
    private static bool IsRow(Clause clause, int verb) => Enumerable.Range(0, verb).Count(i => clause.Items[i].Is(";")) > 1;

    private bool IsSaying(Item item) => item is { Mention: null, Token.IsLower: true } && (words.Is("say", item.Token) || words.Is("speakact", item.Token));

    /// <summary><c>"…" – Dr. Lim, Reef Bank</c>: a dash between the words and the name.</summary>
    private static bool IsAttribution(Clause clause, int at) =>
        at > 0 && clause.Items[at].Mention is null && clause.Items[at].Token.Text is "–" or "—" or "-" && clause.Items[at - 1].Mention is null && clause.Items[at - 1].Token.Text is "”" or "\"" or "»";

    /// <summary>The person whose name begins right behind an item or its form of address.</summary>
    private static SpottedMention? Next(Clause clause, int at)
    {
        for (var i = at + 1; i < Math.Min(clause.Items.Count, at + 3); i++)
            if (clause.Items[i].Mention is { Type: NodeType.Person } person) return person;
            else if (clause.Items[i].Mention is not null || !clause.Items[i].Token.IsCapitalized) return null;
        return null;
    }

    private static bool IsQuote(Clause clause, int at) => at < clause.Items.Count && clause.Items[at].Mention is null && clause.Items[at].Token.Text is "“" or "\"" or "«";

    /// <summary>"…; B asked", "…, while B noted", "…, and B noted": where a clause with a subject of its own may begin. An "and" without a comma still belongs to what A said that B and C do.</summary>
    private static bool Opens(Clause clause, int at, bool isReported) => clause.Items[at].Token.Lower switch
    {
        ";" or "while" or "whereas" => true,
        // "After A had spoken, B noted": behind the comma the main clause begins.
        "," => clause.Items[0] is { Mention: null, Token.Lower: "after" or "once" or "when" or "while" or "whereas" or "although" or "though" or "before" or "as" },
        "and" or "but" => !isReported || clause.Items[at - 1].Is(","),
        _ => false,
    };

    private bool IsOfPost(Item item) => item.Token.IsCapitalized || item.Token.Kind == TokenKind.Sign || words.IsPost(item.Token) || words.IsModifier(item.Token) || words.IsSmallWord(item.Token.Lower) || item.Token.Lower is "own" or "our" or "colleague" or "colleagues";

    /// <summary><c>A, Head of B, who noted</c>: the person speaks, wherever the name stands in the sentence.</summary>
    private bool IsTakenUp(Clause clause, int at)
    {
        for (var i = at + 1; i < Math.Min(clause.Items.Count, at + PostReach); i++)
        {
            var item = clause.Items[i];
            if (item.Mention is { Type: NodeType.Person }) return false;
            if (item.Mention is not null) continue;
            if (!item.Is("who"))
            {
                if (!IsOfPost(item) || item.Is(";")) return false;
                continue;
            }
            for (var v = i + 1; v < Math.Min(clause.Items.Count, i + 3); v++)
                if (IsSaying(clause.Items[v])) return !IsParticiple(clause, v);
            return false;
        }
        return false;
    }

    /// <summary><c>A spoke on seed, B on water and C on markets</c>: the verb is not said again.</summary>
    private static bool IsNextOnTopic(Clause clause, int at)
    {
        var before = at - 1;
        while (before > 0 && clause.Items[before] is { Mention: null, Token: { IsCapitalized: true } or { Text: "." } }) before--;
        if (before < 0 || at + 1 >= clause.Items.Count || !(clause.Items[before].Is(",") || clause.Items[before].Is("and") || clause.Items[before].Is(";"))) return false;
        var on = at + 1;
        if (clause.Items[on].Is("("))
            while (on < Math.Min(clause.Items.Count - 1, at + PostReach) && !clause.Items[on++].Is(")")) ;
        return clause.Items[on].Is("on") || clause.Items[on].Is("about");
    }

    /// <summary><c>"…," said Dr. Lim</c>: the speaker behind the verb, post and form of address between.</summary>
    private SpottedMention? Inverted(Clause clause, int verb)
    {
        // "Ms. Lim, thanked President Novak": the verb is said to somebody.
        if (verb == 0 || words.Is("saidto", clause.Items[verb].Token) || clause.Items[verb - 1].Mention is not null || clause.Items[verb - 1].Token.Text is not ("”" or "\"" or "," or "’")) return null;
        var described = 0;
        for (var i = verb + 1; i < Math.Min(clause.Items.Count, verb + InvertedReach); i++)
        {
            if (clause.Items[i].Mention is { Type: NodeType.Person } person) return person;
            if (described > 0 && clause.Items[i].Mention is null && words.IsPreposition(clause.Items[i].Token.Lower)) return null;
            if (clause.Items[i].Mention is not null || clause.Items[i].Token.IsCapitalized || words.IsSmallWord(clause.Items[i].Token.Lower)) continue;
            // "said longtime supporter Ann Lim": words that describe the person.
            if (!clause.Items[i].Token.IsLower || IsSaying(clause.Items[i]) || ++described > LongestDescription) return null;
        }
        return null;
    }

    private bool IsObject(Clause clause, int at)
    {
        if (IsFronted(clause, at)) return true;
        for (var i = at - 1; i >= Math.Max(0, at - ObjectReach); i--)
        {
            var item = clause.Items[i];
            // "At the meeting with Minister Lim, Ms. Roe said": the occasion's party.
            if (item.Mention is { Type: NodeType.Event } e && e.End >= clause.Items[at].Mention!.End) return true;
            // "During her meeting with the Chair of the Bank, Ms. Lim, the President said": whom the main clause behind the comma is not on.
            if (IsPartyBefore(clause, at)) return true;
            // "Minister for Health Lim": the preposition belongs to the post.
            if (item.Mention is null && item.Token.Lower is "for" or "to" or "with" && i > 0 && clause.Items[i - 1] is { Mention: null, Token.IsCapitalized: true } post && words.IsPost(post.Token)) return false;
            // "a pillar that President Lim outlined": the clause only tells which pillar.
            if (item.Mention is null && item.Token.Lower is "by" or "to" or "with" or "for" or "that" or "which" or "whom") return true;
            if (item.Mention is null && (item.Token.Kind == TokenKind.Sign && item.Token.Text is "," or ";" || item.Token.Is("and"))) return false;
        }
        return false;
    }

    /// <summary>"Welcoming Mr. Lim and Dr. Roe, the President said": whom the participle that opens the sentence is on.</summary>
    private bool IsFronted(Clause clause, int at)
    {
        if (at == 0 || clause.Items[0] is not { Mention: null, Token: var verb } || !words.Is("toperson", verb)) return false;
        for (var i = 1; i < at; i++)
            if (clause.Items[i] is not ({ Mention.Type: NodeType.Person } or { Mention: null, Token: { IsCapitalized: true } or { Lower: "." or "the" or "to" or "and" or "his" or "her" } })) return false;
        return true;
    }

    /// <summary>In apposition to the party of the occasion that opens the sentence, and somebody else stands between the comma and the verb.</summary>
    private bool IsPartyBefore(Clause clause, int at)
    {
        if (at + 2 >= clause.Items.Count || at < 3 || clause.Items[0].Mention is not null || !(clause.Items[0].Token.Lower is "at" or "during" or "in" or "after" or "following") || !clause.Items[at + 1].Is(",")) return false;
        var before = at - 1;
        while (before > 1 && clause.Items[before] is { Mention: null, Token: { IsCapitalized: true } or { Text: "." } }) before--;
        if (!clause.Items[before].Is(",")) return false;
        if (!Enumerable.Range(1, at - 1).Any(i => clause.Items[i].Is("with") || (clause.Items[i].Mention is { Type: NodeType.Event } e && e.Candidate.Name.Contains(" with ", StringComparison.Ordinal)))) return false;
        for (var i = at + 2; i < Math.Min(clause.Items.Count, at + ObjectReach + 2); i++)
            if (IsSaying(clause.Items[i])) return i > at + 2;
            else if (clause.Items[i].Is(",")) return false;
        return false;
    }

    /// <summary>"presented certificates to the trainees", "gave the prize", "provided support": done with the hands.</summary>
    private bool IsHandingOver(Clause clause, int verb)
    {
        var isGiven = clause.Items[verb].Token.Lower is "provided" or "provides" or "gave" or "gives";
        if (!isGiven && clause.Items[verb].Token.Lower is not ("presented" or "presents" or "delivered" or "delivers")) return false;
        for (var i = verb + 1; i < Math.Min(clause.Items.Count, verb + ObjectReach) && clause.Items[i] is { Mention: null } item; i++)
            if (words.Is("prize", item.Token) || (isGiven && words.Is("rendered", item.Token))) return true;
            else if (words.IsPreposition(item.Token.Lower) || item.Token.Kind == TokenKind.Sign) return false;
        return false;
    }

    /// <summary>"…, a statement said", "…, the news agency reported": whoever stands before, these words are the source's.</summary>
    private bool IsSource(Clause clause, int verb)
    {
        if (verb == 0 || clause.Items[verb - 1] is not { Mention: null, Token: { IsLower: true } noun } || !words.Is("source", noun)) return false;
        for (var i = verb - 2; i >= 0; i--)
            if (clause.Items[i].Mention is { Type: NodeType.Person }) return false;
            else if (clause.Items[i].Is(",")) return true;
        return false;
    }

    /// <summary>"As stated by", "was briefed", "is expected to" are no speech of the subject.</summary>
    private static bool IsParticiple(Clause clause, int at) =>
        (at + 1 < clause.Items.Count && (clause.Items[at + 1].Is("by") || (clause.Items[at].Token.Lower is "looked" or "looks" && !clause.Items[at + 1].Is("forward")))) || (at > 0 && clause.Items[at - 1].Mention is null && clause.Items[at - 1].Token.Lower is "as" or "was" or "were" or "is" or "are" or "be" or "been" or "being");
}
