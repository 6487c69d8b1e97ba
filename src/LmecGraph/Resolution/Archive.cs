using LmecGraph.Ontology;

namespace LmecGraph.Resolution;

/// <summary>What all documents together say of names and words: the background against which two clusters are compared. Rebuilt in every round.</summary>
internal sealed class Archive
{
    private static readonly HashSet<string> None = [];
    private readonly Partition _partition;
    private readonly Dictionary<string, HashSet<string>> _statesNearby = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _bodiesNearby = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _statesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _parentsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Profile>> _fullNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _eventAcronyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _eventWords = new(StringComparer.Ordinal);

    public Archive(IReadOnlyList<Occurrence> occurrences, Partition partition)
    {
        _partition = partition;
        foreach (var occurrence in occurrences)
            if (occurrence.Type == NodeType.Country) Add(_statesNearby, occurrence.Document, occurrence.Mentions[0].Name, StringComparer.Ordinal);
            else if (occurrence.Type == NodeType.Organization) Add(_bodiesNearby, occurrence.Document, partition.Root(occurrence.Number));
        foreach (var (_, profile) in partition.Clusters) AddCluster(profile);
    }

    /// <summary>The cluster of an occurrence.</summary>
    public int Root(int occurrence) => _partition.Root(occurrence);

    /// <summary>The clusters of several occurrences.</summary>
    public HashSet<int> Roots(IEnumerable<int> occurrences) => [.. occurrences.Select(_partition.Root)];

    /// <summary>The cluster of an occurrence and those of which it is a part, at whatever height.</summary>
    public HashSet<int> WithAncestors(IEnumerable<int> occurrences)
    {
        var (found, open) = (new HashSet<int>(), new Stack<int>(occurrences));
        while (open.TryPop(out var occurrence))
            if (found.Add(Root(occurrence)))
                foreach (var parent in _partition[occurrence].Parents) open.Push(parent);
        return found;
    }

    /// <summary>States to which bodies of this name are tied.</summary>
    public IReadOnlySet<string> StatesOf(string key) => _statesOf.GetValueOrDefault(key, None);

    /// <summary>Clusters of which bodies of this name are said to be a part.</summary>
    public IReadOnlySet<int> ParentsOf(string key) => _parentsOf.TryGetValue(key, out var parents) ? parents : new HashSet<int>();

    /// <summary>True where a document of the cluster names the state.</summary>
    public bool IsStateNearby(Profile profile, string state) => profile.Documents.Any(d => _statesNearby.GetValueOrDefault(d, None).Contains(state));

    /// <summary>True where a document of the cluster names the body.</summary>
    public bool IsBodyNearby(Profile profile, int root) => profile.Documents.Any(d => _bodiesNearby.TryGetValue(d, out var bodies) && bodies.Contains(root));

    /// <summary>Number of clusters of full-named people who bear a word in their name.</summary>
    public int Bearers(string word) => _bearers.GetValueOrDefault(word);

    /// <summary>
    /// Number of clusters that have a token and a full name as well; what is only listed in a lexicon counts where no document explains the token.
    /// </summary>
    public int FullNamesOf(NodeType type, string token)
    {
        if (!_fullNames.TryGetValue($"{type} {token}", out var all)) return 0;
        var read = all.Count(p => !p.IsListed);
        return read > 0 ? read : all.Count;
    }

    /// <summary>The telling words for which a token stands, where it stands for one thing only; else null.</summary>
    public IReadOnlyList<string>? Expand(NodeType type, string token)
    {
        if (FullNamesOf(type, token) != 1) return null;
        var all = _fullNames[$"{type} {token}"];
        var profile = all.Find(p => !p.IsListed) ?? all[0];
        return profile.Names.Values.OrderBy(n => n.Words.Count).ThenBy(n => n.Key, StringComparer.Ordinal)
            .FirstOrDefault(n => n.Numbers.Count == 0 && StandsFor(token, n))?.Words;
    }

    /// <summary>
    /// The words of an event's name, plurals made singular, acronyms written out where documents explain them in one way
    /// (<c>COP-3</c>, once called "third Conference of the Parties").
    /// </summary>
    public string EventWords(BodyName name)
    {
        var words = string.Join(' ', name.Words);
        if (_eventWords.TryGetValue(words, out var known)) return known;
        return _eventWords[words] = string.Join(' ', name.Words
            .SelectMany(w => _eventAcronyms.TryGetValue(w, out var full) && full.Count == 1 ? Text.NameFolding.Words(full.First()) : [w])
            .Select(NameKeys.Singular));
    }

    /// <summary>True where a token is made of the first letters of a name, with or without its function words.</summary>
    public static bool StandsFor(string token, BodyName name)
    {
        var all = string.Concat(Text.NameFolding.Words(name.Folded).Where(w => !w.All(char.IsAsciiDigit)).Select(w => w[0]));
        return token == all || token == string.Concat(name.Words.Select(w => w[0]));
    }

    private void AddCluster(Profile profile)
    {
        foreach (var name in profile.PersonNames.Values.Where(n => n.IsFull).SelectMany(n => n.FullWords).Distinct(StringComparer.Ordinal))
            _bearers[name] = _bearers.GetValueOrDefault(name) + 1;
        foreach (var key in profile.Names.Keys.Concat(profile.Tokens))
        {
            foreach (var state in profile.States) Add(_statesOf, key, state, StringComparer.Ordinal);
            foreach (var parent in profile.Parents) Add(_parentsOf, key, Root(parent));
        }
        if (profile.Type == NodeType.Event) AddEventAcronyms(profile);
        if (profile.Names.Count > 0)
            foreach (var token in profile.Tokens)
                if (_fullNames.TryGetValue($"{profile.Type} {token}", out var list)) list.Add(profile);
                else _fullNames[$"{profile.Type} {token}"] = [profile];
    }

    private void AddEventAcronyms(Profile profile)
    {
        foreach (var token in profile.Names.Values.Where(n => n.Words.Count == 1))
            foreach (var full in profile.Names.Values.Where(n => n.Words.Count > 1 && StandsFor(token.Words[0], n)))
                Add(_eventAcronyms, token.Words[0], string.Join(' ', full.Words), StringComparer.Ordinal);
    }

    private static void Add<T>(Dictionary<string, HashSet<T>> sets, string key, T value, IEqualityComparer<T>? comparer = null)
    {
        if (!sets.TryGetValue(key, out var set)) sets[key] = set = new(comparer);
        set.Add(value);
    }
}
