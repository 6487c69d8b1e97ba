using FsCheck;
using FsCheck.Fluent;

namespace LmecGraph.Tests.Pipeline;

/// <summary>A text of up to some hundred pieces that reports hold, and that no report should hold, in any order.</summary>
/// <param name="Text">The text.</param>
public sealed record NastyText(string Text)
{
    private static readonly string[] Words =
    [
        "Ministry", "of", "Forests", "the", "Forum", "on", "Session", "2", "was", "held", "in", "Lima", "Peru", "Peruvian", "hosted", "by", "and", "Director", "Dr.", "Ms.", "KELLER",
        "Anna", "said", "that", "discussed", "Lantern", "Institute", "Initiative", "LPI", "UN", "supported", "organized", "guided", "with", "the support of", "Department", "Office",
        "part of", "National", "North-South", "Sino-Andean", "mechanisms", "such as", "launched", "representatives", "attended", "May", "June", "5", "10-13", "2020", "2020-05-06", "1st",
        "Second", "Newsletter", "Issue", "Contact", "About us", "he", "it", "Prime", "Minister", "van", "bin", "al-", "3R", "COP27", "World Bank", "Paris", "Agreement", "workshop",
        "hereinafter referred to as", "as well as", "together with", "jointly", "project", "title: x", "date: 2020-01-01",
    ];

    private static readonly string[] Signs =
    [
        ".", ",", ";", ":", "(", ")", "[", "]", "](", "<", ">", "</p>", "<p ", "{", "}", "{:", "\"", "“", "”", "‘", "’", "'s", "\\u2019s", "–", "—", "-", "/", "&", "&amp;", "*", "**", "_", "#",
        "|", "•", "…", "!", "![", "\\", "\\_", "`", "@", "a@b.org", "http://a.org/x", "www.", "+", "%", "---",
    ];

    private static readonly string[] Odd =
    [
        "\n", "\n\n", "\r\n", "\r", "\t", "\u2028", "\u00a0", "\u200b", "\ufeff", "\u00ad", "\0", "\uD83D", "\uDE00", "😀", "湄公河", "Đặng", "e\u0301", "İ", "ß", "Ⅷ", "٣", "ﬁ", "\u202e",
        new string('(', 40), new string('A', 200), "A.B.C.D.", "1,2,3.4", "---\n", "\n---\n",
    ];

    /// <summary>Such texts, the pieces parted by blanks or not.</summary>
    public static Arbitrary<NastyText> Texts() => Arb.From(
        Gen.ListOf(Piece()).Resize(150).Select(pieces => new NastyText(string.Concat(pieces))));

    private static Gen<string> Piece() =>
        from piece in Gen.Frequency((6, Gen.Elements(Words)), (3, Gen.Elements(Signs)), (1, Gen.Elements(Odd)))
        from gap in Gen.Frequency((5, Gen.Constant(" ")), (1, Gen.Constant("")), (1, Gen.Constant("\n")))
        select piece + gap;
}
