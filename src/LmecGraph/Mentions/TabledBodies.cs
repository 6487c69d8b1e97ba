using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Bodies that fill a cell of a column of bodies (<c>Affiliation</c>), whatever words they are made of.</summary>
internal static class TabledBodies
{
    /// <summary>Adds them to the names, in place of parts of them that were taken for names.</summary>
    public static void Fill(MarkedText text, List<Candidate> names, NamePhrases phrases)
    {
        if (text.Tables.Bodies.Count == 0) return;
        var (outer, shape) = (Coverage.Of(text, names), new BodyShape(text, phrases, names));
        var (dropped, found) = (new HashSet<Candidate>(ReferenceEqualityComparer.Instance), new List<Candidate>());
        foreach (var (start, end) in text.Tables.Bodies)
        {
            var first = text.Is(start, end, "the") ? start + 1 : start;
            if (first >= end) continue;
            var stop = outer[first] is { Type: NodeType.Organization } known && known.First == first ? Math.Max(known.End, shape.RunEnd(first, end)) : shape.LongRunEnd(first, end);
            if (stop < end && text.Tokens[stop].Kind != TokenKind.Sign) continue;
            var inside = new HashSet<Candidate>(ReferenceEqualityComparer.Instance);
            for (var i = first; i < stop; i++)
                if (outer[i] is { } name && name.Type != NodeType.Country) inside.Add(name);
            if (inside.Any(n => n.First < first || n.End > stop || n.Type is NodeType.Event or NodeType.Person)) continue;
            var whole = inside.FirstOrDefault(n => n.First == first && n.End == stop);
            if (whole?.Type == NodeType.Organization) continue;
            if (whole is null && (text.Words.Is("column:nobody", text.Tokens[first]) || !shape.CanNameBody(first, stop))) continue;
            dropped.UnionWith(inside);
            found.Add(new Candidate(NodeType.Organization, first, stop, whole?.Head ?? -1, text.Surface(first, stop), Known: whole?.Known));
        }
        names.RemoveAll(dropped.Contains);
        names.AddRange(found);
    }
}
