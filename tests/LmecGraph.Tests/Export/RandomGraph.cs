using FsCheck;
using FsCheck.Fluent;
using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Export;

/// <summary>Graphs of up to some dozen nodes that keep to the ontology (of an undirected type the smaller id comes first), with odd names and dates.</summary>
public static class RandomGraph
{
    private static readonly string[] Names =
    [
        "Ann Lee", "MIAO Hong", "REINFORCEMENT Group", "x", "a, b", "\"quoted\"", "[1, 2]", "2020", "true", "湄公河",
        "bad \u0000 \uDC00", "tab\tline\n", "<i>&", "=SUM(A1)", "back\\slash",
    ];

    private static readonly string?[] Dates = [null, "2016", "2016-03", "2016-03-31", "2016-04-01", "2016-02-29/2017", "2020-12-31", "2021-01-01/2021-01-02"];

    public static Arbitrary<KnowledgeGraph> Graphs() => Arb.From(
        from edges in Gen.ListOf(Edge())
        from lonely in Gen.ListOf(Gen.Elements(Names))
        select lonely.Aggregate(edges.Aggregate(new GraphSketch(), (s, add) => add(s)), (s, name) => s.Node("i:" + name)).Graph());

    private static Gen<Func<GraphSketch, GraphSketch>> Edge() =>
        from type in Gen.Elements(EdgeTypes.All.ToArray())
        from ends in Gen.Elements(Ends(type))
        from source in Gen.Elements(Names)
        from target in Gen.Elements(Names)
        from date in Gen.Elements(Dates)
        from title in Gen.Elements(Names)
        from atEvent in Gen.Elements(null, "e:Forum", "e:INFORMAL talk")
        let inOrder = !type.IsUndirected() || string.CompareOrdinal(source.ToLowerInvariant(), target.ToLowerInvariant()) <= 0
        select new Func<GraphSketch, GraphSketch>(s =>
            s.Edge(ends.Source + (inOrder ? source : target), type, ends.Target + (inOrder ? target : source), date: date, title: title, @event: atEvent));

    private static (string Source, string Target)[] Ends(EdgeType type) =>
    [
        .. from source in Enum.GetValues<NodeType>()
           from target in Enum.GetValues<NodeType>()
           where type.Joins(source, target)
           select ($"{char.ToLowerInvariant(source.ToString()[0])}:", $"{char.ToLowerInvariant(target.ToString()[0])}:"),
    ];
}
