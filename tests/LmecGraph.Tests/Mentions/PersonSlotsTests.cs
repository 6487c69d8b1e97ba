using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Places of a sentence that ask for a person, whatever the words of the name.</summary>
public class PersonSlotsTests
{
    [Theory]
    [InlineData("From left: Qurvand Zilmaq, Nokrust Vebbin and Zorla Tiskamp", "Qurvand Zilmaq|Nokrust Vebbin|Zorla Tiskamp")]
    [InlineData("Pictured (l-r): Qurvand Zilmaq and Nokrust Vebbin", "Qurvand Zilmaq|Nokrust Vebbin")]
    [InlineData("In her keynote, Qurvand Zilmaq warned that harbours are full.", "Qurvand Zilmaq")]
    [InlineData("The Kelp Institute's Qurvand Zilmaq presented new nets.", "Qurvand Zilmaq")]
    [InlineData("The panel consisted of Qurvand Zilmaq (Kelp Institute) and others.", "Qurvand Zilmaq")]
    [InlineData("Contact: Qurvand Zilmaq, zilmaq@kelp.example", "Qurvand Zilmaq")]
    [InlineData("Thanks to Peter Zilmaq for the nets.", "Peter Zilmaq")]
    public void Captions_contacts_thanks_and_owners_name_people(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));

    [Theory]
    [InlineData("The nets went to Qurvand S. Zilmaq in May.", "Qurvand S. Zilmaq")]
    [InlineData("The nets went to M. Peter Qurvand Zilmaq in May.", "M. Peter Qurvand Zilmaq")]
    public void An_initial_with_a_dot_makes_a_person_of_the_words_around_it(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("From left: Anna Keller at Qurvand Zilmaq", "Anna Keller")]
    [InlineData("In her keynote, Qurvand Zilmaq came first.", "")]
    [InlineData("Contact: Qurvand Zilmaq, press@kelp.example", "")]
    [InlineData("The Kelp Institute's Qurvand Zilmaq was sold.", "")]
    public void Places_and_bodies_there_are_no_people(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));
}
