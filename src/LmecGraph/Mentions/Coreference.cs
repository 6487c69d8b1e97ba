
namespace LmecGraph.Mentions;

/// <summary>Groups: which candidates of one document mean the same thing. Union–find; the smallest index leads.</summary>
public sealed class Coreference(int count)
{
    private readonly int[] _leader = [.. Enumerable.Range(0, count)];

    /// <summary>The candidate that leads the group.</summary>
    public int Leader(int candidate)
    {
        while (_leader[candidate] != candidate) candidate = _leader[candidate] = _leader[_leader[candidate]];
        return candidate;
    }

    /// <summary>Joins two groups.</summary>
    public void Join(int left, int right)
    {
        var (a, b) = (Leader(left), Leader(right));
        if (a != b) _leader[Math.Max(a, b)] = Math.Min(a, b);
    }
}
