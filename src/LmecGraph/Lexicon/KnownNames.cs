using LmecGraph.Ontology;

namespace LmecGraph.Lexicon;

/// <summary>The gazetteer: states, places, international bodies, treaties and goal sets.</summary>
internal static class KnownNames
{
    /// <summary>Fills a table from the data files; where two lists have one form, the earlier list wins.</summary>
    public static PhraseTable Load()
    {
        var table = new PhraseTable();
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
        return table;
    }

    private static void AddAll(PhraseTable table, string[] row, LexiconEntry entry)
    {
        table.Add(row[0], entry);
        foreach (var form in DataFile.List(row, 1).Concat(DataFile.List(row, 2))) table.Add(form, entry);
    }
}
