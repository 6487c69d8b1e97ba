namespace LmecGraph.Readers.Pdf;

/// <summary>
/// Finds the columns of a page. A gutter is a place where no word stands over many strips of the page one below the other, with running text
/// on both sides; what crosses it (a title over two columns) parts the page into bands.
/// </summary>
internal static class PageColumns
{
    private const int FewestStrips = 6;
    private const int FewestWordsOfLine = 4;
    private const int DeepestCut = 4;
    private const double Step = 3;

    /// <summary>The lines of a page in order of reading.</summary>
    public static List<PdfLine> InOrder(IReadOnlyList<PdfWord> words)
    {
        var lines = new List<PdfLine>();
        Cut(words, DeepestCut, lines);
        return lines;
    }

    private static void Cut(IReadOnlyList<PdfWord> words, int depth, List<PdfLine> lines)
    {
        if (words.Count == 0) return;
        var strips = Strips(words);
        if (depth == 0 || Gutter(words, strips) is not { } gutter)
        {
            lines.AddRange(PdfLine.Group(words));
            return;
        }
        var (band, crossed) = (new List<PdfWord>(), false);
        foreach (var strip in strips)
        {
            var crosses = strip.Any(w => w.Left < gutter && w.Right > gutter);
            if (crosses != crossed) Close();
            crossed = crosses;
            band.AddRange(strip);
        }
        Close();

        void Close()
        {
            if (crossed) lines.AddRange(PdfLine.Group(band));
            else
            {
                Cut([.. band.Where(w => w.Right <= gutter)], depth - 1, lines);
                Cut([.. band.Where(w => w.Right > gutter)], depth - 1, lines);
            }
            band = [];
        }
    }

    /// <summary>Words that overlap in height, whatever their column; from above.</summary>
    private static List<List<PdfWord>> Strips(IReadOnlyList<PdfWord> words)
    {
        var strips = new List<List<PdfWord>>();
        foreach (var word in words.OrderByDescending(w => w.Base).ThenBy(w => w.Left))
        {
            if (strips.Count == 0 || strips[^1][0].Base - word.Base > 0.5 * word.Size) strips.Add([]);
            strips[^1].Add(word);
        }
        return strips;
    }

    private static double? Gutter(IReadOnlyList<PdfWord> words, List<List<PdfWord>> strips)
    {
        var (left, right) = (words.Min(w => w.Left), words.Max(w => w.Right));
        var size = words.Select(w => w.Size).Order().ElementAt(words.Count / 2);
        var (best, most) = (default(double?), 0);
        for (var at = left + (0.15 * (right - left)); at < left + (0.85 * (right - left)); at += Step)
        {
            var (pairs, running, crossing) = Count(strips, at, 0.4 * size);
            if (pairs > most && pairs >= FewestStrips && pairs > crossing && running >= FewestWordsOfLine * pairs) (best, most) = (at, pairs);
        }
        return best;
    }

    /// <summary>How many lines stand beside each other at a place, how many words the shorter side of them has, and how many strips cross it.</summary>
    private static (int Pairs, int Words, int Crossing) Count(List<List<PdfWord>> strips, double at, double margin)
    {
        var (pairs, words, crossing) = (0, 0, 0);
        var (left, right) = (new List<int>(), new List<int>());
        for (var i = 0; i <= strips.Count; i++)
        {
            if (i < strips.Count && !strips[i].Any(w => w.Left < at + margin && w.Right > at - margin))
            {
                left.Add(strips[i].Count(w => w.Right <= at));
                right.Add(strips[i].Count(w => w.Left >= at));
                continue;
            }
            crossing += i < strips.Count ? 1 : 0;
            Close();
        }
        return (pairs, words, crossing);

        // Base lines of two columns need not agree: what counts is where both sides have lines.
        void Close()
        {
            var first = Math.Max(left.FindIndex(n => n > 0), right.FindIndex(n => n > 0));
            var last = Math.Min(left.FindLastIndex(n => n > 0), right.FindLastIndex(n => n > 0));
            if (last >= first && left.Any(n => n > 0) && right.Any(n => n > 0))
            {
                var (lefts, rights) = (left[first..(last + 1)], right[first..(last + 1)]);
                pairs += Math.Min(lefts.Count(n => n > 0), rights.Count(n => n > 0));
                words += Math.Min(lefts.Sum(), rights.Sum());
            }
            left.Clear();
            right.Clear();
        }
    }
}
