using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Finds people who are named elsewhere in the text where nothing beside the name tells: the whole name again, the surname alone, or the given name with a verb of people.</summary>
internal sealed class RecurringNames(MarkedText text, PersonWords parts)
{
    private const int LongestFore = 4;

    private readonly Row<Token> _tokens = text.Tokens;

    /// <summary>First token and end of each further mention.</summary>
    public IEnumerable<(int First, int End)> Find(IReadOnlyList<Candidate> people)
    {
        var covered = new bool[_tokens.Count];
        foreach (var person in people) Array.Fill(covered, true, person.First, person.End - person.First);
        var names = people.Where(p => p.End - p.First > 1 && p.Step != NameStep.Order).ToLookup(p => _tokens[p.First].Lower, p => (p.First, p.End), StringComparer.Ordinal);
        var surnames = people.Where(p => p.End - p.First > 1).Select(p => p.Step == NameStep.Order ? p.Name[(p.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant() : _tokens[Generations.LastWord(_tokens, p.First, p.End)].Lower).Where(w => w.Length > 2).ToHashSet(StringComparer.Ordinal);
        var given = people.Where(p => p.End - p.First > 1 && text.Words.IsGivenName(_tokens[p.First])).Select(p => _tokens[p.First].Lower).Where(w => w.Length > 2).ToHashSet(StringComparer.Ordinal);
        var addressed = people.Where(p => p.End - p.First == 1 && p.First > 0 && text.Words.IsHonorific(_tokens[_tokens[p.First - 1].Text == "." && p.First > 1 ? p.First - 2 : p.First - 1])).Select(p => _tokens[p.First].Lower).ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (covered[i] || !_tokens[i].IsCapitalized) continue;
                var length = !names.Contains(_tokens[i].Lower) ? 0 : names[_tokens[i].Lower].Distinct().Take(8).Select(n => Same(n, i, sentence.End)).DefaultIfEmpty().Max();
                if (length == 0 && surnames.Contains(_tokens[i].Lower) && StandsAlone(i, sentence)) length = 1;
                if (length == 0 && given.Contains(_tokens[i].Lower) && StandsAlone(i, sentence) && Acts(i, sentence)) length = 1;
                if (length == 0 && addressed.Count > 0) length = Whole(i, sentence.End, addressed);
                if (length == 0) continue;
                yield return (i, i + length);
                i += length - 1;
            }
    }

    /// <summary>"Victoria A. Keller" in a text with "Ms. Keller": the length of a given name, initials and a surname known by its form of address, or 0.</summary>
    private int Whole(int at, int end, HashSet<string> addressed)
    {
        // "HE Keller": a form of address that is a name as well.
        if (!text.Words.IsGivenName(_tokens[at]) || text.Words.IsHonorific(_tokens[at]) || parts.At(at) == NamePart.None) return 0;
        var last = at + 1;
        while (last < Math.Min(end, at + LongestFore) && parts.At(last) == NamePart.Initial) last++;
        return last < end && _tokens[last].IsCapitalized && addressed.Contains(_tokens[last].Lower) && !(last + 1 < end && _tokens[last + 1].IsCapitalized) ? last + 1 - at : 0;
    }

    private int Same((int First, int End) name, int at, int end)
    {
        var length = name.End - name.First;
        if (at + length > end || (at + length < end && _tokens[at + length].IsCapitalized && parts.At(at + length) >= NamePart.Unknown)) return 0;
        for (var i = 0; i < length; i++)
            if (!_tokens[at + i].Is(_tokens[name.First + i].Lower)) return 0;
        return length;
    }

    /// <summary>"Maria stressed", "Maria is", "says Maria": the subject of a verb of people at the head of a sentence, or who said a quotation.</summary>
    private bool Acts(int at, Sentence sentence)
    {
        var verb = SpeakerClues.VerbFrom(_tokens, at + 1, sentence.End);
        if (verb < sentence.End && _tokens[verb].IsLower && (at == sentence.First || _tokens[at - 1].Kind == TokenKind.Sign)
            && (text.Words.Is("personsay", _tokens[verb]) || text.Words.Is("say", _tokens[verb]) || text.Words.Is("lifeverb", _tokens[verb]) || _tokens[verb].Lower is "is" or "was")) return true;
        return at > sentence.First + 1 && _tokens[at - 1].IsLower && text.Words.Is("personsay", _tokens[at - 1]) && _tokens[at - 2].Kind == TokenKind.Sign && (verb >= sentence.End || _tokens[verb].Kind == TokenKind.Sign);
    }

    private bool StandsAlone(int at, Sentence sentence)
    {
        if (parts.At(at) is not (NamePart.Name or NamePart.Unknown) || _tokens[at].IsAllCaps || text.Known(at) is not null) return false;
        if (at > sentence.First && (_tokens[at - 1].IsCapitalized || _tokens[at - 1].Text is "&" or "/" || _tokens[at - 1].Lower is "the" or "in" or "at")) return false;
        return at + 1 >= sentence.End || !(_tokens[at + 1].IsCapitalized || _tokens[at + 1].Text is "&" or "/" or "-" || _tokens[at + 1].Kind == TokenKind.Number);
    }
}
