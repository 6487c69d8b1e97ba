using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>People whose names no list has, by what stands around them.</summary>
public class UnheardPeopleTests
{
    [Theory]
    [InlineData("There were talks by Qurvand Zilmaq, Nokrust Vebbin and Zorla Tiskamp.", "Qurvand Zilmaq|Nokrust Vebbin|Zorla Tiskamp")]
    [InlineData("Panellists included Qurvand Zilmaq (Kelp Board) and Zorla Tiskamp.", "Qurvand Zilmaq|Zorla Tiskamp")]
    [InlineData("According to Qurvand Zilmaq, harbours are full.", "Qurvand Zilmaq")]
    [InlineData("The meeting was chaired by Qurvand Zilmaq.", "Qurvand Zilmaq")]
    [InlineData("The meeting was chaired by Qurvand wa Zilmaq.", "Qurvand wa Zilmaq")]
    public void What_leads_up_to_speakers_makes_people_of_unheard_names(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));

    [Theory]
    [InlineData("The prize went to student Qurvand Zilmaq.", "Qurvand Zilmaq")]
    [InlineData("Qurvand Zilmaq stressed that harbours are full.", "Qurvand Zilmaq")]
    [InlineData("The paper is by Y. N. Zilmaq.", "Y. N. Zilmaq")]
    public void A_post_a_verb_or_an_initial_makes_a_person_of_an_unheard_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Guests were Peter Zilmaq (Kelp Board, Ghana) and others.", "Peter Zilmaq")]
    [InlineData("Guests were Peter Zilmaq of the Kelp Board and others.", "Peter Zilmaq")]
    [InlineData("Guests were Peter Zilmaq (QXRT) and others.", "Peter Zilmaq")]
    public void A_body_behind_makes_a_person_of_a_given_name_and_an_unheard_word(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("The course is by Peter Zilmaq, who lives in Lima.", "Peter Zilmaq")]
    [InlineData("She sat next to FAO's Peter Zilmaq.", "Peter Zilmaq")]
    [InlineData("Our policy officer, Peter Zilmaq, wrapped up.", "Peter Zilmaq")]
    [InlineData("The shell went to Peter Zilmaq (Ghana Fishers' Voice) in May.", "Peter Zilmaq")]
    [InlineData("| Work | Lead |\n|---|---|\n| Tides | Peter Zilmaq |", "Peter Zilmaq")]
    [InlineData("The shell went to Qurvand Zilmaq (Kelp Council) in May.", "Qurvand Zilmaq")]
    public void Who_a_possessive_a_post_a_bracket_and_a_cell_make_a_person(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("CEO Anna Keller spoke.", "Anna Keller")]
    [InlineData("Attorney-at-Law Anna Keller spoke.", "Anna Keller")]
    [InlineData("- Jan de Vries, Kelp Board", "Jan de Vries")]
    public void A_post_is_no_part_of_the_name_and_a_surname_with_a_particle_is(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("It was made by partner Qurvand Zilmaq.")]
    [InlineData("The Peter Zilmaq (PZ) sailed.")]
    [InlineData("A project run by the NGO Qurvand Zilmaq ended.")]
    [InlineData("There were talks by Harbour Institute.")]
    public void Bodies_and_short_forms_are_no_people(string text) => Assert.Empty(Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Our trainers, Peter Zilmaq and Anna Vebbin, stayed.", "Peter Zilmaq|Anna Vebbin")]
    [InlineData("Next came Peter Zilmaq from Medellín and others.", "Peter Zilmaq")]
    public void Those_who_do_something_and_a_home_town_make_people_of_given_names(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));

    [Theory]
    [InlineData("They read the waters of La Paz (Lantern University) again.")]
    [InlineData("The Council for Underused Vebbins (CUV) met.")]
    [InlineData("Guests from the seed company Peter Zilmaq came.")]
    [InlineData("The Laotian Chamber of Peter Importers (LCPI) met.")]
    [InlineData("It was run by the Institut de Varech et de Recherches Marines (IVRM).")]
    public void A_town_a_field_and_a_firm_are_no_people(string text) => Assert.Empty(Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("The mayor of Bishkek, Qurvand Zilmaq, came.", "Qurvand Zilmaq")]
    [InlineData("It was opened by the mayor of Bishkek Qurvand Zilmaq.", "Qurvand Zilmaq")]
    [InlineData("The chairman, Qurvand Zilmaq, came.", "Qurvand Zilmaq")]
    [InlineData("The Minister for Transport Qurvand Zilmaq spoke.", "Qurvand Zilmaq")]
    [InlineData("Next was the co-founder of TideMark Anna Zilmaq.", "Anna Zilmaq")]
    [InlineData("Next was the High Commissioner of India, V. Zilmaq.", "V. Zilmaq")]
    public void A_post_with_its_place_or_field_makes_a_person_of_an_unheard_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Fact]
    public void A_row_of_given_names_with_words_is_a_row_of_people() =>
        Assert.Equal(["Maria Lopez", "John Park", "Amy Wong"], Report.Names("They met Maria Lopez, John Park and Amy Wong.", NodeType.Person));

    [Theory]
    [InlineData("Next came Komilqon Tojibaqev.", 0)]
    [InlineData("Next came Anna Vobulashvili.", 1)]
    public void An_ending_of_surnames_makes_a_name_of_a_word(string text, int people) => Assert.Equal(people, Report.Names(text, NodeType.Person).Length);

    [Fact]
    public void A_journal_that_somebody_edits_is_no_person() =>
        Assert.DoesNotContain(Report.Names("The talk was by Dr Anna Keller, editor of the Southern African Kelp Journal.", NodeType.Person), n => n.EndsWith("Journal", StringComparison.Ordinal));
}
