using LmecGraph.Text;

namespace LmecGraph.Queries;

/// <summary>What all questions have: how many rows at a time, and after which row to go on.</summary>
public abstract record Question
{
    /// <summary>Rows where no limit is given.</summary>
    public const int UsualLimit = 50;

    /// <summary>The highest limit.</summary>
    public const int HighestLimit = 1000;

    /// <summary>Most rows of one answer, 1 to <see cref="HighestLimit"/>.</summary>
    public int Limit { get; init; } = UsualLimit;

    /// <summary>The <see cref="Page{TRow}.Next"/> of an earlier answer to the same question, or null for the first rows.</summary>
    public string? Cursor { get; init; }
}

/// <summary>A question that may be put about a stretch of time.</summary>
public abstract record DatedQuestion : Question
{
    /// <summary>Only what ends on or after the first day of this period; null for no bound.</summary>
    public Period? From { get; init; }

    /// <summary>Only what begins on or before the last day of this period; null for no bound.</summary>
    public Period? To { get; init; }

    /// <summary>True where a date shares a day with the stretch asked for. Without bounds all is taken; with one, what has no date is left out.</summary>
    public bool Takes(Period? date) =>
        (From is null && To is null) || (date is not null && (From is null || date.Last >= From.First) && (To is null || date.First <= To.Last));
}

/// <summary>A part of the rows of an answer.</summary>
/// <param name="Rows">The rows, in the order of the question.</param>
/// <param name="Next">Cursor of the rows that follow, null at the end. Opaque; good for the same question only.</param>
public sealed record Page<TRow>(IReadOnlyList<TRow> Rows, string? Next);

/// <summary>The one shape of all answers, in the library's JSON, on the command line and over HTTP.</summary>
/// <param name="Query">Name of the question.</param>
/// <param name="Parameters">The question as it was understood: a record derived from <see cref="Question"/>.</param>
/// <param name="Rows">Records of the row type of the question.</param>
/// <param name="Next">Cursor of the rows that follow, null at the end.</param>
public sealed record Answer(string Query, object Parameters, IReadOnlyList<object> Rows, string? Next);
