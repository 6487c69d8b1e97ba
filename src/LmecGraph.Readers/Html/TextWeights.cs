using AngleSharp.Dom;

namespace LmecGraph.Readers.Html;

/// <summary>How much text stands in an element.</summary>
/// <param name="Text">Signs that are no white space.</param>
/// <param name="Linked">Those of them that are part of a link.</param>
/// <param name="Links">Number of links with text.</param>
internal readonly record struct TextWeight(int Text, int Linked, int Links)
{
    /// <summary>Signs outside links.</summary>
    public int Running => Text - Linked;

    public static TextWeight operator +(TextWeight a, TextWeight b) => new(a.Text + b.Text, a.Linked + b.Linked, a.Links + b.Links);
}

/// <summary>The weights of all elements below a root.</summary>
internal sealed class TextWeights
{
    private readonly Dictionary<INode, TextWeight> _weights = [];
    private readonly Func<IElement, bool> _isLeftOut;

    private TextWeights(Func<IElement, bool> isLeftOut) => _isLeftOut = isLeftOut;

    /// <summary>Weighs <paramref name="root"/> and all that is below it.</summary>
    /// <param name="root">Where to begin.</param>
    /// <param name="isLeftOut">Elements that weigh nothing.</param>
    public static TextWeights Of(IElement root, Func<IElement, bool> isLeftOut)
    {
        var weights = new TextWeights(isLeftOut);
        weights.Weigh(root);
        return weights;
    }

    /// <summary>The weight of an element; nothing for one that was left out.</summary>
    public TextWeight this[INode element] => _weights.GetValueOrDefault(element);

    private TextWeight Weigh(IElement element)
    {
        if (_isLeftOut(element)) return default;
        var weight = default(TextWeight);
        foreach (var child in element.ChildNodes)
        {
            weight += child switch
            {
                IText text => new(Signs(text.Data), 0, 0),
                IElement inner => Weigh(inner),
                _ => default,
            };
        }
        if (element.LocalName == "a" && weight.Text > 0) weight = new(weight.Text, weight.Text, 1);
        return _weights[element] = weight;
    }

    private static int Signs(string text)
    {
        var signs = 0;
        foreach (var sign in text)
            if (!char.IsWhiteSpace(sign)) signs++;
        return signs;
    }
}
