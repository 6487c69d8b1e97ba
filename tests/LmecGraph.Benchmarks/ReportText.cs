using System.Text;

namespace LmecGraph.Benchmarks;

/// <summary>Texts to read, made of the paragraphs of real reports in a seeded random order.</summary>
internal sealed class ReportText
{
    private const int DocumentLength = 8_000;
    private readonly List<string> _paragraphs = [];

    /// <summary>Takes the paragraphs of all reports below some folders; those that are not there are passed over.</summary>
    public ReportText(IEnumerable<string> folders)
    {
        foreach (var file in folders.Where(Directory.Exists).SelectMany(f => Directory.GetFiles(f, "*.*", SearchOption.AllDirectories))
            .Where(f => Path.GetExtension(f) is ".txt" or ".md").Order(StringComparer.Ordinal))
            _paragraphs.AddRange(File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(p => p.Length < DocumentLength));
    }

    /// <summary>How many different paragraphs there are.</summary>
    public int Paragraphs => _paragraphs.Count;

    /// <summary>Reports of about 8,000 characters, together of about so many.</summary>
    public IReadOnlyList<string> Documents(long characters, int seed)
    {
        var documents = new List<string>();
        var (random, length) = (new Random(seed), 0L);
        while (length < characters)
        {
            documents.Add(One(DocumentLength, random));
            length += documents[^1].Length;
        }
        return documents;
    }

    /// <summary>One report of about so many characters.</summary>
    public string Document(int characters, int seed) => One(characters, new Random(seed));

    /// <summary>One report of one line.</summary>
    public string Line(int characters, int seed) => Document(characters, seed).Replace('\n', ' ');

    /// <summary>A report in which so many brackets open, each after a name, and none closes.</summary>
    public static string Brackets(int count) =>
        "The Green Forum was held in Accra on 3 May 2019. " + string.Concat(Enumerable.Repeat("Ministry of Water (", count));

    private string One(int characters, Random random)
    {
        var text = new StringBuilder(characters + DocumentLength);
        while (text.Length < characters) text.Append(_paragraphs[random.Next(_paragraphs.Count)]).Append("\n\n");
        return text.ToString();
    }
}
