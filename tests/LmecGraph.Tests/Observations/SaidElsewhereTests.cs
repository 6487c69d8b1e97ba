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

    [Theory]
    [InlineData("The Reef Bank noted the use of the nets before the Kelp Summit.")]
    [InlineData("The Reef Bank noted the pledges made at the Kelp Summit.")]
    [InlineData("The Reef Bank noted that the Kelp Summit would take place in Togo.")]
    public void An_event_that_somebody_speaks_of_is_not_where_it_was_said(string said) =>
        Assert.DoesNotContain(Report.Edges($"Reef Conference\n\nThe Reef Conference took place in Lima.\n\n{said}", EdgeType.Attended), e => e.EndsWith("Kelp Summit", StringComparison.Ordinal));

    [Fact]
    public void Who_backs_a_speaker_does_not_support_the_event()
    {
        Assert.Empty(Report.Edges("Kelp Conference\n\nThe Kelp Conference took place in Lima. Togo, supported by the Reef Union, proposed a brief study.", EdgeType.Supported));
        Assert.Equal(["Reef Union SUPPORTED Kelp Conference"], Report.Edges("Kelp Conference\n\nThe Kelp Conference took place in Lima. It was organized by the Net Bank, supported by the Reef Union.", EdgeType.Supported));
    }

    [Fact]
    public void A_body_before_the_post_of_who_joined_is_only_whom_that_person_stands_for() =>
        Assert.DoesNotContain(Report.Edges("Kelp Conference\n\nThe Kelp Conference took place in Lima. Ms. Keller was joined by Reef Bank Director Ben Novak and Net Council Chief Economist Anna Lim.", EdgeType.Attended), e => e.StartsWith("Reef Bank", StringComparison.Ordinal) || e.StartsWith("Net Council", StringComparison.Ordinal));

    [Fact]
    public void A_state_in_the_bracket_of_the_second_is_not_that_of_the_first() =>
        Assert.Equal(["Ben Novak REPRESENTS Togo"], Report.Edges("Kelp Conference\n\nThe Kelp Conference took place in Lima, chaired by Anna Keller and Ben Novak (Togo).", EdgeType.Represents));

    [Fact]
    public void The_next_of_a_list_describes_no_body_before_it() =>
        Assert.Contains("Reef Office", Report.Names("Kelp Conference\n\nThe conference was opened by the Ministry of Nets, Togo's Reef Office, and the Kelp Union.", NodeType.Organization));

    [Fact]
    public void A_heading_in_the_line_of_what_was_said_is_no_label() =>
        Assert.Empty(Report.Edges("Kelp Conference\n\nThe Kelp Conference took place in Lima.\n\nAdditional guidance to the Fund: The Reef Bank said that nets are cheap.", EdgeType.Guided));

    [Theory]
    [InlineData("Togo noted that the objectives of the Kelp Agreement are far.")]
    [InlineData("The recent focus on the Kelp Agreement has meant few nets.")]
    public void What_an_initiative_is_for_was_not_discussed(string said) =>
        Assert.Empty(Report.Edges($"Reef Conference\n\nThe Reef Conference took place in Lima. {said}", EdgeType.Discussed));

    [Theory]
    [InlineData("Togo's participation in the Kelp Agreement was praised.", true)]
    [InlineData("Togo's experience with the Kelp Agreement was praised.", false)]
    public void What_a_state_has_of_an_initiative_tells_whether_it_takes_part(string said, bool takesPart) =>
        Assert.Equal(takesPart, Report.Edges($"Reef Conference\n\nThe Reef Conference took place in Lima. {said}", EdgeType.ParticipatesIn).Length > 0);
}
