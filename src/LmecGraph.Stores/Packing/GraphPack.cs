using LmecGraph.Documents;
using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Stores.Packing;

/// <summary>The compact form of a folded graph.</summary>
internal static class GraphPack
{
    private const int Format = 2;

    public static byte[] Pack(KnowledgeGraph graph)
    {
        var pack = new PackWriter();
        pack.Number(Format);
        pack.List(graph.Entities, entity => Write(pack, entity));
        pack.List(graph.Relations, relation => Write(pack, relation));
        pack.List(graph.Documents, facts =>
        {
            pack.Text(facts.Name);
            pack.Text(facts.Title);
            pack.Date(facts.Date);
            pack.Text(facts.Hash);
            pack.Number(facts.Length);
        });
        pack.List(graph.OwnParents, link =>
        {
            pack.Text(link.Body);
            pack.Text(link.Parent);
        });
        return pack.ToArray();
    }

    /// <exception cref="FormatException">The bytes are damaged or of another format.</exception>
    public static KnowledgeGraph Unpack(byte[] bytes)
    {
        var pack = new PackReader(bytes);
        if (pack.Number() != Format) throw new FormatException("the graph is packed in another format");
        var entities = pack.List(() => new Entity(
            pack.Required(), pack.Name<NodeType>(), pack.Required(), pack.List(pack.Required), pack.List(pack.Required),
            pack.List(() => new MentionPlace(pack.Required(), pack.Span(), pack.Required())),
            pack.Date(), pack.Text(), pack.Flag(), pack.Text(), pack.Text()));
        var relations = pack.List(() => new Relation(
            pack.Required(), pack.Name<EdgeType>(), pack.Required(), pack.Flag(), pack.List(() => ReadEvidence(pack))));
        var documents = pack.List(() => new DocumentFacts(pack.Required(), pack.Text(), pack.Date(), pack.Required(), pack.Number()));
        var ownParents = pack.List(() => new BodyLink(pack.Required(), pack.Required()));
        return new KnowledgeGraph(entities, relations, documents, ownParents);
    }

    private static void Write(PackWriter pack, Entity entity)
    {
        pack.Text(entity.Id);
        pack.Name(entity.Type);
        pack.Text(entity.Name);
        pack.List(entity.Aliases, pack.Text);
        pack.List(entity.Documents, pack.Text);
        pack.List(entity.Mentions, place =>
        {
            pack.Text(place.Document);
            pack.Span(place.Span);
            pack.Text(place.Surface);
        });
        pack.Date(entity.Date);
        pack.Text(entity.Venue);
        pack.Flag(entity.Series);
        pack.Text(entity.Country);
        pack.Text(entity.Parent);
    }

    private static void Write(PackWriter pack, Relation relation)
    {
        pack.Text(relation.Source);
        pack.Name(relation.Type);
        pack.Text(relation.Target);
        pack.Flag(relation.Derived);
        pack.List(relation.Evidence, evidence =>
        {
            pack.Text(evidence.Document);
            pack.Span(evidence.Span);
            pack.Text(evidence.Quote);
            pack.Text(evidence.Rule);
            pack.Date(evidence.Date);
            pack.Text(evidence.Event);
            pack.Text(evidence.Title);
            pack.Text(evidence.Role);
            pack.Text(evidence.Venue);
            pack.Name(evidence.Section);
            pack.Text(evidence.Through);
        });
    }

    private static Evidence ReadEvidence(PackReader pack) => new(
        pack.Required(), pack.Span(), pack.Required(), pack.Required(), pack.Date(), pack.Text(), pack.Text(), pack.Text(), pack.Text(),
        pack.Name<SectionKind>(), pack.Text());
}
