using LmecGraph.Mentions;

namespace LmecGraph.Observations;

/// <summary>A post that a text gives to a person, with what it says of the body or state.</summary>
/// <param name="Person">Who holds it.</param>
/// <param name="TitleFirst">First token of the title.</param>
/// <param name="TitleEnd">Token after the title; equal to <paramref name="TitleFirst"/> where there is none.</param>
/// <param name="Body">The body named with it, or null.</param>
/// <param name="State">The state named with it, or null.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Said">First token of what says it where that is not the person's name but a pronoun behind; else null.</param>
internal sealed record Post(SpottedMention Person, int TitleFirst, int TitleEnd, SpottedMention? Body, SpottedMention? State, string Rule, int? Said = null)
{
    /// <summary>Neither a body nor a state stands beside the title.</summary>
    public bool IsBare => Body is null && State is null;
}
