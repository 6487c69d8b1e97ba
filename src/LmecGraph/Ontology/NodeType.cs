namespace LmecGraph.Ontology;

/// <summary>What a node of the graph is.</summary>
public enum NodeType
{
    /// <summary>A named human being.</summary>
    Person,

    /// <summary>A named body that can act: ministry, centre, bank, NGO, UN agency, company, country office.</summary>
    Organization,

    /// <summary>A sovereign state named as actor, member, seat or state of a venue.</summary>
    Country,

    /// <summary>A named programme, platform, strategy, mechanism, agreement, goal set or project.</summary>
    Initiative,

    /// <summary>Something that took or takes place at a time: forum, session, workshop, visit.</summary>
    Event,
}
