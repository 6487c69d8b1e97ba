using System.Text.Json;
using LmecGraph.Queries;

namespace LmecGraph.Web.Tests;

public sealed class ApiDescriptionTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task Every_question_is_described_with_its_parameters_and_rows()
    {
        var service = shared.Service;

        var description = await service.JsonAsync("/openapi/v1.json");

        foreach (var form in QuestionForms.All)
        {
            var get = description.GetProperty("paths").GetProperty("/api/v1/query/" + form.Name).GetProperty("get");
            Assert.Equal(form.Summary, get.GetProperty("summary").GetString());
            Assert.Equal(form.Parameters.Select(p => p.Name), get.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
            var content = get.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json");
            var answer = Resolve(description, content.GetProperty("schema"));
            var row = Resolve(description, answer.GetProperty("properties").GetProperty("rows").GetProperty("items"));
            Assert.NotEmpty(row.GetProperty("properties").EnumerateObject());
        }
    }

    [Fact]
    public async Task The_description_says_what_a_parameter_takes()
    {
        var service = shared.Service;

        var parameters = (await service.JsonAsync("/openapi/v1.json")).GetProperty("paths").GetProperty("/api/v1/query/organizations-across-events")
            .GetProperty("get").GetProperty("parameters").EnumerateArray().ToDictionary(p => p.GetProperty("name").GetString()!, p => p.GetProperty("schema"));

        Assert.Equal((1, 2), (parameters["min-events"].GetProperty("minimum").GetInt32(), parameters["min-events"].GetProperty("default").GetInt32()));
        Assert.Contains("co-host", parameters["role"].GetProperty("items").GetProperty("enum").EnumerateArray().Select(w => w.GetString()));
        Assert.Equal("dialogue", parameters["level"].GetProperty("default").GetString());
    }

    [Fact]
    public async Task The_description_does_not_depend_on_where_the_service_listens()
    {
        await using var one = await RunningService.StartAsync();
        await using var other = await RunningService.StartAsync();

        Assert.Equal((await one.JsonAsync("/openapi/v1.json")).ToString(), (await other.JsonAsync("/openapi/v1.json")).ToString());
    }

    private static JsonElement Resolve(JsonElement description, JsonElement schema)
    {
        if (!schema.TryGetProperty("$ref", out var reference)) return schema;
        return reference.GetString()!.Split('/').Skip(1).Aggregate(description, (at, step) => at.GetProperty(step));
    }
}
