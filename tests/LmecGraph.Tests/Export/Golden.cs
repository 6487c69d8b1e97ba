namespace LmecGraph.Tests.Export;

/// <summary>Compares with files of the repository; with LMECGRAPH_UPDATE_GOLDEN=1 it writes them instead, to be read before they are committed.</summary>
internal static class Golden
{
    public static void Verify(string name, byte[] actual)
    {
        var path = Path.Combine(SharedFolder.Repository, "tests", "LmecGraph.Tests", "Export", "Golden", name);
        if (Environment.GetEnvironmentVariable("LMECGRAPH_UPDATE_GOLDEN") == "1") File.WriteAllBytes(path, actual);
        Assert.True(File.Exists(path), $"{path} is not there");
        Assert.Equal(System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path)), System.Text.Encoding.UTF8.GetString(actual));
        Assert.Equal(File.ReadAllBytes(path), actual);
    }
}
