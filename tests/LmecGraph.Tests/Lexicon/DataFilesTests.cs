using System.Text;

namespace LmecGraph.Tests.Lexicon;

/// <summary>The form of the word lists that are built into the product.</summary>
public sealed class DataFilesTests
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly HashSet<string> HonorificKinds = ["before", "after", "style"];
    private static readonly HashSet<string> RoleKinds = ["post", "modifier"];
    private static readonly HashSet<string> BodyRanks = ["ministry", "unit", "body"];
    private static readonly HashSet<string> EventLevels = ["event", "session", "visit", "series"];
    private static readonly HashSet<string> BodyTypes = ["Organization", "Initiative"];

    /// <summary>File, number of columns, least number of rows.</summary>
    public static TheoryData<string, int, int> Files => new()
    {
        { "countries.tsv", 6, 198 },
        { "places.tsv", 2, 2500 },
        { "bodies.tsv", 6, 450 },
        { "initiatives.tsv", 3, 250 },
        { "institutions.txt", 1, 15000 },
        { "honorifics.tsv", 2, 200 },
        { "particles.txt", 1, 80 },
        { "surnames.tsv", 2, 3000 },
        { "given-names.tsv", 2, 3000 },
        { "pinyin.txt", 1, 400 },
        { "common-words.txt", 1, 5000 },
        { "role-words.tsv", 2, 250 },
        { "body-words.tsv", 2, 150 },
        { "event-words.tsv", 2, 80 },
        { "initiative-words.tsv", 1, 30 },
    };

    [Fact]
    public void The_words_of_a_class_stand_together_in_order_each_of_them_once()
    {
        var words = Rows("words.tsv").SelectMany(row => row[1].Split(' ').Select(word => (Class: row[0], Word: word))).ToArray();

        Assert.Equal(words.Distinct().OrderBy(w => w.Class, StringComparer.Ordinal).ThenBy(w => w.Word, StringComparer.Ordinal), words);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_says_first_what_it_holds_and_where_it_is_from(string file, int columns, int least)
    {
        var head = Lines(file).TakeWhile(line => line.StartsWith('#')).ToArray();
        Assert.Contains(head, line => line.Contains("Source", StringComparison.Ordinal));
        Assert.True(Rows(file).Count >= least, $"{file} has {Rows(file).Count} rows");
        Assert.All(Rows(file), row => Assert.Equal(columns, row.Length));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Rows_are_unique_and_in_ordinal_order(string file, int columns, int least)
    {
        var keys = Rows(file).Select(row => row[0]).ToArray();
        Assert.True(columns > 0 && keys.Length >= least);
        for (var i = 1; i < keys.Length; i++)
            Assert.True(string.CompareOrdinal(keys[i - 1], keys[i]) < 0, $"{file}: {keys[i - 1]} stands before {keys[i]}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Cells_are_composed_text_without_stray_blanks_or_empty_items(string file, int columns, int least)
    {
        Assert.True(columns > 0 && least > 0);
        Assert.DoesNotContain('\r', Text(file));
        Assert.EndsWith("\n", Text(file), StringComparison.Ordinal);
        foreach (var cell in Rows(file).SelectMany(row => row))
        {
            Assert.Equal(cell.Trim(), cell);
            Assert.True(cell.IsNormalized(NormalizationForm.FormC), cell);
            Assert.DoesNotContain("  ", cell, StringComparison.Ordinal);
            if (cell.Contains('|')) Assert.All(cell.Split('|'), item => Assert.Equal(item.Trim(), Assert.IsType<string>(item.Length > 0 ? item : null)));
        }
    }

    [Fact]
    public void No_form_names_two_states()
    {
        var forms = Rows("countries.tsv").SelectMany(row => List(row[1]).Concat(List(row[2])).Prepend(row[0])).ToArray();
        Assert.Equal(forms.Length, forms.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Country_domains_are_two_letters_and_unique()
    {
        var domains = Rows("countries.tsv").Select(row => row[4]).ToArray();
        Assert.All(domains, domain => Assert.Matches("^[a-z]{2}$", domain));
        Assert.Equal(domains.Length, domains.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_place_lies_in_a_listed_state()
    {
        var states = States();
        Assert.All(Rows("places.tsv"), row => Assert.Contains(row[1], states));
    }

    [Fact]
    public void Capitals_are_places_unless_their_name_is_shared_far_and_wide()
    {
        string[] shared = ["Victoria", "Georgetown"];
        var places = Rows("places.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        foreach (var row in Rows("countries.tsv").Where(row => !shared.Contains(row[3], StringComparer.Ordinal)))
            Assert.Equal(row[0], places.GetValueOrDefault(row[3]));
    }

    [Fact]
    public void No_place_is_a_state_but_for_capitals_that_bear_its_name()
    {
        var capitals = Rows("countries.tsv").Select(row => row[3]).ToHashSet(StringComparer.Ordinal);
        var forms = Rows("countries.tsv").SelectMany(row => List(row[1]).Concat(List(row[2])).Prepend(row[0])).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Rows("places.tsv"), row => forms.Contains(row[0]) && !capitals.Contains(row[0]));
    }

    [Fact]
    public void Bodies_have_a_known_type_parent_and_seat()
    {
        var (states, bodies) = (States(), Rows("bodies.tsv"));
        var names = bodies.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        Assert.All(bodies, row => Assert.Contains(row[3], BodyTypes));
        Assert.All(bodies.Where(row => row[4].Length > 0), row => Assert.Contains(row[4], names));
        Assert.All(bodies.Where(row => row[5].Length > 0), row => Assert.Contains(row[5], states));
    }

    [Fact]
    public void A_body_is_not_its_own_ancestor()
    {
        var parents = Rows("bodies.tsv").ToDictionary(row => row[0], row => row[4], StringComparer.Ordinal);
        foreach (var name in parents.Keys)
        {
            var steps = 0;
            for (var at = parents[name]; at.Length > 0; at = parents[at]) Assert.True(++steps < 5, name);
        }
    }

    [Fact]
    public void No_form_names_two_bodies_or_initiatives()
    {
        var forms = Rows("bodies.tsv").Concat(Rows("initiatives.tsv")).SelectMany(row => List(row[1]).Concat(List(row[2])).Prepend(row[0]));
        Assert.Empty(forms.GroupBy(form => form, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Kinds_are_those_that_the_rules_know()
    {
        Assert.All(Rows("honorifics.tsv"), row => Assert.Contains(row[1], HonorificKinds));
        Assert.All(Rows("role-words.tsv"), row => Assert.Contains(row[1], RoleKinds));
        Assert.All(Rows("body-words.tsv"), row => Assert.Contains(row[1], BodyRanks));
        Assert.All(Rows("event-words.tsv"), row => Assert.Contains(row[1], EventLevels));
    }

    [Theory]
    [InlineData("countries.tsv", "Laos", 1, "Lao PDR")]
    [InlineData("countries.tsv", "China", 1, "P.R. China")]
    [InlineData("countries.tsv", "United Kingdom", 2, "British")]
    [InlineData("places.tsv", "Geneva", 1, "Switzerland")]
    [InlineData("places.tsv", "Siem Reap", 1, "Cambodia")]
    [InlineData("places.tsv", "Washington, D.C.", 1, "United States")]
    [InlineData("places.tsv", "Yunnan", 1, "China")]
    [InlineData("bodies.tsv", "United Nations Environment Programme", 1, "UNEP")]
    [InlineData("bodies.tsv", "Association of Southeast Asian Nations", 3, "Organization")]
    [InlineData("bodies.tsv", "Asia-Pacific Economic Cooperation", 3, "Initiative")]
    [InlineData("initiatives.tsv", "Sustainable Development Goals", 1, "SDGs")]
    [InlineData("role-words.tsv", "Director", 1, "post")]
    [InlineData("body-words.tsv", "Ministry", 1, "ministry")]
    [InlineData("event-words.tsv", "Panel Discussion", 1, "session")]
    public void Well_known_rows_say_what_every_reader_expects(string file, string key, int column, string item) =>
        Assert.Contains(item, List(Assert.Single(Rows(file), row => row[0] == key)[column]));

    [Theory]
    [InlineData("Georgia")]
    [InlineData("Reading")]
    [InlineData("Split")]
    [InlineData("Nice")]
    [InlineData("Male")]
    public void Words_and_names_of_many_meanings_are_no_places(string word) => Assert.DoesNotContain(Rows("places.tsv"), row => row[0] == word);

    private static HashSet<string> States() => Rows("countries.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    private static string[] List(string cell) => cell.Length == 0 ? [] : cell.Split('|');

    private static List<string[]> Rows(string file) => [.. Lines(file).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];

    private static string[] Lines(string file) => Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Text(string file)
    {
        using var stream = typeof(LmecGraph.Graph.KnowledgeGraph).Assembly.GetManifestResourceStream("Lexicon/" + file);
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }
}
