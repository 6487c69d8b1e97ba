using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>
/// The project that a report without any event is about: the one that its title names (<c>About SAFEGRID</c>, <c>The Kelp Project: who we are</c>). Partners, donors and
/// coordinators that the text leaves without a word for what they stand behind are those of it.
/// </summary>
internal static class MainInitiative
{
    /// <summary>Its mention in the title, or null.</summary>
    public static SpottedMention? Of(SpottedMentions mentions)
    {
        var text = mentions.Text;
        var title = text.Title;
        return mentions.All.Any(m => m.Type == NodeType.Event) ? null : mentions.All.FirstOrDefault(m => m.Type == NodeType.Initiative && m.First >= title.First && m.End <= title.End);
    }
}
