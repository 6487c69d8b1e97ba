using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Cli.Commands;

/// <summary>What was read in a document, place by place.</summary>
/// <param name="Document">Its name.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Date">When it was published, or null.</param>
/// <param name="Mentions">Its names, in the order of the text.</param>
/// <param name="Observations">What it says of them, in the order of the text.</param>
internal sealed record Explanation(
    string Document, string? Title, Period? Date, IReadOnlyList<ExplainedMention> Mentions, IReadOnlyList<ExplainedObservation> Observations)
{
    /// <summary>Writes a reading out.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="lineOfPattern">Gives the line of <c>patterns.txt</c> where a rule stands, null where it is a step of the program.</param>
    public static Explanation Of(DocumentReading reading, Func<string, int?> lineOfPattern)
    {
        var lines = new LineNumbers(reading.Document.Text);
        string Name(Mentions.Mention mention) => reading.Referents[mention.Referent].Name;
        return new(
            reading.Document.Name, reading.Document.Title, reading.Document.Date,
            [.. reading.Mentions.Select(m => new ExplainedMention(lines.Of(m.Span.Start), m.Type.ToString(), Name(m), m.Referent, m.Span.Start, m.Span.Length, m.Surface))],
            [.. reading.Observations.Select(o => new ExplainedObservation(
                lines.Of(o.Evidence.Start), o.Type.Label(), Name(o.Source), Name(o.Target), o.Title, o.Role, o.Venue, o.Event is { } e ? Name(e) : null, o.Date,
                o.Rule, lineOfPattern(o.Rule), o.Evidence.Start, o.Evidence.Length, o.Evidence.Of(reading.Document.Text)))]);
    }

    /// <summary>The text line by line, under each line the names and edges that begin in it.</summary>
    public void Write(TextWriter output, string text)
    {
        output.WriteLine($"document  {Document}");
        output.WriteLine($"title     {Title ?? "none"}");
        output.WriteLine($"date      {Date?.ToString() ?? "none"}");
        var (mentions, observations) = (Mentions.ToLookup(m => m.Line), Observations.ToLookup(o => o.Line));
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (line.Trim().Length == 0 && !mentions.Contains(number) && !observations.Contains(number)) continue;
            output.WriteLine();
            output.WriteLine($"{number,5}  {Terminal.Plain(line.Replace('\t', ' '))}");
            foreach (var mention in mentions[number]) output.WriteLine($"       {mention.Words}");
            foreach (var observation in observations[number])
            {
                output.WriteLine($"       {observation.Words}");
                output.WriteLine($"         \"{Terminal.Plain(OneLine(observation.Quote))}\"");
            }
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Which line of a text an offset lies in, counted from 1.</summary>
    private sealed class LineNumbers(string text)
    {
        private readonly int[] _starts = [.. Starts(text)];

        public int Of(int offset)
        {
            var at = Array.BinarySearch(_starts, offset);
            return at >= 0 ? at + 1 : ~at;
        }

        private static IEnumerable<int> Starts(string text)
        {
            yield return 0;
            for (var i = 0; i < text.Length; i++)
                if (text[i] is '\n' or '\f' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) yield return i + 1;
        }
    }
}

/// <summary>A place where the document names something.</summary>
internal sealed record ExplainedMention(int Line, string Type, string Name, int Referent, int Start, int Length, string Surface)
{
    /// <summary>Type, fullest name in the document, place.</summary>
    public string Words => FormattableString.Invariant($"{Type,-14} {Terminal.Plain(Name)}  [{Start}, {Length}]");
}

/// <summary>What the document says of two things, and the rule that read it.</summary>
internal sealed record ExplainedObservation(
    int Line, string Type, string Source, string Target, string? Title, string? Role, string? Venue, string? Event, Period? Date,
    string Rule, int? PatternLine, int Start, int Length, string Quote)
{
    /// <summary>Edge type, both ends, property, rule.</summary>
    public string Words
    {
        get
        {
            var property = (Title ?? Role ?? Venue) is { } value ? $" ({value})" : "";
            var place = PatternLine is { } line ? FormattableString.Invariant($", patterns.txt line {line}") : "";
            return $"{Type,-14} {Terminal.Plain($"{Source} -> {Target}{property}")}  rule {Rule}{place}";
        }
    }
}
