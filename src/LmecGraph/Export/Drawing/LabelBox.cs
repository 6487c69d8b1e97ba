namespace LmecGraph.Export.Drawing;

/// <summary>The room that a node takes with its label, which is centred on it.</summary>
public static class LabelBox
{
    /// <summary>Gephi's preview writes a label 2.4 times as high as the node's size; a letter is about half as wide as high.</summary>
    private const double FontPerSize = 2.4;
    private const double WidthPerLetter = 0.5;

    /// <summary>Of a node with its label.</summary>
    /// <param name="label">The text.</param>
    /// <param name="size">Gephi's size of the node: its radius.</param>
    public static Box Of(string label, double size) =>
        new(Math.Max(size, FontPerSize * WidthPerLetter * size * (label.Length + 2) / 2) + 2, Math.Max(size, FontPerSize * size * 0.65) + 2);
}
