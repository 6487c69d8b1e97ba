using System.Globalization;
using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Export;

/// <summary>A small graph in every format, byte for byte, whatever culture the thread has.</summary>
public sealed class GoldenExportTests
{
    public static TheoryData<string, string> FormatsAndCultures =>
        new(from format in LmecGraph.Export.ExportFormats.All
            from culture in new[] { "invariant", "comma", "reversed" }
            select (format.Name, culture));

    [Theory, MemberData(nameof(FormatsAndCultures))]
    public void A_format_has_the_same_bytes_under_every_culture(string format, string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Culture(culture);
            foreach (var (name, bytes) in Exported.Files(Exported.Source(Small(), derived: true), format))
                Golden.Verify($"{format}.{name}", bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static KnowledgeGraph Small() => new GraphSketch()
        .Node("e:Forum 2021", date: "2021-04-08/2021-04-09", venue: "Beijing").Node("e:Session 1", date: "2021-04-08").Node("e:Forum", series: true)
        .Node("o:Ministry of INFRASTRUCTURE", country: "Laos").Node("o:Unit, the \"small\" one", parent: "o:Ministry of INFRASTRUCTURE")
        .Edge("e:Forum 2021", EdgeType.PartOf, "e:Forum", date: "2021-04")
        .Edge("e:Session 1", EdgeType.PartOf, "e:Forum 2021", date: "2021-04-08", @event: "e:Session 1")
        .Edge("o:Ministry of INFRASTRUCTURE", EdgeType.Hosted, "e:Forum 2021", date: "2021-04-08/2021-04-09", @event: "e:Forum 2021")
        .Edge("o:Ministry of INFRASTRUCTURE", EdgeType.Guided, "e:Forum 2021", date: "2021-04-08/2021-04-09", @event: "e:Forum 2021")
        .Edge("o:Ministry of INFRASTRUCTURE", EdgeType.ActiveIn, "e:Forum 2021", date: "2021-04-08/2021-04-09", role: "host", @event: "e:Forum 2021")
        .Edge("o:Ministry of INFRASTRUCTURE", EdgeType.CooperatesWith, "o:Unit, the \"small\" one")
        .Edge("o:Unit, the \"small\" one", EdgeType.PartOf, "o:Ministry of INFRASTRUCTURE")
        .Edge("p:Ann Lee", EdgeType.Represents, "o:Unit, the \"small\" one", date: "2021-04-08", title: "Director", @event: "e:Session 1")
        .Edge("p:Ann Lee", EdgeType.Represents, "o:Unit, the \"small\" one", document: "b.txt", date: "2019", title: "Deputy Director")
        .Edge("p:Ann Lee", EdgeType.SpokeAt, "e:Session 1", date: "2021-04-08", role: "keynote", @event: "e:Session 1")
        .Edge("e:Forum 2021", EdgeType.HeldIn, "c:China", date: "2021-04-08/2021-04-09", venue: "Beijing", @event: "e:Forum 2021")
        .Edge("e:Session 1", EdgeType.Discussed, "i:湄公河 Plan", date: "2021-04-08", @event: "e:Session 1")
        .Graph();

    /// <summary>Made by hand, for the tests run with invariant globalization and know no others.</summary>
    private static CultureInfo Culture(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        if (name == "comma") (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (",", ".");
        if (name == "reversed")
        {
            (culture.NumberFormat.NegativeSign, culture.NumberFormat.PositiveSign) = ("~", "^");
            (culture.DateTimeFormat.DateSeparator, culture.DateTimeFormat.ShortDatePattern) = (".", "dd.MM.yy");
        }
        return culture;
    }
}
