using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Resolution;
using LmecGraph.Text;

namespace LmecGraph.Tests.Resolution;

public class ResolverTests
{
    [Theory]
    [InlineData("o:Green Water Programme Centre", "o:Green Water Program Center")]
    [InlineData("o:Textile & Apparel Council", "o:Textile and Apparel Council")]
    [InlineData("o:OceanTeacher Global Academy", "o:Ocean Teacher Global Academy")]
    [InlineData("o:UN Water Council", "o:United Nations Water Council")]
    [InlineData("i:G-77", "i:G-77")]
    [InlineData("i:Clean River", "i:Clean River Programme")]
    [InlineData("e:3rd Water Conference", "e:Third Water Conference")]
    [InlineData("e:WATERCOP27", "e:WaterCOP 27")]
    [InlineData("p:Miao Hong", "p:Hong Miao")]
    [InlineData("p:Robert T. Watson", "p:Bob Watson")]
    [InlineData("p:Bo Kjellén", "p:Bo Kjellen")]
    [InlineData("p:Rajendra Pachauri", "p:Rajendra K. Pachauri")]
    public void Names_that_differ_in_spelling_only_join(string left, string right) => Assert.True(AreJoined(new("a.txt"), left, new("b.txt"), right));

    [Theory]
    [InlineData("o:Environment Centre", "o:Environment Council")]
    [InlineData("o:Steering Committee", "o:Steering Committee")]
    [InlineData("e:Session 1", "e:Session 1")]
    [InlineData("e:the meeting", "e:the meeting")]
    [InlineData("e:Water Forum", "e:Water Forum")]
    [InlineData("e:COP26", "e:COP27")]
    [InlineData("p:Nguyen", "p:Nguyen Van Minh")]
    [InlineData("p:Liu Qing", "p:Liu Qiang")]
    [InlineData("p:Yu Xin", "p:Xu Xin")]
    public void Names_that_prove_nothing_stay_apart(string left, string right) => Assert.False(AreJoined(new("a.txt"), left, new("b.txt"), right));

    [Fact]
    public void A_ministry_joins_within_its_state_only()
    {
        var laos = new ReadingSketch("a.txt").Thing("o:Ministry of Water", state: "Laos").Reading();
        var viet = new ReadingSketch("b.txt").Thing("o:Ministry of Water", state: "Viet Nam").Reading();
        var again = new ReadingSketch("c.txt").Thing("o:Ministry of Water", state: "Laos").Reading();

        Assert.Equal([["a.txt", "c.txt"], ["b.txt"]], Documents(Resolver.Resolve([laos, viet, again], [])));
    }

    [Fact]
    public void Names_that_say_two_states_join_neither_each_other_nor_through_the_bare_name()
    {
        var danish = new ReadingSketch("a.txt").Thing("o:Net Protection Agency of Denmark", state: "Denmark").Thing("c:Denmark").Reading();
        var swedish = new ReadingSketch("b.txt").Thing("o:Swedish Net Protection Agency", state: "Sweden").Thing("c:Sweden").Reading();
        var bare = new ReadingSketch("c.txt").Thing("o:Net Protection Agency").Thing("c:Denmark").Thing("c:Sweden").Reading();

        Assert.DoesNotContain(Documents(Resolver.Resolve([danish, swedish, bare], [])), d => d.Contains("a.txt") && d.Contains("b.txt"));
    }

    [Fact]
    public void A_unit_joins_within_its_body_only()
    {
        ReadingSketch Unit(string document, string parent) => new ReadingSketch(document).Thing("o:Department of Planning", parent: parent).Thing(parent);

        var identity = Resolver.Resolve([Unit("a.txt", "o:Water Fund").Reading(), Unit("b.txt", "o:River Fund").Reading(), Unit("c.txt", "o:Water Fund").Reading()], []);

        var units = identity.Clusters.Where(c => c[0].Referent.Name == "Department of Planning").Select(c => c.Select(o => o.Document));
        Assert.Equal([["a.txt", "c.txt"], ["b.txt"]], units);
    }

    [Fact]
    public void An_acronym_joins_where_some_document_explains_it_in_one_way()
    {
        var defined = new ReadingSketch("a.txt").Thing("o:World River Society", names: "WRS").Reading();
        var alone = new ReadingSketch("b.txt").Thing("o:WRS").Reading();
        var other = new ReadingSketch("c.txt").Thing("o:Western Roads Service", names: "WRS").Reading();

        Assert.Equal([["a.txt", "b.txt"]], Documents(Resolver.Resolve([defined, alone], [])));
        Assert.Equal([["a.txt"], ["b.txt"], ["c.txt"]], Documents(Resolver.Resolve([defined, alone, other], [])));
    }

    [Fact]
    public void One_slip_beside_many_documents_does_not_make_an_acronym_doubtful()
    {
        var defined = Enumerable.Range(0, 5).Select(i => new ReadingSketch($"a{i}.txt").Thing("o:World River Society", names: "WRS").Reading());
        var slip = new ReadingSketch("b.txt").Thing("o:World River Service", names: "WRS").Reading();
        var alone = new ReadingSketch("c.txt").Thing("o:WRS").Reading();

        Assert.Contains(Documents(Resolver.Resolve([.. defined, slip, alone], [])), d => d.Count() > 5 && d.Contains("c.txt"));
    }

    [Fact]
    public void Events_of_one_name_join_where_their_days_overlap()
    {
        var first = new ReadingSketch("a.txt").Thing("e:River Basin Forum", date: "2021-04-08/2021-04-10").Reading();
        var same = new ReadingSketch("b.txt").Thing("e:River Basin Forum", date: "2021-04").Reading();
        var later = new ReadingSketch("c.txt").Thing("e:River Basin Forum", date: "2022-04-08").Reading();

        Assert.Equal([["a.txt", "b.txt"], ["c.txt"]], Documents(Resolver.Resolve([first, same, later], [])));
    }

    [Fact]
    public void A_person_of_two_states_or_of_two_bodies_on_one_day_is_two_persons()
    {
        var laos = new ReadingSketch("a.txt").Say("p:Ann Lee", EdgeType.Represents, "c:Laos").Reading();
        var china = new ReadingSketch("b.txt").Say("p:Ann Lee", EdgeType.Represents, "c:China").Reading();
        Assert.DoesNotContain(Resolver.Resolve([laos, china], []).Clusters, c => c.Count > 1);

        var fund = new ReadingSketch("a.txt", "2021-04-08").Say("p:Ann Lee", EdgeType.Represents, "o:Water Fund", title: "Director").Reading();
        var bank = new ReadingSketch("b.txt", "2021-04-08").Say("p:Ann Lee", EdgeType.Represents, "o:River Bank", title: "Analyst").Reading();
        var moved = new ReadingSketch("b.txt", "2022-04-08").Say("p:Ann Lee", EdgeType.Represents, "o:River Bank", title: "Analyst").Reading();
        Assert.DoesNotContain(Resolver.Resolve([fund, bank], []).Clusters, c => c.Count > 1);
        Assert.Contains(Resolver.Resolve([fund, moved], []).Clusters, c => c.Count > 1);
    }

    [Fact]
    public void A_wrong_word_joins_only_with_a_second_clue()
    {
        ReadingSketch Typo() => new ReadingSketch("b.txt").Say("o:Foreign Economic Water Fund", EdgeType.Hosted, "e:Forum on Water", slash: "o:River Guild");
        var right = new ReadingSketch("a.txt").Say("o:Foreign Environmental Water Fund", EdgeType.Hosted, "e:Forum on Air", slash: "o:River Guild").Reading();
        var alone = new ReadingSketch("b.txt").Thing("o:Foreign Economic Water Fund").Reading();

        Assert.Contains(Resolver.Resolve([right, Typo().Reading()], []).Clusters, c => c.Count > 1 && c[0].Referent.Name.Contains("Water Fund", StringComparison.Ordinal));
        var doubtful = Resolver.Resolve([right, alone], []);
        Assert.DoesNotContain(doubtful.Clusters, c => c.Count > 1);
        Assert.Contains("one word differs", Assert.Single(doubtful.Proposals).Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_says_same_or_different_and_may_take_it_back()
    {
        DocumentReading[] readings = [new ReadingSketch("a.txt").Thing("o:Water Fund").Reading(), new ReadingSketch("b.txt").Thing("o:Water Fund").Reading(), new ReadingSketch("c.txt").Thing("o:River Guild").Reading()];
        var (a, b, c) = (Key("a.txt", "Water Fund"), Key("b.txt", "Water Fund"), Key("c.txt", "River Guild"));

        Assert.Equal([["a.txt", "b.txt"], ["c.txt"]], Documents(Resolver.Resolve(readings, [])));
        Assert.Equal([["a.txt"], ["b.txt"], ["c.txt"]], Documents(Resolver.Resolve(readings, [Decide(a, b, Verdict.Different)])));
        Assert.Equal([["a.txt", "b.txt", "c.txt"]], Documents(Resolver.Resolve(readings, [Decide(a, c, Verdict.Same)])));
        Assert.Equal([["a.txt"], ["b.txt", "c.txt"]], Documents(Resolver.Resolve(readings, [Decide(b, c, Verdict.Same), Decide(a, b, Verdict.Different)])));
        Assert.Equal([["a.txt", "b.txt"], ["c.txt"]], Documents(Resolver.Resolve(readings, [Decide(a, b, Verdict.Different), Decide(a, b, Verdict.Unsure, day: 2)])));
    }

    [Fact]
    public void Two_names_of_one_referent_part_where_somebody_says_so()
    {
        var reading = new ReadingSketch("a.txt").Thing("p:Ann Lee", names: "Minister Lee").Reading();

        var identity = Resolver.Resolve([reading], [Decide(new(NodeType.Person, "a.txt", "ann lee"), new(NodeType.Person, "a.txt", "minister lee"), Verdict.Different)]);

        Assert.Equal(2, identity.Clusters.Count);
    }

    [Fact]
    public void A_key_that_names_nothing_any_more_is_listed()
    {
        var reading = new ReadingSketch("a.txt").Thing("o:Water Fund").Reading();
        var lost = Key("gone.txt", "River Guild");

        Assert.Equal([lost], Resolver.Resolve([reading], [Decide(Key("a.txt", "Water Fund"), lost, Verdict.Same)]).LostKeys);
    }

    private static bool AreJoined(ReadingSketch a, string left, ReadingSketch b, string right) =>
        Resolver.Resolve([a.Thing(left).Reading(), b.Thing(right).Reading()], []).Clusters.Count == 1;

    private static IEnumerable<IEnumerable<string>> Documents(Identity identity) => identity.Clusters.Select(c => c.Select(o => o.Document));

    private static MentionKey Key(string document, string name) => new(NodeType.Organization, document, NameFolding.Fold(name));

    private static Decision Decide(MentionKey left, MentionKey right, Verdict verdict, int day = 1) =>
        new(left, right, verdict, "seen", "Ann", new DateTimeOffset(2026, 1, day, 0, 0, 0, TimeSpan.Zero));
}
