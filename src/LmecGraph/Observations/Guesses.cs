namespace LmecGraph.Observations;

/// <summary>Which rules guess: a post without a state beside it is given the state that its report seems to be of.</summary>
internal static class Guesses
{
    private const string BarePost = "bare-";

    /// <summary>True where the rule of this name guesses.</summary>
    public static bool IsGuess(string rule) => rule.StartsWith(BarePost, StringComparison.Ordinal);
}
