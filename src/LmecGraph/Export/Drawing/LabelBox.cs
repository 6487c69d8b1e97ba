namespace LmecGraph.Export.Drawing;

/// <summary>The room that a node takes with its label, which is centred on it.</summary>
public static class LabelBox
{
    /// <summary>Of a node drawn at a size in Gephi's units (its diameter) with its label.</summary>
    public static Box Of(string label, double size) => new(Math.Max(size / 2, 3.2 * label.Length) + 2, Math.Max(size / 2, 6) + 2);
}
