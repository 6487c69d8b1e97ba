using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Bodies named by the place that they fill behind a person: <c>Anna Keller, Director, Harbours for Youth</c>. What stands between two commas behind
/// a title is the body's whole name, whatever words it is made of; a programme there has staff and is a body too.
/// </summary>
internal sealed class AffiliationSlots
{
    private const int MostParts = 6;

    private readonly MarkedText _text;
    private readonly NamePhrases _phrases;
    private readonly BodyShape _shape;
    private readonly Candidate?[] _outer;
    private readonly List<Candidate> _names;
    private readonly List<Candidate> _found = [];
    private readonly HashSet<Candidate> _dropped = new(ReferenceEqualityComparer.Instance);

    private AffiliationSlots(MarkedText text, List<Candidate> names, NamePhrases phrases)
    {
        (_text, _names, _phrases, _shape) = (text, names, phrases, new BodyShape(text, phrases, names));
        _outer = Coverage.Of(text, names);
    }

    /// <summary>Adds the bodies found to the names, in place of parts of them that were taken for names.</summary>
    public static void Fill(MarkedText text, List<Candidate> names, NamePhrases phrases)
    {
        var slots = new AffiliationSlots(text, names, phrases);
        var s = 0;
        var sentences = text.Text.Sentences;
        var people = names.Where(n => n.Type == NodeType.Person).OrderBy(n => n.First).ToList();
        for (var p = 0; p < people.Count; p++)
        {
            while (sentences[s].End <= people[p].First) s++;
            slots.Behind(people[p], sentences[s], (p > 0 && slots.IsAlike(people[p - 1], people[p])) || (p + 1 < people.Count && slots.IsAlike(people[p + 1], people[p])));
        }
        names.RemoveAll(slots._dropped.Contains);
        names.AddRange(slots._found);
    }

    /// <summary>The person beside in the row or list has the same sign behind the name, and then a body.</summary>
    private bool IsAlike(Candidate other, Candidate person)
    {
        var at = person.End;
        if (other.End + 1 >= _text.Tokens.Count || at >= _text.Tokens.Count || _text.Tokens[at].Text is not ("," or "(" or "–" or "—" or "-" or "|") || _text.Tokens[other.End].Text != _text.Tokens[at].Text) return false;
        var body = _text.Is(other.End + 1, _text.Tokens.Count, "the") ? other.End + 2 : other.End + 1;
        return body < _text.Tokens.Count && _outer[body] is { Type: NodeType.Organization } known && known.First == body && Math.Abs(_text.BlockOf(other.First) - _text.BlockOf(person.First)) <= 1;
    }

    /// <param name="person">Whose body is looked for.</param>
    /// <param name="sentence">The sentence that names the person.</param>
    /// <param name="inCompany">Whether a person beside has a body right behind the name.</param>
    private void Behind(Candidate person, Sentence sentence, bool inCompany)
    {
        var (at, end) = (person.End, sentence.End);
        // "Kelp Board: A, B": the comma parts people.
        if (_text.Is(at, end, ",") && person.First > sentence.First + 1 && _text.Tokens[person.First - 1].Text == ":" && _outer[person.First - 2] is { Type: NodeType.Organization }) return;
        while (at < end && _text.Words.IsSuffix(_text.Tokens[at])) at++;
        at = _text.BehindDegrees(at, end);
        if (at >= end)
        {
            if (!TitleBelow(sentence, out at, out end)) return;
        }
        else if (_text.Tokens[at].Text is "," or "–" or "—" or "-" or "(" or ":" or "/" or "|")
        {
            at++;
            // "A and B (both Y)": they share the body, whatever words it is made of.
            if (at + 1 < end && _text.Tokens[at].Lower is "all" or "both") Part(SkipFrom(at + 1, end), PartEnd(SkipFrom(at + 1, end), end), titled: true, last: true);
        }
        else if ((_text.Tokens[at].Lower is "of" or "from" or "at" or "with" && !(_text.Is(at, end, "of") && person.First > sentence.First && _text.Words.Is("peer", _text.Tokens[person.First - 1]))) || Coming(at, end) > at)
        {
            Part(Coming(at, end) + 1, end, titled: true, last: true);
            return;
        }
        else if (!_text.Words.IsPost(_text.Tokens[at]) && !_text.Words.IsModifier(_text.Tokens[at])) return;
        Parts(at, end, inCompany);
    }

    /// <summary>The joint behind "joins us from", "is based at", "works with", which tell where somebody is at home; else the token itself.</summary>
    private int Coming(int at, int end)
    {
        var joint = at;
        while (joint < Math.Min(end, at + MostParts) && _text.Words.Is("comingverb", _text.Tokens[joint])) joint++;
        return joint > at && joint < end && _text.Tokens[joint].Lower is "from" or "at" or "with" or "for" ? joint : at;
    }

    private int SkipFrom(int at, int end) => at + 1 < end && _text.Tokens[at].Lower is "from" or "of" or "at" or "with" ? at + 1 : at;

    /// <summary>The block below a line that holds the name alone.</summary>
    private bool TitleBelow(Sentence sentence, out int at, out int end)
    {
        (at, end) = (0, 0);
        var blocks = _text.Text.Blocks;
        if (sentence.End != blocks[sentence.Block].End || sentence.Block + 1 >= blocks.Count || sentence.End - sentence.First > 8) return false;
        (at, end) = (blocks[sentence.Block + 1].First, blocks[sentence.Block + 1].End);
        return end - at <= 40;
    }

    private void Parts(int at, int end, bool inCompany)
    {
        var (titled, ofMinister) = (false, false);
        for (var n = 0; n < MostParts && at < end; n++)
        {
            if (_text.Is(at, end, "and") || _text.Is(at, end, "who") || StartsPerson(at)) return;
            if (titled) at = PostFields.BehindList(_text, at, end, StartsBody);
            var stop = PartEnd(at, end);
            var clean = stop >= end || _text.Tokens[stop].Text is "," or ";" or ")" or "–" or "—" or "." or "|" or "(" or "/" or "•" or "<";
            var hasPost = HasPost(at, stop);
            if (hasPost)
            {
                (titled, ofMinister) = (true, Enumerable.Range(at, stop - at).Any(i => _text.Tokens[i].Is("minister")));
                if (Joint(at, stop) is var joint and > 0 && !IsField(joint, stop, end)) Part(joint + 1, stop, titled: true, last: _text.Tokens[joint].Lower is "at" or "with" or "from");
            }
            else if (n == 0 && inCompany && clean && IsAllName(at, stop)) Part(at, stop, titled: true, last: true);
            // "Minister of Housing, Nets and Ropes": the rest of the field.
            else if (ofMinister && _outer[at]?.Type is not NodeType.Organization && _text.Tokens[stop - 1].IsCapitalized) titled = false;
            else if ((titled || (n == 0 && stop >= end)) && !(titled && IsFieldBefore(at, stop, end))) Part(at, stop, titled, last: stop >= end || !_text.Is(stop, end, ","));
            if (!clean || stop >= end || _text.Tokens[stop].Text is ";" or "." or "•") return;
            at = stop + 1;
            if (_text.Tokens[stop].Text == "(" && Close(stop, end) is var close and > 0) at = close;
            if (at < end && _text.Is(at, end, ",")) at++;
        }
    }

    /// <summary>The words up to the sign are one name, and no single common word.</summary>
    private bool IsAllName(int at, int stop) =>
        stop > at && _shape.LongRunEnd(at, stop) == stop && (stop > at + 1 || !_text.Words.IsCommonOrPlural(_text.Tokens[at])) && _text.Known(at, EntryKind.Place) is null;

    /// <summary>Behind "of" stands what the person is in charge of.</summary>
    private bool IsField(int joint, int stop, int end) => _text.Is(joint, stop, "of")
        && (_text.Words.Is("scholarpost", _text.Tokens[joint - 1]) || _shape.IsField(joint + 1, stop) || PostFields.Is(_text, joint + 1, _shape.RunEnd(joint + 1, stop), end, StartsBody) || PostFields.IsProgramme(_text, _outer, joint + 1, StartsBody));

    /// <summary>"Director, Nets and Ropes, Reef Bank": what the post is of, and the body behind the comma.</summary>
    private bool IsFieldBefore(int first, int stop, int end) =>
        _outer[first]?.Type is not NodeType.Organization && ((_text.Is(stop, end, ",") && PostFields.Is(_text, first, stop, end, StartsBody)) || PostFields.LeadToBody(_text, first, end, StartsBody));

    private bool StartsBody(int at) => at < _outer.Length && _outer[at] is { Type: NodeType.Organization } body && body.First == at;

    private int Close(int open, int end)
    {
        for (var i = open + 1; i < Math.Min(end, open + 10); i++)
            if (_text.Tokens[i].Text == ")") return i + 1;
        return 0;
    }

    private bool StartsPerson(int at) => _outer[at]?.Type == NodeType.Person || _text.Words.IsHonorific(_text.Tokens[at]);

    /// <summary>The next sign that parts, or the first small word that is no joint of a name.</summary>
    private int PartEnd(int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (i > at && StartsPerson(i)) return i;
            var t = _text.Tokens[i];
            if (_outer[i] is { Type: NodeType.Organization } name && name.First == i)
            {
                i = name.End - 1;
                continue;
            }
            if (t.Kind == TokenKind.Sign && t.Text is not ("&" or "'s" or "+" or "'" or "’" or "." or "!" or "@") || (t.Text == "." && !t.Glued)) return i;
            if (t.IsLower && !_text.Words.IsSmallWord(t.Lower) && !_text.Words.IsPost(t) && !_text.Words.IsModifier(t)) return i;
        }
        return end;
    }

    private bool HasPost(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_text.Words.IsPost(_text.Tokens[i]) && !_phrases.IsNameWord(i, end)) return true;
        return false;
    }

    /// <summary>The last preposition behind the last post word that a body may follow.</summary>
    private int Joint(int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (_text.Words.IsPost(_text.Tokens[i]) && !_phrases.IsNameWord(i, end)) break;
            if (_text.Tokens[i].Lower is "at" or "with" or "from") return i;
        }
        for (var i = first + 1; i < end; i++)
            if (_text.Is(i, end, "of") && _text.Words.IsPost(_text.Tokens[i - 1]) && !_text.Words.Is("minister", _text.Tokens[i - 1])) return i;
        return 0;
    }

    /// <summary>Takes a part as a body where its words can be one's name.</summary>
    private void Part(int first, int end, bool titled, bool last)
    {
        if (_text.Is(first, end, "the")) first++;
        for (var i = first + 1; i + 1 < end && titled; i++)
            if (_text.Is(i, end, "'s") && _outer[i - 1] is { Type: NodeType.Organization }) first = i + 1;
        if (first >= end) return;
        if (_text.Known(first, EntryKind.Country, EntryKind.Place) is { } state && !_phrases.IsNameWord(first + state.Length, end)) return;
        var stop = last ? _shape.LongRunEnd(first, end) : _shape.NameEnd(first, end);
        if (stop != end && titled && !(stop < _text.Tokens.Count && stop > first && EndsName(stop))) stop = _shape.LongRunEnd(first, end) is var longer && longer == end ? end : 0;
        if (stop <= first) return;
        var inside = Inside(first, stop);
        // "Manager, Kelp Forum for Public Health": a standing forum that has staff.
        if (titled && inside is [{ Type: NodeType.Event } held] && held.First == first && held.End == stop && held.Head > first && _text.IsActingEvent(held))
        {
            _dropped.Add(held);
            Take(Body(first, stop, null));
            return;
        }
        if (inside.Any(n => n.First == first && n.End >= stop && n.Type is not NodeType.Initiative) || inside.Any(n => n.Type is NodeType.Person or NodeType.Event || n.First < first || n.End > stop)) return;
        var whole = inside.Find(n => n.Type == NodeType.Initiative && n.First == first && n.End == stop);
        if (whole is null && inside.Any(n => n.Type == NodeType.Organization && n.End == stop && IsWhole(n, first))) return;
        if (whole is null && (!_shape.CanNameBody(first, stop) || (!titled && !IsSureAlone(first, stop)) || _shape.LooksLikePerson(first, stop))) return;
        if (stop - first == 3 && _text.Is(first + 1, stop, "and") && _shape.CanNameBody(first, first + 1) && _shape.CanNameBody(first + 2, stop))
        {
            Take(Body(first, first + 1, null));
            first += 2;
        }
        foreach (var name in inside.Where(n => n.Type is NodeType.Organization or NodeType.Initiative)) _dropped.Add(name);
        Take(Body(first, stop, whole));
    }

    private void Take(Candidate body)
    {
        _found.Add(body);
        Array.Fill(_outer, body, body.First, body.End - body.First);
    }

    private Candidate Body(int first, int end, Candidate? initiative) =>
        new(NodeType.Organization, first, end, initiative?.Head ?? -1, _text.Surface(first, end), Known: initiative?.Known);

    /// <summary>"Centre of X, Institute Y": the known part stays where only small words or a unit of it stand before.</summary>
    private bool IsWhole(Candidate name, int first) => name.First == first || _text.Words.IsSmallWord(_text.Tokens[name.First - 1].Lower);

    /// <summary>Without a title only letters alone or a name of two words and more, no topic, are taken.</summary>
    private bool IsSureAlone(int first, int end) => end - first == 1 ? _text.Tokens[first].Text.Count(char.IsUpper) > 1 : true;

    private bool EndsName(int at)
    {
        var t = _text.Tokens[at];
        return t.Kind == TokenKind.Sign || t.IsLower;
    }

    private List<Candidate> Inside(int first, int end)
    {
        var inside = new List<Candidate>();
        for (var i = first; i < end; i++)
            if (_outer[i] is { } name && (inside.Count == 0 || !ReferenceEquals(inside[^1], name)) && name.Type != NodeType.Country) inside.Add(name);
        return inside;
    }
}
