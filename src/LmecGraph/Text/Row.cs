using System.Collections;
using System.Runtime.CompilerServices;

namespace LmecGraph.Text;

/// <summary>
/// What stands in order in a text: its tokens, its sentences, the items of one. It never changes, and being of one type it is asked directly,
/// where an interface would be asked for each of the many looks that the rules take at it.
/// </summary>
[CollectionBuilder(typeof(Row), nameof(Row.Of))]
public sealed class Row<T> : IReadOnlyList<T>
{
    private readonly T[] _elements;

    /// <summary>The elements of a list.</summary>
    public Row(List<T> elements) => _elements = [.. elements];

    internal Row(ReadOnlySpan<T> elements) => _elements = elements.ToArray();

    /// <inheritdoc/>
    public int Count => _elements.Length;

    /// <inheritdoc/>
    public T this[int index] => _elements[index];

    /// <summary>True where one of the elements from an index up to another is such.</summary>
    public bool Any(int first, int end, Func<T, bool> isSuch)
    {
        for (var i = first; i < end; i++)
            if (isSuch(_elements[i])) return true;
        return false;
    }

    /// <summary>True where all of the elements from an index up to another are such.</summary>
    public bool All(int first, int end, Func<T, bool> isSuch)
    {
        for (var i = first; i < end; i++)
            if (!isSuch(_elements[i])) return false;
        return true;
    }

    /// <summary>From the element at an index on.</summary>
    public IEnumerable<T> From(int index)
    {
        for (var i = index; i < _elements.Length; i++) yield return _elements[i];
    }

    /// <summary>From the first to the last.</summary>
    public Enumerator GetEnumerator() => new(_elements);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _elements.GetEnumerator();

    /// <summary>Walks along a row without an object of its own.</summary>
    public struct Enumerator(T[] elements)
    {
        private int _at = -1;

        /// <summary>The element reached.</summary>
        public readonly T Current => elements[_at];

        /// <summary>Steps to the next element; false behind the last one.</summary>
        public bool MoveNext() => ++_at < elements.Length;
    }
}

/// <summary>Makes rows.</summary>
public static class Row
{
    /// <summary>The elements in order.</summary>
    public static Row<T> Of<T>(params ReadOnlySpan<T> elements) => new(elements);
}
