namespace LmecGraph.Lexicon;

/// <summary>What <c>countries.tsv</c> says of a state beside its names.</summary>
internal static class StateRegister
{
    private const int Domain = 4;
    private const int Lacking = 5;

    private static readonly Lazy<Dictionary<string, string>> Domains = new(() => DataFile.Rows("countries.tsv")
        .Where(row => DataFile.Cell(row, Domain) is not null).ToDictionary(row => row[Domain], row => row[0], StringComparer.Ordinal));

    private static readonly Lazy<HashSet<(string State, string Office)>> Lacks = new(() => DataFile.Rows("countries.tsv")
        .SelectMany(row => DataFile.List(row, Lacking).Select(office => (row[0], office))).ToHashSet());

    /// <summary>The state of a country-code domain (<c>lk</c>), or null.</summary>
    public static string? OfDomain(string code) => Domains.Value.GetValueOrDefault(code);

    /// <summary>False where the state has no such office: no <c>president</c> in a kingdom, no <c>premier</c> beside a president who governs.</summary>
    public static bool Has(string state, string office) => !Lacks.Value.Contains((state, office));
}
