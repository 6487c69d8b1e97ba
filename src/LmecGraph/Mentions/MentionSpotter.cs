using LmecGraph.Documents;

namespace LmecGraph.Mentions;

/// <summary>Runs the recognizers in order: people, names with a head word, names of the gazetteer, names fixed by their context, short forms.</summary>
public static class MentionSpotter
{
    /// <summary>Finds what a document names.</summary>
    public static SpottedMentions Spot(MarkedText text)
    {
        var people = new PersonNames(text).Find();
        var taken = new bool[text.Tokens.Count];
        foreach (var person in people) Array.Fill(taken, true, person.First, person.End - person.First);
        var phrases = new NamePhrases(text, taken);

        var names = new List<Candidate>(people);
        names.AddRange(HeadedNames.Find(text, phrases));
        var programme = new Programme(text, people);
        programme.AddTitles(names);
        names.AddRange(ListedInitiatives.Find(text, names));
        names.AddRange(KnownNameSpotter.Find(text, names, phrases));
        new QuotedBodies(text, names).Read();
        AffiliationSlots.Fill(text, names, phrases);
        TabledBodies.Fill(text, names, phrases);
        names.AddRange(ContextualBodies.Find(text, names, phrases));
        new ActingBodies(text, phrases, names).Read();
        names.AddRange(new CoinedBodies(text, names).Find().ToList());
        new StaffedInitiatives(text, names).Settle();
        names.AddRange(StatedBodies.Find(text, names, phrases));
        names.AddRange(new ListedBodies(text, phrases, names).Find());
        names.AddRange(LowerHeadedInitiatives.Find(text, names, phrases));
        names.AddRange(StartedInitiatives.Find(text, names, phrases));
        names.AddRange(new ApposedInitiatives(text, names, phrases).Find().ToList());
        StartedInitiatives.Settle(text, names);
        names.AddRange(CompoundBodies.Find(text, names));
        names.AddRange(Recurrences.Find(text, names));
        names.AddRange(Acronyms.Find(text, names));
        names.AddRange(HeldNames.Find(text, names));
        names.AddRange(EditionNames.Find(text, names));
        if (AnnouncedTitles.Find(text, names, programme) is { } announced) names.Add(announced);
        TitledVisits.Read(text, names);
        names.AddRange(LeadEvents.Find(text, names));
        GivenTalks.Drop(text, names);
        OpeningSessions.Settle(text, names);
        names.AddRange(new DefiniteEvents(text, names).Find());
        OwnNames.Settle(text, names);
        names.RemoveAll(n => SkipsSection(text, n));
        BracketedLetters.Settle(text, names);
        names.AddRange(ShortForms.Find(text, names));
        names.AddRange(BodyReferences.Find(text, names));
        OwnNames.Stop(text, names);
        names.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        return new SpottedMentions(text, Referents.Number(text, names)) { Programme = programme };
    }

    private static bool SkipsSection(MarkedText text, Candidate name) =>
        text.Document.SectionAt(text.Tokens[name.First].Span.Start) == SectionKind.Furniture;
}
