using LmecGraph.Ontology;

namespace LmecGraph.Resolution;

/// <summary>What all documents together say of names and words: the background against which two clusters are compared. Rebuilt in every round.</summary>
internal sealed class Archive
{
    private const int Slips = 4;
    private const int MostDocumentsToLookAt = 8;
    private const int RareIsOneIn = 8;
    private const int Dominant = 3;
    private static readonly HashSet<string> None = [];
    private readonly Partition _partition;
    private readonly Dictionary<string, HashSet<string>> _statesNearby = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _bodiesNearby = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _statesOf = new(StringComparer.Ordinal);
    private readonly string _home;
    private readonly Dictionary<string, HashSet<int>> _parentsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Profile>> _bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<(NodeType Type, string Token), List<Profile>> _fullNames = [];
    private readonly HashSet<(NodeType Type, string Letters)> _firstLetters = [];
    private readonly Dictionary<(Profile Left, Profile Right), (NameLikeness Kind, string Names)> _likeness = [];
    private readonly ILookup<string, int> _company;
    private readonly int _documents;
    private readonly Dictionary<string, HashSet<string>> _eventAcronyms = new(StringComparer.Ordinal);
    private readonly Dictionary<BodyName, string> _eventWords = [];

    public Archive(IReadOnlyList<Occurrence> occurrences, Partition partition)
    {
        _partition = partition;
        _company = occurrences.Where(o => o.Type is NodeType.Person or NodeType.Organization or NodeType.Country).ToLookup(o => o.Document, o => o.Number, StringComparer.Ordinal);
        _documents = _company.Count;
        foreach (var occurrence in occurrences)
            if (occurrence.Type == NodeType.Country) Add(_statesNearby, occurrence.Document, occurrence.Mentions[0].Name, StringComparer.Ordinal);
            else if (occurrence.Type == NodeType.Organization) Add(_bodiesNearby, occurrence.Document, partition.Root(occurrence.Number));
        foreach (var (_, profile) in partition.Clusters) AddCluster(profile);
        _home = _statesOf.Values.SelectMany(c => c).GroupBy(c => c.Key, c => c.Value, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).FirstOrDefault("");
    }

    /// <summary>The cluster of an occurrence.</summary>
    public int Root(int occurrence) => _partition.Root(occurrence);

    /// <summary>The clusters of several occurrences.</summary>
    public HashSet<int> Roots(IEnumerable<int> occurrences) => [.. occurrences.Select(_partition.Root)];

    /// <summary>What the cluster of an occurrence knows.</summary>
    public Profile Of(int occurrence) => _partition[occurrence];

    /// <summary>The cluster of an occurrence and those of which it is a part, at whatever height.</summary>
    public HashSet<int> WithAncestors(IEnumerable<int> occurrences)
    {
        var (found, open) = (new HashSet<int>(), new Stack<int>(occurrences));
        while (open.TryPop(out var occurrence))
            if (found.Add(Root(occurrence)))
                foreach (var parent in _partition[occurrence].Parents) open.Push(parent);
        return found;
    }

    /// <summary>
    /// The state to which a body of this name most likely belongs: that which is said; else, of the states that have such a body, the one that
    /// its documents name, of several the one named for most bodies of the name; else the home state of the archive.
    /// </summary>
    public string LikelyState(Profile profile, string key)
    {
        if (profile.States.Count > 0) return profile.States.Min!;
        if (!_statesOf.TryGetValue(key, out var counts)) return _home;
        var nearby = counts.Where(c => IsStateNearby(profile, c.Key)).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToArray();
        return nearby.Length == 0 || (nearby.Length > 1 && nearby[0].Value < Dominant * nearby[1].Value)
            ? _home
            : nearby[0].Key;
    }

    /// <summary>Clusters of which bodies of this name are said to be a part.</summary>
    public IReadOnlySet<int> ParentsOf(string key) => _parentsOf.TryGetValue(key, out var parents) ? parents : new HashSet<int>();

    /// <summary>True where a document of the cluster names the state.</summary>
    public bool IsStateNearby(Profile profile, string state) => profile.Documents.Any(d => _statesNearby.GetValueOrDefault(d, None).Contains(state));

    /// <summary>True where a document of the cluster names the body.</summary>
    public bool IsBodyNearby(Profile profile, int root) => profile.Documents.Any(d => _bodiesNearby.TryGetValue(d, out var bodies) && bodies.Contains(root));

    /// <summary>Clusters of full-named people who bear all these words in their name.</summary>
    public IEnumerable<Profile> Bearers(IReadOnlyList<string> words)
    {
        if (!_bearers.TryGetValue(words[0], out var all)) return [];
        return words.Count == 1 ? all : all.Where(p => words.Skip(1).All(w => _bearers.TryGetValue(w, out var some) && some.Contains(p)));
    }

    /// <summary>The strongest way in which names of two people agree, and these names.</summary>
    public (NameLikeness Kind, string Names) Likeness(Profile left, Profile right)
    {
        if (_likeness.TryGetValue((left, right), out var known)) return known;
        var best = (Kind: NameLikeness.None, Names: "");
        foreach (var l in left.PersonNames.Values)
            foreach (var r in right.PersonNames.Values)
                if (l.Compare(r) is var kind && kind > best.Kind) best = (kind, l.Folded == r.Folded ? l.Folded : $"{l.Folded}, {r.Folded}");
        return _likeness[(left, right)] = best;
    }

    /// <summary>
    /// Number of clusters that have a token and a full name as well; what is only listed in a lexicon counts where no document explains the token,
    /// and the slip of one report does not count beside what many say.
    /// </summary>
    public int FullNamesOf(NodeType type, string token)
    {
        if (!_fullNames.TryGetValue((type, token), out var all)) return 0;
        int[] documents = [.. all.Where(p => Counts(p, token)).Select(p => Math.Max(1, p.Documents.Count))];
        var most = documents.DefaultIfEmpty().Max();
        return documents.Count(d => d * Slips > most);
    }

    /// <summary>
    /// True where a token may stand for a cluster: not where documents explain it by a name that it is short for, and the names of this cluster are others.
    /// </summary>
    public bool Counts(Profile profile, string token)
    {
        if (profile.Names.Count == 0 || !_fullNames.TryGetValue((profile.Type, token), out var all)) return true;
        var isRead = all.Exists(p => !p.IsListed);
        if (profile.IsListed) return !isRead && !_firstLetters.Contains((profile.Type, token));
        return !all.Exists(p => !p.IsListed && Explains(p, token)) || Explains(profile, token);
    }

    /// <summary>A person or body (for people a state as well), named in few documents, that stands in a document of each.</summary>
    public string? SharedCompany(Profile left, Profile right)
    {
        var (few, many) = left.Documents.Count <= right.Documents.Count ? (left, right) : (right, left);
        foreach (var document in few.Documents.Take(MostDocumentsToLookAt).Order(StringComparer.Ordinal))
            foreach (var number in _company[document])
            {
                var other = _partition[number];
                if (other == left || other == right || other.Documents.Count > Math.Max(3, _documents / RareIsOneIn)) continue;
                if (other.Type == NodeType.Country && left.Type != NodeType.Person) continue;
                if (Name(other) is { } name && many.Documents.Any(d => d != document && other.Documents.Contains(d))) return name;
            }
        return null;

        static string? Name(Profile profile) => profile.PersonNames.Values.FirstOrDefault(n => n.IsFull)?.Folded ?? profile.Names.Values.FirstOrDefault()?.Written;
    }

    /// <summary>The telling words for which a token stands, where it stands for one thing only; else null.</summary>
    public IReadOnlyList<string>? Expand(NodeType type, string token)
    {
        if (FullNamesOf(type, token) != 1) return null;
        return _fullNames[(type, token)].Find(p => Counts(p, token))!.Names.Values.OrderBy(n => n.Words.Length).ThenBy(n => n.Key, StringComparer.Ordinal)
            .FirstOrDefault(n => n.Numbers.Length == 0 && StandsFor(token, n))?.Words;
    }

    /// <summary>
    /// The words of an event's name, plurals made singular, acronyms written out where documents explain them in one way
    /// (<c>COP-3</c>, once called "third Conference of the Parties").
    /// </summary>
    public string EventWords(BodyName name)
    {
        if (_eventWords.TryGetValue(name, out var known)) return known;
        return _eventWords[name] = string.Join(' ', name.Words
            .SelectMany(w => _eventAcronyms.TryGetValue(w, out var full) && full.Count == 1 ? Text.NameFolding.Words(full.First()) : [w])
            .Select(NameKeys.Singular));
    }

    /// <summary>True where a token is made of the first letters of a name, with or without its function words.</summary>
    public static bool StandsFor(string token, BodyName name) => name.FirstLetters.Contains(token, StringComparer.Ordinal);

    private static bool Explains(Profile profile, string token) => profile.Names.Values.Any(n => IsShortFor(token, n));

    /// <summary>True where the letters of a token stand in a name in order, the first at the beginning of one of its first two words.</summary>
    private static bool IsShortFor(string token, BodyName name)
    {
        var at = 0;
        foreach (var (word, place) in name.Words.Select((w, i) => (w, i)))
        {
            if (at == 0 && (place > 1 || word[0] != token[0])) continue;
            foreach (var letter in word)
                if (at < token.Length && token[at] == letter) at++;
        }
        return at == token.Length;
    }

    private void AddCluster(Profile profile)
    {
        foreach (var word in profile.PersonNames.Values.Where(n => n.IsFull).SelectMany(n => n.FullWords)) Add(_bearers, word, profile);
        foreach (var key in profile.Names.Keys.Concat(profile.Tokens))
        {
            foreach (var state in profile.States)
            {
                if (!_statesOf.TryGetValue(key, out var counts)) _statesOf[key] = counts = new(StringComparer.Ordinal);
                counts[state] = counts.GetValueOrDefault(state) + profile.Documents.Count;
            }
            foreach (var parent in profile.Parents) Add(_parentsOf, key, Root(parent));
        }
        if (profile.Type == NodeType.Event) AddEventAcronyms(profile);
        if (!profile.IsListed)
            foreach (var letters in profile.Names.Values.SelectMany(n => n.FirstLetters)) _firstLetters.Add((profile.Type, letters));
        if (profile.Names.Count > 0)
            foreach (var token in profile.Tokens)
                if (_fullNames.TryGetValue((profile.Type, token), out var list)) list.Add(profile);
                else _fullNames[(profile.Type, token)] = [profile];
    }

    private void AddEventAcronyms(Profile profile)
    {
        foreach (var token in profile.Names.Values.Where(n => n.Words.Length == 1))
            foreach (var full in profile.Names.Values.Where(n => n.Words.Length > 1 && StandsFor(token.Words[0], n)))
                Add(_eventAcronyms, token.Words[0], string.Join(' ', full.Words), StringComparer.Ordinal);
    }

    private static void Add<T>(Dictionary<string, HashSet<T>> sets, string key, T value, IEqualityComparer<T>? comparer = null)
    {
        if (!sets.TryGetValue(key, out var set)) sets[key] = set = new(comparer);
        set.Add(value);
    }
}
