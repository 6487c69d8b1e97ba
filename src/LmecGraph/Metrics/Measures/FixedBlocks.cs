using System.Runtime.ExceptionServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Work on all cores whose result does not depend on how many there are: the blocks depend on the size of the problem only, and what they
/// yield is added up in their order.
/// </summary>
internal static class FixedBlocks
{
    /// <summary>Calls the body for each block of a range.</summary>
    /// <param name="count">Length of the range.</param>
    /// <param name="size">Length of a block; short enough that one takes less than 100 ms.</param>
    /// <param name="body">Takes the first index and the one after the last.</param>
    /// <param name="cancel">Asked before each block.</param>
    public static void For(int count, int size, Action<int, int> body, CancellationToken cancel)
    {
        if (count > 0) Each((count - 1) / size + 1, b => body(b * size, Math.Min(count, b * size + size)), cancel);
    }

    /// <summary>
    /// Calls the body for each of 0 … count − 1, by whichever core is free. A loop of our own: a program that measures one thing would else spend
    /// 20 ms on compiling <see cref="Parallel"/>.
    /// </summary>
    /// <param name="count">Number of calls.</param>
    /// <param name="body">Takes the number of the call; less than 100 ms of work, or it asks the token itself.</param>
    /// <param name="cancel">Asked before each call.</param>
    public static void Each(int count, Action<int> body, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var taken = 0;
        ExceptionDispatchInfo? failure = null;
        var others = new Task[Math.Max(0, Math.Min(count, Environment.ProcessorCount) - 1)];
        for (var i = 0; i < others.Length; i++) others[i] = Task.Run(Work, CancellationToken.None);
        Work();
        Task.WaitAll(others, CancellationToken.None);
        failure?.Throw();

        void Work()
        {
            try
            {
                for (int i; (i = Interlocked.Increment(ref taken) - 1) < count; body(i)) cancel.ThrowIfCancellationRequested();
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
                Volatile.Write(ref taken, count); // what is left would not be used
            }
        }
    }

    /// <summary>The sum of what the body yields for each block.</summary>
    public static double Sum(int count, int size, Func<int, int, double> body, CancellationToken cancel)
    {
        if (count == 0) return 0;
        var parts = new double[(count - 1) / size + 1];
        For(count, size, (from, to) => parts[from / size] = body(from, to), cancel);
        var sum = 0.0;
        foreach (var part in parts) sum += part;
        return sum;
    }
}
