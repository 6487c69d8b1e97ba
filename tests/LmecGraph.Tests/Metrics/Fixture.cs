using System.Text.Json;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Reading;

namespace LmecGraph.Tests.Metrics;

/// <summary>A small graph and what other programs say of it; see Fixtures/README.md.</summary>
internal sealed class Fixture
{
    private readonly JsonElement _values;

    public Fixture(string name)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Folder(), name + ".json")));
        var root = json.RootElement.Clone();
        _values = root.GetProperty("values");
        var options = new NetworkReadOptions(root.GetProperty("directed").GetBoolean(), root.GetProperty("two_mode").GetBoolean());
        Network = NetworkReader.ReadFile(File(name), options).Network;
    }

    public Network Network { get; }

    public bool Has(string measure) => _values.TryGetProperty(measure, out _);

    public double Number(string measure) => _values.GetProperty(measure).GetDouble();

    public IReadOnlyList<int> Numbers(string measure) => [.. _values.GetProperty(measure).EnumerateArray().Select(e => e.GetInt32())];

    public IReadOnlyList<string> Pairs(string measure) =>
        [.. _values.GetProperty(measure).EnumerateArray().Select(e => string.Join('|', e.EnumerateArray().Select(x => x.GetString()))).Order(StringComparer.Ordinal)];

    public IReadOnlyDictionary<string, double> ByName(string measure) => _values.GetProperty(measure).EnumerateObject()
        .ToDictionary(e => e.Name, e => e.Value.ValueKind == JsonValueKind.Null ? double.NaN : e.Value.GetDouble(), StringComparer.Ordinal);

    public IReadOnlyList<string?> Texts(string measure) =>
        [.. Enumerable.Range(0, Network.NodeCount).Select(u => _values.GetProperty(measure).GetProperty(Network.Ids[u]).GetString())];

    /// <summary>Fails unless the values of all nodes of which the file has one are those of the file, to 1e-9.</summary>
    public void Check<T>(string measure, IEnumerable<T> values) where T : IConvertible
    {
        var expected = ByName(measure);
        var actual = values.Select(v => v.ToDouble(null)).ToList();
        Assert.Equal(Network.NodeCount, actual.Count);
        for (var u = 0; u < actual.Count; u++)
            if (expected.TryGetValue(Network.Ids[u], out var value)) Close(value, actual[u], $"{measure} of {Network.Ids[u]}");
    }

    public static void Close(double expected, double actual, string what = "value") =>
        Assert.True(
            (double.IsNaN(expected) && double.IsNaN(actual)) || Math.Abs(expected - actual) <= 1e-9 * Math.Max(1, Math.Abs(expected)),
            $"{what}: expected {expected:R}, found {actual:R}");

    private static string File(string name) =>
        ((string[])[".csv", ".graphml", ".gexf"]).Select(ending => Path.Combine(Folder(), name + ending)).First(System.IO.File.Exists);

    private static string Folder() => Path.Combine(SharedFolder.Repository, "tests", "LmecGraph.Tests", "Metrics", "Fixtures");
}
