using LmecGraph.Ontology;
using LmecGraph.Pipeline;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Which body or state a person stands for, by the post beside the name and by what stands before it.</summary>
public sealed class PostsTests
{
    private static readonly ReportReader Reader = new();

    [Fact]
    public void In_a_row_of_posts_before_names_each_name_has_its_own()
    {
        var held = Held("The Chairman of the Kelp Board Dr. Anna Keller, the Director of the Reef Institute Professor Ben Novak and the Registrar of the Tide College Ms. Clara Weber met.");
        Assert.Equal([("Anna Keller", "Kelp Board"), ("Ben Novak", "Reef Institute"), ("Clara Weber", "Tide College")], held);
    }

    [Fact]
    public void Where_the_first_post_of_a_row_stands_before_its_name_so_do_the_others()
    {
        var held = Held("The Chair of the Kelp Board, Anna Keller, Head of Ports at the Reef Institute, Ben Novak, Director of the Tide College, Clara Weber, and others met.");
        Assert.Equal([("Anna Keller", "Kelp Board"), ("Ben Novak", "Reef Institute"), ("Clara Weber", "Tide College")], held);
    }

    [Fact]
    public void Behind_according_to_somebody_begins_the_main_clause() =>
        Assert.Empty(Held("According to Mr. Novak, Reef Institute projects have grown."));

    [Fact]
    public void A_post_behind_a_semicolon_with_a_name_behind_its_comma_is_that_ones()
    {
        var held = Held("Those present were Prof. Anna Keller, Dean, Tide College; and the representative of the Kelp Board, Mr. Ben Novak.");
        Assert.Equal([("Anna Keller", "Tide College"), ("Ben Novak", "Kelp Board")], held);
    }

    [Fact]
    public void Who_stands_in_for_somebody_stands_for_the_same_body()
    {
        Assert.Contains(("Ben Novak", "Kelp Board"), Held("The Director of the Kelp Board, Dr. Anna Keller, represented by her Special Assistant, Mr. Ben Novak, thanked the growers."));
    }

    [Fact]
    public void A_form_of_address_behind_a_comma_does_not_hide_the_longer_post()
    {
        Assert.Contains(("Anna Keller", "Kelp Board"), Held("The Chairman of the Kelp Board, Senator Anna Keller, thanked the growers."));
    }

    [Theory]
    [InlineData("Guests included TideMark CEO Anna Keller.", "TideMark")]
    [InlineData("Guests included Clean Kelp founder Anna Keller.", "Clean Kelp")]
    [InlineData("Guests included UNDP M&E Officer Anna Keller.", "UNDP")]
    [InlineData("Guests included UNDP AOR Anna Keller.", "UNDP")]
    [InlineData("NGO “Zhanaru” director Anna Keller spoke.", "Zhanaru")]
    [InlineData("The QXRT Undersecretary for Policy Anna Keller spoke.", "QXRT")]
    [InlineData("Velmora's Anna Keller explained the rules.", "Velmora")]
    [InlineData("The Kelp Growers Association (KGA) Director Anna Keller spoke.", "Kelp Growers Association")]
    [InlineData("The Secretary, Kelp Board, Dr. (Mrs.) Anna Keller, spoke.", "Kelp Board")]
    [InlineData("The Rector of Tide University, academician Anna Keller, spoke.", "Tide University")]
    public void The_body_of_a_post_stands_before_it(string text, string body) => Assert.Contains(("Anna Keller", body), Held(text));

    [Theory]
    [InlineData("Representing the Kelp Board, Anna Keller thanked the growers.", "Kelp Board")]
    [InlineData("On behalf of the Kelp Board, Director Anna Keller thanked the growers.", "Kelp Board")]
    [InlineData("The delegation of the Kelp Board, led by Anna Keller, arrived.", "Kelp Board")]
    [InlineData("A team from the Kelp Board comprising Ben Novak and Anna Keller arrived.", "Kelp Board")]
    public void Who_leads_or_speaks_for_those_of_a_body_stands_for_it(string text, string body) => Assert.Contains(("Anna Keller", body), Held(text));

    [Theory]
    [InlineData("Anna Keller, a lecturer in coastal engineering at the Tide College, spoke.", "Tide College")]
    [InlineData("Anna Keller, who is a professor of soil science at the Tide College, spoke.", "Tide College")]
    [InlineData("Anna Keller, director of the public association “Zhanaru”, spoke.", "Zhanaru")]
    [InlineData("Dr. Anna Keller, M.Sc., Dean of the Faculty of Kelp, spoke.", "Faculty of Kelp")]
    [InlineData("Anna Keller | Founder | Zulara Labs", "Zulara Labs")]
    [InlineData("Anna Keller currently serves as Senior Adviser to the Tide College.", "Tide College")]
    [InlineData("Dr Anna Keller\n\nAssociate Professor\n\nTide College, Ghana", "Tide College")]
    [InlineData("Hon. Anna Keller MP, Minister for Fisheries, Fiji, spoke.", "Fiji")]
    public void The_body_or_state_of_a_post_stands_behind_its_field(string text, string body) => Assert.Contains(("Anna Keller", body), Held(text));

    [Fact]
    public void A_post_that_somebody_holds_in_the_one_university_is_not_anothers() =>
        Assert.Equal([("Sergey Novak", "Tide University")], Held("On Friday, rector Akif Mammadov met with the rector of Tide University, Professor Sergey Novak."));

    [Theory]
    [InlineData("The Director of Crops, Mr. Ben Novak, spoke.")]
    [InlineData("The Emir of Daura, Mr. Ben Novak, spoke.")]
    public void A_field_or_a_place_behind_a_post_is_no_body(string text) => Assert.Empty(Held(text));

    [Fact]
    public void Relations_and_affairs_behind_a_comma_are_the_field_of_the_post() => Assert.Equal([("Anna Keller", "Kelp Union")], Held("Anna Keller, Senior Vice President, Government Relations, Kelp Union"));

    [Theory]
    [InlineData("The Kelp Board met Mr. Ben Novak, who runs the Reef Institute.", "Reef Institute")]
    [InlineData("Next was Mr. Ben Novak, who teaches rivers at the Reef Institute.", "Reef Institute")]
    [InlineData("The members elected Ben Novak (Ghana) as Chair of the Kelp Board.", "Kelp Board")]
    [InlineData("Mr. Ben Novak, visiting from the Kelp Board, spoke.", "Kelp Board")]
    [InlineData("The Kelp Board opened. Also there was Mr. Ben Novak, the board's Medical Officer.", "Kelp Board")]
    public void Verbs_of_work_and_election_say_whom_a_person_stands_for(string text, string body) => Assert.Contains(("Ben Novak", body), Held(text));

    [Fact]
    public void Two_posts_before_a_name_are_both_held() =>
        Assert.Equal([("Ben Novak", "Kelp Board"), ("Ben Novak", "Reef Institute")], Held("The forum was opened by the Chairperson of the Kelp Board and President of the Reef Institute, Prof. Ben Novak.").Order());

    [Theory]
    [InlineData("The Director of the Kelp Board - Mr. Ben Novak - spoke.", "Kelp Board")]
    [InlineData("Mr. Ben Novak (WHO, Geneva) spoke.", "WHO")]
    [InlineData("They met Ghana's new finance minister, Ben Novak.", "Ghana")]
    [InlineData("Present was Mr. Ben Novak, Minister for Trade, the Republic of Ghana.", "Ghana")]
    public void A_dash_a_bracket_or_a_new_post_ties_to_the_body(string text, string body) => Assert.Contains(("Ben Novak", body), Held(text));

    [Theory]
    [InlineData("Ms. Anna Keller, Permanent Representative of Fiji to the United Nations, smiled.", "Fiji")]
    [InlineData("Ms. Anna Keller, Ambassador of Fiji to UNESCO, smiled.", "Fiji")]
    [InlineData("The High Commissioner of Canada, Her Excellency Anna Keller, came.", "Canada")]
    [InlineData("They met Ms. Anna Keller, Ambassador Extraordinary and Plenipotentiary of Canada, and representatives of the Kelp Board.", "Canada")]
    [InlineData("They met Ms. Anna Keller, Chargé d'affaires of Canada in Laos.", "Canada")]
    public void An_envoy_stands_for_the_state(string text, string state) => Assert.Equal([("Anna Keller", state)], Held(text));

    [Fact]
    public void The_director_of_the_board_is_of_the_board_named_before()
    {
        Assert.Contains(("Ben Novak", "Kelp Board"), Held("The Kelp Board trained growers. The director of the board, Mr. Ben Novak, thanked them."));
    }

    [Fact]
    public void Its_chair_is_of_the_body_before_and_who_acts_on_behalf_of_a_body_is_of_it()
    {
        Assert.Contains(("Ben Novak", "Kelp Board"), Held("Guests from the Kelp Board, led by its chairman, Ben Novak, came on Monday."));
        Assert.Contains(("Anna Keller", "Kelp Board"), Held("On behalf of the Kelp Board, President Anna Keller signed the paper."));
    }

    [Fact]
    public void A_post_in_brackets_may_be_followed_by_the_body()
    {
        Assert.Contains(("Anna Keller", "Kelp Board"), Held("Members: Anna Keller (Chair), Kelp Board; Ben Novak, Reef Institute."));
    }

    [Fact]
    public void A_state_alone_in_brackets_is_where_a_delegate_comes_from()
    {
        Assert.Contains(("Anna Keller", "Ghana"), Held("Chair: Ms. Anna Keller (Ghana)"));
    }

    [Fact]
    public void The_cells_of_a_row_are_read_like_parts_between_commas()
    {
        Assert.Contains(("Anna Keller", "Kelp Board"), Held("| Name | Post | Body |\n|---|---|---|\n| Ms. Anna Keller | Deputy Director | Kelp Board |\n"));
    }

    [Fact]
    public void From_behind_a_comma_names_the_body()
    {
        Assert.Contains(("Anna Keller", "Kelp Board"), Held("Ms. Anna Keller, from the Kelp Board, spoke about seaweed."));
    }

    [Fact]
    public void In_a_row_of_names_posts_and_bodies_each_body_is_that_of_the_name_before()
    {
        var held = Held("The panel was attended by Anna Keller, integrated protection coordinator, Kelp Board, Peter Novak, reed sub-sector coordinator, Reef Institute, Clara Weber, manager, Tide Forum for Public Health, and growers.");
        Assert.Equal([("Anna Keller", "Kelp Board"), ("Peter Novak", "Reef Institute"), ("Clara Weber", "Tide Forum for Public Health")], held);
    }

    [Fact]
    public void A_pronoun_that_begins_a_sentence_holds_the_post_that_it_tells()
    {
        var held = Held("Anna Keller thanked the growers. She is the Director of the Reef Institute. She also currently serves as Vice Chair of the Kelp Board.");
        Assert.Equal([("Anna Keller", "Reef Institute"), ("Anna Keller", "Kelp Board")], held);
    }

    [Fact]
    public void A_name_in_brackets_stands_for_the_state_or_body_before_them()
    {
        var held = Held("The meeting was attended by Peru (Minister A. Keller - Minister for Ports), Togo (Ben Novak - Deputy Minister for Rivers) and the Kelp Board (Director Clara Weber).");
        Assert.Equal([("A. Keller", "Peru"), ("Ben Novak", "Togo"), ("Clara Weber", "Kelp Board")], held);
    }

    [Theory]
    [InlineData("Senior Minister of State, Ministry of Law and Ministry of Health, Mr Ben Novak, thanked all.", "Ministry of Law|Ministry of Health")]
    [InlineData("The forum was opened by Mr Keller, together with Finance Minister of Peru, Ben Novak, and Reef Institute Director Clara Weber.", "Peru")]
    [InlineData("Speakers: Mr Keller, Head of Ports, and Reef Institute Director Ben Novak.", "Reef Institute")]
    [InlineData("The guests were the Chief Justice of the Republic of Peru, Hon Judge Ben Novak, and Ms Clara Weber.", "Peru")]
    [InlineData("Ben Novak, an Aid Coordination Officer from Peru, thanked all.", "Peru")]
    [InlineData("Ben Novak, representing Peru’s Ministry of Health, thanked all.", "Ministry of Health")]
    public void What_is_joined_to_a_post_belongs_to_the_name_that_it_stands_beside(string text, string bodies) =>
        Assert.Equal(bodies.Split('|'), Held(text).Where(h => h.Item1 == "Ben Novak").Select(h => h.Item2));

    [Theory]
    [InlineData("Ben Novak, Director of Parks, City of Lima", "City of Lima")]
    [InlineData("The report came from Mr. Ben Novak, Director of Forest Management in the Ministry of Nets.", "Ministry of Nets")]
    [InlineData("The forum welcomed Ben Novak, Associate Professor of Hydrogeology at the Reef Institute.", "Reef Institute")]
    [InlineData("Ben Novak, Director (Legislative Services) of the Kelp Board, came.", "Kelp Board")]
    [InlineData("Ben Novak (course director) is Associate Professor at the Reef Institute.", "Reef Institute")]
    [InlineData("Ben Novak, District Kelp Committee Member for Trade at the Reef Institute, spoke.", "Reef Institute")]
    [InlineData("Ben Novak, who leads UNESCO’s Kelp Office, spoke.", "Kelp Office")]
    [InlineData("Ben Novak, Minister of Ports of the Republic of Peru and outgoing Chair of the Kelp Board, spoke.", "Peru|Kelp Board")]
    [InlineData("Ben Novak, Director of Fisheries of Peru, spoke.", "Peru")]
    [InlineData("Peru was represented by Mr. Ben Novak, Director General of Ports.", "Peru")]
    public void What_somebody_is_in_charge_of_is_no_body_and_the_body_behind_it_counts(string text, string bodies) =>
        Assert.Equal(bodies.Split('|').Order(), Held(text).Select(h => h.Body).Order());

    [Fact]
    public void On_whose_behalf_somebody_speaks_stands_behind_a_comma_too()
    {
        Assert.Contains(("Anna Keller", "Kelp Board"), Held("Ms. Anna Keller, on behalf of the Kelp Board, presented the nets."));
    }

    [Fact]
    public void A_chair_comes_from_the_state_in_brackets_whatever_the_post()
    {
        var held = Held("The Co-chairs, Ms. Anna Keller (Australia) and Mr. Ben Novak (Chile), opened the meeting.");
        Assert.Contains(("Anna Keller", "Australia"), held);
        Assert.Contains(("Ben Novak", "Chile"), held);
    }

    [Theory]
    [InlineData("The Ambassador of Norway to Peru, H.E. Ms. Anna Keller, at the Reef Office today, smiled.", "Norway")]
    [InlineData("The Ministry of Nets helped. The Minister of Nets, Chief Anna Keller, smiled.", "Ministry of Nets")]
    public void Neither_where_a_guest_was_received_nor_a_title_of_honour_is_the_post(string text, string body) => Assert.Equal([("Anna Keller", body)], Held(text));

    [Fact]
    public void Who_met_representatives_of_a_body_is_none_of_them() => Assert.Empty(Held("A talk between Ms. Anna Keller and representatives of the Kelp Union took place."));

    private static List<(string Person, string Body)> Held(string text) =>
        [.. Reader.Read("a.txt", $"Growers meet\n\n{text}\n", TestContext.Current.CancellationToken).Observations
            .Where(o => o.Type == EdgeType.Represents).OrderBy(o => o.Source.Index).Select(o => (o.Source.Name, o.Target.Name)).Distinct()];

    [Theory]
    [InlineData("Mr. Peter Novak, representative of Peru and the Kelp Board's members, thanked the guests.", "Peter Novak REPRESENTS Peru (representative)")]
    [InlineData("Mr. Peter Novak, Vice President of the World Bank for Africa, thanked the guests.", "Peter Novak REPRESENTS World Bank (Vice President)")]
    public void A_delegate_is_of_the_state_and_a_part_of_the_world_is_no_part_of_the_body(string text, string edge) => Assert.Equal([edge], Report.Edges(text, EdgeType.Represents));

    [Fact]
    public void Whoever_assists_has_the_post_behind() =>
        Assert.DoesNotContain(Report.Edges("The guests were met by Mr. Peter Novak, assisted by the Director of the Kelp Centre, Ms. Anna Keller.", EdgeType.Represents), e => e.StartsWith("Peter Novak", StringComparison.Ordinal));

    [Theory]
    [InlineData("The deputy minister for administration at the Ministry of Nets, Ms. Anna Keller, spoke.", "Ministry of Nets")]
    [InlineData("The Reef Bank special envoy for boats, nets and reefs, Ms. Anna Keller, spoke.", "Reef Bank")]
    public void Plain_words_may_say_what_a_post_is_for(string text, string body) =>
        Assert.Equal([$"Anna Keller REPRESENTS {body}"], Report.Edges(text, EdgeType.Represents).Select(e => e.Split(" (")[0]));

    [Fact]
    public void Words_between_a_body_and_a_name_that_no_post_opens_are_no_title() =>
        Assert.Empty(Report.Edges("The Reef Bank paid for boats, nets and reefs, Ms. Anna Keller said.", EdgeType.Represents));
}
