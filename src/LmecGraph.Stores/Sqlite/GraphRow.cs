using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LmecGraph.Graph;
using LmecGraph.Resolution;
using LmecGraph.Stores.Packing;
using Microsoft.Data.Sqlite;

namespace LmecGraph.Stores.Sqlite;

/// <summary>The table graph: the cache of the folded graph.</summary>
internal static class GraphRow
{
    /// <summary>Identifies all that a graph is folded from, the code that folds it included.</summary>
    /// <param name="documents">In ordinal order of name.</param>
    /// <param name="decisions">In the order of the contract.</param>
    /// <param name="reader">Fingerprint of the rules and lexicon of the moment.</param>
    public static string SourceHash(IReadOnlyList<DocumentRow> documents, IReadOnlyList<Decision> decisions, string reader)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string value)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(value));
            hash.AppendData([0xFF]);
        }

        Add(typeof(GraphFold).Module.ModuleVersionId.ToString());
        Add(reader);
        foreach (var document in documents)
        {
            Add(document.Facts.Name);
            Add(document.Facts.Hash);
            Add(document.ReadingHash);
        }
        foreach (var decision in decisions)
        {
            foreach (var key in new[] { decision.Left, decision.Right })
            {
                Add(key.Type.ToString());
                Add(key.Document);
                Add(key.Form);
            }
            Add(decision.Verdict.ToString());
            Add(decision.Time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The graph folded from this source, or null.</summary>
    public static KnowledgeGraph? Find(SqliteConnection connection, string source)
    {
        if (connection.Value<byte[]>("SELECT content FROM graph WHERE source = $source", ("$source", source)) is not { } content) return null;
        try
        {
            return GraphPack.Unpack(content);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public static void Put(SqliteConnection connection, string source, KnowledgeGraph graph) => connection.Execute(
        "INSERT OR REPLACE INTO graph VALUES (1, $source, $content)", ("$source", source), ("$content", GraphPack.Pack(graph)));
}
