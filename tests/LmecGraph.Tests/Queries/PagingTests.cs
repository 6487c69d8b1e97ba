using LmecGraph.Ontology;
using LmecGraph.Queries;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Queries;

public class PagingTests
{
    private static readonly PartnersQuery Asked = new("Centre");

    private static GraphSketch Sketch(int partners = 23)
    {
        var sketch = new GraphSketch().Edge("o:Centre", EdgeType.Hosted, "e:All").Edge("o:Centre", EdgeType.Hosted, "e:Few");
        for (var i = 0; i < partners; i++)
        {
            sketch.Edge($"o:Body {i}", EdgeType.Attended, "e:All");
            if (i % 5 == 0) sketch.Edge($"o:Body {i}", EdgeType.Attended, "e:Few");
        }
        return sketch;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(23)]
    [InlineData(100)]
    public async Task Pages_put_together_are_the_whole(int limit)
    {
        var queries = Sketch().Queries();
        var whole = await queries.PartnersAsync(Asked with { Limit = Question.HighestLimit }, TestContext.Current.CancellationToken);
        var pages = await AllAsync(queries, limit);

        Assert.Null(whole.Next);
        Assert.Equal(whole.Rows.Select(r => (r.Organization, r.Newman)), pages.SelectMany(p => p.Rows).Select(r => (r.Organization, r.Newman)));
        Assert.All(pages.SkipLast(1), page => Assert.Equal(limit, page.Rows.Count));
        Assert.NotEmpty(pages[^1].Rows);
    }

    [Fact]
    public async Task A_cursor_goes_on_behind_its_row_when_other_rows_have_come()
    {
        var first = await Sketch(3).Queries().SearchAsync(new("body") { Limit = 2 }, TestContext.Current.CancellationToken);
        var rest = await Sketch(5).RowsAsync((q, c) => q.SearchAsync(new("body") { Cursor = first.Next }, c));

        Assert.Equal(["Body 0", "Body 1"], first.Rows.Select(r => r.Entity.Name));
        Assert.Equal(["Body 2", "Body 3", "Body 4"], rest.Select(r => r.Entity.Name));
    }

    [Fact]
    public async Task The_next_page_may_have_another_size()
    {
        var queries = Sketch().Queries();
        var first = await queries.PartnersAsync(Asked with { Limit = 3 }, TestContext.Current.CancellationToken);
        var rest = await queries.PartnersAsync(Asked with { Limit = 50, Cursor = first.Next }, TestContext.Current.CancellationToken);

        Assert.Equal(20, rest.Rows.Count);
    }

    [Fact]
    public async Task A_cursor_of_another_question_is_refused()
    {
        var queries = Sketch().Queries();
        var first = await queries.PartnersAsync(Asked with { Limit = 3 }, TestContext.Current.CancellationToken);
        var fault = await Assert.ThrowsAsync<QuestionException>(
            () => queries.PartnersAsync(Asked with { RollUp = false, Cursor = first.Next }, TestContext.Current.CancellationToken));

        Assert.Contains("belongs to another question", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("!!!")]
    [InlineData("bnVsbA")]
    [InlineData("W251bGxd")]
    [InlineData("eyJhIjoxfQ")]
    public async Task What_is_no_cursor_is_refused(string cursor)
    {
        var fault = await Assert.ThrowsAsync<QuestionException>(
            () => Sketch().RowsAsync((q, c) => q.PartnersAsync(Asked with { Cursor = cursor }, c)));

        Assert.Contains("this is no cursor", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_limit_out_of_range_is_refused(int limit) =>
        await Assert.ThrowsAsync<QuestionException>(() => Sketch().RowsAsync((q, c) => q.PartnersAsync(Asked with { Limit = limit }, c)));

    [Fact]
    public async Task A_stopped_question_ends()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Sketch().Queries().PartnersAsync(Asked, stop.Token));
    }

    private static async Task<List<Page<Partner>>> AllAsync(IGraphQueries queries, int limit)
    {
        var pages = new List<Page<Partner>>();
        do pages.Add(await queries.PartnersAsync(Asked with { Limit = limit, Cursor = pages.LastOrDefault()?.Next }, TestContext.Current.CancellationToken));
        while (pages[^1].Next is not null);
        return pages;
    }
}
