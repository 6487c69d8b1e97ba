using LmecGraph.Documents;
using LmecGraph.Graph;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Tests.Resolution;

namespace LmecGraph.Tests.Graph;

public class RollUpTests
{
    [Fact]
    public void A_unit_counts_for_the_topmost_body_whatever_document_says_what_it_is_a_part_of()
    {
        var rollUp = new RollUp(new GraphSketch()
            .Edge("o:unit", EdgeType.PartOf, "o:department", "a.txt").Edge("o:department", EdgeType.PartOf, "o:fund", "b.txt").Graph());

        Assert.Equal(["organization:fund"], rollUp.TopsOf("organization:unit"));
        Assert.Equal(["organization:fund"], rollUp.TopsOf("organization:fund"));
    }

    [Fact]
    public void It_stops_at_a_ministry_and_below_the_state_as_a_whole()
    {
        var rollUp = new RollUp(new GraphSketch()
            .Edge("o:Ministry of Water", EdgeType.PartOf, "o:Green Commission")
            .Edge("o:Reform Commission", EdgeType.PartOf, "o:Government of Laos")
            .Edge("o:UN Environment Programme", EdgeType.PartOf, "o:United Nations").Graph());

        Assert.Equal(["organization:ministry-of-water"], rollUp.TopsOf("organization:ministry-of-water"));
        Assert.Equal(["organization:reform-commission"], rollUp.TopsOf("organization:reform-commission"));
        Assert.Equal(["organization:un-environment-programme"], rollUp.TopsOf("organization:un-environment-programme"));
    }

    [Fact]
    public void A_body_with_several_parents_counts_for_each()
    {
        var rollUp = new RollUp(new GraphSketch().Edge("o:centre", EdgeType.PartOf, "o:b").Edge("o:centre", EdgeType.PartOf, "o:a").Graph());

        Assert.Equal(["organization:a", "organization:b"], rollUp.TopsOf("organization:centre"));
    }

    [Fact]
    public void A_cycle_is_cut_at_its_smallest_id()
    {
        var rollUp = new RollUp(new GraphSketch()
            .Edge("o:a", EdgeType.PartOf, "o:b").Edge("o:b", EdgeType.PartOf, "o:c").Edge("o:c", EdgeType.PartOf, "o:a")
            .Edge("o:d", EdgeType.PartOf, "o:c").Graph());

        Assert.All((string[])["a", "b", "c", "d"], id => Assert.Equal(["organization:a"], rollUp.TopsOf($"organization:{id}")));
    }

    [Theory]
    [InlineData("Water Fund China")]
    [InlineData("Water Fund China Office")]
    [InlineData("Water Fund Beijing Representative Office")]
    [InlineData("WF China Secretariat")]
    public void An_office_named_by_body_and_place_counts_for_the_body_of_another_document(string office)
    {
        var graph = Fold(
            new ReadingSketch("a.txt").Thing($"o:{office}").Name("c:China", "Beijing", "China", NameStep.Place),
            new ReadingSketch("b.txt").Thing("o:Water Fund", names: "WF"));

        Assert.Equal(["organization:water-fund"], new RollUp(graph).TopsOf(graph.Entities.Single(e => e.Aliases.Contains(office)).Id));
    }

    [Fact]
    public void Bodies_joined_by_a_slash_do_not_roll_into_each_other()
    {
        var graph = Fold(new ReadingSketch("a.txt")
            .Say("o:Water Centre", EdgeType.Hosted, "e:Forum on Water", slash: "o:Water Bureau")
            .Say("o:Water Centre", EdgeType.PartOf, "o:Water Bureau"));

        Assert.Equal(["organization:water-centre"], new RollUp(graph).TopsOf("organization:water-centre"));
    }

    [Fact]
    public void One_of_a_slash_pair_rolls_into_a_third_only_by_a_body_sentence_that_does_not_name_the_other()
    {
        ReadingSketch Pair() => new ReadingSketch("a.txt").Say("o:Water Centre", EdgeType.Hosted, "e:Forum on Water", slash: "o:Water Bureau");
        IReadOnlyList<string> Tops(ReadingSketch sketch) => new RollUp(Fold(sketch)).TopsOf("organization:water-bureau");

        Assert.Equal(["organization:water-board"], Tops(Pair().Say("o:Water Bureau", EdgeType.PartOf, "o:Water Board")));
        Assert.Equal(["organization:water-bureau"], Tops(Pair().Say("o:Water Bureau", EdgeType.PartOf, "o:Water Board", section: SectionKind.Contact)));
        Assert.Equal(["organization:water-bureau"], Tops(Pair().Say("o:Water Bureau", EdgeType.PartOf, "o:Water Board", slash: "o:Water Centre")));
    }

    private static KnowledgeGraph Fold(params ReadingSketch[] sketches) => GraphFold.Fold([.. sketches.Select(s => s.Reading())], []);
}
