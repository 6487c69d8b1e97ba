using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>How bodies hang together, and to which state they belong.</summary>
public class BodyStructureTests
{
    [Theory]
    [InlineData("Laos's Lantern Institute hosted the Harbour Forum.", "Lantern Institute BASED_IN Laos")]
    [InlineData("The Lantern Institute, a network based in Laos, met.", "Lantern Institute BASED_IN Laos")]
    [InlineData("The Laos delegation comprised officials from the Ministry of Forests and the Lantern Institute.", "Lantern Institute BASED_IN Laos|Ministry of Forests BASED_IN Laos")]
    [InlineData("The Ministry of Forests of the Government of Laos met.", "Government of Laos BASED_IN Laos|Ministry of Forests BASED_IN Laos")]
    [InlineData("It was run by Stonebridge Limited, of India.", "Stonebridge Limited BASED_IN India")]
    [InlineData("It was run by the Ministry of Forests - Laos and the Lantern Institute.", "Ministry of Forests BASED_IN Laos")]
    [InlineData("The Ministry of Forests of South Sudan met.", "Ministry of Forests of South Sudan BASED_IN South Sudan")]
    [InlineData("It was held at the University of Reef Bay, Nelsby, New Zealand.", "University of Reef Bay BASED_IN New Zealand")]
    [InlineData("Ms. Anna Keller of the Tide Centre (TC) in Bremen, Germany, spoke.", "Tide Centre BASED_IN Germany")]
    [InlineData("The Lantern Bank's headquarters is located in Wildsey, St. Mikel, Barbados.", "Lantern Bank BASED_IN Barbados")]
    [InlineData("The Vienna-based Reef Trust and the New York-based Tide Institute met.", "Reef Trust BASED_IN Austria|Tide Institute BASED_IN United States")]
    [InlineData("More information: Kelp Secretariat, Rue Joseph II 120, 1000 Brussels, Belgium | Tel. 12 34", "Kelp Secretariat BASED_IN Belgium")]
    [InlineData("The Embassy of Norway in Colombia met.", "Embassy of Norway in Colombia BASED_IN Colombia")]
    [InlineData("UNDP, Canada, Japan and Togo agreed.", "")]
    [InlineData("The ILO, UK, Kelp Board and others agreed.", "")]
    [InlineData("It was led by the Lantern Institute (Paraguay).", "Lantern Institute BASED_IN Paraguay")]
    [InlineData("It was led by the Lantern Institute (Tema, Ghana).", "Lantern Institute BASED_IN Ghana")]
    [InlineData("Guests came from the Lantern Institute in Ghana.", "Lantern Institute BASED_IN Ghana")]
    [InlineData("It was held by the Lantern Institute in Ghana.", "")]
    [InlineData("Lantern Institute, 12 Quay Street, Tema, Ghana", "Lantern Institute BASED_IN Ghana")]
    [InlineData("The Lantern Institute was founded by the Kelp Board and is based in Ghana.", "Lantern Institute BASED_IN Ghana")]
    public void A_body_belongs_to_the_state_that_the_words_around_it_name(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.BasedIn)));

    [Theory]
    [InlineData("The Lantern Institute's Lakes Bureau met.", "Lakes Bureau PART_OF Lantern Institute")]
    [InlineData("She teaches at the Lakes Department at the Lantern Institute.", "Lakes Department PART_OF Lantern Institute")]
    [InlineData("The Lantern Institute met. The Lantern Institute Policy Council agreed.", "Lantern Institute Policy Council PART_OF Lantern Institute")]
    [InlineData("Anna Keller, Director, Lakes Centre, Lantern University", "Lakes Centre PART_OF Lantern University")]
    [InlineData("The Lakes Secretariat (LS), a body of the Lantern Commission, met.", "Lakes Secretariat PART_OF Lantern Commission")]
    [InlineData("The Lakes Bureau, which sits within the Lantern Commission, met.", "Lakes Bureau PART_OF Lantern Commission")]
    [InlineData("The Lakes Board is an agency under the Ministry of Forests.", "Lakes Board PART_OF Ministry of Forests")]
    [InlineData("The Lakes Board, affiliated with the Ministry of Forests, met.", "Lakes Board PART_OF Ministry of Forests")]
    [InlineData("The Lakes Bureau within the Ministry of Forests met.", "Lakes Bureau PART_OF Ministry of Forests")]
    [InlineData("The Lantern Trust and its subsidiary Harbour Bank met.", "Harbour Bank PART_OF Lantern Trust")]
    [InlineData("Officials from the Ministry of Forests and the National Tide Secretariat, Prime Minister's Office, came.", "National Tide Secretariat PART_OF Prime Minister's Office")]
    [InlineData("Ms. Anna Keller, Deputy Head, Centre for Tides, Agency for Lakes, Committee of Rivers, spoke.", "Agency for Lakes PART_OF Committee of Rivers|Centre for Tides PART_OF Agency for Lakes")]
    [InlineData("Lakes Laboratory, Department of Rivers, Lantern University", "Department of Rivers PART_OF Lantern University|Lakes Laboratory PART_OF Department of Rivers")]
    [InlineData("Anna Keller (Dept. of Rivers, Univ. of Lantern) spoke.", "Dept. of Rivers PART_OF Univ. of Lantern")]
    [InlineData("A project of the Lakes Department at the Lantern Council Auditorium began.", "")]
    [InlineData("The Lakes Secretariat, Kelp Committee and Working Groups met.", "")]
    [InlineData("Its members came from the Lakes Court, the Kelp Chambers, LakeLaw, the Tide Society and various firms.", "")]
    [InlineData("She works for the Lakes Department, the Lantern University.", "Lakes Department PART_OF Lantern University")]
    [InlineData("The Tide Museum of Luxembourg and the Tide Museum Bern met.", "")]
    [InlineData("Representatives of the Lakes Centre, Lantern University, and the Stone Bridge Association came.", "")]
    public void A_body_is_part_of_its_owner(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.PartOf)));

    [Theory]
    [InlineData("The Lantern Institute signed an agreement with the Stone Bridge Association.", "Lantern Institute COOPERATES_WITH Stone Bridge Association")]
    [InlineData("They praised the cooperation between the Lantern Institute and the Stone Bridge Association.", "Lantern Institute COOPERATES_WITH Stone Bridge Association")]
    [InlineData("The Lantern Organization gathers 41 bodies, among them the Kelp Board.", "Kelp Board MEMBER_OF Lantern Organization")]
    [InlineData("Laos is a member of the Lantern Organization.", "Laos MEMBER_OF Lantern Organization")]
    [InlineData("The Lantern Institute signed on to the Clean Harbours Initiative.", "Lantern Institute PARTICIPATES_IN Clean Harbours Initiative")]
    [InlineData("Laos joined the Clean Harbours Initiative.", "Laos PARTICIPATES_IN Clean Harbours Initiative")]
    [InlineData("The Quiet Rivers Project under the Clean Harbours Programme began.", "Quiet Rivers Project PART_OF Clean Harbours Programme")]
    public void Patterns_say_who_works_with_whom_and_what_belongs_to_what(string text, string edge) =>
        Assert.Contains(edge, Report.Edges(text, EdgeType.CooperatesWith, EdgeType.MemberOf, EdgeType.ParticipatesIn, EdgeType.PartOf));

    [Theory]
    [InlineData("They met officials of the Kenyan Fisheries Commission.", "Kenyan Fisheries Commission BASED_IN Kenya")]
    [InlineData("The Peruvian Department of Ports met.", "Peruvian Department of Ports BASED_IN Peru")]
    [InlineData("Soldiers of the Togolese Armed Forces came.", "Togolese Armed Forces BASED_IN Togo")]
    public void A_people_before_an_organ_of_state_tells_whose_it_is(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.BasedIn)));

    [Theory]
    [InlineData("She met the Peruvian Ministry of Ports, Ministry of Dams and Ministry of Soils.", "Ministry of Dams BASED_IN Peru|Ministry of Soils BASED_IN Peru|Peruvian Ministry of Ports BASED_IN Peru")]
    [InlineData("She met the Peruvian Ministry of Ports and the Ministry of Dams.", "Peruvian Ministry of Ports BASED_IN Peru")]
    public void Ministries_in_a_row_without_articles_are_of_one_state(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.BasedIn)));
}
