using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Titles of programmes whose head word comes last, of other languages, in quotation marks, and what only sounds like one.</summary>
public class LongTitlesTests
{
    [Theory]
    [InlineData("The towns joined the Improving Catches for Small Harbours Project in May.", "Improving Catches for Small Harbours Project")]
    [InlineData("The towns joined its Seeds of Change Mentoring Programme in May.", "Seeds of Change Mentoring Programme")]
    [InlineData("The towns joined the Clean Nets for All Initiative in May.", "Clean Nets for All Initiative")]
    [InlineData("The towns joined the Women in Small Fisheries Strategy 2022-2027 in May.", "Women in Small Fisheries Strategy 2022-2027")]
    [InlineData("The towns joined the Lima Declaration on Night Skies in May.", "Lima Declaration on Night Skies")]
    public void Small_words_before_the_head_belong_to_the_title(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Initiative));

    [Theory]
    [InlineData("The towns joined the Programa Nacional de Redes in May.", "Programa Nacional de Redes")]
    [InlineData("The towns joined the Proyecto Costa Qurvanda in May.", "Proyecto Costa Qurvanda")]
    [InlineData("The towns joined the Programme d'Appui aux Filets in May.", "Programme d'Appui aux Filets")]
    [InlineData("The towns joined Project Qurvanda in May.", "Project Qurvanda")]
    [InlineData("The towns joined the SeaQurv Project in May.", "SeaQurv Project")]
    [InlineData("The towns joined the RIPPLES project in May.", "RIPPLES project")]
    [InlineData("The towns joined the Nets to Bricks pilot project in May.", "Nets to Bricks pilot project")]
    [InlineData("The Kelp Institute launched “Every Net Counts” in May.", "Every Net Counts")]
    public void Heads_of_other_languages_coined_words_and_quotations_name_one(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Initiative));

    [Theory]
    [InlineData("A talk was called Investment Plans and Projects in May.")]
    [InlineData("They spoke on National Strategies for Growth in May.")]
    [InlineData("The Kelp Institute launched “Every Net Counts”, a book, in May.")]
    public void Many_plans_and_books_do_not(string text) => Assert.Empty(Report.Names(text, NodeType.Initiative));
}
