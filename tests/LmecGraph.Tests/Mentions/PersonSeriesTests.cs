using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Rows of people of whom lists know some.</summary>
public class PersonSeriesTests
{
    [Theory]
    [InlineData("Qurvand Zilmaq, Peter Keller and Nokrust Vebbin spoke on the second day.", "Qurvand Zilmaq|Peter Keller|Nokrust Vebbin")]
    [InlineData("It was given by Peter Zilmaq & Anna Vebbin in May.", "Peter Zilmaq|Anna Vebbin")]
    [InlineData("Dr. Peter Keller, Qurvand Zilmaq and Minister Nokrust Vebbin were there.", "Peter Keller|Qurvand Zilmaq|Nokrust Vebbin")]
    [InlineData("Thanks go to Qurvand Zilmaq and Peter Keller as well as Nokrust Vebbin for the nets.", "Qurvand Zilmaq|Peter Keller|Nokrust Vebbin")]
    [InlineData("Here are Qurvand Zilmaq (Kelp Institute), Nokrust Vebbin (Reef Bank) and Zorla Tiskamp (Net Council).", "Qurvand Zilmaq|Nokrust Vebbin|Zorla Tiskamp")]
    [InlineData("Participants included Qurvand Zilmaq, Kelp Institute; Nokrust Vebbin, Reef Bank; and Zorla Tiskamp, Net Council.", "Qurvand Zilmaq|Nokrust Vebbin|Zorla Tiskamp")]
    public void One_known_name_or_a_bracket_each_makes_people_of_the_row(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));

    [Theory]
    [InlineData("They sailed to Qurvand Zilmaq, Nokrust Vebbin and Zorla Tiskamp.", "")]
    [InlineData("Peter Keller, Qurvand Zilmaq, and Anna Novak, Nokrust Vebbin, came.", "Peter Keller|Anna Novak")]
    [InlineData("They met in Qurvand Street, Peter Keller and Anna Novak said.", "Peter Keller|Anna Novak")]
    public void Towns_bodies_and_streets_are_no_members(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));
}
