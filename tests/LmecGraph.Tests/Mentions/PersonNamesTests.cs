using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

public class PersonNamesTests
{
    [Theory]
    [InlineData("Fisheries Minister Md Abdur Zilmaq spoke in Dhaka.", "Md Abdur Zilmaq")]
    [InlineData("Director General Syed Md Zilmaq chaired the session.", "Syed Md Zilmaq")]
    [InlineData("Additional Secretary ATM Mustafa Zilmaq came.", "Atm Mustafa Zilmaq")]
    [InlineData("A speech was given by Prof. M A Zilmaq.", "M A Zilmaq")]
    public void Short_given_names_and_initials_in_one_word_belong_to_the_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Director of QXR Anna Keller spoke.")]
    [InlineData("Guests were Anna Keller, MD, and others.")]
    public void Letters_of_a_body_or_a_degree_do_not(string text) => Assert.Equal(["Anna Keller"], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("The talk was given by prof. Milan Kosturin in Lima.", "Milan Kosturin")]
    [InlineData("The Rector, prof. dr. Petra Lindqvar, welcomed the partners.", "Petra Lindqvar")]
    [InlineData("The tasks were told by assoc. prof. Dina Maroviq.", "Dina Maroviq")]
    [InlineData("We thank dr Olaf Brekkarin and others.", "Olaf Brekkarin")]
    public void Forms_of_address_in_small_letters_are_some_too(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Fact]
    public void A_word_in_small_letters_is_no_form_of_address() => Assert.Empty(Report.Names("We saw a chief Harbour and a captain Kelp.", NodeType.Person));

    [Theory]
    [InlineData("Ms. BOOK Lena opened the River Forum.", "Book Lena")]
    [InlineData("It was read by Mr. PEREZ Juan Carlos.", "Perez Juan Carlos")]
    [InlineData("It was read by Mr. Kevin MAY.", "Kevin May")]
    public void A_surname_in_capitals_is_put_in_ordinary_case(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("The report was read by Dr. Anna Keller.", "Anna Keller")]
    [InlineData("H.E. Datuk Ahmad bin Osman welcomed the guests.", "Ahmad bin Osman")]
    [InlineData("Readout of Dr. Anna Keller Leading the Talks", "Anna Keller")]
    [InlineData("Prof. Dr. Pieter van der Velde opened the talks.", "Pieter van der Velde")]
    public void Forms_of_address_are_no_part_of_a_name_and_particles_are(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Maria Lopez Project Director of Blue Harbour Foundation\n\nRivers need care.", "Maria Lopez")]
    [InlineData("Peter Novak, Secretary of the Stone Bridge Association, said that trade matters.", "Peter Novak")]
    [InlineData("Peter Novak said that trade matters.", "Peter Novak")]
    [InlineData("Lantern Institute project manager Peter Novak spoke.", "Peter Novak")]
    public void A_title_or_a_verb_of_speaking_beside_it_makes_a_name_a_person(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("The fair was opened by Minister for Roads and Rivers Anna Keller.", "Anna Keller")]
    [InlineData("Speakers\n\n- Anna Keller, Lantern Institute\n- Maria Town, Lantern Institute", "Anna Keller|Maria Town")]
    [InlineData("“Harbours matter,” said Peter Novak.", "Peter Novak")]
    [InlineData("Dr. Ching Soo A/L Kim spoke.", "Ching Soo A/L Kim")]
    [InlineData("Ms. Anna Keller opened the fair. Later Keller left.", "Anna Keller")]
    [InlineData("Prof. San Win spoke.", "San Win")]
    public void Layout_titles_and_recurrence_make_names_of_people(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));

    [Theory]
    [InlineData("In May June Baker spoke.", "June Baker")]
    [InlineData("Mr. Kevin May met Ms. Theresa June.", "Kevin May|Theresa June")]
    [InlineData("The meeting took place in May and June.", "")]
    public void A_month_is_a_name_only_inside_one(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));

    [Theory]
    [InlineData("The Director said that harbours are full.")]
    [InlineData("Write to anna.keller@harbour.example.")]
    [InlineData("Lantern Institute said that harbours are full.")]
    public void A_post_an_address_or_a_body_is_no_person(string text) => Assert.Empty(Report.Names(text, NodeType.Person));

    [Fact]
    public void A_verb_of_speaking_is_no_given_name() =>
        Assert.DoesNotContain(Report.Names("Mr. Said Keller met Ms. Anna Ronneberg. He said Ronneberg was right; “yes”, said Ronneberg.", NodeType.Person), n => n.StartsWith("said", StringComparison.Ordinal));

    [Fact]
    public void Other_order_and_surname_alone_mean_the_same_person() =>
        Assert.Equal(["Anna Keller"], Report.Names("Ms. Anna Keller opened the Harbour Forum. KELLER Anna thanked all. Ms. Keller left.", NodeType.Person));

    [Theory]
    [InlineData("Ms. Anna Moe-Keller opened the Harbour Forum. Ms. Moe-Keller left.", "Anna Moe-Keller")]
    [InlineData("Mr. Pedro Lopez Garcia opened the Harbour Forum. Mr. Lopez left.", "Pedro Lopez Garcia")]
    [InlineData("Mr. Peter van Houten opened the Harbour Forum. Mr. van Houten left.", "Peter van Houten")]
    public void A_double_surname_or_one_with_a_small_word_is_taken_up_like_any_other(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Fact]
    public void Two_people_of_one_surname_stay_two() =>
        Assert.Equal(["Anna Keller", "Peter Keller"], Report.Names("Ms. Anna Keller met Mr. Peter Keller.", NodeType.Person));

    [Theory]
    [InlineData("Dr. I Walling opened the Harbour Forum.", "I Walling")]
    [InlineData("Mr. Thomas Field, a grower, opened the Harbour Forum.", "Thomas Field")]
    [InlineData("The team was led by Vice-Minister of Science and Higher Education K. Yermakov.", "K. Yermakov")]
    public void An_initial_without_a_stop_and_a_surname_that_is_a_word_belong_to_the_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("They met at the Kelp Institute named after Abram Yussupov.")]
    [InlineData("It was held at No. 12, Sir Henry Walters Road, Colombo.")]
    public void After_whom_a_place_or_body_is_named_is_nobody_there(string text) => Assert.Empty(Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("It was held at the Justice D.F. Zilmaq Auditorium.")]
    [InlineData("It was held in the Dr. Anna Keller Hall.")]
    [InlineData("Its theme was nets for the next Gen CSR.")]
    public void A_building_named_after_somebody_and_a_generation_are_no_people(string text) => Assert.Empty(Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("It was opened by Mr. Peter Hall.", "Peter Hall")]
    [InlineData("The prize was presented by chief guest A C Zilmaq.", "A C Zilmaq")]
    [InlineData("Peter Novak and V Zilmaq, director of nets, came.", "Peter Novak|V Zilmaq")]
    [InlineData("Members of the Kelp Committee are Anna Keller-Zilmaq, Peter Zuyl Qurvand, Maria Novak and Omar Rose.", "Anna Keller-Zilmaq|Peter Zuyl Qurvand|Maria Novak|Omar Rose")]
    public void Initials_and_rows_behind_are_name_people(string text, string names) => Assert.Equal(names.Split('|'), Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Mark Keller, Partner at Stone Carroll Contracting, moderated the workshop.")]
    [InlineData("Mark Keller, Director of Stone Carroll Engineering, moderated the workshop.")]
    [InlineData("Kelp Chamber General Meeting Held\n\nMark Keller moderated the workshop.")]
    public void A_trade_behind_a_given_name_and_a_kind_of_meeting_are_no_people(string text) => Assert.Equal(["Mark Keller"], Report.Names(text, NodeType.Person));

    [Fact]
    public void A_rank_before_a_name_is_one_of_a_person() => Assert.Equal(["Mark Held"], Report.Names("General Mark Held moderated the workshop.", NodeType.Person));
}
