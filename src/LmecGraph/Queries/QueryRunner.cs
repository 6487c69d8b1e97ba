using LmecGraph.Graph;
using LmecGraph.Queries.InMemory;

namespace LmecGraph.Queries;

/// <summary>Answers a question that is put in words, as a command line or a web address puts it.</summary>
public static class QueryRunner
{
    /// <summary>Reads the question, asks it and gives the answer in the one shape.</summary>
    /// <param name="name">Name of the question, one of <see cref="QuestionForms.All"/>.</param>
    /// <param name="parameters">Words by name of parameter.</param>
    /// <param name="queries">Who answers.</param>
    /// <param name="cancel">Stops it; a deadline is a source that cancels after a time.</param>
    /// <exception cref="QuestionException">It cannot be answered as it was put.</exception>
    public static Task<Answer> RunAsync(
        string name, IReadOnlyDictionary<string, string?> parameters, IGraphQueries queries, CancellationToken cancel = default)
    {
        var form = QuestionForms.Find(name) ?? throw new QuestionException(
            QuestionFault.UnknownQuestion, $"{name}: no question of this name; there are {string.Join(", ", QuestionForms.All.Select(f => f.Name))}");
        return form.AskAsync(form.Read(parameters), queries, cancel);
    }

    /// <summary>As the other, on a graph in memory. To ask one graph many questions, make its <see cref="InMemoryQueries"/> once.</summary>
    public static Task<Answer> RunAsync(
        string name, IReadOnlyDictionary<string, string?> parameters, KnowledgeGraph graph, CancellationToken cancel = default) =>
        RunAsync(name, parameters, new InMemoryQueries(graph), cancel);
}
