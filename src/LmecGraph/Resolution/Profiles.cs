using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Resolution;

/// <summary>Occurrences → profiles, one each, at the number of the occurrence.</summary>
internal sealed class Profiles
{
    private const int WidestSlash = 3;
    private readonly Occurrences _occurrences;
    private readonly StateNames _states;
    private readonly Owners _owners;
    private readonly Profile[] _all;

    private Profiles(Occurrences occurrences)
    {
        _occurrences = occurrences;
        _states = new StateNames(occurrences.Readings);
        _owners = new Owners(occurrences.All);
        _all = [.. occurrences.All.Select(Own)];
        foreach (var group in occurrences.All.GroupBy(o => o.Document, StringComparer.Ordinal)) AddParents([.. group]);
        foreach (var reading in occurrences.Readings)
        {
            AddSlashes(reading);
            foreach (var observation in reading.Observations) AddObservation(reading, observation);
        }
    }

    public static Profile[] Of(Occurrences occurrences) => new Profiles(occurrences)._all;

    /// <summary>What an occurrence says of itself.</summary>
    private Profile Own(Occurrence occurrence)
    {
        var profile = new Profile(occurrence.Type, occurrence.Number) { Documents = { occurrence.Document } };
        var referent = occurrence.Referent;
        if ((referent.State ?? StateBeside(occurrence)) is { } state) profile.States.Add(state);
        foreach (var name in occurrence.Mentions.Select(m => m.Name).Append(referent.Name).Distinct(StringComparer.Ordinal))
            switch (occurrence.Type)
            {
                case NodeType.Person: AddPersonName(profile, name); break;
                case NodeType.Country: profile.Names.TryAdd(name, new BodyName(name, NameFolding.Fold(name), [name], [])); break;
                default: AddBodyName(profile, name, occurrence); break;
            }
        if (occurrence.Type == NodeType.Event)
        {
            profile.Kinds = (referent.Series, !referent.Series);
            if (referent.Date is { } date) profile.Dates.Add(date);
            if (occurrence.Reading.Document.Date is { } published) profile.Published.Add(published.First);
        }
        return profile;
    }

    /// <summary>For a body that many states have: the state that stands beside one of its mentions.</summary>
    private string? StateBeside(Occurrence occurrence) => occurrence.Type == NodeType.Organization && NameWords.IsStateBody(NameFolding.Fold(occurrence.Referent.Name))
        ? occurrence.Mentions.Select(m => _states.Beside(occurrence.Reading.Document.Text, m.Span)).FirstOrDefault(s => s is not null)
        : null;

    private static void AddPersonName(Profile profile, string text)
    {
        var name = PersonName.Parse(text);
        if (name.Words.Count == 0) return;
        // "Nguyen" beside "Nguyen Van A" is the reader's work and says nothing of other documents.
        if (!name.IsFull && profile.PersonNames.Values.Any(n => n.IsFull)) return;
        if (name.IsFull)
            foreach (var shorter in profile.PersonNames.Where(n => !n.Value.IsFull).Select(n => n.Key).ToArray()) profile.PersonNames.Remove(shorter);
        profile.PersonNames.TryAdd(name.Folded, name);
    }

    private void AddBodyName(Profile profile, string text, Occurrence occurrence)
    {
        var name = BodyName.Parse(text);
        if (profile.Type == NodeType.Organization) name = WithoutState(profile, name);
        if (profile.Type != NodeType.Event) name = WithoutOwner(profile, name, occurrence);
        var isPlaced = name.IsUnit && (profile.Parents.Count > 0 || occurrence.Referent.Parent is not null);
        // "G-77" is one letter, but no kind of body.
        var isLetterWithNumber = profile.Type != NodeType.Event && name.IsToken && name.Numbers.Length > 0;
        if ((name.IsKindOnly && !isPlaced && !isLetterWithNumber) || name.Words.Length == 0) return;
        if (name.IsToken && profile.Type != NodeType.Event) profile.Tokens.Add(name.Token);
        else profile.Names.TryAdd(name.Key, name);
        if (profile.Type == NodeType.Initiative && name.Words.Length > 2 && NameWords.InitiativeKinds.Contains(name.Words[^1]))
            profile.Shorter.TryAdd(BodyName.KeyOf(name.Words.SkipLast(1), name.Numbers), new LeftOut(name.Words[^1]));
        if (profile.Type == NodeType.Initiative && name is { Words.Length: > 2, Numbers: [var year] } && name.Folded.StartsWith(year, StringComparison.Ordinal))
            profile.Shorter.TryAdd(BodyName.KeyOf(name.Words, []), new LeftOut(year));
    }

    /// <summary>
    /// Of a body that many states have, the state is kept beside the name, not in it; a name of kind only ("supreme court") keeps it as its one
    /// telling word. Of other bodies the name stays whole and the form without the state is a shorter one.
    /// </summary>
    private BodyName WithoutState(Profile profile, BodyName name)
    {
        if (_states.Strip(name.Folded) is not var (bare, state, linked))
            return name.IsKindOnly && profile.States.Count == 1 && name.IsStateBody ? BodyName.Parse($"{name.Folded} {profile.States.Min}") : name;
        var without = BodyName.Parse(bare);
        if (name.IsStateBody)
        {
            profile.States.Add(state);
            return without.IsKindOnly ? BodyName.Parse($"{bare} {state}") : without;
        }
        if (linked && without.Words.Length > 1 && !without.IsKindOnly) profile.Shorter.TryAdd(without.Key, new LeftOut(state, State: state));
        return name;
    }

    /// <summary>Of a unit the larger body is kept as its parent; of other bodies the form without the larger body is a shorter one.</summary>
    private BodyName WithoutOwner(Profile profile, BodyName name, Occurrence occurrence)
    {
        if (_owners.Strip(name, occurrence) is not var (bare, words, owner)) return name;
        var without = BodyName.Parse(bare);
        if (without.Words.Length < 2) return name;
        if (profile.Type == NodeType.Organization && NameWords.IsUnit(bare) && bare.StartsWith("department ", StringComparison.Ordinal))
        {
            profile.Parents.Add(owner);
            return without;
        }
        if (!without.IsKindOnly) profile.Shorter.TryAdd(without.Key, new LeftOut(words, Owner: owner));
        return name;
    }

    private void AddParents(Occurrence[] document)
    {
        foreach (var occurrence in document)
            if (occurrence.Referent.Parent is { } parent && Array.Find(document, o => ReferenceEquals(o.Referent, occurrence.Reading.Referents[parent])) is { } body)
                _all[occurrence.Number].Parents.Add(body.Number);
    }

    private void AddSlashes(DocumentReading reading)
    {
        var (name, text) = (reading.Document.Name, reading.Document.Text);
        foreach (var (left, right) in reading.Mentions.Zip(reading.Mentions.Skip(1)))
        {
            if (left.Type != NodeType.Organization || right.Type != NodeType.Organization) continue;
            if (right.Span.Start - left.Span.End is <= 0 or > WidestSlash) continue;
            if (text.AsSpan(left.Span.End, right.Span.Start - left.Span.End).Trim() is not ("/" or "／")) continue;
            var (l, r) = (_occurrences.Of(name, left), _occurrences.Of(name, right));
            _all[l].SlashPartners.Add(r);
            _all[r].SlashPartners.Add(l);
        }
    }

    private void AddObservation(DocumentReading reading, Observation observation)
    {
        var (source, target) = (_occurrences.Of(reading.Document.Name, observation.Source), _occurrences.Of(reading.Document.Name, observation.Target));
        var (from, to) = (_all[source], _all[target]);
        switch (observation.Type)
        {
            case EdgeType.Represents:
                var day = observation.Date is { } date && date.First == date.Last ? date.First : (DateOnly?)null;
                from.Posts.Add(new Post(target, NameFolding.Fold(observation.Title ?? ""), day));
                to.People.UnionWith(from.PersonNames.Where(n => n.Value.IsFull).Select(n => n.Key));
                if (to.Type == NodeType.Country) (Guesses.IsGuess(observation.Rule) ? from.GuessedStates : from.States).Add(observation.Target.Name);
                else if (to.Names.Values.Any(n => n.IsStateBody)) from.States.UnionWith(to.States);
                break;
            case EdgeType.SpokeAt or EdgeType.Attended when from.Type == NodeType.Person:
                from.Events.Add(target);
                break;
            case EdgeType.PartOf when from.Type == NodeType.Organization && to.Type == NodeType.Organization:
                from.Parents.Add(target);
                break;
        }
    }
}
