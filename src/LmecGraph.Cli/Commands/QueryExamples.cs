namespace LmecGraph.Cli.Commands;

/// <summary>What <c>query NAME --help</c> shows below the options; those with names of world bodies can be tried on the graph of the seeds.</summary>
internal static class QueryExamples
{
    private static readonly Dictionary<string, string[]> Calls = new(StringComparer.Ordinal)
    {
        ["search"] = ["environment --type organization", "biodiv --format csv > found.csv"],
        ["entity"] = ["\"World Resources Institute\"", "country:laos --format json"],
        ["neighbours"] = ["\"World Resources Institute\" --edge SUPPORTED --direction out"],
        ["evidence"] = ["\"World Resources Institute\"", "\"The Asia Foundation\" \"World Resources Institute\""],
        ["organizations-across-events"] = ["--min-events 3", "--role host,co-host --level session --evidence"],
        ["partners"] = ["\"World Resources Institute\" --role host,co-host --evidence"],
        ["co-hosts"] = ["--limit 10", "\"World Resources Institute\""],
        ["people-of"] = ["\"World Resources Institute\" --roll-up on"],
        ["career"] = ["\"Anna Keller\""],
        ["participants"] = ["\"Harbour Forum\" --role speaker"],
        ["events-of"] = ["\"The Asia Foundation\" --from 2020"],
        ["path"] = ["\"The Asia Foundation\" Myanmar -k 3"],
        ["timeline"] = ["--by quarter --from 2020 --to 2021-06"],
        ["country-ties"] = ["China --format csv > ties.csv"],
        ["stats"] = ["--format json"],
    };

    /// <summary>Whole calls of the question of this name; of one without examples, the plain call.</summary>
    public static string[] Of(string question) =>
        [.. Calls.GetValueOrDefault(question, [""]).Select(words => $"lmecgraph query {question} {words}".TrimEnd())];
}
