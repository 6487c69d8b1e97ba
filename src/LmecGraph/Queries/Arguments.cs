using System.Globalization;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Queries;

/// <summary>Words given for the parameters of a question, all found good before the first one is used.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _words;

    private Arguments(Dictionary<string, string> words) => _words = words;

    /// <summary>Checks all words and fills in what is left out.</summary>
    /// <param name="form">The question.</param>
    /// <param name="given">By name of parameter, <c>min-events</c> or <c>minEvents</c>; null or empty is as good as left out.</param>
    /// <exception cref="QuestionException">Names everything that is wrong.</exception>
    public static Arguments Of(QuestionForm form, IReadOnlyDictionary<string, string?> given)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var (name, value) in given.OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (form.Parameters.FirstOrDefault(p => IsNamed(p, name)) is not { } parameter)
                faults.Add($"{name}: {form.Name} takes {Enumeration(form.Parameters.Select(p => p.Name))}");
            else if (string.IsNullOrWhiteSpace(value)) continue;
            else if (Fault(parameter, value.Trim()) is { } fault) faults.Add($"{parameter.Name} {value.Trim()}: {fault}");
            else words[parameter.Name] = InItsOwnWords(parameter, value.Trim());
        }
        foreach (var parameter in form.Parameters)
        {
            if (words.ContainsKey(parameter.Name)) continue;
            if (parameter.Required) faults.Add($"{parameter.Name} is missing: {parameter.Help}");
            else if (parameter.Default is { } usual) words[parameter.Name] = usual;
        }
        if (faults.Count == 0 && words.TryGetValue("from", out var from) && words.TryGetValue("to", out var to)
            && LmecGraph.Text.Period.Parse(from)!.First > LmecGraph.Text.Period.Parse(to)!.Last) faults.Add($"from {from} is after to {to}");
        return faults.Count == 0 ? new Arguments(words) : throw new QuestionException(string.Join("; ", faults));
    }

    public string? Text(string name) => _words.GetValueOrDefault(name);

    public string Required(string name) => _words[name];

    public int Number(string name) => int.Parse(_words[name], CultureInfo.InvariantCulture);

    public bool Switch(string name) => ReadSwitch(_words[name]) == true;

    public Period? Period(string name) => LmecGraph.Text.Period.Parse(Text(name));

    public IReadOnlyList<string> Choices(string name) => Text(name) is { } words ? Split(words) : [];

    public IReadOnlyList<EdgeType> Edges(string name) => [.. Choices(name).Select(EdgeTypes.Parse).OfType<EdgeType>()];

    public TEnum Choice<TEnum>(string name) where TEnum : struct, Enum => Enum.Parse<TEnum>(_words[name], ignoreCase: true);

    private static string? Fault(Parameter parameter, string value) => parameter.Kind switch
    {
        ParameterKind.Number => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= parameter.Least && number <= parameter.Most
                ? null
                : $"give a whole number from {parameter.Least}{(parameter.Most == int.MaxValue ? "" : $" to {parameter.Most}")}",
        ParameterKind.Choice or ParameterKind.Choices => Split(value) is var words
            && words.All(word => IsAmong(parameter, word)) && (words.Length == 1 || parameter.Kind == ParameterKind.Choices)
                ? null
                : $"give {Enumeration(parameter.Words)}",
        ParameterKind.Switch => ReadSwitch(value) is null ? "give on or off" : null,
        ParameterKind.Period => LmecGraph.Text.Period.Parse(value) is null
            ? "give a year, month or day as in 2016, 2016-03, 2016-03-05, or two with / between"
            : null,
        _ => null,
    };

    private static string InItsOwnWords(Parameter parameter, string value) => parameter.Words.Count == 0
        ? value
        : string.Join(',', Split(value).Select(word => parameter.Words.First(w => Same(w, word))));

    private static bool IsAmong(Parameter parameter, string word) => parameter.Words.Any(w => Same(w, word));

    private static bool IsNamed(Parameter parameter, string name) => Same(parameter.Name, name);

    /// <summary>Case and the sign between words do not matter: <c>min-events</c>, <c>minEvents</c>, <c>spoke-at</c>, <c>SPOKE_AT</c>.</summary>
    private static bool Same(string left, string right) => string.Equals(Plain(left), Plain(right), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string word) => word.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

    private static string[] Split(string words) => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool? ReadSwitch(string word) => word.ToLowerInvariant() switch
    {
        "on" or "true" or "yes" or "1" => true,
        "off" or "false" or "no" or "0" => false,
        _ => null,
    };

    private static string Enumeration(IEnumerable<string> words)
    {
        var list = words.ToList();
        return list.Count == 1 ? list[0] : $"{string.Join(", ", list.SkipLast(1))} or {list[^1]}";
    }
}
