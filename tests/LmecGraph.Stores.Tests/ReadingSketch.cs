using System.Text.Json;
using LmecGraph.Documents;
using LmecGraph.Graph;
using LmecGraph.Mentions;
using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Stores.Tests;

/// <summary>Readings made by hand: small ones, and one that uses every field.</summary>
internal static class ReadingSketch
{
    /// <summary>Somebody spoke at something.</summary>
    public static DocumentReading Speech(string document, string person = "Ann Lee", string @event = "Green Forum")
    {
        var text = $"{person} spoke at the {@event}.";
        Mention[] mentions = [Find(text, 0, NodeType.Person, person, 0), Find(text, 1, NodeType.Event, @event, 1)];
        return new DocumentReading(
            new Document(document, text, null, null, [new Section(SectionKind.Body, new TextSpan(0, text.Length))]),
            [new Referent(NodeType.Person, person, null, null, false, null, null), new Referent(NodeType.Event, @event, null, null, false, null, null)],
            mentions,
            [
                new Observation(mentions[0], EdgeType.SpokeAt, mentions[1], null, "speech", null, new TextSpan(0, text.Length), "sketch", mentions[1], null,
                    SectionKind.Body),
            ]);
    }

    /// <summary>Every field filled, every list with several members, text that is hard to keep.</summary>
    public static DocumentReading Full(string document)
    {
        const string text = "\uFEFFNews\r\n\0\n5 March 2016 🌏 MIAO Hong of the Green Bureau (Beijing Ministry)\u00A0spoke at “Session 1” "
            + "of the Annual Forum.\n\nContact\n";
        Mention[] mentions =
        [
            Find(text, 0, NodeType.Person, "MIAO Hong", 3) with { Name = "Miao Hong", Step = NameStep.Case },
            Find(text, 1, NodeType.Organization, "Green Bureau", 0),
            Find(text, 2, NodeType.Country, "Beijing", 4) with { Name = "China", Step = NameStep.Place },
            Find(text, 3, NodeType.Organization, "Beijing Ministry", 1),
            Find(text, 4, NodeType.Event, "Session 1", 2),
            Find(text, 5, NodeType.Event, "Annual Forum", 5),
        ];
        var date = Period.Parse("2016-03");
        var quote = TextSpan.Between(text.IndexOf("MIAO", StringComparison.Ordinal), text.IndexOf('.', StringComparison.Ordinal) + 1);
        return new DocumentReading(
            new Document(document, text, "News", Period.Parse("2016-03-05"),
                [new Section(SectionKind.Masthead, new TextSpan(0, 7)), new Section(SectionKind.Body, TextSpan.Between(7, text.Length))]),
            [
                new Referent(NodeType.Organization, "Green Bureau", null, null, false, "China", 1),
                new Referent(NodeType.Organization, "Beijing Ministry", null, null, false, "China", null),
                new Referent(NodeType.Event, "Session 1", Period.Parse("2016-03-05/2016-03-07"), "Beijing", false, null, null),
                new Referent(NodeType.Person, "Miao Hong", null, null, false, null, null),
                new Referent(NodeType.Country, "China", null, null, false, null, null),
                new Referent(NodeType.Event, "Annual Forum", Period.Parse("2016"), null, true, null, null),
            ],
            mentions,
            [
                new Observation(mentions[0], EdgeType.Represents, mentions[1], "Director", null, null, quote, "post", null, date, SectionKind.Body),
                new Observation(mentions[0], EdgeType.SpokeAt, mentions[4], null, "keynote", null, quote, "spoke", mentions[4], date, SectionKind.Body),
                new Observation(mentions[5], EdgeType.HeldIn, mentions[2], null, null, "Beijing", quote, "held", mentions[5], null, SectionKind.Contact),
            ]);
    }

    public static string Written(DocumentReading reading) => JsonSerializer.Serialize(reading, Json.Indented);

    public static string Written(KnowledgeGraph graph) => JsonSerializer.Serialize(new { graph.Entities, graph.Relations, graph.Documents }, Json.Indented);

    private static Mention Find(string text, int index, NodeType type, string words, int referent) =>
        new(index, type, new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length), words, words, NameStep.Verbatim, referent);
}
