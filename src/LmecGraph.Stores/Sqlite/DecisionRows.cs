using System.Globalization;
using LmecGraph.Ontology;
using LmecGraph.Resolution;
using Microsoft.Data.Sqlite;

namespace LmecGraph.Stores.Sqlite;

/// <summary>The table decisions: the last one on each pair of keys.</summary>
internal static class DecisionRows
{
    public static List<Decision> All(SqliteConnection connection)
    {
        var decisions = connection.Rows(
            """
            SELECT left_type, left_document, left_form, right_type, right_document, right_form, verdict, reason, author, time FROM decisions
            """,
            row => new Decision(Key(row, 0), Key(row, 3), Enum.Parse<Verdict>(row.GetString(6)), row.GetString(7), row.GetString(8),
                DateTimeOffset.Parse(row.GetString(9), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)));
        decisions.Sort((a, b) => a.Time != b.Time ? a.Time.CompareTo(b.Time)
            : Compare(a.Left, b.Left) is var left and not 0 ? left
            : Compare(a.Right, b.Right));
        return decisions;
    }

    /// <summary>Keeps a decision unless a later one on the same keys, in whichever order, is there.</summary>
    public static void Put(SqliteConnection connection, Decision decision)
    {
        var (left, right) = Compare(decision.Left, decision.Right) <= 0 ? (decision.Left, decision.Right) : (decision.Right, decision.Left);
        connection.Execute(
            """
            INSERT INTO decisions VALUES ($lt, $ld, $lf, $rt, $rd, $rf, $verdict, $reason, $author, $time)
            ON CONFLICT DO UPDATE SET verdict = excluded.verdict, reason = excluded.reason, author = excluded.author, time = excluded.time
            WHERE excluded.time >= time
            """,
            ("$lt", left.Type.ToString()), ("$ld", left.Document), ("$lf", left.Form),
            ("$rt", right.Type.ToString()), ("$rd", right.Document), ("$rf", right.Form),
            ("$verdict", decision.Verdict.ToString()), ("$reason", decision.Reason), ("$author", decision.Author),
            ("$time", decision.Time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)));
    }

    private static MentionKey Key(SqliteDataReader row, int column) =>
        new(Enum.Parse<NodeType>(row.GetString(column)), row.GetString(column + 1), row.GetString(column + 2));

    private static int Compare(MentionKey a, MentionKey b) =>
        string.CompareOrdinal(a.Type.ToString(), b.Type.ToString()) is var type and not 0 ? type
        : string.CompareOrdinal(a.Document, b.Document) is var document and not 0 ? document
        : string.CompareOrdinal(a.Form, b.Form);
}
