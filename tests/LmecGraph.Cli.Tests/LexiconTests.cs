namespace LmecGraph.Cli.Tests;

/// <summary>A lexicon of the user's own, from the file to the answers.</summary>
public sealed class LexiconTests : IDisposable
{
    private const string Lexicon = """
        [organizations]
        River Basin Watch | RBC | part of: Tide Alliance | country: Ghana
        Deltaris | part of: Ghost Holding
        Ghost Holding | part of: Tide Alliance
        [initiatives]
        Coastbridge
        [not names]
        Annual Budget Report
        Ministry of Fun
        [role words]
        portfolio wrangler
        """;

    private readonly WorkFolder _folder = new WorkFolder()
        .File("in/a.txt", "The Coastal Dialogue was held in Accra on 3 May 2019. The boats of Deltaris lay there. It discussed Coastbridge and the Annual Budget Report.\n\n" +
            "Ama Boateng, Portfolio Wrangler of Deltaris, said that the coast matters.\n\nThe Dialogue was supported by RBC and the Ministry of Fun.\n")
        .File("in/b.txt", "The River Forum was held in Accra on 4 June 2020. It was organized by the River Basin Watch.\n")
        .File("in/c.txt", "The Tide Forum was held in Accra on 5 July 2021. It was organized by Tide Alliance.\n")
        .File("own.txt", Lexicon);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Its_names_are_found_and_its_stop_names_are_not()
    {
        await _folder.Run("build", "in", "--lexicon", "own.txt");
        Assert.Equal(["Coastal Dialogue", "Deltaris", "River Basin Watch", "River Forum", "Tide Alliance", "Tide Forum"], await NamesAsync("Event", "Organization"));
        Assert.Equal(["Coastbridge"], await NamesAsync("Initiative"));
        Assert.Contains("Deltaris,organization:deltaris,Portfolio Wrangler", (await _folder.Run("query", "career", "Ama Boateng", "--format", "csv")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_acronyms_join_documents_and_its_parents_roll_up_but_make_no_edge()
    {
        await _folder.Run("build", "in", "--lexicon", "own.txt", "--export", "g.json");
        var rolled = await _folder.Run("query", "organizations-across-events", "--format", "csv");
        Assert.Equal("Tide Alliance,organization:tide-alliance,3,2019-05-03,2021-07-05", string.Join(',', Assert.Single(rolled.Out.Trim().Split('\n')[1..]).Split(',')[..5]));
        var single = await _folder.Run("query", "organizations-across-events", "--roll-up", "false", "--format", "csv");
        Assert.Equal("River Basin Watch,organization:river-basin-watch,2,2019-05-03,2020-06-04", string.Join(',', Assert.Single(single.Out.Trim().Split('\n')[1..]).Split(',')[..5]));
        var graph = await File.ReadAllTextAsync(_folder.At("g.json"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("PART_OF", graph, StringComparison.Ordinal);
        Assert.DoesNotContain("Ghost", graph, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Networks_of_organizations_roll_up_by_it()
    {
        await _folder.Run("build", "in", "--lexicon", "own.txt");
        var nodes = (await _folder.Run("export", "json", "--network", "participation")).Out;
        Assert.Contains("organization:tide-alliance", nodes, StringComparison.Ordinal);
        Assert.DoesNotContain("organization:deltaris", nodes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_store_keeps_it_and_reads_its_documents_again()
    {
        await _folder.Run("build", "in");
        var before = await _folder.Run("export", "json");
        Assert.DoesNotContain("organization:deltaris", before.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("build", "--lexicon", "own.txt")).ExitCode);
        var after = await _folder.Run("export", "json");
        Assert.Contains("organization:deltaris", after.Out, StringComparison.Ordinal);
        await _folder.Run("build", "in");
        Assert.Equal(after.Out, (await _folder.Run("export", "json")).Out);
        Assert.Contains("organization:deltaris", (await _folder.Run("explain", "in/a.txt", "--format", "json")).Out.Replace("Deltaris", "organization:deltaris", StringComparison.Ordinal), StringComparison.Ordinal);
        _folder.File("own.txt", "# nothing\n");
        await _folder.Run("build", "--lexicon", "own.txt");
        Assert.Equal(before.Out, (await _folder.Run("export", "json")).Out);
    }

    [Fact]
    public async Task Built_in_one_go_or_in_steps_the_graph_is_the_same()
    {
        await _folder.Run("build", "in", "--lexicon", "own.txt", "--store", "once.db");
        await _folder.Run("build", "in/b.txt", "--store", "steps.db");
        await _folder.Run("build", "in/c.txt", "--lexicon", "own.txt", "--store", "steps.db");
        await _folder.Run("build", "in/a.txt", "--store", "steps.db");
        Assert.Equal((await _folder.Run("export", "json", "--store", "once.db")).Out, (await _folder.Run("export", "json", "--store", "steps.db")).Out);
    }

    [Fact]
    public async Task Wrong_lines_are_told_one_by_one_and_nothing_is_touched()
    {
        _folder.File("own.txt", "[organizations]\nX | country: Narnia\nrbc\n");
        var run = await _folder.Run("build", "in", "--lexicon", "own.txt");
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Equal(["lmecgraph: own.txt, line 2: no state is called 'Narnia'", "lmecgraph: own.txt, line 3: 'rbc' begins with a small letter and would never be found"], run.ErrorLines);
        Assert.False(File.Exists(_folder.At("lmecgraph.db")));
    }

    [Theory]
    [InlineData("build in --lexicon nowhere.txt", "nowhere.txt: no such file; give a lexicon to --lexicon (docs/lexicon.md tells its form)")]
    [InlineData("evaluate --gold in --lexicon own.txt", "--lexicon goes with PATH; the store is read with its own (see: lmecgraph build --help)")]
    public async Task A_wrong_call_is_one_line(string call, string line)
    {
        var run = await _folder.Run(call.Split(' '));
        Assert.Equal((2, $"lmecgraph: {line}"), (run.ExitCode, Assert.Single(run.ErrorLines)));
    }

    [Fact]
    public async Task The_example_of_the_manual_is_a_lexicon()
    {
        var manual = await File.ReadAllTextAsync(Path.Combine(Run.Root, "docs", "lexicon.md"), TestContext.Current.CancellationToken);
        var example = string.Join('\n', manual.Split('\n').Where(l => l.StartsWith("    ", StringComparison.Ordinal) && !l.Contains("lmecgraph ", StringComparison.Ordinal)).Select(l => l[4..]));
        Assert.Contains("[role words]", example, StringComparison.Ordinal);
        _folder.File("own.txt", example);
        Assert.Equal((0, ""), await _folder.Run("build", "in", "--lexicon", "own.txt", "--quiet") is var run ? (run.ExitCode, run.Error) : default);
    }

    private async Task<IReadOnlyList<string>> NamesAsync(params string[] types)
    {
        using var graph = System.Text.Json.JsonDocument.Parse((await _folder.Run("export", "json")).Out);
        return [.. graph.RootElement.GetProperty("nodes").EnumerateArray().Where(n => types.Contains(n.GetProperty("type").GetString()))
            .Select(n => n.GetProperty("name").GetString()!).Order(StringComparer.Ordinal)];
    }
}
