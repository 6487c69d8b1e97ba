namespace LmecGraph.Resolution;

/// <summary>Occurrences in clusters that only grow: a union–find that never puts two into one cluster that were set apart.</summary>
internal sealed class Partition
{
    private readonly int[] _up;
    private readonly Profile[] _profiles;
    private readonly Dictionary<int, HashSet<int>> _apart = [];

    /// <param name="profiles">One per occurrence, at its number.</param>
    public Partition(Profile[] profiles)
    {
        _profiles = profiles;
        _up = [.. Enumerable.Range(0, profiles.Length)];
    }

    /// <summary>Number of the occurrence that stands for the cluster.</summary>
    public int Root(int occurrence)
    {
        while (_up[occurrence] != occurrence) occurrence = _up[occurrence] = _up[_up[occurrence]];
        return occurrence;
    }

    /// <summary>What the cluster of an occurrence knows.</summary>
    public Profile this[int occurrence] => _profiles[Root(occurrence)];

    /// <summary>The profiles of all clusters, by number of their root.</summary>
    public IEnumerable<(int Root, Profile Profile)> Clusters
    {
        get
        {
            for (var i = 0; i < _up.Length; i++)
                if (_up[i] == i) yield return (i, _profiles[i]);
        }
    }

    /// <summary>Sets two occurrences apart for good.</summary>
    public void SetApart(int left, int right)
    {
        var (l, r) = (Root(left), Root(right));
        Apart(l).Add(r);
        Apart(r).Add(l);
    }

    /// <summary>True where something in one cluster was set apart from something in the other.</summary>
    public bool AreApart(int left, int right) => _apart.TryGetValue(Root(left), out var others) && others.Contains(Root(right));

    /// <summary>Joins the clusters of two occurrences.</summary>
    /// <returns>False where they are one already or were set apart.</returns>
    public bool Join(int left, int right)
    {
        var (l, r) = (Root(left), Root(right));
        if (l == r || AreApart(l, r)) return false;
        // The larger one takes in the smaller one, so that each occurrence moves at most log n times; ties to the earlier one.
        if (_profiles[l].Members.Count < _profiles[r].Members.Count || (_profiles[l].Members.Count == _profiles[r].Members.Count && r < l)) (l, r) = (r, l);
        _up[r] = l;
        _profiles[l].Absorb(_profiles[r]);
        if (!_apart.Remove(r, out var others)) return true;
        foreach (var other in others)
        {
            _apart[other].Remove(r);
            _apart[other].Add(l);
        }
        Apart(l).UnionWith(others);
        return true;
    }

    private HashSet<int> Apart(int root)
    {
        if (!_apart.TryGetValue(root, out var others)) _apart[root] = others = [];
        return others;
    }
}
