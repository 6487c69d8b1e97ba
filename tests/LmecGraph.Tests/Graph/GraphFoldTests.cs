using LmecGraph.Documents;
using LmecGraph.Graph;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Tests.Resolution;

namespace LmecGraph.Tests.Graph;

public class GraphFoldTests
{
    [Fact]
    public void One_name_in_two_documents_is_one_entity_with_all_its_mentions()
    {
        var graph = Fold(
            new ReadingSketch("b.txt").Say("p:Miao Hong", EdgeType.Represents, "o:World Resources Institute", title: "Director"),
            new ReadingSketch("a.txt").Say("p:Miao Hong", EdgeType.Represents, "o:World Resources Institute", title: "Expert"));

        var person = graph["person:miao-hong"];
        Assert.Equal(["a.txt", "b.txt"], person.Documents);
        Assert.Equal(["a.txt", "b.txt"], person.Mentions.Select(m => m.Document));
        var post = Assert.Single(graph.Relations);
        Assert.Equal(2, post.Weight);
        Assert.Equal(["Director", "Expert"], post.Titles);
        Assert.Equal("Miao Hong REPRESENTS World Resources Institute", post.Evidence[0].Quote);
    }

    [Fact]
    public void The_longest_name_wins_and_every_surface_is_an_alias()
    {
        var graph = Fold(new ReadingSketch("a.txt")
            .Thing("o:World Resources Institute", names: ["WRI", "WRI"])
            .Name("p:Li Yonghong", "Mr. LI\n Yonghong", "Li Yonghong", NameStep.Honorific));

        Assert.Equal("World Resources Institute", graph["organization:world-resources-institute"].Name);
        Assert.Equal(["WRI", "World Resources Institute"], graph["organization:world-resources-institute"].Aliases);
        Assert.Equal(["Mr. LI Yonghong"], graph["person:li-yonghong"].Aliases);
    }

    [Theory]
    [InlineData("i:Harbour Pact on the Revised Rules", "Harbour Pact", "Harbour Pact")]
    [InlineData("p:Law Moana Keller", "Moana Keller", "Moana Keller")]
    [InlineData("o:LAW AND MINISTRY OF HARBOUR AFFAIRS", "Ministry of Harbours", "Ministry of Harbours")]
    [InlineData("o:World Resources Institute", "WRI", "World Resources Institute")]
    [InlineData("o:Working Group on Ferries", "Working Group", "Working Group on Ferries")]
    public void A_longer_name_does_not_win_over_a_much_more_frequent_one_of_several_words(string longest, string usual, string name)
    {
        var graph = Fold(new ReadingSketch("a.txt").Thing(longest, names: [.. Enumerable.Repeat(usual, 8)]));

        Assert.Equal(name, Assert.Single(graph.Entities).Name);
    }

    [Fact]
    public void The_state_does_not_make_a_name_longer()
    {
        var graph = Fold(new ReadingSketch("a.txt")
            .Thing("c:Laos", names: "Lao PDR")
            .Thing("o:Ministry of Health of the Lao PDR", state: "Laos", names: "Ministry of Health"));

        Assert.Equal("Ministry of Health", graph["organization:ministry-of-health"].Name);
        Assert.Equal("Laos", graph["organization:ministry-of-health"].Country);
    }

    [Fact]
    public void A_town_is_no_alias_of_its_state()
    {
        var graph = Fold(new ReadingSketch("a.txt").Name("c:China", "Beijing", "China", NameStep.Place).Name("c:China", "PRC", "China", NameStep.Country));

        Assert.Equal("China", graph["country:china"].Name);
        Assert.Equal(["PRC"], graph["country:china"].Aliases);
        Assert.Equal(["Beijing", "PRC"], graph["country:china"].Mentions.Select(m => m.Surface));
    }

    [Fact]
    public void Names_that_collide_are_told_apart_by_state_parent_date_or_mention()
    {
        var graph = Fold(
            new ReadingSketch("a.txt")
                .Thing("o:Ministry of Justice", state: "Laos")
                .Thing("e:Opening Ceremony", date: "2021-09-15/2021-09-17"),
            new ReadingSketch("b.txt")
                .Thing("o:Ministry of Justice", state: "Viet Nam")
                .Thing("e:Opening Ceremony"));

        var ids = graph.Entities.Select(e => e.Id).ToArray();
        Assert.Contains("organization:ministry-of-justice@laos", ids);
        Assert.Contains("organization:ministry-of-justice@viet-nam", ids);
        Assert.Contains("event:opening-ceremony@2021-09-15--2021-09-17", ids);
        Assert.Contains(ids, id => id.StartsWith("event:opening-ceremony@", StringComparison.Ordinal) && id.Length == "event:opening-ceremony@".Length + 8);
    }

    [Fact]
    public void An_undirected_relation_leaves_the_smaller_id()
    {
        var graph = Fold(
            new ReadingSketch("a.txt").Say("o:Zebra Fund", EdgeType.CooperatesWith, "o:Ant Fund"),
            new ReadingSketch("b.txt").Say("o:Ant Fund", EdgeType.CooperatesWith, "o:Zebra Fund"));

        var relation = Assert.Single(graph.Relations);
        Assert.Equal(("organization:ant-fund", "organization:zebra-fund"), (relation.Source, relation.Target));
        Assert.Equal(["a.txt", "b.txt"], relation.Documents);
    }

    [Fact]
    public void Evidence_is_in_order_of_date_then_document_then_offset()
    {
        var graph = Fold(
            new ReadingSketch("a.txt").Say("o:Ant Fund", EdgeType.CooperatesWith, "o:Bee Fund"),
            new ReadingSketch("c.txt", "2020").Say("o:Ant Fund", EdgeType.CooperatesWith, "o:Bee Fund").Say("o:Ant Fund", EdgeType.CooperatesWith, "o:Bee Fund"),
            new ReadingSketch("b.txt", "2021").Say("o:Ant Fund", EdgeType.CooperatesWith, "o:Bee Fund"));

        Assert.Equal(["c.txt", "c.txt", "b.txt", "a.txt"], graph.Relations[0].Evidence.Select(e => e.Document));
        Assert.True(graph.Relations[0].Evidence[0].Span.Start < graph.Relations[0].Evidence[1].Span.Start);
    }

    [Fact]
    public void An_undated_dialogue_has_the_span_of_its_sessions()
    {
        var graph = Fold(new ReadingSketch("a.txt")
            .Thing("e:Session on Water", date: "2021-04-08").Thing("e:Session on Air", date: "2021-04-10").Thing("e:Annual Water Talks", series: true)
            .Say("e:Session on Water", EdgeType.PartOf, "e:Green Dialogue")
            .Say("e:Session on Air", EdgeType.PartOf, "e:Green Dialogue")
            .Say("e:Session on Air", EdgeType.PartOf, "e:Annual Water Talks"));

        Assert.Equal("2021-04-08/2021-04-10", graph["event:green-dialogue"].Date?.ToString());
        Assert.Null(graph["event:annual-water-talks"].Date);
    }

    [Fact]
    public void The_parent_of_a_body_is_an_id()
    {
        var graph = Fold(new ReadingSketch("a.txt").Thing("o:Climate Department", parent: "o:Ministry of Water").Thing("o:Ministry of Water"));

        Assert.Equal("organization:ministry-of-water", graph["organization:climate-department"].Parent);
    }

    [Fact]
    public void Two_readings_of_one_document_name_are_refused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Fold(new ReadingSketch("a.txt"), new ReadingSketch("a.txt")));
        Assert.Contains("a.txt", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_graph_keeps_the_facts_of_each_document()
    {
        var graph = Fold(new ReadingSketch("a.txt", "2021-04-09").Words("Nothing is named here."));

        Assert.Equal("2021-04-09", Assert.Single(graph.Documents).Date?.ToString());
        Assert.Empty(graph.Entities);
    }

    [Fact]
    public void A_host_and_the_body_of_a_speaker_are_active_in_the_event()
    {
        var graph = Fold(new ReadingSketch("a.txt")
            .Say("o:Green Centre", EdgeType.CoHosted, "e:Green Forum")
            .Say("p:Ann Lee", EdgeType.SpokeAt, "e:Green Forum", role: "keynote", on: "2021-04-08")
            .Say("p:Ann Lee", EdgeType.Represents, "o:Water Fund", title: "Director")
            .Say("c:Laos", EdgeType.Attended, "e:Green Forum"));

        var active = graph.Relations.Where(r => r.Type == EdgeType.ActiveIn).ToArray();
        Assert.All(active, r => Assert.True(r.Derived));
        Assert.Equal(["organization:green-centre", "organization:water-fund"], active.Select(r => r.Source));
        Assert.Equal(["co-host"], active[0].Roles);
        var speaker = Assert.Single(active[1].Evidence);
        Assert.Equal(("speaker", "Director", "person:ann-lee", "event:green-forum", "2021-04-08"),
            (speaker.Role, speaker.Title, speaker.Through, speaker.Event, speaker.Date?.ToString()));
    }

    [Fact]
    public void A_person_brings_only_the_body_of_the_same_document()
    {
        var graph = Fold(
            new ReadingSketch("a.txt").Say("p:Ann Lee", EdgeType.SpokeAt, "e:Green Forum"),
            new ReadingSketch("b.txt").Say("p:Ann Lee", EdgeType.Represents, "o:Water Fund"));

        Assert.DoesNotContain(graph.Relations, r => r.Type == EdgeType.ActiveIn);
    }

    [Theory]
    [InlineData(SectionKind.Masthead)]
    [InlineData(SectionKind.Contact)]
    [InlineData(SectionKind.About)]
    public void What_stands_outside_the_body_makes_nobody_active(SectionKind section)
    {
        var graph = Fold(new ReadingSketch("a.txt").Say("o:Water Fund", EdgeType.Hosted, "e:Green Forum", section: section));

        Assert.DoesNotContain(graph.Relations, r => r.Type == EdgeType.ActiveIn);
    }

    private static KnowledgeGraph Fold(params ReadingSketch[] sketches) => GraphFold.Fold([.. sketches.Select(s => s.Reading())], []);
}
