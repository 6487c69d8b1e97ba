using System.Collections.Frozen;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LmecGraph.Lexicon;

/// <summary>
/// The numbers of word classes by their names. Rules ask for a class at nearly every word and write its name in the source, where one name is one string for
/// the whole program: that string is told by its identity, and only a name put together at run time by its letters.
/// </summary>
internal sealed class ClassNumbers
{
    private const int PlacesPerName = 4;

    private readonly FrozenDictionary<string, int> _byLetters;
    private readonly (string? Name, int Number)[] _places;

    /// <summary>Numbers the names in order, from 0.</summary>
    public ClassNumbers(IEnumerable<string> names)
    {
        _byLetters = names.Distinct(StringComparer.Ordinal).Select((name, number) => (name, number)).ToFrozenDictionary(c => c.name, c => c.number, StringComparer.Ordinal);
        _places = new (string?, int)[BitOperations.RoundUpToPowerOf2((uint)(PlacesPerName * _byLetters.Count))];
        foreach (var (name, number) in _byLetters)
        {
            var written = string.Intern(name);
            var place = PlaceOf(written);
            while (_places[place].Name is not null) place = (place + 1) & (_places.Length - 1);
            _places[place] = (written, number);
        }
    }

    /// <summary>How many classes there are.</summary>
    public int Count => _byLetters.Count;

    /// <summary>The number of a class.</summary>
    /// <exception cref="KeyNotFoundException">There is no such class.</exception>
    public int this[string name]
    {
        get
        {
            for (var place = PlaceOf(name); _places[place].Name is { } known; place = (place + 1) & (_places.Length - 1))
                if (ReferenceEquals(known, name)) return _places[place].Number;
            return _byLetters[name];
        }
    }

    /// <summary>True where there is such a class.</summary>
    public bool Contains(string name) => _byLetters.ContainsKey(name);

    private int PlaceOf(string name) => RuntimeHelpers.GetHashCode(name) & (_places.Length - 1);
}
