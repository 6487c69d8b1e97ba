using System.Text.Json;

namespace LmecGraph.Cli.Tests;

public sealed class MetricsTests : IDisposable
{
    private const string TwoComponents = "Source,Target\na,b\nb,c\nc,d\nb,e\nc,e\nx,y\n";

    private static readonly string Seeds = Path.Combine(Run.Root, "seeds");

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_outside_graph_is_measured_by_the_same_names()
    {
        _folder.File("ties.csv", TwoComponents);

        var run = await _folder.Run("metrics", "--input", "ties.csv", "--measures", "closeness,density", "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(8d / 15, json.RootElement.GetProperty("nodes")[1].GetProperty("closeness").GetDouble(), 1e-12);
        Assert.Equal(2d / 7, json.RootElement.GetProperty("summary").GetProperty("density").GetDouble(), 1e-12);
        Assert.Equal(["closeness", "density"], json.RootElement.GetProperty("conventions").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task The_partners_of_the_store_are_measured_where_no_network_is_named()
    {
        await _folder.Run("build", Seeds);

        var run = await _folder.Run("metrics", "--format", "json", "--measures", "degree,coverage");

        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("partners", json.RootElement.GetProperty("network").GetProperty("name").GetString());
        Assert.Equal(5, json.RootElement.GetProperty("summary").GetProperty("coverage").GetProperty("reports").GetInt32());
        Assert.All(json.RootElement.GetProperty("edges").EnumerateArray(), e => Assert.NotEqual(0, e.GetProperty("events").GetArrayLength()));
    }

    [Fact]
    public async Task A_table_names_the_convention_and_what_it_rests_on()
    {
        await _folder.Run("build", Seeds);

        var run = await _folder.Run("metrics", "partners", "--measures", "closeness", "--top", "3", "--leave-one-out");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("component_size", run.Out, StringComparison.Ordinal);
        Assert.Contains("closeness_worst_rank", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nRests on 5 reports: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\ncloseness: Wasserman–Faust", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_come_from_a_file()
    {
        _folder.File("arcs.csv", "Source,Target\np,q\nq,r\nr,q\nr,s\nu,q\nq,u\np,r\ns,t\nq,s\nt,q\n");
        _folder.File("groups.csv", "Id,Group\np,CN\nq,CN\nu,CN\nr,TH\ns,TH\nt,VN\n");

        var run = await _folder.Run(
            "metrics", "--input", "arcs.csv", "--directed", "--groups", "groups.csv", "--measures", "brokerage_total", "--format", "csv");

        Assert.Equal("id,label,group,brokerage_total\np,p,CN,0\nq,q,CN,8\nr,r,TH,1\ns,s,TH,2\nt,t,VN,1\nu,u,CN,0\n", run.Out);
    }

    [Fact]
    public async Task Networks_of_the_store_are_grouped_by_an_attribute_or_a_file()
    {
        await _folder.Run("build", Seeds);
        var ids = (await _folder.Run("metrics", "--measures", "degree", "--format", "csv")).Out.Split('\n')[1..^1].Select(l => l.Split(',')[0]).ToList();
        _folder.File("groups.csv", "Id,Group\n" + string.Concat(ids.Select((id, i) => $"{id},{(i % 2 == 0 ? "even" : "odd")}\n")) + "nobody,odd\n");

        var byFile = await _folder.Run("metrics", "--groups", "groups.csv", "--measures", "e_i_index,e_i_index_node", "--format", "json");
        var byCommunity = await _folder.Run("metrics", "--group-by", "community", "--measures", "e_i_index", "--format", "json");

        Assert.Equal((0, 0), (byFile.ExitCode, byCommunity.ExitCode));
        Assert.Equal("groups.csv: 1 id is not in the network.\n", byFile.Error);
        using var json = JsonDocument.Parse(byFile.Out);
        Assert.Equal(["even", "odd"], json.RootElement.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("group").GetString()).Distinct());
    }

    [Fact]
    public async Task The_index_by_chance_needs_the_number_of_deals()
    {
        _folder.File("ties.csv", TwoComponents);
        _folder.File("groups.csv", "Id,Group\na,1\nb,1\nc,2\nd,2\n");
        string[] asked = ["metrics", "--input", "ties.csv", "--groups", "groups.csv", "--measures", "e_i_index_expected", "--format", "csv"];

        var (without, with, again) = (await _folder.Run(asked), await _folder.Run([.. asked, "--permutations", "50"]), await _folder.Run([.. asked, "--permutations", "50"]));

        Assert.Equal("lmecgraph: e_i_index_expected needs the number of random deals (--permutations N)", Assert.Single(without.ErrorLines));
        Assert.Equal(["measure", "e_i_index_expected", "e_i_index_deviation", ""], with.Out.Split('\n').Select(l => l.Split(',')[0]));
        Assert.Equal(with.Out, again.Out);
    }

    [Fact]
    public async Task Csv_files_have_their_conventions_beside_them()
    {
        _folder.File("ties.csv", TwoComponents);

        await _folder.Run("metrics", "--input", "ties.csv", "--measures", "degree,bridge,density", "--format", "csv", "-o", "out.csv");

        Assert.StartsWith("id,label,degree\na,a,1\n", File.ReadAllText(_folder.At("out.csv")), StringComparison.Ordinal);
        Assert.StartsWith("source,target,bridge\na,b,true\n", File.ReadAllText(_folder.At("out.edges.csv")), StringComparison.Ordinal);
        Assert.Contains("\"density\": 0.28", File.ReadAllText(_folder.At("out.conventions.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verbose_says_how_long_loading_computing_and_writing_took()
    {
        _folder.File("ties.csv", TwoComponents);

        var run = await _folder.Run("metrics", "--input", "ties.csv", "--measures", "core", "--verbose");

        Assert.Equal(["load", "compute core", "compute", "write"], run.ErrorLines.Select(l => string.Join(' ', l.Split(' ')[..^2])));
    }

    [Theory]
    [InlineData("no measure 'closenes'; there are: all, closeness, ", "--input", "ties.csv", "--measures", "closenes")]
    [InlineData("redundancy needs two kinds of node", "--input", "ties.csv", "--measures", "redundancy")]
    [InlineData("no network 'partner'; there are: partners, ", "partner")]
    [InlineData("partners: give a network of the store or --input, not both", "partners", "--input", "ties.csv")]
    [InlineData("--role goes with networks of the store, not with --input", "--input", "ties.csv", "--role", "host")]
    [InlineData("--top: give a number of at least 1", "--input", "ties.csv", "--top", "0")]
    [InlineData("--from 2020-13: give a year, a month or a day", "--from", "2020-13")]
    [InlineData("--level day: give session or dialogue", "--level", "day")]
    [InlineData("--distance long: give steps or inverse", "--input", "ties.csv", "--distance", "long")]
    public async Task A_wrong_call_gets_one_line_that_says_what_is_right(string line, params string[] arguments)
    {
        _folder.File("ties.csv", TwoComponents);

        var run = await _folder.Run(["metrics", .. arguments]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"lmecgraph: {line}", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ties.csv, line 3: the target is missing", "Source,Target\na,b\na,\n")]
    [InlineData("ties.csv, line 1: no column 'Target'", "Source,Goal\na,b\n")]
    public async Task A_broken_file_is_named_with_the_line(string line, string content)
    {
        _folder.File("ties.csv", content);

        var run = await _folder.Run("metrics", "--input", "ties.csv");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"lmecgraph: {line}", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_two_mode_list_is_projected()
    {
        _folder.File("two.csv", "Source,Target\nO1,E1\nO2,E1\nO3,E1\nO1,E2\nO2,E2\n");

        var run = await _folder.Run("project", "two.csv", "--on", "source", "--weights", "count,newman");

        Assert.Equal("Source,Target,count,newman\nO1,O2,2,1.5\nO1,O3,1,0.5\nO2,O3,1,0.5\n", run.Out);
    }

    [Fact]
    public async Task A_network_is_drawn_alike_each_time()
    {
        _folder.File("ties.csv", TwoComponents);

        var (first, second) = (await _folder.Run("draw", "--input", "ties.csv"), await _folder.Run("draw", "--input", "ties.csv", "-o", "-"));

        Assert.Equal(0, first.ExitCode);
        Assert.Contains("<svg", first.Out, StringComparison.Ordinal);
        Assert.Equal(first.Out, second.Out);
    }

    [Fact]
    public async Task Two_kinds_of_node_are_drawn_in_two_colours()
    {
        _folder.File("two.csv", "Source,Target\nO1,E1\nO2,E1\nO1,E2\n");

        var run = await _folder.Run("draw", "--input", "two.csv", "--two-mode");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("actor", run.Out, StringComparison.Ordinal);
        Assert.Contains("event", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(300, "all")]
    [InlineData(20_000, "pagerank,eigenvector,katz,hub,authority,clustering,core,component,constraint,effective_size,hierarchy,community,louvain,brokerage_total_shared,modularity")]
    public async Task The_number_of_cores_changes_no_byte(int nodes, string measures)
    {
        var (ties, state) = (new System.Text.StringBuilder("Source,Target,Weight\n"), 1u);
        for (var i = 0; i < nodes * 4; i++)
        {
            uint Next(uint end) => (uint)((ulong)(state = state * 1664525 + 1013904223) * end >> 32);
            ties.Append(System.Globalization.CultureInfo.InvariantCulture, $"{Next(Next((uint)nodes) + 1)},{Next((uint)nodes)},{1 + Next(9)}\n");
        }
        _folder.File("ties.csv", ties.ToString());
        _folder.File("groups.csv", "Id,Group\n" + string.Concat(Enumerable.Range(0, nodes).Select(i => $"{i},{i % 3}\n")));
        Task<Run> With(int cores) => Run.With(
            new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = $"{cores}" }, _folder.Root,
            "metrics", "--input", "ties.csv", "--groups", "groups.csv", "--measures", measures, "--sources", "50", "--seeds", "2", "--permutations", "5", "--format", "json");

        var (one, two, five) = (await With(1), await With(2), await With(5));

        Assert.Equal(0, one.ExitCode);
        Assert.True(one.Out == two.Out && one.Out == five.Out, "the same bytes");
    }

    [Fact]
    public async Task Interrupted_measuring_ends_at_once_without_half_an_answer()
    {
        // A ring with chords: exact betweenness of it takes minutes.
        const int Nodes = 60_000;
        var ties = Enumerable.Range(0, Nodes).Select(i => $"{i},{(i + 1) % Nodes}\n{i},{i * 7 % Nodes}\n{i},{i * 31 % Nodes}\n");
        _folder.File("large.csv", "Source,Target\n" + string.Concat(ties));

        var process = Run.Start(_folder.Root, Run.Program, ["metrics", "--input", "large.csv", "--measures", "betweenness", "--verbose"]);
        string? line;
        do line = await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        while (line is not null && !line.StartsWith("load ", StringComparison.Ordinal));
        await Run.Shell(_folder.Root, $"kill -INT {process.Id}");
        var run = await Run.Of(process);

        Assert.Equal((130, ""), (run.ExitCode, run.Out));
    }
}
