using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// PART_OF of units that share their body: "the Department A and the Department B of the Ministry", "Ministry: Department A, Department B",
/// "Ministry – Department", "Department (Ministry)".
/// </summary>
internal sealed class UnitRows(MarkedText text, IReadOnlyDictionary<int, SpottedMention> bodies)
{
    /// <param name="structure">What is known of the parts of bodies so far.</param>
    /// <returns>The edges to add to it.</returns>
    public List<Draft> Read(IReadOnlyList<Draft> structure)
    {
        var owners = structure.Where(d => d is { Type: EdgeType.PartOf, Rule: "chain-part" }).GroupBy(d => d.Source.First).ToDictionary(g => g.Key, g => g.First().Target);
        var drafts = new List<Draft>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (bodies.TryGetValue(i, out var body)) drafts.AddRange(Shared(body, sentence, owners).Select(p => new Draft(p.Unit, EdgeType.PartOf, p.Body, sentence.First, sentence.End, "unit-row")));
        return drafts;
    }

    private IEnumerable<(SpottedMention Unit, SpottedMention Body)> Shared(SpottedMention body, Sentence sentence, Dictionary<int, SpottedMention> owners)
    {
        if (!IsUnit(body))
        {
            if (IsUniversitys(body, sentence.End) is { } university) yield return (body, university);
            if (body.End + 1 >= sentence.End || text.Tokens[body.End].Text is not (":" or "–" or "—" or "-" or "(")) yield break;
            for (var unit = At(body.End + 1, sentence.End); unit is not null && IsUnit(unit); unit = Next(unit, sentence.End)) yield return (unit, body);
        }
        else if (text.Is(body.End, sentence.End, "(") && At(body.End + 1, sentence.End) is { } owner && !IsUnit(owner) && owner.Referent != body.Referent && text.Is(owner.End, sentence.End, ")"))
            yield return (body, owner);
        else if (!owners.ContainsKey(body.First) && LastOf(body, sentence.End) is { } last && owners.GetValueOrDefault(last.First) is { } shared && text.Tokens[last.End].Text != ",")
            yield return (body, shared);
    }

    /// <summary><c>Reef Research Centre (University of Lima)</c>: the university alone in the bracket behind a body that is none.</summary>
    private SpottedMention? IsUniversitys(SpottedMention body, int end) =>
        body.Candidate.Head >= 0 && !IsUniversity(body) && text.Is(body.End, end, "(") && At(body.End + 1, end) is { } owner && owner.Referent != body.Referent && IsUniversity(owner) && text.Is(owner.End, end, ")") ? owner : null;

    private bool IsUniversity(SpottedMention body) => body.Candidate.Head >= 0 && text.Words.Is("seat:university", text.Tokens[body.Candidate.Head]);

    /// <summary>The unit that ends a row of units with one head word, which "of" joins to the body of all.</summary>
    private SpottedMention? LastOf(SpottedMention first, int end)
    {
        var last = first;
        while (Next(last, end) is { } next && IsUnit(next) && text.Tokens[next.Candidate.Head].Lower == text.Tokens[first.Candidate.Head].Lower) last = next;
        return last == first ? null : last;
    }

    private SpottedMention? Next(SpottedMention body, int end)
    {
        var at = body.End;
        if (text.Is(at, end, ",")) at++;
        if (text.Is(at, end, "and")) at++;
        return at == body.End ? null : At(at, end);
    }

    private SpottedMention? At(int token, int end) => bodies.GetValueOrDefault(text.Is(token, end, "the") ? token + 1 : token);

    private bool IsUnit(SpottedMention body) => body.Candidate.Head >= 0 && text.Words.BodyRank(text.Tokens[body.Candidate.Head]) == "unit";
}
