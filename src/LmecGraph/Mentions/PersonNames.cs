using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Finds the names of people by what stands beside them: a form of address, a surname in capitals, a post, a verb of speaking, the layout of a list.
/// A name found so is looked for in the rest of the text, alone or by its surname.
/// </summary>
public sealed class PersonNames
{
    private readonly MarkedText _text;
    private readonly Row<Token> _tokens;
    private readonly WordClasses _words;
    private readonly PersonWords _parts;
    private readonly PersonRuns _runs;
    private readonly PersonClues _clues;
    private readonly SpeakerClues _leads;
    private readonly Seams _seams;
    private readonly PersonRows _rows;
    private readonly SurnamesFirst _surnames;
    private readonly PersonSlots _slots;
    private readonly PersonSeries _series;
    private readonly PeopleBetweenCommas _commas;
    private readonly PersonLines _lines;

    /// <summary>Prepares a text.</summary>
    public PersonNames(MarkedText text)
    {
        (_text, _tokens, _words, _parts) = (text, text.Tokens, text.Words, new PersonWords(text));
        _seams = new Seams(text);
        (_runs, _clues, _leads) = (new PersonRuns(text, _parts, _seams), new PersonClues(text, _parts, _seams), new SpeakerClues(text, _seams));
        (_rows, _surnames) = (new PersonRows(text, _parts, _runs, _clues), new SurnamesFirst(text, _parts));
        (_slots, _series, _commas, _lines) = (new PersonSlots(text, _seams), new PersonSeries(text, _runs, Address), new PeopleBetweenCommas(text, _seams), new PersonLines(text, _runs));
    }

    /// <summary>The people named in a document, in order, none overlapping.</summary>
    public List<Candidate> Find()
    {
        var found = new List<Candidate>();
        foreach (var sentence in _text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (_text.Tables.ColumnOf(i) == TableColumn.None && _series.At(i, sentence) is { Count: > 0 } series)
                {
                    found.AddRange(series.Select(r => Named(r.First, r.End)));
                    i = series[^1].End - 1;
                }
                else if (At(i, sentence) is { } person && !IsSpeaking(person.First) && Enumerable.Range(person.First, person.End - person.First).Any(t => IsWord(_tokens[t].Text)))
                {
                    found.Add(person);
                    i = person.End - 1;
                    i = Coordinated(found, sentence);
                }
        found.AddRange(new RecurringNames(_text, _parts).Find(found).Where(n => !IsSpeaking(n.First)).Select(n => Named(n.First, n.End)));
        found.AddRange(new SignedInitials(_text, found).Find());
        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    /// <summary>The verb in "said Keller", no given name.</summary>
    private bool IsSpeaking(int at) => _tokens[at].IsLower && _words.Is("say", _tokens[at]);

    /// <summary>Two letters side by side: initials alone name nobody.</summary>
    private static bool IsWord(string text)
    {
        for (var i = 1; i < text.Length; i++)
            if (char.IsLetter(text[i]) && char.IsLetter(text[i - 1])) return true;
        return false;
    }

    /// <summary>Puts surnames in capitals in ordinary case: <c>KELLER Anna</c> → <c>Keller Anna</c>.</summary>
    private Candidate Named(int first, int end)
    {
        var surface = _text.Surface(first, end);
        var isSmall = _tokens[first].Text.Any(char.IsLower);
        var name = string.Join(' ', surface.Split(' ').Select(w => isSmall && Generations.IsOfMonarch(w) ? w : OrdinaryCase(w)));
        return new Candidate(NodeType.Person, first, end, -1, name, name == surface ? NameStep.Verbatim : NameStep.Case);
    }

    /// <summary><c>KELLER, Anna</c> → <c>Anna Keller</c>.</summary>
    private Candidate Ordered(SurnameFirst name)
    {
        var (surname, given) = (_text.Surface(name.First, name.Comma), _text.Surface(name.Comma + 1, name.End));
        return new Candidate(NodeType.Person, name.First, name.End, -1, string.Join(' ', $"{given} {surname}".Split(' ').Select(OrdinaryCase)), NameStep.Order);
    }

    private static string OrdinaryCase(string word)
    {
        if (word.Length < 2 || Generations.Is(word) || word.Contains('.') || word.Contains('/') || word.Any(char.IsLower)) return word;
        var letters = word.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (i == 0 || !char.IsLetter(letters[i - 1])) letters[i] = char.ToUpperInvariant(letters[i]);
        return new string(letters);
    }

    private Candidate? At(int at, Sentence sentence)
    {
        if (_surnames.At(at, sentence) is { } indexed) return Ordered(indexed);
        if (!_tokens[at].IsCapitalized && !_words.IsHonorific(_tokens[at])) return null;
        if (Address(at, sentence.End) is var first && first > at && !_runs.IsNamesake(at, first, sentence.End) && _runs.At(first, sentence.End, addressed: true) is { Parts.Count: > 0 } addressed && !_tokens[first].Is("the") && !IsKindOfEvent(first) && !(addressed.Parts.Count == 1 && _words.IsPost(_tokens[first])) && !TownRuns.IsPostedTown(_text, addressed) && !TownRuns.IsStreet(_text, addressed) && !TownRuns.IsHall(_text, at, addressed)) return _runs.NamesBody(at, addressed, sentence.First, sentence.End) ? null : Named(first, addressed.End);
        if (_words.IsHonorific(_tokens[at]) && _parts.At(at) < NamePart.Ambiguous) return null;
        if (IsDate(at, sentence) || (_tokens[at].IsAllCaps && _tokens[at].Text.Length > 1 && (_words.IsPost(_tokens[at]) || _words.Is("bodynoun", _tokens[at])))) return null;
        var run = _runs.At(at, sentence.End, addressed: false);
        if (_text.Tables.ColumnOf(at) is var column and not TableColumn.None) return column == TableColumn.People && _rows.InCell(at, sentence) is { } celled ? Named(at, celled.End) : null;
        if (TownRuns.IsTown(_text, run, sentence) || TownRuns.OpensWithTown(_text, run, sentence) || _rows.IsHomeOf(at, sentence.First) || IsOfBody(at, sentence.First) || OpensWithBody(run, sentence.First)) return null;
        if (run.Words > 0 && !_clues.LeadsToHead(run.End, sentence.End) && (run.Parts.Count == 1 ? IsNamedAlone(run, sentence) : IsNamed(run, sentence))) return Named(at, run.End);
        if (run.Parts.Count != 1 || run.Parts[0] != NamePart.Name || !_words.IsGivenName(_tokens[at])) return null;
        var open = _runs.At(at, sentence.End, addressed: true);
        return open.Parts.Count == 2 && (IsPlaced(open, sentence) || Tells(open, sentence)) ? Named(at, open.End) : null;
    }

    /// <summary>"the company Xx Yy", <c>Chamber of Xx Yy</c>, <c>Workshop on Xx Yy</c>, <c>et de Xx Yy</c>, <c>Universidad Xx Yy</c>, "a project called Xx Yy": the words belong to another name.</summary>
    private bool IsOfBody(int at, int first)
    {
        if (at > first + 1 && _tokens[at - 1].Lower is "of" or "for" && _words.BodyRank(_tokens[at - 2]) is not null) return true;
        if (at > first + 2 && _tokens[at - 1].Lower is "called" or "named" or "titled" or "entitled" && _words.Is("undertaking", _tokens[_tokens[at - 2].Text == "," ? at - 3 : at - 2])) return true;
        if (at > first + 1 && _tokens[at - 1].Lower is "on" or "against" && _tokens[at - 2].IsCapitalized && (_words.EventLevel(_tokens[at - 2]) is not null || _words.IsInitiative(_tokens[at - 2]))) return true;
        if (at > first && _tokens[at - 1].IsCapitalized && _words.Is("leadinghead", _tokens[at - 1]) && !_seams.Before(at)) return true;
        if (at > first && _tokens[at - 1].IsLower && _words.Is("foreignjoint", _tokens[at - 1]) && !_seams.Before(at)) return true;
        if (at > first && _tokens[at - 1].IsCapitalized && _words.Is("memberbody", _tokens[at - 1]) && !_words.IsListedName(_tokens[at].Lower) && !_seams.Before(at)) return true;
        while (at > first && _tokens[at - 1].IsCapitalized && !_seams.Before(at) && !_words.IsPost(_tokens[at - 1]) && !_words.IsHonorific(_tokens[at - 1])) at--;
        return at > first && _tokens[at - 1].IsLower && _words.Is("bodynoun", _tokens[at - 1]) && !_seams.Before(at);
    }

    /// <summary><c>co-founder of Xx Anna Keller</c>: the first word is the body's, the rest with its given name the person's.</summary>
    private bool OpensWithBody(PersonRun run, int first) =>
        run.Parts.Count > 2 && run.Parts[0] == NamePart.Unknown && _words.IsGivenName(_tokens[run.First + 1]) && _clues.FollowsPostOf(run.First, first);

    /// <summary>"General Meeting", "Major Event": the rank describes an occasion.</summary>
    private bool IsKindOfEvent(int at) => _words.IsCommon(_tokens[at - 1]) && _words.EventLevel(_tokens[at]) is not null;

    /// <summary>A month behind a preposition or a day.</summary>
    private bool IsDate(int at, Sentence sentence) =>
        at > sentence.First && _words.Is("month", _tokens[at]) && !_parts.IsNamedLikeMonth(at) && (_tokens[at - 1].Kind == TokenKind.Number || _words.IsPreposition(_tokens[at - 1].Lower) || _words.IsOrdinal(_tokens[at - 1].Lower));

    /// <summary>A post before or the row of a list make a person of a given name and a word.</summary>
    private bool IsPlaced(PersonRun run, Sentence sentence) => _rows.OpensPart(run, sentence) || (_clues.PostOfFollows(run.End, sentence.End) && !_clues.RunsOnLeft(run.First, sentence) && !_clues.FollowsPlaceWord(run.First, sentence.First))
        || _clues.FollowsPost(run.First, sentence.First) || _clues.FollowsTitle(run.First, sentence.First) || _clues.IsHeading(run.First, run.End, sentence)
        || (_clues.OpensItem(run.First, sentence) && run.First > sentence.First && _clues.IsRow(run.End, sentence));

    /// <summary>"Tim Prior thanked": at the head of a sentence with a verb of people, whatever word the surname is.</summary>
    private bool Tells(PersonRun run, Sentence sentence) =>
        run.First == sentence.First && run.End + 1 < sentence.End && _tokens[run.End].IsLower && (_words.Is("personsay", _tokens[run.End]) || _tokens[run.End].Lower is "gave" or "gives") && _text.Known(run.First) is null && !_words.Is("firmword", _tokens[run.End - 1]);

    /// <summary>The token behind forms of address that begin here (<c>H.E. Prof. Dr.</c>), or <paramref name="at"/>.</summary>
    private int Address(int at, int end)
    {
        var first = at;
        for (var length = 1; length > 0 && at < end; at += length)
        {
            if (at > first && at + 1 < end && _words.Is("namedtitle", _tokens[at]) && _parts.At(at + 1) != NamePart.None) break;
            length = _tokens[at].Is("gen") && at > 0 && _tokens[at - 1].Is("next") ? 0 : _text.Lexicon.Addresses.Length(_tokens, at, end);
            // "Sultan bin X": a given name.
            if (length > 0 && at + length < end && _words.Is("filiation", _tokens[at + length])) length = 0;
            if (length == 0 && _tokens[at] is { Text: ".", Glued: true } && at > 0 && _words.IsHonorific(_tokens[at - 1])) length = 1;
            // "Lt Gen (R) X"
            if (length == 0 && at > first) length = _slots.BehindBracket(at, end) - at;
        }
        return at;
    }

    private bool IsNamedAlone(PersonRun run, Sentence sentence)
    {
        if (_tokens[run.End - 1].Text.Length < 2 || _words.EventLevel(_tokens[run.First]) is not null || _clues.RunsOnRight(run.End, sentence)) return false;
        if (_clues.FollowsAddress(run.First, sentence.First)) return run.Parts[0] != NamePart.Ambiguous || !_text.IsCommonWord(_tokens[run.First]);
        return run.Parts[0] == NamePart.Name && _clues.FollowsPost(run.First, sentence.First);
    }

    private bool IsNamed(PersonRun run, Sentence sentence)
    {
        var (first, end) = (run.First, run.End);
        if (_clues.IsAnotherName(run, sentence) || TownRuns.IsHall(_text, first, run) || (run.Parts is [_, NamePart.Initial] && _words.Is("firmword", _tokens[end - 1])) || _lines.IsNamesake(run, sentence) || _rows.IsAmongBodies(run, sentence)) return false;
        if (_lines.IsShouted(run, sentence) && _clues.IsHeading(first, end, sentence)) return true;
        if (_commas.EndHolder(run, sentence) || _commas.StandBeforeBody(run, sentence) || _commas.SpeakFor(run, sentence) || _runs.HasCapitalSurname(run) || _rows.IsNext(run, sentence) || _clues.IsInitialled(run, sentence) || (run.Parts[0] == NamePart.Initial && end > first + 1 && _tokens[first + 1].Glued)) return true;
        if (_clues.OpensItem(first, sentence) && OpensRow(run, sentence)) return true;
        if (_clues.Speaks(first, end, sentence) && (run.Names > 0 || (run.IsUnheard && first > sentence.First && _tokens[first - 1].IsLower && !_clues.FollowsPostOf(first, sentence.First)))) return true;
        if (_clues.FollowsAddress(first, sentence.First) || _rows.HasBracket(run, sentence) || _rows.OpensPart(run, sentence) || _rows.OpensPair(run, sentence) || _rows.FollowsBody(run, sentence) || _rows.IsAmongNames(run, sentence) || _rows.IsAmongRows(run, sentence) || _rows.OpensSlot(run, sentence) || _rows.IsIntroduced(run, sentence) || _lines.IsNamed(run, sentence)) return true;
        if (run.Names > 0 && first > sentence.First + 1 && _tokens[first - 1].Is("late") && _tokens[first - 2].Is("the") && !_clues.RunsOnRight(end, sentence)) return true;
        if ((run.IsStrong || run.IsUnheard || _commas.FollowComma(run) || run.Parts is [NamePart.Unknown, NamePart.Name] || _slots.MayFollowTitle(run)) && _clues.FollowsTitle(first, sentence.First) && !_clues.RunsOnRight(end, sentence)) return true;
        if (IsUnheardPerson(run, sentence) || _rows.Opens(run, sentence) || _slots.AskFor(run, sentence) || _slots.HasInnerInitial(run, sentence)) return true;
        if (!run.IsPlausible) return false;
        if ((run.Names > 0 || (run.Parts is [NamePart.Ambiguous, NamePart.Unknown] && _words.IsGivenName(_tokens[first]))) && _clues.BodyFollows(run, sentence) && !_clues.RunsOnLeft(first, sentence) && !_clues.FollowsPlaceWord(first, sentence.First)) return true;
        return _clues.FollowsPost(first, sentence.First) || (_clues.CommaTitleFollows(end, sentence.End) && !_clues.FollowsPostOf(first, sentence.First) && !(_words.Is("placetail", _tokens[end - 1]) && _clues.FollowsPlaceWord(first, sentence.First))) || _clues.IsHeading(first, end, sentence)
            || (run.Names > 0 && (_clues.IsSaidToHoldPost(end, sentence) || _clues.FollowsLabel(first, end, sentence))) || IsPersonByWords(run, sentence);
    }

    /// <summary>Words that no list has, where the words around them ask for a person; an initial does by itself.</summary>
    private bool IsUnheardPerson(PersonRun run, Sentence sentence)
    {
        if (_slots.IsInitialled(run, sentence)) return true;
        if (run.Parts is [NamePart.Initial, ..] && run.Words == 1 && (run.Parts[^1] is NamePart.Unknown or NamePart.Name || (run.Parts[^1] == NamePart.Ambiguous && _tokens[run.First].Text.EndsWith('.') && run.First > sentence.First && _tokens[run.First - 1].Text is "," or ":" or ";"))) return !_clues.RunsOnLeft(run.First, sentence) && !_clues.RunsOnRight(run.End, sentence);
        if (!(run.IsUnheard || run.IsPlausible) || _clues.RunsOnRight(run.End, sentence) || Enumerable.Range(run.First, run.End - run.First).Any(i => _tokens[i].IsCapitalized && _text.IsCommonWord(_tokens[i]))) return false;
        if (_leads.LeadTo(run.First, sentence.First) || _leads.IsPersonalPost(run.First, sentence.First) || _leads.TellsWho(run.End, sentence) || _leads.FillsCell(run) || _leads.FillsBracket(run) || _leads.HasInitialsBehind(run)) return true;
        if (run.First > sentence.First && _tokens[run.First - 1].Lower is "for" or "of" or "on") return false;
        if ((run.IsStrong || _commas.FollowComma(run)) && _commas.StandInApposition(run.First, run.End, sentence)) return true;
        if (run.IsUnheard && _commas.FollowHolder(run, sentence)) return true;
        if (_clues.LettersFollow(run.End, sentence) || (run.IsUnheard && _clues.PostOfFollows(run.End, sentence.End))) return !_clues.RunsOnLeft(run.First, sentence) && !_clues.FollowsPlaceWord(run.First, sentence.First);
        if (run.IsUnheard && _tokens[Math.Min(run.End, _tokens.Count - 1)].Lower is "(" or "from" && _clues.BodyFollows(run, sentence)) return !_clues.RunsOnLeft(run.First, sentence) && !_clues.FollowsPlaceWord(run.First, sentence.First);
        return _leads.Tells(run.First, run.End, sentence) && !_clues.RunsOnLeft(run.First, sentence) && !_clues.FollowsPlaceWord(run.First, sentence.First);
    }

    /// <summary>What opens an item and is followed by a title, a body or another person.</summary>
    private bool OpensRow(PersonRun run, Sentence sentence) =>
        (run.Names > 0 || run.IsUnheard) && ((run is { IsUnheard: true, Parts.Count: 2 } && _clues.IsRow(run.End, sentence) && _clues.ClosesWithBody(run.End + 1, sentence.End)) || _clues.TitleFollows(run.End, sentence) || _clues.StandsBesideAddressed(run.End, sentence)
            || (run.IsPlausible && (_clues.IsRow(run.End, sentence) || IsAlone(run, sentence))));

    /// <summary>A block that is a given name and a word no list has.</summary>
    private bool IsAlone(PersonRun run, Sentence sentence)
    {
        return _text.Text.Blocks[sentence.Block] is var block && run.First == block.First && run.End == block.End && run.Parts is [NamePart.Name, NamePart.Name or NamePart.Unknown];
    }

    /// <summary>A given name and a surname of the lists, standing free.</summary>
    private bool IsPersonByWords(PersonRun run, Sentence sentence) =>
        run.Parts[0] == NamePart.Name && run.Parts[^1] == NamePart.Name && run.Parts.Count <= 4 && _words.IsGivenName(_tokens[run.First])
        && _text.Known(run.First) is null && !_tokens[run.First].IsAllCaps
        && !_clues.RunsOnLeft(run.First, sentence) && !_clues.RunsOnRight(run.End, sentence) && !_clues.FollowsPlaceWord(run.First, sentence.First);

    /// <summary>
    /// Names behind "and" or a slash that follow a person: <c>Ms. A and B</c>, <c>Presidents A and B</c>; behind a comma or a bracket too where the first one
    /// opens a list of speakers. The last token taken.
    /// </summary>
    private int Coordinated(List<Candidate> found, Sentence sentence)
    {
        var (opening, at) = (found[^1].First, found[^1].End);
        var many = opening > sentence.First && _words.IsPost(_tokens[opening - 1]) && _tokens[opening - 1].Lower.EndsWith('s');
        var listed = _leads.LeadTo(opening, sentence.First);
        while (at + 1 < sentence.End)
        {
            var next = listed ? _rows.AfterJoint(at, sentence.End) is var joined && joined > at ? joined : _rows.AfterBody(at, sentence.End) : _tokens[at].Lower is "and" or "/" or "," ? at + 1 : at;
            if (next == at || next >= sentence.End) break;
            var run = _runs.At(next, sentence.End, addressed: false);
            if (_tokens[at].Text == "," && (listed ? run.End >= sentence.End && at == found[^1].End && _leads.LeadToOne(opening, sentence.First) : !_rows.Holds(run, sentence.End))) break;
            if (!(run is { IsPlausible: true, Names: > 0 } || run.IsUnheard || (many && run.Words > 0)) || _clues.LeadsToHead(run.End, sentence.End) || _clues.RunsOnRight(run.End, sentence)) break;
            if (run.IsUnheard && Enumerable.Range(run.First, run.End - run.First).Any(i => _tokens[i].IsCapitalized && _text.IsCommonWord(_tokens[i]))) break;
            found.Add(Named(run.First, run.End));
            at = run.End;
        }
        return at - 1;
    }
}
