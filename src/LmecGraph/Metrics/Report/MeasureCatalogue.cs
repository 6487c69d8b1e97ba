namespace LmecGraph.Metrics.Report;

/// <summary>Every measure there is, by its fixed name.</summary>
public static class MeasureCatalogue
{
    private static readonly Dictionary<string, Measure> ByName;

    static MeasureCatalogue()
    {
        All = [.. NodeMeasures.All, .. TwoModeMeasures.All, .. EdgeMeasures.All, .. SummaryMeasures.All];
        ByName = All.ToDictionary(m => m.Name, StringComparer.Ordinal);
    }

    /// <summary>All measures: of nodes, of ties, of the network.</summary>
    public static IReadOnlyList<Measure> All { get; }

    /// <summary>The measure of this name, or null.</summary>
    public static Measure? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>For a table that people read: each measure that needs another one beside it is followed by that, unless it is asked for anyway.</summary>
    public static IReadOnlyList<string> WithCompanions(IReadOnlyList<string> names)
    {
        var companions = names.Select(n => Find(n)?.ShownWith).ToList();
        return [.. names.SelectMany((name, i) => companions[i] is { } beside && companions.LastIndexOf(beside) == i && !IsAsked(beside)
            ? (IEnumerable<string>)[name, beside] : [name])];

        bool IsAsked(string measure) => names.Contains(measure, StringComparer.Ordinal) || names.Contains("all", StringComparer.Ordinal);
    }

    /// <summary>The measures asked for, each once, in the order asked; <c>all</c> stands for every one that the network has.</summary>
    /// <exception cref="MeasureException">A name is unknown, or the network does not have the measure.</exception>
    public static IReadOnlyList<Measure> Choose(Measurement of)
    {
        var chosen = new List<Measure>();
        foreach (var name in of.Options.Measures)
        {
            if (name == "all")
            {
                foreach (var measure in All)
                    if (measure.Obstacle(of) is null) Add(measure);
                continue;
            }
            var found = Find(name) ?? throw new MeasureException(Unknown(name));
            if (found.Obstacle(of) is { } obstacle) throw new MeasureException($"{name} {obstacle}");
            Add(found);
            foreach (var beside in found.Beside) Add(ByName[beside]);
        }
        return chosen;

        void Add(Measure measure)
        {
            if (!chosen.Contains(measure)) chosen.Add(measure);
        }
    }

    private static string Unknown(string name) =>
        $"no measure '{name}'; there are: all, {string.Join(", ", NearestNames.To(name, All.Select(m => m.Name)))}";
}
