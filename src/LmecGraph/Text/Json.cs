using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LmecGraph.Ontology;

namespace LmecGraph.Text;

/// <summary>The one JSON form of the library, the program and the service: camelCase, null never left out, UTF-8 kept readable.</summary>
public static class Json
{
    /// <summary>Compact form.</summary>
    public static JsonSerializerOptions Options { get; } = Create(indented: false);

    /// <summary>Indented by two blanks, lines ended by <c>\n</c>.</summary>
    public static JsonSerializerOptions Indented { get; } = Create(indented: true);

    private static JsonSerializerOptions Create(bool indented) => new(JsonSerializerDefaults.Web)
    {
        WriteIndented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new PeriodConverter(), new EdgeTypeConverter(), new JsonStringEnumConverter() },
    };

    private sealed class PeriodConverter : JsonConverter<Period>
    {
        public override Period? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Period.Parse(reader.GetString());

        public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class EdgeTypeConverter : JsonConverter<EdgeType>
    {
        public override EdgeType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            EdgeTypes.Parse(reader.GetString() ?? "") ?? throw new JsonException("not an edge type");

        public override void Write(Utf8JsonWriter writer, EdgeType value, JsonSerializerOptions options) => writer.WriteStringValue(value.Label());
    }
}
