using System.Globalization;

namespace LmecGraph.Queries;

/// <summary>Parameters that several questions share.</summary>
internal static class CommonParameters
{
    public static readonly Parameter Limit = new("limit", ParameterKind.Number, "Most rows to give.")
    {
        Default = Question.UsualLimit.ToString(CultureInfo.InvariantCulture),
        Most = Question.HighestLimit,
    };

    public static readonly Parameter Cursor = new("cursor", ParameterKind.Text, "Go on after an earlier answer: the text that it gave as next.");

    public static readonly Parameter From = new("from", ParameterKind.Period, "Only what ends then or later.");

    public static readonly Parameter To = new("to", ParameterKind.Period, "Only what begins then or earlier.");

    public static readonly Parameter Level = new("level", ParameterKind.Choice, "Count sessions for themselves, or the dialogues they belong to.")
    {
        Default = "dialogue",
        Words = ["session", "dialogue"],
    };

    public static readonly Parameter RollUp = new("roll-up", ParameterKind.Switch, "Count a body for the topmost body of which it is a part.")
    {
        Default = "on",
    };

    public static readonly Parameter Role = new("role", ParameterKind.Choices, "Only those active in one of these roles.")
    {
        Words = Roles.OfOrganizations,
    };

    public static readonly Parameter Edge = new("edge", ParameterKind.Choices, "Only relations of these types.")
    {
        Words = [.. Ontology.EdgeTypes.All.Select(Ontology.EdgeTypes.Label)],
    };

    /// <summary>An entity given by its place.</summary>
    public static Parameter Entity(string name, string help, bool required = true) =>
        new(name, ParameterKind.Entity, help) { Positional = true, Required = required };
}
