namespace LmecGraph.Queries;

/// <summary>How a question is put by name: what drives the command line, the service and their help.</summary>
/// <param name="Name">Name of the question, the same everywhere.</param>
/// <param name="Summary">What it answers, one sentence.</param>
/// <param name="Parameters">What it takes, the positional ones first and in order.</param>
public abstract record QuestionForm(string Name, string Summary, IReadOnlyList<Parameter> Parameters)
{
    /// <summary>The record of its rows, for those who describe answers.</summary>
    public abstract Type RowType { get; }

    /// <summary>The question that some words put.</summary>
    /// <exception cref="QuestionException">A parameter is missing, unknown or out of its range.</exception>
    public abstract Question Read(IReadOnlyDictionary<string, string?> words);

    /// <summary>Puts a question that <see cref="Read"/> gave.</summary>
    /// <exception cref="QuestionException">It cannot be answered.</exception>
    public abstract Task<Answer> AskAsync(Question question, IGraphQueries queries, CancellationToken cancel);
}

/// <summary>The form of one question.</summary>
/// <param name="Name">Name of the question.</param>
/// <param name="Summary">What it answers.</param>
/// <param name="Own">The parameters that are not common to all questions.</param>
/// <param name="Bind">Makes the question from words that were found good; what is common is filled in after.</param>
/// <param name="Ask">The member of <see cref="IGraphQueries"/> that answers it.</param>
internal sealed record QuestionForm<TQuestion, TRow>(
    string Name, string Summary, IReadOnlyList<Parameter> Own, Func<Arguments, TQuestion> Bind,
    Func<IGraphQueries, Func<TQuestion, CancellationToken, Task<Page<TRow>>>> Ask)
    : QuestionForm(Name, Summary, WithCommonOnes(Own))
    where TQuestion : Question
    where TRow : notnull
{
    public override Type RowType => typeof(TRow);

    public override Question Read(IReadOnlyDictionary<string, string?> words)
    {
        var arguments = Arguments.Of(this, words);
        Question question = Bind(arguments) with
        {
            Limit = arguments.Number(CommonParameters.Limit.Name),
            Cursor = arguments.Text(CommonParameters.Cursor.Name),
        };
        return question is DatedQuestion dated
            ? dated with { From = arguments.Period(CommonParameters.From.Name), To = arguments.Period(CommonParameters.To.Name) }
            : question;
    }

    public override async Task<Answer> AskAsync(Question question, IGraphQueries queries, CancellationToken cancel)
    {
        var page = await Ask(queries)((TQuestion)question, cancel).ConfigureAwait(false);
        return new Answer(Name, question, [.. page.Rows.Cast<object>()], page.Next);
    }

    private static IReadOnlyList<Parameter> WithCommonOnes(IReadOnlyList<Parameter> own) => typeof(TQuestion).IsAssignableTo(typeof(DatedQuestion))
        ? [.. own, CommonParameters.From, CommonParameters.To, CommonParameters.Limit, CommonParameters.Cursor]
        : [.. own, CommonParameters.Limit, CommonParameters.Cursor];
}
