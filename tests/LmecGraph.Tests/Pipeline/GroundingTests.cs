using FsCheck.Xunit;
using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Tests.Pipeline;

/// <summary>Everything that is read stands in the text.</summary>
public class GroundingTests
{
    /// <summary>The names of the five newsletters.</summary>
    public static TheoryData<string> Seeds => [.. Directory.GetFiles(SeedFolder, "*.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private static string SeedFolder => Path.Combine(SharedFolder.Repository, "seeds");

    [Fact]
    public void There_are_five_newsletters() => Assert.Equal(5, Seeds.Count);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void All_that_is_read_in_a_newsletter_stands_in_it(string seed)
    {
        var reading = Report.Read(File.ReadAllText(Path.Combine(SeedFolder, seed)), seed);
        Assert.NotEmpty(reading.Observations);
        Assert.Equal([], Grounding.Problems(reading));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_newsletter_with_other_line_ends_says_the_same(string seed)
    {
        var text = File.ReadAllText(Path.Combine(SeedFolder, seed)).ReplaceLineEndings("\n");
        Assert.Equal(Said(Report.Read(text)), Said(Report.Read(text.ReplaceLineEndings("\r\n"))));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(NastyText)])]
    public void All_that_is_read_in_any_text_stands_in_it(NastyText nasty) => Assert.Equal([], Grounding.Problems(Report.Read(nasty.Text)));

    [Theory]
    [InlineData("Dr. Anna Keller of")]
    [InlineData("Dr. Anna Keller from the")]
    [InlineData("Dr. Anna Keller, Director of")]
    [InlineData("hosted by the")]
    [InlineData("Participants:")]
    [InlineData("visits")]
    public void A_text_that_breaks_off_is_read_to_its_end(string text) => Assert.Equal([], Grounding.Problems(Report.Read(text)));

    [Property(MaxTest = 60, Arbitrary = [typeof(NastyText)])]
    public void A_text_is_read_twice_alike(NastyText nasty) => Assert.Equal(Written(Report.Read(nasty.Text)), Written(Report.Read(nasty.Text)));

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("<")]
    [InlineData("“")]
    [InlineData("![")]
    [InlineData("&")]
    [InlineData("Forum ")]
    [InlineData("Forum of ")]
    [InlineData("Ministry of ")]
    [InlineData("Forum: ")]
    [InlineData("Ministry and ")]
    [InlineData("A-B, ")]
    [InlineData("Dr. ")]
    [InlineData("J. ")]
    public void A_piece_repeated_without_end_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 5_000));
        Assert.Equal([], Grounding.Problems(Report.Read(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\uD83D")]
    [InlineData("---\n---")]
    [InlineData("---")]
    [InlineData("\0")]
    public void A_text_that_says_nothing_gives_nothing(string text)
    {
        var reading = Report.Read(text);
        Assert.Empty(reading.Mentions);
        Assert.Empty(reading.Observations);
        Assert.Equal(text, reading.Document.Text);
    }

    private static IEnumerable<string> Said(DocumentReading reading) =>
        reading.Observations.Select(o => $"{o.Source.Name} {o.Type.Label()} {o.Target.Name} {o.Title} {o.Role} {o.Venue} {o.Date} {o.Rule}");

    private static string Written(DocumentReading reading) => System.Text.Json.JsonSerializer.Serialize(reading, Json.Options);
}
