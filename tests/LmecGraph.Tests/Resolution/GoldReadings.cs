using System.Text.Json;
using System.Text.RegularExpressions;
using LmecGraph.Documents;
using LmecGraph.Mentions;
using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Tests.Resolution;

/// <summary>
/// Makes readings of gold annotations, so that resolution can be tested without the reader: the names and aliases that stand in the text are the mentions,
/// the edges are the observations, each with the sentence around its source as evidence. Optional entities are left out.
/// </summary>
internal static partial class GoldReadings
{
    public static IReadOnlyList<DocumentReading> Load(string gold, string documents) =>
        [.. Directory.GetFiles(gold, "*.json").Where(f => Path.GetFileName(f) != "corpus.json").Order(StringComparer.Ordinal).Select(f => Read(f, documents))];

    /// <summary>The gold id of each referent, in the order of the reading's referents.</summary>
    public static IReadOnlyList<string> Ids(string goldFile)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(goldFile));
        return [.. Entities(gold.RootElement).Select(e => e.GetProperty("id").GetString()!)];
    }

    private static IEnumerable<JsonElement> Entities(JsonElement gold) => gold.GetProperty("entities").EnumerateArray().Where(e => !Flag(e, "optional"));

    private static DocumentReading Read(string goldFile, string documents)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(goldFile));
        var gold = json.RootElement;
        var name = gold.GetProperty("document").GetString()!;
        var text = File.ReadAllText(Path.Combine(documents, name));
        var entities = Entities(gold).ToArray();
        var number = entities.Select((e, i) => (Id: e.GetProperty("id").GetString()!, i)).ToDictionary(e => e.Id, e => e.i, StringComparer.Ordinal);
        var edges = gold.GetProperty("edges").EnumerateArray().Where(e => number.ContainsKey(Text(e, "source")!) && number.ContainsKey(Text(e, "target")!)).ToArray();
        var mentions = entities.SelectMany((e, i) => Mentions(text, e, i)).OrderBy(m => m.Span).ThenBy(m => m.Referent).Select((m, i) => m with { Index = i }).ToArray();
        var first = mentions.GroupBy(m => m.Referent).ToDictionary(g => g.Key, g => g.First());
        var date = Period.Parse(Text(gold, "date"));
        var referents = entities.Select((e, i) => new Referent(
            Type(e), Text(e, "name")!, Period.Parse(Text(e, "date")), Text(e, "venue"), false,
            edges.Where(x => Text(x, "type") == "BASED_IN" && number[Text(x, "source")!] == i).Select(x => Text(entities[number[Text(x, "target")!]], "name")).FirstOrDefault(),
            edges.Where(x => Text(x, "type") == "PART_OF" && number[Text(x, "source")!] == i).Select(x => (int?)number[Text(x, "target")!]).FirstOrDefault())).ToArray();
        var sections = Sections(text);
        var document = new Document(name, text, Text(gold, "title"), date, sections);
        var observations = edges.Where(e => first.ContainsKey(number[Text(e, "source")!]) && first.ContainsKey(number[Text(e, "target")!])).Select(e =>
        {
            var (source, target) = (first[number[Text(e, "source")!]], first[number[Text(e, "target")!]]);
            var sentence = Sentence(text, source.Span);
            return new Observation(
                source, EdgeTypes.Parse(Text(e, "type")!)!.Value, target, Text(e, "title"), Text(e, "role"), Text(e, "venue"), sentence, "gold",
                target.Type == NodeType.Event ? target : null, referents[target.Referent].Date ?? date, document.SectionAt(sentence.Start));
        });
        return new DocumentReading(document, referents, mentions, [.. observations]);
    }

    /// <summary>Every place of every form, the longest forms first, none inside another of the same entity; the name at the start where none is found.</summary>
    private static IEnumerable<Mention> Mentions(string text, JsonElement entity, int referent)
    {
        var found = new List<TextSpan>();
        foreach (var form in entity.GetProperty("aliases").EnumerateArray().Select(a => a.GetString()!).Append(Text(entity, "name")!).OrderByDescending(f => f.Length))
            foreach (Match match in Regex.Matches(text, $@"(?<!\w){Regex.Escape(form).Replace("\\ ", @"\s+")}(?!\w)", RegexOptions.IgnoreCase))
                if (!found.Any(f => f.Overlaps(new TextSpan(match.Index, match.Length)))) found.Add(new TextSpan(match.Index, match.Length));
        var name = Text(entity, "name")!;
        if (found.Count == 0) found.Add(new TextSpan(0, Math.Min(1, text.Length)));
        return found.Select(span =>
        {
            var surface = span.Of(text);
            // An elliptical mention ("Lancang-Mekong and … mechanisms") has the name that fills it in, as the reader would give.
            var isElliptical = Type(entity) == NodeType.Initiative && surface.Contains('-', StringComparison.Ordinal) && !surface.Contains(' ', StringComparison.Ordinal);
            var own = Type(entity) is NodeType.Country || span.Length <= 1 || isElliptical ? name : Honorific().Replace(Blanks().Replace(surface, " "), "");
            return new Mention(0, Type(entity), span, surface, own, NameStep.Verbatim, referent);
        });
    }

    private static IReadOnlyList<Section> Sections(string text)
    {
        var contact = Regex.Match(text, "Contact U", RegexOptions.IgnoreCase);
        return contact.Success
            ? [new(SectionKind.Body, new TextSpan(0, contact.Index)), new(SectionKind.Contact, TextSpan.Between(contact.Index, text.Length))]
            : [new(SectionKind.Body, new TextSpan(0, text.Length))];
    }

    private static TextSpan Sentence(string text, TextSpan around)
    {
        var start = text.LastIndexOfAny(['.', '\n'], Math.Max(0, around.Start - 1));
        var end = text.IndexOfAny(['.', '\n'], Math.Min(around.End, text.Length - 1));
        return TextSpan.Between(start + 1, end < 0 ? text.Length : end);
    }

    private static NodeType Type(JsonElement entity) => Enum.Parse<NodeType>(Text(entity, "type")!);

    private static string? Text(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.GetString() : null;

    private static bool Flag(JsonElement element, string property) => element.TryGetProperty(property, out var value) && value.GetBoolean();

    [GeneratedRegex(@"^(Mr|Ms|Dr|Premier|Chinese Premier)\.?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Honorific();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
