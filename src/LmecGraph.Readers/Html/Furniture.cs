using AngleSharp.Dom;

namespace LmecGraph.Readers.Html;

/// <summary>
/// Finds what of a page is not the report: menus, captions, sharing buttons, cookie banners, lists of links. Nothing that holds more than half
/// of the text is furniture, whatever it is called.
/// </summary>
internal sealed class Furniture
{
    private const int FewestLinks = 3;
    private const int LongestLine = 40;

    private readonly FurnitureWords _words = FurnitureWords.BuiltIn;
    private readonly HashSet<INode> _left = [];
    private readonly List<(IElement Parent, int Index)> _path = [];
    private readonly TextWeights _weights;
    private readonly int _half;

    private Furniture(IElement body)
    {
        _weights = TextWeights.Of(body, IsNeverText);
        _half = _weights[body].Text / 2;
        Search(body, inReport: false);
    }

    /// <summary>Looks through a page.</summary>
    public static Furniture Of(IElement body) => new(body);

    /// <summary>True for an element that is left out with all that is in it.</summary>
    public bool Has(IElement element) => _left.Contains(element) || IsNeverText(element);

    private bool IsNeverText(IElement element) => _words.Never.Contains(element.LocalName);

    private void Search(IElement parent, bool inReport)
    {
        for (var i = 0; i < parent.ChildNodes.Length; i++)
        {
            if (parent.ChildNodes[i] is not IElement element || Has(element)) continue;
            _path.Add((parent, i));
            var within = inReport || element.LocalName is "article" or "main";
            if (_weights[element].Text <= _half && (IsMarked(element, inReport) || IsListOfLinks(element, within))) _left.Add(element);
            else if (Level(element) is var level and > 0 && _words.Headings.Contains(Words(element))) LeaveSection(level);
            else if (IsLine(element)) LeaveLine();
            else Search(element, within);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private bool IsMarked(IElement element, bool inReport)
    {
        // A header inside the report holds its title.
        if (_words.Tags.Contains(element.LocalName) && !(inReport && element.LocalName == "header")) return true;
        if (element.GetAttribute("role") is { } role && _words.Roles.Contains(role.Trim())) return true;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || IsInvisible(element.GetAttribute("style"))) return true;
        // The id of a heading is its text, not what it is for.
        return Level(element) == 0 && _words.HasClass(element.GetAttribute("class"), element.GetAttribute("id"));
    }

    private static bool IsInvisible(string? style) => style is not null && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    /// <summary>In the report itself a list of links may be one of speakers; there its first words must tell.</summary>
    private bool IsListOfLinks(IElement element, bool inReport)
    {
        var weight = _weights[element];
        if (weight.Links == 0 || !HtmlTags.IsBlock(element)) return false;
        if (!inReport && weight.Links >= FewestLinks && 5 * weight.Linked >= 4 * weight.Text) return true;
        return HtmlTags.HoldsText(element) && 2 * weight.Linked >= weight.Text && _words.HasLead(HtmlTags.Text(element, LongestLine));
    }

    private bool IsLine(IElement element) =>
        _weights[element].Text is > 0 and <= LongestLine && (HtmlTags.IsBlock(element) || element.LocalName is "a" or "span") && _words.Lines.Contains(Words(element));

    private void LeaveLine()
    {
        var (outermost, following) = Outermost();
        _left.Add(outermost);
        foreach (var next in following)
        {
            var weight = _weights[next];
            if (weight.Text > _half || 2 * weight.Linked < weight.Text || (weight.Text > 0 && weight.Links == 0)) break;
            _left.Add(next);
        }
    }

    private void LeaveSection(int level)
    {
        var (outermost, following) = Outermost();
        var section = following.TakeWhile(e => Level(e) == 0 || Level(e) > level).ToList();
        _left.Add(outermost);
        if (section.Sum(e => _weights[e].Text) <= _half) _left.UnionWith(section);
    }

    /// <summary>The widest element that holds nothing but the one that is looked at, and what follows it. A node finds its next sibling by counting, so we count.</summary>
    private (IElement Element, IEnumerable<IElement> Following) Outermost()
    {
        var at = _path.Count - 1;
        while (at > 0 && _weights[_path[at].Parent].Text == _weights[_path[at].Parent.ChildNodes[_path[at].Index]].Text) at--;
        var (parent, index) = _path[at];
        return ((IElement)parent.ChildNodes[index], Following());

        IEnumerable<IElement> Following()
        {
            for (var i = index + 1; i < parent.ChildNodes.Length; i++)
                if (parent.ChildNodes[i] is IElement sibling) yield return sibling;
        }
    }

    private static int Level(IElement element) => HtmlTags.HeadingLevel(element);

    private static string Words(IElement element) => FurnitureWords.Phrase(HtmlTags.Text(element, 2 * LongestLine));
}
