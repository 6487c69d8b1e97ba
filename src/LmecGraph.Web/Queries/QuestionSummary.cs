using LmecGraph.Queries;

namespace LmecGraph.Web.Queries;

/// <summary>A question as the list of questions shows it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it answers.</param>
/// <param name="Address">Where to ask it.</param>
/// <param name="Parameters">What it takes.</param>
internal sealed record QuestionSummary(string Name, string Summary, string Address, IReadOnlyList<Parameter> Parameters)
{
    public static QuestionSummary Of(QuestionForm form) => new(form.Name, form.Summary, "/api/v1/query/" + form.Name, form.Parameters);
}
