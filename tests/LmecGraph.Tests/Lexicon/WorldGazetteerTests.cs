using LmecGraph.Lexicon;

namespace LmecGraph.Tests.Lexicon;

/// <summary>The gazetteer is one of the world.</summary>
public sealed class WorldGazetteerTests
{
    /// <summary>The 193 members of the United Nations by their country domains. Source: UN list of member states, IANA root zone database.</summary>
    private const string Members =
        "af al dz ad ao ag ar am au at az bs bh bd bb by be bz bj bt bo ba bw br bn bg bf bi cv kh cm ca cf td cl cn co km cg cr hr cu cy cz ci cd dk dj dm do ec eg sv gq er ee sz et fj fi fr " +
        "ga gm ge de gh gr gd gt gn gw gy ht hn hu is in id ir iq ie il it jm jp jo kz ke ki kw kg la lv lb ls lr ly li lt lu mg mw my mv ml mt mh mr mu mx fm md mc mn me ma mz mm na nr np nl nz " +
        "ni ne ng kp mk no om pk pw pa pg py pe ph pl pt qa ro ru rw kn lc vc ws sm sa sn rs sc sl sg sk si sb so za kr ss es lk sd sr se ch sy st tj tz th tl tg to tt tn tr tm tv ug ua ae uk us uy " +
        "uz vu ve vn ye zm zw";

    /// <summary>States whose official name is the short one.</summary>
    private static readonly string[] ShortNameIsOfficial = ["Barbados", "Belize", "Canada", "Grenada", "Jamaica", "Solomon Islands", "Turkmenistan", "Tuvalu", "Ukraine"];

    /// <summary>States that share their demonym with a larger one, with which it stands.</summary>
    private static readonly string[] DemonymElsewhere = ["Congo", "Dominica"];

    public static TheoryData<string> Domains => [.. Members.Split(' ')];

    [Fact]
    public void The_United_Nations_have_193_members() => Assert.Equal(193, Domains.Count);

    [Theory]
    [MemberData(nameof(Domains))]
    public void A_member_state_has_its_official_name_its_demonym_and_its_capital(string domain)
    {
        var state = Assert.Single(DataFile.Rows("countries.tsv"), row => row[4] == domain);
        Assert.True(state[1].Length > 0 || ShortNameIsOfficial.Contains(state[0]), $"{state[0]} has one name only");
        Assert.True(state[2].Length > 0 || DemonymElsewhere.Contains(state[0]), $"{state[0]} has no demonym");
        Assert.NotEmpty(state[3]);
        Assert.All(DataFile.List(state, 5), office => Assert.Contains(office, Offices));
    }

    private static readonly string[] Offices = ["president", "premier", "minister"];

    [Fact]
    public void At_least_300_bodies_of_more_than_one_state_have_acronyms() =>
        Assert.InRange(DataFile.Rows("bodies.tsv").Count(row => row[1].Length > 0 && row[3] == "Organization" && row[5].Length == 0), 300, int.MaxValue);

    [Theory]
    [InlineData("Islamic Republic of Iran", "Iran")]
    [InlineData("Türkiye", "Turkey")]
    [InlineData("the Kingdom of Thailand", "Thailand")]
    [InlineData("Ivory Coast", "Côte d'Ivoire")]
    [InlineData("Burma", "Myanmar")]
    [InlineData("Narnia", null)]
    public void A_state_is_known_under_its_usual_names(string name, string? state) => Assert.Equal(state, KnownNames.State(name));
}
