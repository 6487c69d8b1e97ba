using System.Text;
using LmecGraph.Documents;
using LmecGraph.Mentions;
using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Tests.Resolution;

/// <summary>
/// Writes a document and its reading for a test: <c>new ReadingSketch("a.txt").Say("p:Ann Lee", EdgeType.Represents, "o:Body").Reading()</c>.
/// The letter before the colon is the first one of the node type; the rest is the name of a referent of the document.
/// </summary>
internal sealed class ReadingSketch(string document, string? date = null)
{
    private readonly StringBuilder _text = new();
    private readonly List<Referent> _referents = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<(NodeType Type, TextSpan Span, string Surface, string Name, NameStep Step, int Referent)> _mentions = [];
    private readonly List<Func<Mention[], Observation>> _observations = [];
    private readonly List<Section> _sections = [];

    /// <summary>Says what the document knows of a thing, and names it once.</summary>
    public ReadingSketch Thing(
        string thing, string? state = null, string? parent = null, string? date = null, string? venue = null, bool series = false, params string[] names)
    {
        Mention(thing);
        _text.Append(". ");
        var number = _known[thing];
        _referents[number] = _referents[number] with
        {
            State = state,
            Parent = parent is null ? null : Referent(parent),
            Date = Period.Parse(date),
            Venue = venue,
            Series = series,
        };
        foreach (var name in names) Name(thing, name);
        return this;
    }

    /// <summary>Names a thing once more, in other words.</summary>
    public ReadingSketch Name(string thing, string surface, string? name = null, NameStep step = NameStep.Verbatim)
    {
        Mention(thing, surface, name, step);
        _text.Append(". ");
        return this;
    }

    /// <summary>Writes words between mentions.</summary>
    public ReadingSketch Words(string words)
    {
        _text.Append(words);
        return this;
    }

    /// <summary>States a relation in a sentence of its own; what stands at the slash is named behind the source, with only a slash between.</summary>
    public ReadingSketch Say(
        string source, EdgeType type, string target, string? title = null, string? role = null, string? venue = null, string? at = null, string? on = null,
        string? slash = null, SectionKind section = SectionKind.Body)
    {
        var start = _text.Length;
        var from = Mention(source);
        if (slash is not null)
        {
            _text.Append(" / ");
            Mention(slash);
        }
        _text.Append(' ').Append(type.Label()).Append(' ');
        var to = Mention(target);
        int? @event = null;
        if (at is not null)
        {
            _text.Append(" at ");
            @event = Mention(at);
        }
        var evidence = TextSpan.Between(start, _text.Length);
        _text.Append(". ");
        _sections.Add(new Section(section, TextSpan.Between(start, _text.Length)));
        _observations.Add(m => new Observation(
            m[from], type, m[to], title, role, venue, evidence, "sketch", @event is { } e ? m[e] : null, Period.Parse(on ?? date), section));
        return this;
    }

    public DocumentReading Reading()
    {
        var mentions = _mentions.Select((m, i) => new Mention(i, m.Type, m.Span, m.Surface, m.Name, m.Step, m.Referent)).ToArray();
        return new DocumentReading(
            new Document(document, _text.ToString(), null, Period.Parse(date), [new Section(SectionKind.Body, new TextSpan(0, _text.Length))]),
            _referents, mentions, [.. _observations.Select(o => o(mentions))]);
    }

    private int Mention(string thing, string? surface = null, string? name = null, NameStep step = NameStep.Verbatim)
    {
        surface ??= thing[2..];
        _mentions.Add((Type(thing[0]), new TextSpan(_text.Length, surface.Length), surface, name ?? surface, step, Referent(thing)));
        _text.Append(surface);
        return _mentions.Count - 1;
    }

    private int Referent(string thing)
    {
        if (_known.TryGetValue(thing, out var number)) return number;
        _referents.Add(new Referent(Type(thing[0]), thing[2..], null, null, false, null, null));
        return _known[thing] = _referents.Count - 1;
    }

    private static NodeType Type(char letter) => letter switch
    {
        'p' => NodeType.Person,
        'o' => NodeType.Organization,
        'c' => NodeType.Country,
        'i' => NodeType.Initiative,
        'e' => NodeType.Event,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "one of p o c i e"),
    };
}
