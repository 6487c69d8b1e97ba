using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>People in rows: initials alone, items that semicolons part.</summary>
public sealed class PeopleInRowsTests
{
    [Theory]
    [InlineData("Present: G Zilmaq, A Keller, I Novak, J Vebbin", "G Zilmaq|A Keller|I Novak|J Vebbin")]
    [InlineData("Directors: V. Zilmaq, R.W.M. Vebbin, H. Rose, M. Tiskamp", "V. Zilmaq|R.W.M. Vebbin|H. Rose|M. Tiskamp")]
    [InlineData("Speakers include Anna Keller, Reef Institute, Peru; Qurvand Zilmaq, University of Lima, Peru; and Zorla Tiskamp, Kelp Board, Chile.", "Anna Keller|Qurvand Zilmaq|Zorla Tiskamp")]
    [InlineData("Speakers included Anna Keller (Deltaris), Ivan Novak of the Kelp Board and Peter Vebbin.", "Anna Keller|Ivan Novak|Peter Vebbin")]
    [InlineData("Presentations were given by Anna Keller from the University of Lima, Ivan Novak from the Ministry of Nets and Ropes, and Qurvand Zilmaq.", "Anna Keller|Ivan Novak|Qurvand Zilmaq")]
    [InlineData("The session was chaired by Jan Vebbin of the Kelp Board.", "Jan Vebbin")]
    [InlineData("The Kelp Forum was held in Lima, with Anna Novak (Kelp Board) as keynote speaker.", "Anna Novak")]
    [InlineData("The talk was given by Peter Banks of the Kelp Board.", "Peter Banks")]
    [InlineData("Speakers such as Anna Keller, Qurvand Zilmaq, Zorla Tiskamp, and Peter Vebbin spoke of nets.", "Anna Keller|Qurvand Zilmaq|Zorla Tiskamp|Peter Vebbin")]
    [InlineData("The list of speakers was as follows: Anna Vebbin from Peru, Ivan Novak and Peter Keller from Togo, Qurvand Zilmaq from the Netherlands.", "Anna Vebbin|Ivan Novak|Peter Keller|Qurvand Zilmaq")]
    [InlineData("They met. V.Vebbin from the Reef Institute spoke on nets.", "V.Vebbin")]
    [InlineData("Seminars\n\nQurvand Zilmaq, Indian Institute of Nets Ahmedabad\n\nThe growers came.", "Qurvand Zilmaq")]
    public void Each_item_is_a_person(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));

    [Theory]
    [InlineData("The Annual General Meeting of the Kelp Society was held on Monday.")]
    [InlineData("The growers came; Kelp Recovery, a plan for Peru, was read out.")]
    [InlineData("Presentations were given by the University of Lima and Kelp Recovery.")]
    [InlineData("Long-time Deltaris partner Kelpline hosted the growers.")]
    [InlineData("The growers met in Jan Vebbin.")]
    [InlineData("The meeting was held at Novak House, Head of the Bay.")]
    [InlineData("They came from Gulfmouth, MS. The Kelp Forum was held.")]
    [InlineData("The growers came with Slow Nets as guests.")]
    public void A_kind_of_meeting_or_a_plan_is_nobody(string text) => Assert.Empty(Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Ms. Jane Stone of the Kelp Board came.", "Jane Stone")]
    [InlineData("Tim Prior thanked the growers.", "Tim Prior")]
    [InlineData("Mr Peter Chad closed the forum.", "Peter Chad")]
    [InlineData("PI Frank Novak led the work.", "Frank Novak")]
    public void A_surname_may_be_any_word(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Qurvand Zilmaq and Anna Keller from the Kelp Board led the tour.", "Qurvand Zilmaq|Anna Keller")]
    [InlineData("Kelp Board: Grace Zilmaq, Anna Keller\nReef Institute: Omar Rose", "Grace Zilmaq|Anna Keller|Omar Rose")]
    [InlineData("- Anna Keller\n- Omar Zilmaq\n- Maria Rose", "Anna Keller|Omar Zilmaq|Maria Rose")]
    [InlineData("1. Qurvand Zilmaq – Kelp Board – Peru\n2. Anna Keller – Reef Institute – Chile", "Qurvand Zilmaq|Anna Keller")]
    [InlineData("“Nets of old” – Qurvand Zilmaq, Kelp Board", "Qurvand Zilmaq")]
    public void Who_fills_the_place_of_a_person_in_a_row_is_one(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));

    [Fact]
    public void Whose_work_is_told_behind_the_name_is_a_person() => Assert.Equal(["Gillian Zilmaq"], Report.Names("Gillian Zilmaq is a senior net mender at the Kelp Board.", NodeType.Person));

    [Fact]
    public void In_a_row_of_bodies_with_their_states_nobody_stands() =>
        Assert.Empty(Report.Names("The partners are Kelp University (Estonia), QXRT and Marea Verde (Spain).", NodeType.Person));

    [Fact]
    public void Behind_a_person_and_from_stands_no_other() => Assert.Equal(["Lucas Zilmaq"], Report.Names("Lucas Zilmaq from Maria Novak presented the nets.", NodeType.Person));

    [Fact]
    public void The_holder_of_a_post_of_a_state_stands_behind_it() => Assert.Contains("Qurvand Zilmaq", Report.Names("Among the guests was the Norwegian Ambassador, Qurvand Zilmaq, who spoke.", NodeType.Person));
}
