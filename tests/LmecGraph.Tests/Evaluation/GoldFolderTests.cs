using LmecGraph.Evaluation;

namespace LmecGraph.Tests.Evaluation;

public sealed class GoldFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lmecgraph-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_labels_of_the_newsletters_are_read()
    {
        var gold = GoldFolder.Read(Path.Combine(SharedFolder.Repository, "tests", "LmecGraph.Tests", "Evaluation", "Gold"));
        Assert.Equal(5, gold.Documents.Count);
        Assert.Equal((212, 460), (gold.Documents.Sum(d => d.Entities.Count), gold.Documents.Sum(d => d.Edges.Count)));
        Assert.NotEmpty(gold.Corpus!.Clusters);
    }

    [Theory]
    [InlineData("{\n \"document\": \"a.txt\",\n \"entities\": [{]\n}", "a.json, line 3: ")]
    [InlineData("{\"entities\": [], \"edges\": []}", "\"document\", the name of the document, is missing")]
    [InlineData("{\"document\": \"a.txt\", \"entities\": []}", "\"entities\" or \"edges\" is missing")]
    [InlineData("{\"document\": \"a.txt\", \"entities\": [{\"id\": \"1\", \"type\": \"Person\"}], \"edges\": []}", "an entity without \"id\" or \"name\"")]
    [InlineData("{\"document\": \"a.txt\", \"entities\": [{\"id\": \"1\", \"type\": \"Dog\", \"name\": \"Rex\"}], \"edges\": []}", "a.json, line 1: $.entities[0].type is not as it should be")]
    [InlineData("{\"document\": \"a.txt\", \"entities\": [], \"edges\": [{\"source\": \"1\", \"type\": \"HOSTED\", \"target\": \"2\"}]}", "an edge ends at 1, which is the id of no entity")]
    [InlineData("null", "it holds nothing")]
    public void A_file_that_is_no_gold_is_said_in_one_line(string json, string line)
    {
        File.WriteAllText(Path.Combine(_folder, "a.json"), json);
        var problem = Assert.Throws<GoldException>(() => GoldFolder.Read(_folder)).Message;
        Assert.Contains(line, problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem);
    }

    [Fact]
    public void A_folder_without_gold_is_said_in_one_line()
    {
        Assert.Contains("no labelled document", Assert.Throws<GoldException>(() => GoldFolder.Read(_folder)).Message, StringComparison.Ordinal);
        Assert.Contains("no such folder", Assert.Throws<GoldException>(() => GoldFolder.Read(Path.Combine(_folder, "x"))).Message, StringComparison.Ordinal);
    }
}
