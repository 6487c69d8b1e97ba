namespace LmecGraph.Evaluation;

/// <summary>How many were right, wrong and missed.</summary>
/// <param name="Right">Found and demanded.</param>
/// <param name="Wrong">Found, and neither demanded nor optional.</param>
/// <param name="Missed">Demanded and not found.</param>
public readonly record struct Tally(int Right, int Wrong, int Missed)
{
    /// <summary>Share of what was found that is right, 0 to 1; 1 where nothing was found.</summary>
    public double Precision => Share(Right, Right + Wrong);

    /// <summary>Share of what was demanded that was found, 0 to 1; 1 where nothing was demanded.</summary>
    public double Recall => Share(Right, Right + Missed);

    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Counts verdicts.</summary>
    public static Tally Of(IEnumerable<Judgement> judgements)
    {
        var counts = judgements.CountBy(j => j.Verdict).ToDictionary();
        return new(counts.GetValueOrDefault(Verdict.Right), counts.GetValueOrDefault(Verdict.Wrong), counts.GetValueOrDefault(Verdict.Missed));
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
