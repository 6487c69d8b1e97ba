using System.Diagnostics;
using System.Globalization;
using LmecGraph.Graph;

namespace LmecGraph.Stores.Tests;

/// <summary>This test program started once more, as a writer that reports each batch when it is saved, and that a test may kill.</summary>
internal static class WriterProcess
{
    public const string Verb = "write-batches";
    public const int BatchSize = 25;

    public static Process Start(string place, string label, int batches)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        // Under 'dotnet test' the process may be the host, which takes the program as its first argument.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(typeof(WriterProcess).Assembly.Location);
        foreach (var argument in new[] { Verb, place, label, batches.ToString(CultureInfo.InvariantCulture) }) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>The body of the second process.</summary>
    public static async Task<int> WriteAsync(string place, string label, string batches)
    {
        try
        {
            await using var store = await GraphStores.OpenAsync(place, new StoreOptions { Access = StoreAccess.Write });
            for (var batch = 0; batch < int.Parse(batches, CultureInfo.InvariantCulture); batch++)
            {
                await store.SaveAsync([.. Enumerable.Range(0, BatchSize).Select(i => ReadingSketch.Speech(NameOf(label, batch, i)))]);
                Console.WriteLine(NameOf(label, batch, BatchSize - 1));
            }
            return 0;
        }
        catch (StoreException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }

    public static string NameOf(string label, int batch, int number) => string.Create(CultureInfo.InvariantCulture, $"{label}/{batch:D4}/{number:D2}.txt");
}
