using System.Diagnostics;
using System.Globalization;
using LmecGraph.Benchmarks;
using LmecGraph.Metrics.Reading;

// One operation on one file, repeated; a line of JSON per repetition, as the igraph program of the shared folder prints it.
//   LmecGraph.Benchmarks FILE.csv OPERATION REPETITIONS
// Or the reading of reports, see Reading.cs:
//   LmecGraph.Benchmarks reading MEGABYTES
//   LmecGraph.Benchmarks reading long|line|brackets SIZE…
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["reading", _, ..]) return Reading.Run(args[1..]);
if (args is not [var path, var operation, var times] || !int.TryParse(times, out var repetitions))
{
    Console.Error.WriteLine($"usage: LmecGraph.Benchmarks FILE.csv {string.Join('|', Operations.Names)}|load REPETITIONS, or reading MEGABYTES, or reading long|line|brackets SIZE…");
    return 2;
}
var options = new NetworkReadOptions(TwoMode: operation == "bip_projection");
var network = operation == "load" ? null : NetworkReader.ReadFile(path, options).Network;
for (var i = 0; i < repetitions; i++)
{
    GC.Collect();
    var (start, cpu) = (Stopwatch.GetTimestamp(), Process.GetCurrentProcess().TotalProcessorTime);
    var note = network is null ? Operations.Load(path, options) : Operations.Run(operation, network);
    var wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
    using var process = Process.GetCurrentProcess();
    Console.WriteLine(
        $$"""{"tool":"lmecgraph","graph":"{{Path.GetFileName(path)}}","op":"{{operation}}","wall":{{wall:F6}},"cpu":{{(process.TotalProcessorTime - cpu).TotalSeconds:F6}},"rss_mb":{{process.PeakWorkingSet64 / 1048576.0:F1}},"note":"{{note}}"}""");
}
return 0;
