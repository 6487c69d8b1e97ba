using LmecGraph.Lexicon;
using LmecGraph.Ontology;

namespace LmecGraph.Mentions;

/// <summary>Organizations, initiatives and events whose name holds a head word.</summary>
internal static class HeadedNames
{
    public static List<Candidate> Find(MarkedText text, NamePhrases phrases)
    {
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End;)
            {
                var next = Quoted(text, i, sentence.End) is { } quoted ? Add(found, quoted) : At(text, phrases, i, sentence.End, found);
                i = Math.Max(next, i + 1);
            }
        return found;
    }

    private static int Add(List<Candidate> found, Candidate name)
    {
        found.Add(name);
        return name.End;
    }

    private static int At(MarkedText text, NamePhrases phrases, int at, int end, List<Candidate> found)
    {
        if (!phrases.IsNameWord(at, end)) return at + 1;
        var phrase = phrases.At(at, end);
        if (phrase.Class == NamePhrases.HeadClass.None) return at + Math.Max(1, text.Known(at)?.Length ?? 1);
        if (!IsName(text, phrase, end)) return phrase.Head + 1;
        var type = TypeOf(text, phrase);
        found.Add(new Candidate(type, phrase.First, phrase.CoreEnd, phrase.Head, text.Surface(phrase.First, phrase.CoreEnd), State: State(text, phrase)));
        if (phrase.End > phrase.CoreEnd)
            found.Add(new Candidate(type, phrase.First, phrase.End, phrase.Head, text.Surface(phrase.First, phrase.End), State: State(text, phrase)));
        return phrase.End;
    }

    /// <summary>A head word alone is no name, nor is a programme inside a post ("Project Director").</summary>
    private static bool IsName(MarkedText text, NamePhrases.Phrase phrase, int end)
    {
        if (phrase.CoreEnd - phrase.First == 1) return text.Known(phrase.First) is { Entry.Kind: EntryKind.Body or EntryKind.Initiative };
        if (phrase.Class != NamePhrases.HeadClass.Initiative || phrase.End >= end) return true;
        var next = phrase.End;
        while (next < end && next < phrase.End + 3 && text.Words.IsModifier(text.Tokens[next]) && text.Tokens[next].IsCapitalized) next++;
        return next >= end || !text.Words.IsPost(text.Tokens[next]);
    }

    private static NodeType TypeOf(MarkedText text, NamePhrases.Phrase phrase)
    {
        if (text.Known(phrase.First) is { } known && known.Length == phrase.CoreEnd - phrase.First && known.Entry.Kind is EntryKind.Body or EntryKind.Initiative) return known.Entry.Type;
        return phrase.Class switch
        {
            NamePhrases.HeadClass.Event => NodeType.Event,
            NamePhrases.HeadClass.Initiative => NodeType.Initiative,
            _ => NodeType.Organization,
        };
    }

    /// <summary>The state in a body's name: behind "of" or "in", or a country, demonym of a state organ, or place inside.</summary>
    private static string? State(MarkedText text, NamePhrases.Phrase phrase)
    {
        if (phrase.Class is not (NamePhrases.HeadClass.Unit or NamePhrases.HeadClass.Body)) return null;
        for (var i = phrase.End - 1; i >= phrase.CoreEnd; i--)
            if (text.Known(i, EntryKind.Country, EntryKind.Place) is { } suffix && i + suffix.Length == phrase.End) return suffix.Entry.Country;
        for (var i = phrase.First; i < phrase.CoreEnd; i++)
            if (text.Known(i, EntryKind.Country, EntryKind.Place) is { } inside && i + inside.Length <= phrase.CoreEnd && !text.Is(i + inside.Length, phrase.CoreEnd, "and")) return inside.Entry.Country;
        return text.Known(phrase.First, EntryKind.Demonym) is { } demonym && text.Words.BodyRank(text.Tokens[phrase.Head]) == "ministry" ? demonym.Entry.Country : null;
    }

    /// <summary><c>symposium themed on “…”</c>, <c>panel discussion on “…”</c>: an event in small letters with a quoted name.</summary>
    private static Candidate? Quoted(MarkedText text, int at, int end)
    {
        var tokens = text.Tokens;
        if (!tokens[at].IsLower || text.Words.EventLevel(tokens[at]) is null) return null;
        var open = at + 1;
        while (open < Math.Min(end, at + 4) && tokens[open].Lower is "themed" or "on" or "titled" or "entitled" or "called" or "named" or "theme" or "under" or "the") open++;
        if (open == at + 1 || open >= end || tokens[open].Text is not ("“" or "\"")) return null;
        var close = tokens[open].Text == "“" ? "”" : "\"";
        for (var i = open + 1; i < Math.Min(end, open + 40); i++)
            if (tokens[i].Text == close) return new Candidate(NodeType.Event, at, i + 1, at, text.Surface(at, i + 1));
        return null;
    }
}
