namespace LmecGraph.Mentions;

/// <summary>Which name covers a token: the longest one.</summary>
internal static class Coverage
{
    /// <summary>One entry per token of the text, null where no name covers it.</summary>
    public static Candidate?[] Of(MarkedText text, IEnumerable<Candidate> names)
    {
        var outer = new Candidate?[text.Tokens.Count];
        foreach (var name in names)
            for (var i = name.First; i < name.End; i++)
                if (outer[i] is not { } other || name.End - name.First > other.End - other.First) outer[i] = name;
        return outer;
    }
}
