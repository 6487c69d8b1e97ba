using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>A user's own names win over what the recognizers made of the same words; what a user calls no name is none.</summary>
internal static class OwnNames
{
    /// <summary>
    /// Puts each own name in the place of the candidates that share words with it. A longer name around it stays ("RBC Secretariat") and so do
    /// the states inside it; a candidate of its very words and type keeps what was found out about it.
    /// </summary>
    public static void Settle(MarkedText text, List<Candidate> names)
    {
        if (text.Lexicon.Own.IsEmpty) return;
        var own = Find(text);
        var at = new Candidate?[text.Tokens.Count];
        foreach (var name in own) Array.Fill(at, name, name.First, name.End - name.First);
        var around = new HashSet<Candidate>();
        var kept = new List<Candidate>();
        foreach (var name in names)
        {
            var shared = at.AsSpan(name.First, name.End - name.First).ToArray().OfType<Candidate>().Distinct().ToList();
            if (shared is [var same] && same.First == name.First && same.End == name.End && same.Type == name.Type)
            {
                around.Add(same);
                kept.Add(name with { Known = same.Known, State = same.State ?? name.State });
            }
            else if (shared.TrueForAll(name.Contains))
            {
                around.UnionWith(shared.Where(s => s.First > name.First || s.End < name.End));
                if (!shared.Exists(s => s.First == name.First && s.End == name.End)) kept.Add(name);
            }
            else if (name.Type == NodeType.Country && shared.TrueForAll(s => s.Contains(name))) kept.Add(name);
        }
        names.Clear();
        names.AddRange(kept);
        names.AddRange(own.Where(o => !around.Contains(o)));
    }

    /// <summary>Takes away what is no name.</summary>
    public static void Stop(MarkedText text, List<Candidate> names)
    {
        var stop = text.Lexicon.Own.StopNames;
        if (stop.Count > 0) names.RemoveAll(n => stop.Contains(NameFolding.Fold(text.Surface(n.First, n.End))));
    }

    private static List<Candidate> Find(MarkedText text)
    {
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (text.Known(i) is { Entry.IsOwn: true } match)
                {
                    found.Add(KnownNameSpotter.OfBody(text, i, i + match.Length, match.Entry, sentence.End));
                    i = found[^1].End - 1;
                }
        return found;
    }
}
