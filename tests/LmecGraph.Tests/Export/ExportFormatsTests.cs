using System.Security.Cryptography;
using System.Text.Json;
using LmecGraph.Export;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Export;

public sealed class ExportFormatsTests
{
    [Theory]
    [InlineData("x.gexf", "gexf")]
    [InlineData("out.d/X.GEXF", "gexf")]
    [InlineData("x.flat.gexf", "gexf-flat")]
    [InlineData("x.graphml", "graphml")]
    [InlineData("x.json", "json")]
    [InlineData("x.csv", "csv")]
    [InlineData("x.txt", null)]
    public void The_ending_of_a_file_names_its_format(string fileName, string? format) => Assert.Equal(format, ExportFormats.ForFile(fileName)?.Name);

    [Fact]
    public void A_format_is_found_by_its_name_in_any_case()
    {
        Assert.Same(ExportFormats.Find("gexf-flat"), ExportFormats.Find("GEXF-Flat"));
        Assert.Null(ExportFormats.Find("xlsx"));
    }

    [Theory]
    [InlineData("graph.csv", "graph")]
    [InlineData("dir.csv/graph", "dir.csv/graph")]
    [InlineData("graph.nodes.csv", "graph")]
    public void CSV_makes_two_files_beside_each_other(string asked, string stem)
    {
        var csv = ExportFormats.Find("csv")!;
        Assert.Equal([stem + ".nodes.csv", stem + ".edges.csv"], csv.FileNames(asked));
        Assert.Equal(stem + ".manifest.json", csv.ManifestName(asked));
    }

    [Fact]
    public void The_manifest_counts_what_is_there_and_names_the_hash_of_each_file()
    {
        var source = Exported.Source(new GraphSketch()
            .Edge("p:Ann", EdgeType.SpokeAt, "e:Forum").Edge("p:Bob", EdgeType.SpokeAt, "e:Forum").Edge("p:Bob", EdgeType.Represents, "o:INF").Graph());
        var files = Exported.Files(source, "csv");
        var manifest = JsonDocument.Parse(files["graph.manifest.json"]).RootElement;
        Assert.Equal(4, manifest.GetProperty("nodes").GetInt32());
        Assert.Equal(3, manifest.GetProperty("edges").GetInt32());
        Assert.Equal(2, manifest.GetProperty("edgesByRelation").GetProperty("SPOKE_AT").GetInt32());
        Assert.Equal(2, manifest.GetProperty("nodesByType").GetProperty("Person").GetInt32());
        foreach (var file in manifest.GetProperty("files").EnumerateArray())
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(files[file.GetProperty("name").GetString()!])), file.GetProperty("sha256").GetString());
    }

    [Fact]
    public void Formats_of_one_stem_share_a_manifest()
    {
        var names = new List<string>();
        var manifests = new List<MemoryStream>();
        Exporter.Write(
            Exported.Source(new GraphSketch().Node("p:Ann").Graph()),
            [.. new[] { "gexf", "graphml", "json" }.Select(f => new ExportTarget(ExportFormats.Find(f)!, "d/seeds." + f))],
            name =>
            {
                names.Add(name);
                manifests.Add(new MemoryStream());
                return manifests[^1];
            });
        Assert.Equal(["d/seeds.gexf", "d/seeds.graphml", "d/seeds.json", "d/seeds.manifest.json"], names);
        var files = JsonDocument.Parse(manifests[^1].ToArray()).RootElement.GetProperty("files");
        Assert.Equal(["seeds.gexf", "seeds.graphml"], files.EnumerateArray().Select(f => f.GetProperty("name").GetString()));
    }
}
