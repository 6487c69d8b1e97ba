using LmecGraph.Text;

namespace LmecGraph.Tests.Text;

public class NameFoldingTests
{
    [Theory]
    [InlineData("Raúl Estrada-Oyuela", "raul estrada oyuela")]
    [InlineData("Rau'l Estrada-Oyuela", "raul estrada oyuela")]
    [InlineData("Raul\u0301 Estrada", "raul estrada")]
    [InlineData("Bo KJELLÉN", "bo kjellen")]
    [InlineData("Søren Łukasz Đặng", "soren lukasz dang")]
    [InlineData("Straße", "strasse")]
    [InlineData("Æthelred Œuvre", "aethelred oeuvre")]
    [InlineData("İstanbul Işık", "istanbul isik")]
    [InlineData("ＦＵＬＬ　Ｗｉｄｔｈ", "full width")]
    public void Letters_lose_case_accents_and_width(string name, string folded) => Assert.Equal(folded, NameFolding.Fold(name));

    [Theory]
    [InlineData("The Children’s Fund", "childrens fund")]
    [InlineData("Children's Fund", "childrens fund")]
    [InlineData("Leaders' Meeting", "leaders meeting")]
    [InlineData("Leaders’ Meeting", "leaders meeting")]
    [InlineData("Terry O’Sullivan", "terry osullivan")]
    [InlineData("''Green'' Initiative", "green initiative")]
    [InlineData("COP–27 (UN)", "cop 27 un")]
    [InlineData("co\u00adoperation\u00a0  centre\r\nof A/B", "cooperation centre of a b")]
    public void Signs_part_words_but_an_apostrophe_does_not(string name, string folded) => Assert.Equal(folded, NameFolding.Fold(name));

    [Theory]
    [InlineData("the LMEC", "lmec")]
    [InlineData("The The Hague", "hague")]
    [InlineData("Theatre", "theatre")]
    public void A_leading_article_is_no_part_of_a_name(string name, string folded) => Assert.Equal(folded, NameFolding.Fold(name));

    [Theory]
    [InlineData("澜沧江-湄公河", "澜沧江 湄公河")]
    [InlineData("Министерство Й", "министерство и")]
    [InlineData("𐐀bc", "𐐨bc")]
    public void Letters_of_other_scripts_are_kept(string name, string folded) => Assert.Equal(folded, NameFolding.Fold(name));

    [Theory]
    [InlineData("")]
    [InlineData("–’ …")]
    public void A_name_without_letters_folds_to_nothing(string name) => Assert.Equal("", NameFolding.Fold(name));

    [Theory]
    [InlineData("The Children's  Fund")]
    [InlineData("Rock 'n' Roll")]
    [InlineData("''Kelp``  Watch (K-2)")]
    [InlineData("-a-")]
    public void Plain_letters_fold_alone_as_they_do_beside_others(string name) =>
        Assert.Equal(NameFolding.Fold(name) + " e", NameFolding.Fold(name + " é"));
}
