using LmecGraph.Ontology;
using LmecGraph.Resolution;

namespace LmecGraph.Stores.Tests.Conformance;

public abstract class DecisionsConformance<TPlace> : StoreConformance<TPlace> where TPlace : StorePlace, new()
{
    private static readonly MentionKey A = new(NodeType.Person, "a.txt", "ann lee");
    private static readonly MentionKey B = new(NodeType.Person, "b.txt", "lee ann");
    private static readonly MentionKey C = new(NodeType.Person, "c.txt", "李安");
    private static readonly DateTimeOffset Noon = new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_decision_comes_back_with_every_field()
    {
        var decision = new Decision(A, B, Verdict.Different, "two employers\non one day", "maya", Noon.AddTicks(1234567));

        await Store.DecideAsync(decision, Cancel);

        Assert.Equal([decision], await Store.DecisionsAsync(Cancel));
    }

    [Fact]
    public async Task Decisions_are_listed_by_time_then_keys()
    {
        Decision[] inOrder = [Decide(B, C, Noon), Decide(A, B, Noon.AddHours(1)), Decide(A, C, Noon.AddHours(1))];

        foreach (var decision in inOrder.Reverse()) await Store.DecideAsync(decision, Cancel);

        Assert.Equal(inOrder, await Store.DecisionsAsync(Cancel));
    }

    [Fact]
    public async Task A_later_decision_takes_the_place_of_an_earlier_one_on_the_same_keys()
    {
        var later = Decide(A, B, Noon.AddHours(1), Verdict.Different);
        await Store.DecideAsync(Decide(A, B, Noon), Cancel);
        await Store.DecideAsync(later, Cancel);
        await Store.DecideAsync(Decide(A, B, Noon.AddMinutes(30)), Cancel);

        Assert.Equal([later], await Store.DecisionsAsync(Cancel));
    }

    [Fact]
    public async Task Keys_in_the_other_order_are_the_same_keys()
    {
        await Store.DecideAsync(Decide(A, B, Noon), Cancel);
        await Store.DecideAsync(Decide(B, A, Noon.AddHours(1), Verdict.Unsure), Cancel);

        Assert.Equal([Decide(A, B, Noon.AddHours(1), Verdict.Unsure)], await Store.DecisionsAsync(Cancel));
    }

    [Fact]
    public async Task Decisions_outlive_the_documents_that_they_are_about()
    {
        await Store.SaveAsync([ReadingSketch.Speech("a.txt"), ReadingSketch.Speech("b.txt")], Cancel);
        await Store.DecideAsync(Decide(A, B, Noon), Cancel);

        await Store.RemoveAsync(["a.txt", "b.txt"], Cancel);

        Assert.Single(await Store.DecisionsAsync(Cancel));
    }

    private static Decision Decide(MentionKey left, MentionKey right, DateTimeOffset time, Verdict verdict = Verdict.Same) =>
        new(left, right, verdict, "seen", "maya", time);
}
