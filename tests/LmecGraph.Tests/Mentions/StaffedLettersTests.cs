using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Letters that have officers, and the project named by them.</summary>
public sealed class StaffedLettersTests
{
    [Fact]
    public void Letters_with_a_secretary_are_a_body() =>
        Assert.Equal(["Anna Keller REPRESENTS QXRT (Secretary General)"], Report.Edges("The course is a part of the QXRT project in Lima. QXRT Secretary General Ms. Anna Keller greeted the growers.", EdgeType.Represents));

    [Fact]
    public void Letters_without_officers_are_the_project() => Assert.Contains("QXRT project", Report.Names("The course is a part of the QXRT project in Lima. Growers came.", NodeType.Initiative));
}
