using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Programmes and networks that have people or units are bodies, wherever the document names them: "the Director of the Kelp Programme",
/// "A. Keller (Kelp Platform)", "the Kelp Programme team". A project with a manager is a body in that place only.
/// </summary>
internal sealed class StaffedInitiatives(MarkedText text, List<Candidate> names)
{
    private readonly Row<Token> _tokens = text.Tokens;
    private readonly HashSet<int> _people = [.. names.Where(n => n.Type == NodeType.Person).Select(n => n.End)];

    private readonly HashSet<int> _bodies = [.. names.Where(n => n.Type == NodeType.Organization).Select(n => n.First)];

    /// <summary>Changes the type of the initiatives found.</summary>
    public void Settle()
    {
        var staffed = new HashSet<string>(StringComparer.Ordinal);
        var owners = names.Where(n => n.Type == NodeType.Organization).Select(UnitOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
            if (CanHaveStaff(name) && (name.Type == NodeType.Organization || (name.Type == NodeType.Initiative && (HasStaff(name) || owners.Contains(NameFolding.Fold(name.Name)))))) staffed.Add(Key(name));
        for (var i = 0; i < names.Count; i++)
            if (names[i].Type == NodeType.Initiative && CanHaveStaff(names[i]) && staffed.Contains(Key(names[i]))) names[i] = names[i] with { Type = NodeType.Organization };
    }

    private static string Key(Candidate name) => NameFolding.Fold(name.Known ?? name.Name);

    private bool CanHaveStaff(Candidate name) => text.IsActingInitiative(name) && !(name.Head >= 0 && _tokens[name.Head].Is("project"));

    private bool HasStaff(Candidate name)
    {
        if (name.End < _tokens.Count && text.Words.Is("staffnoun", _tokens[name.End])) return true;
        var before = name.First - 1;
        if (before > 0 && text.Words.Is("article", _tokens[before])) before--;
        if (before <= 0) return false;
        if (_tokens[before].Lower is "of" or "at" or "for" or "from" or "with") return (IsHeld(before - 1) && !IsBodys(name)) || text.Words.Is("staffnoun", _tokens[before - 1]);
        // "A. Keller (Kelp Platform)"
        return before == name.First - 1 && _tokens[before].Text == "(" && name.End < _tokens.Count && _tokens[name.End].Text is ")" or "," && _people.Contains(before);
    }

    /// <summary>"Head of the Kelp Programme at the Reef Bank": whose the post is stands behind, and the programme is a part of the title.</summary>
    private bool IsBodys(Candidate name)
    {
        var at = name.End;
        if (at >= _tokens.Count || _tokens[at].Lower is not ("at" or "of" or "in" or "within")) return false;
        return _bodies.Contains(text.Is(at + 1, _tokens.Count, "the") ? at + 2 : at + 1);
    }

    /// <summary>"Secretariat of the Kelp Network", "Kelp Network Secretariat": whose unit a body is by its name, folded; null for others.</summary>
    private string? UnitOf(Candidate body)
    {
        if (body.End - body.First < 2) return null;
        if (text.Words.Is("staffnoun", _tokens[body.End - 1])) return NameFolding.Fold(text.Surface(body.First, body.End - 1));
        var of = body.First + 1;
        return text.Words.Is("staffnoun", _tokens[body.First]) && text.Is(of, body.End, "of") ? NameFolding.Fold(text.Surface(text.Is(of + 1, body.End, "the") ? of + 2 : of + 1, body.End)) : null;
    }

    /// <summary>A post that somebody is paid for; members, partners, founders and friends may be anybody.</summary>
    private bool IsHeld(int at) => text.Words.IsPost(_tokens[at]) && !text.Words.Is("unpaid", _tokens[at]);
}
