using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>When and where events took place, and which is a part of which.</summary>
internal sealed class EventFacts
{
    private readonly IReadOnlyList<Clause> _clauses;
    private readonly EventFocus _focus;
    private readonly SpottedMentions _mentions;
    private readonly MarkedText _text;
    private readonly List<SpottedMention> _events;
    private readonly EventDates _dates;
    private readonly EventPlaces _places;
    private readonly EventParts _parts;

    public EventFacts(SpottedMentions mentions, IReadOnlyList<Clause> clauses, EventFocus focus)
    {
        (_clauses, _focus, _mentions, _text) = (clauses, focus, mentions, mentions.Text);
        _events = [.. mentions.All.Where(m => m.Type == NodeType.Event)];
        _dates = new EventDates(mentions, focus);
        _places = new EventPlaces(mentions, focus);
        _parts = new EventParts(mentions, focus);
    }

    /// <summary>Dates by referent.</summary>
    public Dictionary<int, Period> Dates => _dates.Found;

    public List<Draft> Read()
    {
        var drafts = new List<Draft>();
        var labels = new LabelledLines(_text);
        var hosts = new HostPlaces(_mentions, _places.Placed);
        for (var s = 0; s < _clauses.Count; s++)
        {
            var label = labels.Of(_clauses[s]);
            if (label == "label:place" || labels.HoldsPlace(_clauses[s])) _places.ReadLine(_clauses[s], _focus.Around(s), drafts);
            if (label == "label:date") _dates.ReadLine(_clauses[s], _focus.Around(s));
            var inBody = _text.IsBody(_clauses[s].Sentence.First);
            _parts.Read(_clauses[s], _focus.Around(s), drafts);
            _dates.Read(_clauses[s], inBody ? _focus.Of(s) : null);
            _places.Read(_clauses[s], inBody ? _focus.Of(s) : null, drafts);
            if (inBody) hosts.Read(_clauses[s], _focus.Of(s), drafts);
        }
        var header = new TitleLines(_text);
        _dates.ReadHeader(header);
        var elsewhere = new PlacesElsewhere(_mentions, _focus, _places.Placed);
        elsewhere.ReadHeader(header, drafts);
        elsewhere.ReadVisits(_events, drafts);
        elsewhere.ReadDateline(_clauses, drafts);
        elsewhere.ReadTowns(_events, drafts);
        _parts.ReadWhole(drafts);
        _parts.ReadUndertakings(drafts);
        _parts.ReadSessions(drafts);
        _parts.ReadCards(_clauses, drafts);
        return drafts;
    }
}
