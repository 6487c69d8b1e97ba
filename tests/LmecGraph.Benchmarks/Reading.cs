using System.Diagnostics;
using System.Globalization;
using System.Text;
using LmecGraph.Pipeline;

namespace LmecGraph.Benchmarks;

/// <summary>
/// From a text in memory to its observations: <c>reading MEGABYTES</c> reads many reports on one core and on all, beside a plain scan;
/// <c>reading long|line|brackets SIZE…</c> reads one report of growing size, which must take time and memory in proportion.
/// </summary>
internal static class Reading
{
    private const int Seed = 20260101;

    public static int Run(string[] args)
    {
        var text = new ReportText(["seeds", .. Shared("eval/dev/docs", "corpora")]);
        if (text.Paragraphs == 0)
        {
            Console.Error.WriteLine("no reports; run it from the repository's root");
            return 1;
        }
        var reader = new ReportReader();
        foreach (var document in text.Documents(2_000_000, Seed + 1)) reader.Read("warm-up", document);
        if (args is [var size] && double.TryParse(size, CultureInfo.InvariantCulture, out var megabytes)) Throughput(reader, text.Documents((long)(megabytes * 1e6), Seed));
        else
            foreach (var length in args[1..].Select(a => int.Parse(a, CultureInfo.InvariantCulture)))
                Single(reader, args[0], length, args[0] switch
                {
                    "long" => text.Document(length, Seed),
                    "line" => text.Line(length, Seed),
                    _ => ReportText.Brackets(length),
                });
        return 0;
    }

    private static void Throughput(ReportReader reader, IReadOnlyList<string> documents)
    {
        var megabytes = documents.Sum(d => (long)Encoding.UTF8.GetByteCount(d)) / 1e6;
        Console.WriteLine(Invariant($"{documents.Count} reports, {megabytes:0.0} MB of UTF-8"));
        Measure("read, one core", () => documents.Sum(d => reader.Read("report", d).Observations.Count));
        Measure("ten expressions, one core", () => documents.Sum(PlainScan.Count));
        Measure(Invariant($"read, {Environment.ProcessorCount} cores"), () => documents.AsParallel().Sum(d => reader.Read("report", d).Observations.Count));

        void Measure(string what, Func<int> work)
        {
            var (wall, cpu, found) = Timed(work);
            Console.WriteLine(Invariant($"{what,-28} {wall,8:0.00} s wall {cpu,8:0.00} s cpu {megabytes / wall,8:0.0} MB/s {found,10} found"));
        }
    }

    private static void Single(ReportReader reader, string shape, int size, string document)
    {
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes();
        var (wall, cpu, found) = Timed(() => reader.Read("report", document).Observations.Count);
        var allocated = (GC.GetTotalAllocatedBytes() - before) / 1e6;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(Invariant(
            $"{shape} {size,10}  {document.Length / 1e6,7:0.00} MB {wall,8:0.00} s wall {cpu,8:0.00} s cpu {document.Length / 1e6 / cpu,7:0.0} MB/s {allocated,8:0} MB allocated {process.PeakWorkingSet64 / 1e6,8:0} MB peak {found,8} found"));
    }

    private static (double Wall, double Cpu, int Found) Timed(Func<int> work)
    {
        using var process = Process.GetCurrentProcess();
        var (start, cpu) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        var found = work();
        var wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.Refresh();
        return (wall, (process.TotalProcessorTime - cpu).TotalSeconds, found);
    }

    private static IEnumerable<string> Shared(params string[] folders) =>
        folders.Select(f => Path.Combine(Environment.GetEnvironmentVariable("LMECGRAPH_SHARED") is { Length: > 0 } path ? path : Path.Combine("..", "shared"), f));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
