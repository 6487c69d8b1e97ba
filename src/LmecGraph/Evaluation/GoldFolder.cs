using System.Text.Json;
using LmecGraph.Text;

namespace LmecGraph.Evaluation;

/// <summary>A folder of labelled documents: one JSON file per document, and <c>corpus.json</c> where it says who is who across them.</summary>
/// <param name="Documents">In ordinal order of file name.</param>
/// <param name="Corpus">Who is who across documents, or null.</param>
public sealed record GoldFolder(IReadOnlyList<GoldDocument> Documents, GoldCorpus? Corpus)
{
    private const string CorpusFile = "corpus.json";

    /// <summary>Reads a folder.</summary>
    /// <exception cref="GoldException">There is no gold in it, or a file is not one; the message is one line.</exception>
    public static GoldFolder Read(string folder)
    {
        if (!Directory.Exists(folder)) throw new GoldException($"{folder}: no such folder; give the one with the labelled documents to --gold");
        var files = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToLookup(f => Path.GetFileName(f) == CorpusFile);
        if (!files[false].Any()) throw new GoldException($"{folder}: no labelled document in this folder; each is a file that ends in .json");
        return new GoldFolder([.. files[false].Select(f => Checked(f, Parse<GoldDocument>(f)))], files[true].Select(f => Checked(f, Parse<GoldCorpus>(f))).FirstOrDefault());
    }

    private static T Parse<T>(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return JsonSerializer.Deserialize<T>(stream, Json.Options) ?? throw new GoldException($"{file}: it holds nothing");
        }
        catch (JsonException problem)
        {
            throw new GoldException($"{file}, line {problem.LineNumber + 1}: {problem.Path ?? "the file"} is not as it should be", problem);
        }
    }

    private static GoldDocument Checked(string file, GoldDocument gold)
    {
        if (string.IsNullOrEmpty(gold.Document)) throw new GoldException($"{file}: \"document\", the name of the document, is missing");
        if (gold.Entities is null || gold.Edges is null) throw new GoldException($"{file}: \"entities\" or \"edges\" is missing");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in gold.Entities)
            if (string.IsNullOrEmpty(entity.Id) || string.IsNullOrEmpty(entity.Name)) throw new GoldException($"{file}: an entity without \"id\" or \"name\"");
            else if (!ids.Add(entity.Id)) throw new GoldException($"{file}: two entities have the id {entity.Id}");
        foreach (var end in gold.Edges.SelectMany(e => new[] { e.Source, e.Target }))
            if (end is null || !ids.Contains(end)) throw new GoldException($"{file}: an edge ends at {end ?? "nothing"}, which is the id of no entity");
        return gold;
    }

    private static GoldCorpus Checked(string file, GoldCorpus corpus) => corpus.Clusters?.All(c => c.Members is not null) == true
        ? corpus
        : throw new GoldException($"{file}: \"clusters\", each with its \"members\", is missing");
}
