using System.CommandLine;
using LmecGraph.Graph;
using LmecGraph.Queries;

namespace LmecGraph.Cli.Commands;

/// <summary><c>query NAME …</c>: one command per question, made from the list of questions.</summary>
internal static class QueryCommand
{
    private static readonly Option<bool> Evidence = new("--evidence") { Description = "Add the quotes; JSON always has them.", Recursive = true };

    public static Command Create()
    {
        var query = new Command("query", "Answers a question about the graph.") { Evidence };
        foreach (var form in QuestionForms.All) query.Add(Create(form));
        return query.WithExamples(
            "lmecgraph query organizations-across-events --min-events 3",
            "lmecgraph query partners \"World Resources Institute\" --role host,co-host --evidence",
            "lmecgraph query timeline --by quarter --from 2020 --to 2021-06",
            "lmecgraph query search environment --format csv > found.csv");
    }

    private static Command Create(QuestionForm form)
    {
        var command = new Command(form.Name, form.Summary);
        var words = new Dictionary<string, Func<CommandRun, string?>>(StringComparer.Ordinal);
        foreach (var parameter in form.Parameters)
            words[parameter.Name] = parameter.Positional ? Argument(command, parameter) : Option(command, parameter);
        return command.Does(run => AnswerAsync(form, words.ToDictionary(w => w.Key, w => w.Value(run), StringComparer.Ordinal), run))
            .WithExamples(QueryExamples.Of(form.Name));
    }

    private static async Task<int> AnswerAsync(QuestionForm form, Dictionary<string, string?> words, CommandRun run)
    {
        var question = form.Read(words);
        KnowledgeGraph graph;
        using (run.Stage("load"))
        {
            await using var store = await run.OpenStoreAsync();
            graph = await store.GraphAsync(run.Cancel);
        }
        Answer answer;
        using (run.Stage("compute")) answer = await form.AskAsync(question, new Queries.InMemory.InMemoryQueries(graph), run.Cancel);
        using (run.Stage("write"))
            if (answer.Rows.Count > 0 || run.Format != OutputFormat.Table)
                run.Write(AnswerListing.Of(answer, form.RowType, run.Format, run.Get(Evidence)), answer);
        if (answer.Rows.Count == 0) run.Note(question.Cursor is null ? "nothing found" : "no more rows");
        if (answer.Next is not null && run.Format != OutputFormat.Json) run.Note($"there is more: add --cursor {answer.Next}");
        return ExitCode.Done;
    }

    private static Func<CommandRun, string?> Argument(Command command, Parameter parameter)
    {
        var argument = new Argument<string?>(parameter.Name.ToUpperInvariant())
        {
            Description = parameter.Help,
            Arity = parameter.Required ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
        };
        command.Add(argument);
        return run => run.Get(argument);
    }

    private static Func<CommandRun, string?> Option(Command command, Parameter parameter)
    {
        var option = new Option<string?>(parameter.Name.Length == 1 ? $"-{parameter.Name}" : $"--{parameter.Name}")
        {
            Description = parameter.Default is null ? parameter.Help : $"{parameter.Help} [{parameter.Default}]",
            HelpName = Takes(parameter),
        };
        if (parameter.Kind == ParameterKind.Switch)
        {
            option.Arity = ArgumentArity.ZeroOrOne;
            option.CustomParser = result => result.Tokens is [var word] ? word.Value : "on";
        }
        command.Add(option);
        return run => run.Get(option);
    }

    private static string Takes(Parameter parameter) => parameter.Kind switch
    {
        ParameterKind.Number => "N",
        ParameterKind.Switch => "on|off",
        ParameterKind.Choice => string.Join('|', parameter.Words),
        ParameterKind.Choices => string.Join(',', parameter.Words.Take(2)) + ",…",
        ParameterKind.Period => "YYYY[-MM[-DD]]",
        ParameterKind.Entity => "ENTITY",
        _ => "TEXT",
    };
}
