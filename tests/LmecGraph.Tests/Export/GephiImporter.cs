using System.Diagnostics;
using System.Text.Json;
using LmecGraph.Export;

namespace LmecGraph.Tests.Export;

/// <summary>Gephi's own import code, run on files that were just exported; skips the test where Java or Gephi is missing.</summary>
internal static class GephiImporter
{
    /// <summary>Exports to a folder of its own and fails on any warning, error or loss; returns what Gephi says of the graph it got.</summary>
    public static JsonElement Import(ExportSource source, string format)
    {
        var check = SharedFolder.Require("gephi/check");
        Assert.SkipUnless(HasJava(), "there is no Java to run Gephi's importer");
        var folder = Directory.CreateTempSubdirectory("lmecgraph-gephi-");
        try
        {
            var target = ExportFormats.Find(format)!;
            var files = Exporter.Write(source, target, Path.Combine(folder.FullName, "graph" + target.Ending), File.Create)
                .Where(f => f.Format != "manifest").Select(f => f.Name).ToList();
            var (exit, output) = Run(check, [.. files, "--strict", "--json"]);
            Assert.True(exit == 0, output);
            return JsonDocument.Parse(output).RootElement.GetProperty("graph");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool HasJava()
    {
        try
        {
            return Run("java", ["-version"]).Exit == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int Exit, string Output) Run(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + (process.ExitCode == 0 ? "" : errors.Result));
    }
}
