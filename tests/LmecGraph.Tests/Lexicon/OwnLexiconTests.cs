using LmecGraph.Lexicon;

namespace LmecGraph.Tests.Lexicon;

public sealed class OwnLexiconTests
{
    [Fact]
    public void Sections_names_forms_and_properties_are_read()
    {
        var own = OwnLexicon.Parse("\uFEFF# Ours\r\n[Organizations]\r\nRiver Watch | RW | country: Ivory Coast | part of: Tide Alliance | part of: Deltaris\r\n[initiatives]\nBlue Belt|BB\n"
            + "[not names]\nThe Annual Report\n[role words]\nPortfolio Wrangler\n[given names]\nAma\n[surnames]\nBoateng\n");
        var watch = Assert.Single(own.Organizations);
        Assert.Equal(("River Watch", "RW", "Tide Alliance, Deltaris", "Côte d'Ivoire", 3), (watch.Name, watch.Forms.Single(), string.Join(", ", watch.Parents), watch.Country, watch.Line));
        Assert.Equal(["Blue Belt", "BB"], Assert.Single(own.Initiatives).AllForms);
        Assert.Equal(("annual report", "portfolio wrangler", "Ama", "Boateng"), (own.StopNames.Single(), own.RoleWords.Single(), own.GivenNames.Single(), own.Surnames.Single()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("# nothing\n\n[organizations]\n")]
    public void A_file_without_entries_says_nothing(string? text) => Assert.True(OwnLexicon.Parse(text).IsEmpty);

    [Theory]
    [InlineData("River Watch", "line 1: an entry before the first section; begin with one of organizations, initiatives, not names, role words, given names, surnames in square brackets")]
    [InlineData("\n[organisations]\nRiver Watch", "line 2: no section is called [organisations]; give one of organizations, initiatives, not names, role words, given names, surnames")]
    [InlineData("[organizations]\nRiver Watch | country: Narnia", "line 2: no state is called 'Narnia'")]
    [InlineData("[organizations]\nRiver Watch | country: Laos | country: Ghana", "line 2: two countries")]
    [InlineData("[organizations]\nRiver Watch | parent: X", "line 2: no property is called 'parent:'; give 'part of:' or 'country:'")]
    [InlineData("[organizations]\nRiver Watch | part of: River Watch", "line 2: it is part of itself")]
    [InlineData("[organizations]\npart of: River Watch", "line 2: the name comes first")]
    [InlineData("[organizations]\nRiver Watch || RW", "line 2: nothing between two |")]
    [InlineData("[organizations]\nRiver Watch | ...", "line 2: '...' has no letter")]
    [InlineData("[organizations]\nRiver Watch\nriver watch", "line 3: 'river watch' begins with a small letter and would never be found", "line 3: 'river watch' stands in line 2 already")]
    [InlineData("[organizations]\nRiver Watch\n[initiatives]\nThe River Watch", "line 4: 'The River Watch' stands in line 2 already")]
    [InlineData("[organizations]\nA | part of: C\nB | part of: A\nC | part of: B", "line 2: 'A' is part of itself over 'B'", "line 3: 'B' is part of itself over 'C'", "line 4: 'C' is part of itself over 'A'")]
    [InlineData("[initiatives]\nBlue Belt | part of: X", "line 2: 'part of:' is for organizations only")]
    [InlineData("[surnames]\nvan Dam", "line 2: 'van Dam': one word a line in [surnames]")]
    [InlineData("[not names]\nA | B", "line 2: one entry a line in [not names], without |")]
    [InlineData("[not names]\nA\u0001B", "line 2: a control character; is this a text file?")]
    public void Each_wrong_line_is_told(string text, params string[] problems) =>
        Assert.Equal(problems, Assert.Throws<LexiconException>(() => OwnLexicon.Parse(text)).Problems);
}
