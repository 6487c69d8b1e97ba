using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>What is said of another event, body or line than the one that the text is about.</summary>
public sealed class SaidElsewhereTests
{
    [Fact]
    public void Where_a_sentence_says_that_somebody_spoke_counts_alone() =>
        Assert.Equal(["Anna Keller SPOKE_AT Kelp Summer School (speech)"], Report.Edges("Reef Forum 2019\n\nBefore the forum, Ms. Anna Keller gave a talk at the Kelp Summer School in Lima.", EdgeType.SpokeAt));

    [Fact]
    public void Who_organized_an_occasion_of_another_kind_did_not_organize_this_one()
    {
        Assert.Equal(["Reef Institute ORGANIZED summer school"], Report.Edges("Kelp Conference in Lima\n\nThe Kelp Conference took place in Lima. The summer school was organized by the Reef Institute.", EdgeType.Organized));
        Assert.Equal(["Reef Institute ORGANIZED Kelp Conference"], Report.Edges("Kelp Conference in Lima\n\nThe Kelp Conference took place in Lima. The conference was organized by the Reef Institute.", EdgeType.Organized));
    }

    [Fact]
    public void A_body_behind_the_name_of_who_speaks_is_only_whom_the_speaker_stands_for() =>
        Assert.DoesNotContain(Report.Edges("Kelp Conference\n\nAnna Keller, UNEP, said the nets were full.", EdgeType.Attended), e => e.StartsWith("United Nations", StringComparison.Ordinal));

    [Fact]
    public void Who_stands_in_for_somebody_named_before_stands_for_the_same_body() =>
        Assert.Contains("Ben Novak REPRESENTS Kelp Board (Director of Nets)", Report.Edges("Kelp Forum\n\nThe Head of the Kelp Board, Ms. Anna Keller, spoke. Keller, who was represented by the Director of Nets, Mr. Ben Novak, thanked the growers.", EdgeType.Represents));

    [Fact]
    public void Whom_to_write_to_is_no_speaker() =>
        Assert.Equal(["Ben Novak SPOKE_AT Kelp Forum (speech)"], Report.Edges("Kelp Forum\n\nSpeakers:\nDr. Ben Novak, Head, Kelp Board\nFor registration contact Ms. Anna Keller", EdgeType.SpokeAt));

    [Fact]
    public void A_session_of_another_body_is_no_part_of_the_report_s_event() =>
        Assert.Empty(Report.Edges("Kelp Conference\n\nThe Kelp Conference took place in Lima.\n\nTHIRD SESSION OF THE REEF WORKING GROUP:\n", EdgeType.PartOf));
}
