using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Lexicon;

/// <summary>The gazetteer: states, places, international bodies, treaties and goal sets.</summary>
internal static class KnownNames
{
    private static readonly Lazy<Dictionary<string, string>> States = new(() => DataFile.Rows("countries.tsv")
        .SelectMany(row => DataFile.List(row, 1).Prepend(row[0]).Select(form => (Form: NameFolding.Fold(form), State: row[0])))
        .DistinctBy(s => s.Form).ToDictionary(s => s.Form, s => s.State, StringComparer.Ordinal));

    /// <summary>The common English short name of a state given under any of its names, or null.</summary>
    public static string? State(string name) => States.Value.GetValueOrDefault(NameFolding.Fold(name));

    /// <summary>Fills a table from a user's names and the data files; where two lists have one form, the earlier list wins.</summary>
    public static PhraseTable Load(OwnLexicon own)
    {
        var table = new PhraseTable();
        foreach (var name in own.Organizations) AddOwn(table, name, new LexiconEntry(EntryKind.Body, NodeType.Organization, name.Name, name.Country, null) { IsOwn = true });
        foreach (var name in own.Initiatives) AddOwn(table, name, new LexiconEntry(EntryKind.Initiative, NodeType.Initiative, name.Name, null, null) { IsOwn = true });
        foreach (var row in DataFile.Rows("countries.tsv"))
        {
            var country = new LexiconEntry(EntryKind.Country, NodeType.Country, row[0], row[0], null);
            table.Add(row[0], country);
            foreach (var form in DataFile.List(row, 1)) table.Add(form, country);
            foreach (var form in DataFile.List(row, 2)) table.Add(form, country with { Kind = EntryKind.Demonym });
        }
        foreach (var row in DataFile.Rows("places.tsv")) table.Add(row[0], new LexiconEntry(EntryKind.Place, NodeType.Country, row[1], row[1], null));
        foreach (var row in DataFile.Rows("bodies.tsv"))
        {
            var type = DataFile.Cell(row, 3) == nameof(NodeType.Initiative) ? NodeType.Initiative : NodeType.Organization;
            AddAll(table, row, new LexiconEntry(EntryKind.Body, type, row[0], DataFile.Cell(row, 5), DataFile.Cell(row, 4)));
        }
        foreach (var row in DataFile.Rows("initiatives.tsv"))
            AddAll(table, row, new LexiconEntry(EntryKind.Initiative, NodeType.Initiative, row[0], null, null));
        foreach (var row in DataFile.Rows("institutions.txt")) table.Add(row[0], new LexiconEntry(EntryKind.Body, NodeType.Organization, row[0], null, null));
        return table;
    }

    private static void AddOwn(PhraseTable table, OwnName name, LexiconEntry entry)
    {
        foreach (var form in name.AllForms) table.Add(form, entry);
    }

    private static void AddAll(PhraseTable table, string[] row, LexiconEntry entry)
    {
        table.Add(row[0], entry);
        foreach (var form in DataFile.List(row, 1).Concat(DataFile.List(row, 2))) table.Add(form, entry);
    }
}
