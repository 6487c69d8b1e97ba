using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Tests.Graph;

public class EventLevelsTests
{
    [Fact]
    public void The_dialogue_is_the_highest_ancestor_that_is_no_series()
    {
        var levels = new EventLevels(new GraphSketch().Node("e:annual talks", series: true)
            .Edge("e:part", EdgeType.PartOf, "e:session").Edge("e:session", EdgeType.PartOf, "e:dialogue").Edge("e:dialogue", EdgeType.PartOf, "e:annual talks")
            .Graph());

        Assert.Equal("event:dialogue", levels.DialogueOf("event:part"));
        Assert.Equal("event:dialogue", levels.DialogueOf("event:dialogue"));
        Assert.Equal("event:annual-talks", levels.DialogueOf("event:annual-talks"));
        Assert.Equal(["event:part", "event:session"], levels.SessionsOf("event:dialogue"));
        Assert.Equal(["event:annual-talks"], levels.SeriesOf("event:session"));
    }

    [Fact]
    public void An_event_without_a_parent_is_its_own_dialogue()
    {
        var levels = new EventLevels(new GraphSketch().Node("e:visit").Edge("e:visit", EdgeType.PartOf, "i:programme").Graph());

        Assert.Equal("event:visit", levels.DialogueOf("event:visit"));
        Assert.Empty(levels.SessionsOf("event:visit"));
    }

    [Fact]
    public void A_cycle_is_cut_at_its_smallest_id()
    {
        //  d → c → a → b → c
        var levels = new EventLevels(new GraphSketch()
            .Edge("e:a", EdgeType.PartOf, "e:b").Edge("e:b", EdgeType.PartOf, "e:c").Edge("e:c", EdgeType.PartOf, "e:a").Edge("e:d", EdgeType.PartOf, "e:c")
            .Graph());

        Assert.All((string[])["event:a", "event:b", "event:c", "event:d"], id => Assert.Equal("event:a", levels.DialogueOf(id)));
    }

    [Fact]
    public void A_chain_of_many_thousand_sessions_is_climbed_in_linear_time()
    {
        var sketch = new GraphSketch();
        for (var i = 0; i < 20_000; i++) sketch.Edge($"e:{i:D5}", EdgeType.PartOf, $"e:{i + 1:D5}");

        Assert.Equal("event:20000", new EventLevels(sketch.Graph()).DialogueOf("event:00000"));
    }
}
