using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Pipeline;

namespace LmecGraph.Tests.Graph;

/// <summary>For whom a minister stands, over several reports.</summary>
public class GuessedStatesTests
{
    private const string Said = "The Minister of Health of Ghana, Anna Keller, spoke at the Kelp Forum in Accra.";
    private const string Guessed = "Talks in Lima\n\nThe Government of Peru thanked the Minister of Health, Ms. Anna Keller, at the Reef Forum. Peru's ministry was glad.";

    [Fact]
    public void A_state_that_one_report_says_wins_over_a_guess_in_another() => Assert.Equal(["country:ghana"], States(Said, Guessed));

    [Fact]
    public void A_guess_does_not_make_two_people_of_one() =>
        Assert.Equal(["country:ghana"], States(Said.Replace("Health", "Trade", StringComparison.Ordinal), Guessed));

    [Fact]
    public void A_guess_alone_stays() => Assert.Equal(["country:peru"], States(Guessed));

    private static string[] States(params string[] texts)
    {
        var reader = new ReportReader();
        var readings = texts.Select((t, i) => reader.Read($"{i}.txt", t, TestContext.Current.CancellationToken)).ToArray();
        return [.. GraphFold.Fold(readings, []).Relations.Where(r => r.Type == EdgeType.Represents && r.Target.StartsWith("country:", StringComparison.Ordinal)).Select(r => r.Target)];
    }
}
