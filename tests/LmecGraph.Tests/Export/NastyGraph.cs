using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;
using LmecGraph.Text;

namespace LmecGraph.Tests.Export;

/// <summary>A graph with everything that importers are known to stumble over.</summary>
internal static class NastyGraph
{
    public static KnowledgeGraph Create()
    {
        var sketch = new GraphSketch()
            .Node("e:Forum", date: "2016-03", venue: "INFRASTRUCTURE hall, \"Züri\"", series: true)
            .Node("e:Session", date: "2016-03-05/2016-03-07", venue: "a, b; [c] | d")
            .Node("e:Undated").Node("e:Year", date: "2016").Node("e:Last day", date: "9999-12-31").Node("e:First day", date: "0001-01-01")
            .Node("o:UNINFORMED INF", country: "true", parent: "o:007")
            .Node("o:<b>&amp; 'x' \"y\"</b>").Node("o:=1+1").Node("o:1,2").Node("o:[2020, 2021]").Node("o:2020-01-01").Node("o:\\back\"slash\\")
            .Node("p:澜沧江-湄公河 𠮷").Node("p:مرحبا").Node("p:Ann\u0001\u000b\uFFFE").Node("p:half \uD800 pair")
            .Node("p:two\nlines\tand\r\nmore").Node("p: outer ")
            .Node("c:Laos").Node("c:LAOS").Node("i:" + new string('x', 3000) + " INF").Node("i:Lonely");
        AddParallelRelations(sketch);
        AddOverlappingDates(sketch);
        return WithLongQuote(sketch.Graph());
    }

    /// <summary>Between two nodes a relation of every type that the ontology allows there, and both ways where it can be.</summary>
    private static void AddParallelRelations(GraphSketch sketch)
    {
        foreach (var type in EdgeTypes.Hosting.Append(EdgeType.Attended))
            sketch.Edge("o:007", type, "e:Forum", date: "2016-03-05", @event: "e:Forum");
        sketch.Edge("o:007", EdgeType.ActiveIn, "e:Forum", role: "host", @event: "e:Forum");
        sketch.Edge("o:007", EdgeType.PartOf, "o:UNINFORMED INF").Edge("o:UNINFORMED INF", EdgeType.PartOf, "o:007");
        sketch.Edge("o:007", EdgeType.CooperatesWith, "o:UNINFORMED INF").Edge("o:007", EdgeType.MemberOf, "o:UNINFORMED INF");
        sketch.Edge("e:Forum", EdgeType.PartOf, "e:Forum");
        sketch.Edge("p:Ann\u0001\u000b\uFFFE", EdgeType.Represents, "o:=1+1", title: "Director, \"INFORMATION\"\n| [x]\u0002");
        sketch.Edge("p: outer ", EdgeType.SpokeAt, "e:Session", role: "keynote", document: "1.txt")
            .Edge("p:two\nlines\tand\r\nmore", EdgeType.SpokeAt, "e:Session");
        sketch.Edge("p:澜沧江-湄公河 𠮷", EdgeType.SpokeAt, "e:Session", document: "文 件|.txt")
            .Edge("p:half \uD800 pair", EdgeType.Attended, "e:Undated");
    }

    private static void AddOverlappingDates(GraphSketch sketch)
    {
        string[] dates = ["2016", "2016-03", "2016-03-05/2016-04-07", "2016-12-31", "2017-01-01", "2019-02-28", "2019-02-28", "2020-02-29", "0001", "9999"];
        foreach (var date in dates)
            sketch.Edge("o:1,2", EdgeType.Hosted, "e:Year", date: date, document: date.Replace('/', '_') + ".txt");
    }

    private static KnowledgeGraph WithLongQuote(KnowledgeGraph graph) => new(
        graph.Entities,
        graph.Relations.Select((r, i) => i > 0 ? r : r with
        {
            Evidence = [.. r.Evidence.Select(e => e with { Quote = new string('"', 600_000) + "𠮷", Span = new TextSpan(0, 600_002) })],
        }),
        graph.Documents);
}
