using LmecGraph.Documents;
using LmecGraph.Mentions;
using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Stores.Packing;

/// <summary>
/// The compact form of a reading, beside its text: mentions are named by their position, and their surfaces are cut from the text again.
/// </summary>
internal static class ReadingPack
{
    private const int Format = 1;

    public static byte[] Pack(DocumentReading reading)
    {
        var pack = new PackWriter();
        pack.Number(Format);
        pack.Text(reading.Document.Title);
        pack.Date(reading.Document.Date);
        pack.List(reading.Document.Sections, section =>
        {
            pack.Name(section.Kind);
            pack.Span(section.Span);
        });
        pack.List(reading.Referents, referent =>
        {
            pack.Name(referent.Type);
            pack.Text(referent.Name);
            pack.Date(referent.Date);
            pack.Text(referent.Venue);
            pack.Flag(referent.Series);
            pack.Text(referent.State);
            pack.Index(referent.Parent);
        });
        pack.List(reading.Mentions, mention =>
        {
            pack.Name(mention.Type);
            pack.Span(mention.Span);
            pack.Text(mention.Name);
            pack.Name(mention.Step);
            pack.Number(mention.Referent);
        });
        pack.List(reading.Observations, observation =>
        {
            pack.Number(observation.Source.Index);
            pack.Name(observation.Type);
            pack.Number(observation.Target.Index);
            pack.Text(observation.Title);
            pack.Text(observation.Role);
            pack.Text(observation.Venue);
            pack.Span(observation.Evidence);
            pack.Text(observation.Rule);
            pack.Index(observation.Event?.Index);
            pack.Date(observation.Date);
            pack.Name(observation.Section);
        });
        return pack.ToArray();
    }

    /// <exception cref="FormatException">The bytes are damaged, of another format, or do not fit the text.</exception>
    public static DocumentReading Unpack(string name, string text, byte[] bytes)
    {
        var pack = new PackReader(bytes);
        if (pack.Number() != Format) throw new FormatException("the reading is packed in another format");
        var document = new Document(name, text, pack.Text(), pack.Date(), pack.List(() => new Section(pack.Name<SectionKind>(), Inside(pack.Span(), text))));
        var referents = pack.List(() => new Referent(
            pack.Name<NodeType>(), pack.Required(), pack.Date(), pack.Text(), pack.Flag(), pack.Text(), pack.Index()));
        var index = 0;
        var mentions = pack.List(() =>
        {
            var type = pack.Name<NodeType>();
            var span = Inside(pack.Span(), text);
            return new Mention(index++, type, span, span.Of(text), pack.Required(), pack.Name<NameStep>(), pack.Number());
        });
        var observations = pack.List(() => new Observation(
            At(mentions, pack.Number()), pack.Name<EdgeType>(), At(mentions, pack.Number()), pack.Text(), pack.Text(), pack.Text(),
            Inside(pack.Span(), text), pack.Required(), pack.Index() is { } at ? At(mentions, at) : null, pack.Date(), pack.Name<SectionKind>()));
        return new DocumentReading(document, referents, mentions, observations);
    }

    private static TextSpan Inside(TextSpan span, string text) =>
        span.Length <= text.Length - span.Start ? span : throw new FormatException("the reading does not fit its text");

    private static Mention At(Mention[] mentions, int index) =>
        index < mentions.Length ? mentions[index] : throw new FormatException("the reading names a mention that it does not hold");
}
