using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Whom a surname alone means.</summary>
public class PersonFormsTests
{
    [Fact]
    public void A_surname_alone_is_its_one_bearer_even_before_the_full_name() =>
        Assert.Equal(["Ivan Orlov"], Report.Names("President Orlov in Lima\n\nPresident Ivan Orlov opened the forum. Mr Orlov left.", NodeType.Person));

    [Theory]
    [InlineData("Chair: Ms. Keisha Drakes\n\nMs. K. Drakes opened the forum.", "Keisha Drakes")]
    [InlineData("Chairs: Ms. Keisha Drakes and Mr. Kofi Drakes\n\nMs. K. Drakes opened the forum.", "Keisha Drakes|Kofi Drakes|K. Drakes")]
    [InlineData("Chair: Ms. Keisha Drakes\n\nMr. P. Drakes opened the forum.", "Keisha Drakes|P. Drakes")]
    public void An_initial_with_the_surname_is_the_one_bearer_whose_name_begins_so(string text, string people) => Assert.Equal(people, string.Join('|', Report.Names(text, NodeType.Person)));

    [Fact]
    public void Of_two_bearers_a_surname_is_the_one_with_the_title_that_stands_before_it()
    {
        var reading = Report.Read("President Keller in Lima\n\nPresident Ivan Keller spoke. Dr Anna Keller replied. President Keller and Dr Keller left.");

        Assert.Equal(
            ["Ivan Keller", "Ivan Keller", "Anna Keller", "Ivan Keller", "Anna Keller"],
            reading.Mentions.Where(m => m.Type == NodeType.Person).Select(m => reading.Referents[m.Referent].Name));
    }

    [Theory]
    [InlineData("Dr. Kofi Mensah Antwi opened the Kelp Forum. Dr. Mensah Antwi left.", "Kofi Mensah Antwi")]
    [InlineData("Ms. Ana Lopez Reyes opened the Kelp Forum. Ms. Lopez-Reyes left.", "Ana Lopez Reyes")]
    [InlineData("Ms. Rockbell opened the Kelp Forum. Victoria A. Rockbell is a graduate.", "Victoria A. Rockbell")]
    public void The_last_words_of_a_name_are_its_bearer(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));
}
