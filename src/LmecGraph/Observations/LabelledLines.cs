using LmecGraph.Mentions;

namespace LmecGraph.Observations;

/// <summary><c>Venue: …</c>, <c>Date</c> with the date in the next line: the lines of a programme that say where and when.</summary>
internal sealed class LabelledLines(MarkedText text)
{
    private const int LongestLabel = 4;
    private const int LongestLine = 40;

    private (string Class, int Block)? _open;

    /// <summary>The class of the label (<c>label:place</c>, <c>label:date</c>) that a sentence stands behind or under, or null. To be asked in the order of the text.</summary>
    public string? Of(Clause clause)
    {
        var (first, end, block) = (clause.Sentence.First, clause.Sentence.End, clause.Sentence.Block);
        var open = _open;
        _open = null;
        if (first != text.Text.Blocks[block].First || end - first > LongestLine || !text.IsBody(first)) return null;
        var colon = first;
        while (colon < Math.Min(end, first + LongestLabel + 1) && text.Tokens[colon].Text != ":") colon++;
        var label = colon < end && text.Tokens[colon].Text == ":" ? colon : end - first == 1 ? end : -1;
        if (label > 0 && ClassOf(first, label) is { } found)
        {
            if (label + 1 < end) return found;
            _open = (found, block + 1);
            return null;
        }
        return open is { } under && under.Block == block ? under.Class : null;
    }

    /// <summary>"When: 3 May | Where: Lima": a second label of a place in the same line.</summary>
    public bool HoldsPlace(Clause clause)
    {
        for (var i = clause.Sentence.First + 1; i + 2 < clause.Sentence.End; i++)
            if (text.Tokens[i].Text is "|" or "·" or "•" && text.Words.Is("label:place", text.Tokens[i + 1]) && text.Tokens[i + 2].Text == ":") return true;
        return false;
    }

    private string? ClassOf(int first, int end)
    {
        for (var i = first; i < end; i++)
            foreach (var label in (string[])["label:place", "label:date"])
                if (text.Words.Is(label, text.Tokens[i])) return label;
        return null;
    }
}
