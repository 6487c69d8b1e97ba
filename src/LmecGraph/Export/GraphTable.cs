using LmecGraph.Export.Drawing;

namespace LmecGraph.Export;

/// <summary>A graph as two tables with typed columns: what all formats but JSON can hold.</summary>
/// <param name="Title">One line on what it shows.</param>
/// <param name="NodeColumns">Columns of the nodes beside id, label and days.</param>
/// <param name="Nodes">In ordinal order of id.</param>
/// <param name="EdgeColumns">Columns of the edges beside their ends, relation, weight and days.</param>
/// <param name="Edges">In ordinal order of source, relation, target; that triple is unique.</param>
/// <param name="Notes">What was changed on the way here, one sentence each.</param>
public sealed record GraphTable(
    string Title, IReadOnlyList<Column> NodeColumns, IReadOnlyList<NodeRow> Nodes,
    IReadOnlyList<Column> EdgeColumns, IReadOnlyList<EdgeRow> Edges, IReadOnlyList<string> Notes)
{
    /// <summary>True where all edges are directed, false where none is (or there is none), null where both kinds are there.</summary>
    public bool? OneDirection => Edges.Any(e => e.Directed) ? Edges.All(e => e.Directed) ? true : null : false;
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Lower-case ASCII letters, digits and <c>_</c>, unique in its table, none that Gephi reserves.</param>
/// <param name="Type">The type of each value that is there.</param>
public sealed record Column(string Name, ColumnType Type);

/// <summary>What the cells of a column hold, if anything.</summary>
public enum ColumnType
{
    /// <summary>A <see cref="string"/>, not empty.</summary>
    Text,

    /// <summary>An <see cref="int"/>.</summary>
    Integer,

    /// <summary>A finite <see cref="double"/>; written with 12 significant digits.</summary>
    Real,

    /// <summary>A <see cref="bool"/>.</summary>
    Flag,

    /// <summary>A list of <see cref="string"/>, not empty.</summary>
    List,
}

/// <summary>A node.</summary>
/// <param name="Id">Unique; without outer blanks and control characters.</param>
/// <param name="Label">The name to show.</param>
/// <param name="Color">Colour of its kind.</param>
/// <param name="Importance">≥ 0; drawn as its size.</param>
/// <param name="Days">When it is there: sorted spans with at least a day between them; empty: always.</param>
/// <param name="Cells">One per node column, null where unknown.</param>
public sealed record NodeRow(string Id, string Label, Rgb Color, double Importance, IReadOnlyList<DaySpan> Days, IReadOnlyList<object?> Cells);

/// <summary>An edge.</summary>
/// <param name="Source">Id of the node that it leaves.</param>
/// <param name="Target">Id of the node that it enters.</param>
/// <param name="Relation">What joins them; keeps parallel edges apart.</param>
/// <param name="Directed">False where the ends may be exchanged; all edges of a relation agree.</param>
/// <param name="Weight">&gt; 0 and finite.</param>
/// <param name="Days">As of nodes.</param>
/// <param name="Cells">One per edge column, null where unknown.</param>
public sealed record EdgeRow(
    string Source, string Target, string Relation, bool Directed, double Weight, IReadOnlyList<DaySpan> Days, IReadOnlyList<object?> Cells)
{
    /// <summary>Its own id, stable as long as its ends are.</summary>
    public string Id => $"{Source} {Relation} {Target}";
}
