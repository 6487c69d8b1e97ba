using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Evaluation;

/// <summary>The folded forms of a node.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">What it is.</param>
/// <param name="Main">Forms of its name.</param>
/// <param name="All">Forms of its name and its aliases.</param>
internal sealed record Forms(string Id, NodeType Type, IReadOnlySet<string> Main, IReadOnlySet<string> All)
{
    public static Forms Of(Entity entity) => Of(entity.Id, entity.Type, entity.Name, entity.Aliases);

    public static Forms Of(GoldEntity entity) => Of(entity.Id, entity.Type, entity.Name, entity.Aliases ?? []);

    private static Forms Of(string id, NodeType type, string name, IReadOnlyList<string> aliases) =>
        new(id, type, SurfaceForms.Of(type, [name]), SurfaceForms.Of(type, aliases.Prepend(name)));
}
