using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>People of conferences and unions, by posts, letters and rows beside their names.</summary>
public class PeopleInAppositionTests
{
    [Theory]
    [InlineData("Dr. V Moreno, Vice President of the Kelp Society, spoke.", "V Moreno")]
    [InlineData("Lt Gen (R) Omar Zilmaq spoke.", "Omar Zilmaq")]
    [InlineData("The lecturer was Norwegian Anna Keller.", "Anna Keller")]
    [InlineData("The guests came with PDG Anna Keller.", "Anna Keller")]
    public void Initials_ranks_and_origins_stand_before_a_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Kelp Society President, Peter Zilmaq, sent shells.", "Peter Zilmaq")]
    [InlineData("The Society's Chairman, Peter Zilmaq CBE, came early.", "Peter Zilmaq")]
    [InlineData("It was graced by the former reef envoy and Kelp Society President, Peter Zilmaq – a man of few words.", "Peter Zilmaq")]
    [InlineData("On the list is Qurvand Zilmaq, Director-General of the Kelp Union.", "Qurvand Zilmaq")]
    public void A_post_on_either_side_of_a_comma_makes_a_person(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Peter Zilmaq, QXRT NCC, reviewed the nets.", "Peter Zilmaq")]
    [InlineData("Shells came from Peter Zilmaq from QXRT and others.", "Peter Zilmaq")]
    [InlineData("Shells came from Peter Zilmaq of QXRT and others.", "Peter Zilmaq")]
    public void Letters_behind_a_name_are_the_person_s_body(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Three colleagues, namely Maria Zilmaq, Peter Novak and Anna Keller, came.", "Maria Zilmaq|Peter Novak|Anna Keller")]
    [InlineData("Co-Chairs Maria Zilmaq and Peter Vebbin opened it.", "Maria Zilmaq|Peter Vebbin")]
    public void The_first_of_a_row_of_people_is_one_too(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));

    [Fact]
    public void Words_behind_the_head_of_a_body_are_no_person() =>
        Assert.Equal(["David Moreno"], Report.Names("The President of the Union Kelpique Internationale, David Moreno, spoke.", NodeType.Person));

    [Theory]
    [InlineData("On the list is Qurvand Zilmaq, Chairperson, Kelp Growers Association.", "Qurvand Zilmaq")]
    [InlineData("Present were the Kelp Board Chairman, Peter Zilmaq -- a man of few words.", "Peter Zilmaq")]
    [InlineData("Next came “Slow and steady nets” by Qurvand Zilmaq.", "Qurvand Zilmaq")]
    public void A_row_a_dash_and_the_title_of_a_talk_tell_a_person(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Fact]
    public void What_somebody_presides_over_is_no_person() => Assert.Equal(["Peter Novak"], Report.Names("Dr. Peter Novak, who is president of Kelpik Foundrix, spoke.", NodeType.Person));

    [Theory]
    [InlineData("Present was Department for Nets chief executive officer, Hope Zilmaq; all spoke.", "Hope Zilmaq")]
    [InlineData("The Mayor of Accra, Grace Zilmaq, spoke.", "Grace Zilmaq")]
    [InlineData("The Kelp Board Chairman, Qurvand Zilmaq visited Lima.", "Qurvand Zilmaq")]
    public void Behind_a_post_and_a_comma_a_given_name_may_be_a_word(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("The Kelp Board Chairman, Green Harbour, spoke.")]
    [InlineData("Nets of the Kelp Board, Hope Harbour, lay there.")]
    [InlineData("The director, Grace Foundation, wrote.")]
    public void Words_of_the_language_behind_a_post_and_a_comma_are_no_person(string text) => Assert.Empty(Report.Names(text, NodeType.Person));
}
