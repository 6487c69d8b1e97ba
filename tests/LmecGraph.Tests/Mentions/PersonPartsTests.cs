using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>What belongs to the name of a person, and what stands before and behind it.</summary>
public class PersonPartsTests
{
    [Theory]
    [InlineData("Peter Qurvand Jr., Director of the Kelp Institute, spoke.", "Peter Qurvand Jr.")]
    [InlineData("Peter Keller III said that harbours are full.", "Peter Keller III")]
    [InlineData("Omar Keller oghlu said that harbours are full.", "Omar Keller oghlu")]
    [InlineData("Omar Keller al-Qurvand said that harbours are full.", "Omar Keller al-Qurvand")]
    [InlineData("Ruy Keller d'Orvand said that harbours are full.", "Ruy Keller d'Orvand")]
    [InlineData("Peter Keller i Novak said that harbours are full.", "Peter Keller i Novak")]
    [InlineData("I Made Suarta said that harbours are full.", "I Made Suarta")]
    [InlineData("Ch. Peter Keller said that harbours are full.", "Ch. Peter Keller")]
    public void Generations_particles_and_short_given_names_belong_to_it(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("It was chaired by A/P Qurvand Zilmaq.")]
    [InlineData("It was chaired by Prof. Dr. med. Qurvand Zilmaq.")]
    [InlineData("It was chaired by Gen. (Ret.) Qurvand Zilmaq.")]
    [InlineData("It was chaired by Second Gentleman Qurvand Zilmaq.")]
    [InlineData("It was chaired by Dr. Öğr. Üyesi Qurvand Zilmaq.")]
    public void Forms_of_address_of_several_words_do_not(string text) => Assert.Equal(["Qurvand Zilmaq"], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("It was chaired by Hon. (Dr.) Qurvand Zilmaq.", "Qurvand Zilmaq")]
    [InlineData("It was chaired by Mr. Gift Zilmaq.", "Gift Zilmaq")]
    [InlineData("They met State Secretary at the Ministry of Finance Qurvand Lund.", "Qurvand Lund")]
    [InlineData("They met the Minister for Home Affairs K Zilmaq.", "K Zilmaq")]
    [InlineData("It was a gift of Grace Zilmaq of the Kelp Council.", "Grace Zilmaq")]
    [InlineData("Minister's Office: Qurvand Zilmaq 0409 555 971", "Qurvand Zilmaq")]
    public void Words_towns_and_initials_may_be_part_of_it(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("The nets went to QURVANDY Peter in May.", "Qurvandy Peter")]
    [InlineData("The nets went to Peter QURVANDY in May.", "Peter Qurvandy")]
    public void A_word_in_capitals_beside_a_given_name_is_the_surname(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Fact]
    public void A_surname_alone_is_the_bearer_with_a_junior_behind_the_name() =>
        Assert.Equal(["Peter Qurvand, Jr."], Report.Names("Director Peter Qurvand, Jr., spoke. Later Qurvand left.", NodeType.Person));

    [Fact]
    public void Posts_may_stand_before_the_name_in_a_column_of_people() =>
        Assert.Equal(["Qurvand Zilmaq"], Report.Names("| Name | Organisation |\n|---|---|\n| Mayor Qurvand Zilmaq | Kelp Board |", NodeType.Person));

    [Theory]
    [InlineData("The meeting was chaired by Hon. Brigadier (ret'd) Qurvand Zilmaq.", "Qurvand Zilmaq")]
    [InlineData("It was chaired by Commissioner Lahore Division Karim Lund.", "Karim Lund")]
    [InlineData("It was chaired by Deputy Commissioner Multan Karim Lund.", "Karim Lund")]
    [InlineData("It was chaired by Chief Justice Lahore High Court Karim Lund.", "Karim Lund")]
    [InlineData("Supreme Court Justice Karim Lund was also present.", "Karim Lund")]
    [InlineData("On Monday HE Zilmaq presented his letters.", "Zilmaq")]
    [InlineData("Minister of Ports Anna Zilmaq Monday opened the mill.", "Anna Zilmaq")]
    [InlineData("Cabinet Secretary (CS) for Devolution and Ports Anna Zilmaq left.", "Anna Zilmaq")]
    public void Ranks_and_the_places_of_posts_do_not_belong_to_it(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Fact]
    public void Retired_in_a_bracket_is_no_body() =>
        Assert.Empty(Report.Names("The meeting was chaired by Maj. Gen. Peter Keller (Retd).", NodeType.Organization));
}
