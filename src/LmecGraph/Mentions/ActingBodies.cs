using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Bodies known by what they do: the subject of a verb that bodies act by ("Harbourlight hosted …"), the agent behind a participle ("organized by
/// Harbourlight"). An initiative in such a place is a body too.
/// </summary>
internal sealed class ActingBodies(MarkedText text, NamePhrases phrases, List<Candidate> names)
{
    private const int LongestOpening = 14;
    private const int LongestInsertion = 30;
    private const int ObjectReach = 7;
    private const int Fronted = 3;
    private const int LongestBranch = 3;

    private readonly BodyShape _shape = new(text, phrases, names);
    private readonly Candidate?[] _outer = Coverage.Of(text, names);
    private readonly Row<Token> _tokens = text.Tokens;
    private readonly Dictionary<Candidate, Candidate> _branches = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds the bodies found and changes the type of initiatives that act, wherever the document names them.</summary>
    public void Read()
    {
        var acting = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
                if (IsAgentJoint(i, sentence)) Agents(i + 1, sentence, found, acting);
                else if (IsSentJoint(i, sentence)) Senders(i + 1, sentence.End, acting);
            Subject(sentence.First, sentence.End, found, acting);
            if (BehindOpening(sentence) is var behind and > 0) Subject(behind, sentence.End, found, acting);
            if (BehindDateline(sentence) is var told and > 0) Subject(told, sentence.End, found, acting);
        }
        for (var i = 0; i < names.Count; i++)
            if (_branches.TryGetValue(names[i], out var branch)) names[i] = branch;
            else if (names[i].Type is NodeType.Initiative or NodeType.Event && acting.Contains(Key(names[i]))) names[i] = names[i] with { Type = NodeType.Organization };
        names.AddRange(found);
    }

    private static string Key(Candidate name) => NameFolding.Fold(name.Known ?? name.Name);

    /// <summary>"by" behind a participle, "with" behind "in collaboration".</summary>
    private bool IsAgentJoint(int at, Sentence sentence)
    {
        if (at == sentence.First) return false;
        if (_tokens[at].Is("by"))
            for (var i = at - 1; i >= Math.Max(sentence.First, at - 2); i--)
                if (_tokens[i].Kind == TokenKind.Word && text.Words.Is("doneby", _tokens[i])) return true;
        return _tokens[at].Is("with") && text.Words.Is("togetherness", _tokens[at - 1]);
    }

    /// <summary>"representatives from", "observers of", "support from": what stands behind acts, but need not be a body.</summary>
    private bool IsSentJoint(int at, Sentence sentence) => at > sentence.First && _tokens[at].Lower is "from" or "of" && (text.Words.Is("delegate", _tokens[at - 1]) || _tokens[at - 1].Is("support"));

    /// <summary>Initiatives in a list of those who sent somebody or supported something.</summary>
    private void Senders(int at, int end, HashSet<string> acting)
    {
        while (at < end)
        {
            if (text.Words.Is("article", _tokens[at])) at++;
            if (at >= end || _outer[at] is not { Type: NodeType.Organization or NodeType.Initiative } name || name.First != at) return;
            if (name.Type == NodeType.Initiative && text.IsActingInitiative(name)) acting.Add(Key(name));
            for (at = text.BehindBracket(name.End, end); at < end && _tokens[at].Lower is "," or "and" or "&";) at++;
        }
    }

    private void Agents(int at, Sentence sentence, List<Candidate> found, HashSet<string> acting)
    {
        var end = sentence.End;
        // "Funded by the Kelp Fund, the Reef Project began": behind the comma stands the subject.
        var isFronted = at <= sentence.First + Fronted;
        while (at < end)
        {
            if (text.Words.Is("article", _tokens[at])) at++;
            if (at >= end) return;
            if (_outer[at] is { } name && name.Type != NodeType.Country)
            {
                if (name.First == at && name.Type == NodeType.Event && text.IsActingEvent(name)) acting.Add(Key(name));
                else if (name.First != at || name.Type is not (NodeType.Organization or NodeType.Initiative)) return;
                if (name.Type == NodeType.Initiative && text.IsActingInitiative(name)) acting.Add(Key(name));
                at = text.BehindBracket(Branch(name, end), end);
            }
            else
            {
                var stop = _shape.JoinedEnd(at, end);
                if (stop == at || !_shape.IsMoreThanKnown(at, stop) || Covered(at, stop) || !EndsWell(stop, end) || !_shape.CanAct(at, stop) || _shape.LooksLikePerson(at, stop)) return;
                found.Add(new Candidate(NodeType.Organization, at, stop, -1, text.Surface(at, stop)));
                at = text.BehindBracket(stop, end);
            }
            if (isFronted && at + 1 < end && _tokens[at].Text == "," && _tokens[at + 1].Lower is not "and") return;
            var start = at;
            while (at < end && at < start + 3 && _tokens[at].Lower is "," or "and" or "/" or "&") at++;
            if (at == start) return;
        }
    }

    /// <summary>Where <c>BBC Reef Action</c> ends, a body of its own with a known one's name in it: capitalized words follow, no post, event or project.</summary>
    private int Branch(Candidate name, int end)
    {
        if (name.Known is null || name.Type != NodeType.Organization || name.End >= end || _tokens[name.End].Kind != TokenKind.Word || text.Known(name.End) is not null) return name.End;
        var stop = _shape.RunEnd(name.End, end);
        if (stop == name.End || stop > name.End + LongestBranch || Covered(name.End, stop) || !EndsWell(stop, end)) return name.End;
        for (var i = name.End; i < stop; i++)
            if (_tokens[i].Kind != TokenKind.Word || text.Words.IsPost(_tokens[i]) || phrases.ClassOf(i) != HeadClass.None || text.Words.Is("team", _tokens[i]) || text.Words.Is("manypeople", _tokens[i])) return name.End;
        _branches[name] = name with { End = stop, Name = text.Surface(name.First, stop), Known = null };
        return stop;
    }

    private bool Covered(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_outer[i] is { } name && name.Type != NodeType.Country) return true;
        return false;
    }

    /// <summary>The token behind the comma that ends an opening phrase (<c>In May 2012, …</c>, <c>During the forum, …</c>), or 0.</summary>
    private int BehindOpening(Sentence sentence)
    {
        if (!text.Words.IsPreposition(_tokens[sentence.First].Lower) && _tokens[sentence.First].Lower is not ("during" or "following" or "after" or "since" or "before" or "today" or "yesterday" or "recently")) return 0;
        for (var i = sentence.First + 1; i < Math.Min(sentence.End - 1, sentence.First + LongestOpening); i++)
            if (_tokens[i].Text == "," && !IsWithinDate(i + 1, sentence.End)) return i + 1;
        return 0;
    }

    /// <summary>"On May 3, 2012, …": the comma before the year ends no opening.</summary>
    private bool IsWithinDate(int at, int end) => _tokens[at] is { Kind: TokenKind.Number, Text.Length: 4 } && text.Is(at + 1, end, ",");

    /// <summary>The token behind the sign that ends the place and day before a report (<c>PORT LIMA, 3 May – The …</c>), or 0.</summary>
    private int BehindDateline(Sentence sentence)
    {
        for (var i = sentence.First; i < Math.Min(sentence.End - 1, sentence.First + LongestOpening); i++)
        {
            var t = _tokens[i];
            if (t.Text is "–" or "—" or "-" or ":" && !text.IsHyphen(i)) return i > sentence.First ? i + 1 : 0;
            if (t.IsLower && !text.Words.IsOrdinal(t.Lower)) return 0;
        }
        return 0;
    }

    private void Subject(int at, int end, List<Candidate> found, HashSet<string> acting)
    {
        while (at < end && (_tokens[at].Kind == TokenKind.Sign || text.Words.Is("article", _tokens[at]))) at++;
        if (at >= end) return;
        foreach (var name in Subjects(at, end)) acting.Add(Key(name));
        if (_outer[at] is { Type: NodeType.Event } held && held.First == at && held.Head >= 0 && Convenes(held, end)) acting.Add(Key(held));
        if (_outer[at] is not null || text.Known(at) is not null) return;
        var stop = _shape.JoinedEnd(at, end);
        if (stop == at || Covered(at, stop) || !_shape.CanAct(at, stop) || _shape.LooksLikePerson(at, stop)) return;
        if (stop - at == 1 && !_tokens[at].IsAllCaps && (!_tokens[at].Text.AsSpan(1).ContainsAnyInRange('A', 'Z') || _tokens[at].Text.StartsWith("Mc", StringComparison.Ordinal))) return;
        if (HostsAt(AfterInsertion(text.BehindBracket(stop, end), end), end)) found.Add(new Candidate(NodeType.Organization, at, stop, -1, text.Surface(at, stop)));
    }

    /// <summary>The initiatives of "the Kelp Board, the Reef Platform and the Tide Programme, with support from X, hosted": a row of names before a verb that bodies act by.</summary>
    private List<Candidate> Subjects(int at, int end)
    {
        var row = new List<Candidate>();
        while (at < end && _outer[at] is { Type: not (NodeType.Person or NodeType.Event) } name && name.First == at)
        {
            if (name.Type == NodeType.Initiative && text.IsActingInitiative(name)) row.Add(name);
            var behind = text.BehindBracket(name.End, end);
            at = behind;
            while (at < end && (_tokens[at].Lower is "," or "and" or "&" || text.Words.Is("article", _tokens[at]))) at++;
            if (at == behind || at >= end || _outer[at] is null) return HostsAt(AfterInsertion(behind, end), end) ? row : [];
        }
        return [];
    }

    /// <summary>The token behind ", in partnership with the Ministry of Nets," (with or without commas) or ", which works in Togo,"; <paramref name="at"/> where nothing is put in.</summary>
    private int AfterInsertion(int at, int end)
    {
        if (at + 2 < end && _tokens[at].Lower is "in" or "with" or "through" && Enumerable.Range(at + 1, 2).Any(i => text.Words.Is("togetherness", _tokens[i]) || _tokens[i].Is("support")))
            for (var i = at + 3; i < Math.Min(end, at + LongestInsertion) && _tokens[i].Text is not (";" or ":"); i++)
                if (_outer[i - 1] is { Type: NodeType.Organization or NodeType.Initiative } partner && text.BehindBracket(partner.End, end) is var behind && behind >= i && HostsAt(behind, end)) return behind;
        if (!text.Is(at, end, ",") || at + 1 >= end || !(text.Words.IsPreposition(_tokens[at + 1].Lower) || _tokens[at + 1].Lower is "which" or "together" or "along" or "a" or "an" or "the")) return at;
        for (var i = at + 2; i < Math.Min(end, at + LongestInsertion); i++)
            if (_tokens[i].Text == "," && HostsAt(i + 1, end)) return i + 1;
        return at;
    }

    /// <summary>A verb that bodies act by, behind "has", "will", "also", an adverb.</summary>
    private bool HostsAt(int at, int end)
    {
        if (at + 1 < end && _tokens[at].Lower is "was" or "were" or "is" or "are" && (_tokens[at + 1].Is("represented") || text.Words.Is("bodymood", _tokens[at + 1]))) return true;
        if (at + 1 < end && _tokens[at].Lower is "is" or "are" && _tokens[at + 1].Lower.EndsWith("ing", StringComparison.Ordinal)) at++;
        var last = Math.Min(end, at + 3);
        while (at < last && (text.Words.Is("auxiliary", _tokens[at]) && !_tokens[at].Lower.StartsWith("be", StringComparison.Ordinal) && _tokens[at].Lower is not ("is" or "are" or "was" or "were")
            || _tokens[at].Lower is "also" || _tokens[at].Lower.EndsWith("ly", StringComparison.Ordinal))) at++;
        return at < end && _tokens[at].IsLower && text.Words.Is("bodyverb", _tokens[at]) && !text.Is(at + 1, end, "by");
    }

    /// <summary>"The Kelp Forum convened a round table": what holds another event, and has no number or year, is a body.</summary>
    private bool Convenes(Candidate held, int end)
    {
        if (!text.IsActingEvent(held)) return false;
        var at = text.BehindBracket(held.End, end);
        if (!HostsAt(at, end)) return false;
        var verb = Enumerable.Range(at, Math.Min(4, end - at)).First(i => text.Words.Is("bodyverb", _tokens[i]));
        return Enumerable.Range(verb + 1, Math.Clamp(end - verb - 1, 0, ObjectReach)).Any(i => _tokens[i].IsLower && text.Words.EventLevel(_tokens[i - 1], _tokens[i]) is not null);
    }

    private bool EndsWell(int at, int end) =>
        at >= end || _tokens[at].Kind == TokenKind.Sign || text.Words.Is("function", _tokens[at]) || text.Words.Is("auxiliary", _tokens[at]) || text.Words.Is("heldverb", _tokens[at]);
}
