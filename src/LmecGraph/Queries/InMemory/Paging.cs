using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LmecGraph.Text;

namespace LmecGraph.Queries.InMemory;

/// <summary>
/// Cuts the rows of an answer into pages. A cursor holds the key of the last row given and a fingerprint of the question, so that it stays
/// good when rows before it come or go, and is refused with another question.
/// </summary>
internal static class Paging
{
    private const int LongestCursor = 8192;

    /// <exception cref="QuestionException">The limit is out of range, or the cursor is none of this question.</exception>
    public static Page<TRow> Cut<TRow>(IEnumerable<Row<TRow>> rows, Question question, CancellationToken cancel)
    {
        if (question.Limit is < 1 or > Question.HighestLimit)
            throw new QuestionException($"limit {question.Limit}: give a whole number from 1 to {Question.HighestLimit}");
        var after = question.Cursor is null ? null : Read(question.Cursor, question);
        var rest = rows.Where(r => { cancel.ThrowIfCancellationRequested(); return after is null || r.Key.CompareTo(after) > 0; })
            .OrderBy(r => r.Key).Take(question.Limit + 1).ToList();
        var page = rest.Take(question.Limit).Select(r => { cancel.ThrowIfCancellationRequested(); return r.Make(); }).ToList();
        return new Page<TRow>(page, rest.Count > question.Limit ? Write(rest[question.Limit - 1].Key, question) : null);
    }

    private static string Write(RowKey key, Question question) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<string[]>([Fingerprint(question), .. key.Parts], Json.Options));

    private static RowKey Read(string cursor, Question question)
    {
        if (cursor.Length > LongestCursor || Decode(cursor) is not [var fingerprint, .. var parts])
            throw new QuestionException("cursor: this is no cursor; give the text that an earlier answer gave as next");
        return string.Equals(fingerprint, Fingerprint(question), StringComparison.Ordinal)
            ? new RowKey(parts)
            : throw new QuestionException("cursor: this one belongs to another question or to other parameters; leave it out to begin anew");
    }

    private static string[]? Decode(string cursor)
    {
        try
        {
            var words = JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(cursor), Json.Options);
            return words is null || words.Contains(null) ? null : words;
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Of the question without limit and cursor: the pages of one answer may have different sizes.</summary>
    private static string Fingerprint(Question question)
    {
        var plain = question with { Limit = Question.UsualLimit, Cursor = null };
        var text = $"{plain.GetType().Name} {JsonSerializer.Serialize<object>(plain, Json.Options)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}
