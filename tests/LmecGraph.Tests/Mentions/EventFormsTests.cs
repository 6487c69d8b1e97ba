using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Which forms of names of events mean the same one.</summary>
public class EventFormsTests
{
    [Theory]
    [InlineData("The Clean Harbour Investor Forum was held in Lima. The Investor Forum closed.")]
    [InlineData("The Twelfth Harbour Cities Forum opened. The 12th Harbour Cities Forum closed.")]
    [InlineData("The Twentieth Harbour Cities Forum opened. The 20th Harbour Cities Forum closed.")]
    [InlineData("The Regional Forum of Harbour Cities and Towns opened. The Regional Forum of Harbour Towns and Cities closed.")]
    public void The_end_of_a_name_another_way_to_count_and_another_order_mean_the_same_event(string text) => Assert.Single(Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("At COP 3 and COP/MOP 3 they agreed.")]
    [InlineData("The Investor Forum 2019 opened. The Clean Harbour Investor Forum 2020 closed.")]
    [InlineData("The Second Clean Harbour Investor Forum opened. The Investor Forum closed.")]
    [InlineData("The Clean Harbour Investor Forum opened. The Harbour Investor Summit closed.")]
    [InlineData("The Twelfth Harbour Cities Forum opened. The 13th Harbour Cities Forum closed.")]
    public void A_number_or_another_kind_parts_events(string text) => Assert.Equal(2, Report.Names(text, NodeType.Event).Length);

    [Fact]
    public void The_kind_alone_is_the_only_one_with_a_topic() =>
        Assert.Single(Report.Names("A Summer School on Kelp and Change was held in Lima. The Summer School was supported by the Reef Institute.", NodeType.Event));

    [Fact]
    public void The_kind_alone_joins_no_two() =>
        Assert.Equal(3, Report.Names("A Summer School on Kelp and Change was held in Lima. A Summer School on Nets and Knots was held in Oslo. The Summer School was supported by the Reef Institute.", NodeType.Event).Length);

    [Fact]
    public void A_count_in_the_headline_and_a_year_below_it_mean_one_event() =>
        Assert.Single(Report.Names("Kelp Chamber Holds 107th Harbour Dinner and Awards Ceremony\n\nThe Kelp Chamber held its 2020 Harbour Dinner and Awards Ceremony on January 24.", NodeType.Event));

    [Fact]
    public void Two_years_are_two_events() =>
        Assert.Equal(2, Report.Names("Kelp Chamber Holds 2021 Harbour Dinner and Awards Ceremony\n\nThe Kelp Chamber held its 2020 Harbour Dinner and Awards Ceremony on January 24.", NodeType.Event).Length);

    [Theory]
    [InlineData("Clean Harbour Forum 2024\n\nGuests filled the hall for the Seventh Annual Clean Harbour Forum.", 1)]
    [InlineData("Clean Harbour Forum 2024\n\nGuests filled the hall for the Seventh Annual Clean Harbour Forum. The Eighth Clean Harbour Forum follows.", 3)]
    [InlineData("Clean Harbour Forum 2024\n\nThe Clean Harbour Forum 2023 was held in Lima.", 2)]
    public void A_count_and_a_year_are_of_the_same_event_where_no_other_one_is_named(string text, int events) => Assert.Equal(events, Report.Names(text, NodeType.Event).Length);
}
