using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Tests.Pipeline;

/// <summary>What must hold of every reading: nothing in it but what stands in the text, or follows from it by the one step that is named.</summary>
internal static class Grounding
{
    private static readonly Dictionary<EntryKind, NameStep> Steps = new()
    {
        [EntryKind.Country] = NameStep.Country,
        [EntryKind.Demonym] = NameStep.Country,
        [EntryKind.Place] = NameStep.Place,
    };

    /// <summary>One line for each thing that is not grounded.</summary>
    public static IReadOnlyList<string> Problems(DocumentReading reading) =>
        [.. reading.Mentions.Index().SelectMany(m => OfMention(reading, m.Item, m.Index)), .. OfReferents(reading), .. reading.Observations.SelectMany(o => OfObservation(reading, o))];

    private static IEnumerable<string> OfMention(DocumentReading reading, Mention mention, int position)
    {
        if (mention.Index != position) yield return $"{mention.Name}: index {mention.Index} at position {position}";
        if (position > 0 && reading.Mentions[position - 1].Span > mention.Span) yield return $"{mention.Name}: stands behind a later one";
        if (mention.Span.Length == 0 || !Inside(reading, mention.Span)) yield return $"{mention.Name}: stands nowhere";
        else if (mention.Surface != mention.Span.Of(reading.Document.Text)) yield return $"{mention.Name}: its surface is not the text at its place";
        else if (!Follows(mention, reading.Mentions, reading.Document.Text)) yield return $"{mention.Name}: does not follow from '{mention.Surface}' by {mention.Step}";
        if (mention.Referent < 0 || mention.Referent >= reading.Referents.Count) yield return $"{mention.Name}: means nothing";
        else if (reading.Referents[mention.Referent].Type != mention.Type) yield return $"{mention.Name}: means a thing of another type";
    }

    private static bool Follows(Mention mention, IReadOnlyList<Mention> mentions, string text)
    {
        var surface = Markup.Without(mention.Surface);
        return mention.Step switch
        {
            NameStep.Verbatim => mention.Name == surface,
            NameStep.Case => mention.Name != surface && string.Equals(mention.Name, surface, StringComparison.OrdinalIgnoreCase),
            NameStep.Order => surface.Split(',', StringSplitOptions.TrimEntries) is [var surname, var given] && string.Equals(mention.Name, $"{given} {surname}", StringComparison.OrdinalIgnoreCase),
            NameStep.Honorific => surface.EndsWith(mention.Name, StringComparison.OrdinalIgnoreCase),
            NameStep.Country or NameStep.Place => IsStateOf(mention),
            NameStep.Ellipsis => mention.Name.StartsWith(surface + " ", StringComparison.Ordinal) && Folded(text).Contains(mention.Name[(surface.Length + 1)..], StringComparison.Ordinal),
            NameStep.Reference => mentions.Any(m => m.Referent == mention.Referent && m.Step != NameStep.Reference && m.Name == mention.Name),
            _ => false,
        };
    }

    private static bool IsStateOf(Mention mention)
    {
        var tokens = TokenizedText.Of(Markup.Without(mention.Surface)).Tokens;
        var known = ReportLexicon.BuiltIn.Names.At(tokens, 0, tokens.Count, EntryKind.Country, EntryKind.Demonym, EntryKind.Place);
        return mention.Type == NodeType.Country && known is { } match && match.Length == tokens.Count && match.Entry.Country == mention.Name && Steps[match.Entry.Kind] == mention.Step;
    }

    private static IEnumerable<string> OfReferents(DocumentReading reading)
    {
        var named = reading.Mentions.ToLookup(m => m.Referent, m => m.Name);
        foreach (var (number, referent) in reading.Referents.Index())
        {
            if (!named[number].Contains(referent.Name, StringComparer.Ordinal)) yield return $"{referent.Name}: no mention has this name";
            if (referent.Parent is { } parent && (parent == number || parent < 0 || parent >= reading.Referents.Count)) yield return $"{referent.Name}: has no such parent";
            if (referent.Venue is { } venue && !Folded(reading.Document.Text).Contains(venue, StringComparison.Ordinal)) yield return $"{referent.Name}: its venue {venue} is not in the text";
        }
    }

    private static IEnumerable<string> OfObservation(DocumentReading reading, Observation observation)
    {
        var edge = $"{observation.Source.Name} {observation.Type.Label()} {observation.Target.Name}";
        if (!observation.Type.Joins(observation.Source.Type, observation.Target.Type)) yield return $"{edge}: the ontology has no such edge";
        if (observation.Source.Referent == observation.Target.Referent) yield return $"{edge}: both ends are one";
        foreach (var end in (Mention?[])[observation.Source, observation.Target, observation.Event])
            if (end is not null && reading.Mentions[end.Index] != end) yield return $"{edge}: {end.Name} is no mention of the document";
        if (observation.Evidence.Length == 0 || !Inside(reading, observation.Evidence)) yield return $"{edge}: its evidence stands nowhere";
        if (observation.Section != reading.Document.SectionAt(observation.Evidence.Start)) yield return $"{edge}: its evidence stands in another part";
        if (observation.Rule.Length == 0) yield return $"{edge}: no rule read it";
        foreach (var property in (string?[])[observation.Title, observation.Venue])
            if (property is not null && !Folded(reading.Document.Text).Contains(property, StringComparison.Ordinal)) yield return $"{edge}: '{property}' is not in the text";
    }

    private static bool Inside(DocumentReading reading, TextSpan span) => span.Start >= 0 && span.Length >= 0 && span.End <= reading.Document.Text.Length;

    /// <summary>The text as it is read: markup is stepped over inside a block, never from one block into the next.</summary>
    private static string Folded(string text) => string.Join(' ', Lines.Blocks(text).Select(b => Markup.Without(b.Of(text))));
}
