using LmecGraph.Mentions;
using LmecGraph.Observations;

namespace LmecGraph.Resolution;

/// <summary>Who is who: the occurrences of all documents in clusters, one cluster a thing of the world.</summary>
/// <param name="Readings">The readings, ordinal order of document name.</param>
/// <param name="Clusters">Each with its occurrences in order; clusters are ordered by their first occurrence.</param>
/// <param name="Joins">Why occurrences were joined, strongest first.</param>
/// <param name="Proposals">Pairs that a person should look at, strongest first.</param>
/// <param name="LostKeys">Keys in decisions that name nothing any more, ordinal order.</param>
/// <param name="Occurrences">The occurrences by mention and key.</param>
public sealed record Identity(
    IReadOnlyList<DocumentReading> Readings, IReadOnlyList<IReadOnlyList<Occurrence>> Clusters, IReadOnlyList<Proposal> Joins,
    IReadOnlyList<Proposal> Proposals, IReadOnlyList<MentionKey> LostKeys, Occurrences Occurrences)
{
    private readonly int[] _clusterOf = Index(Clusters);

    /// <summary>Index of the cluster to which a mention belongs.</summary>
    public int ClusterOf(string document, Mention mention) => _clusterOf[Occurrences.Of(document, mention)];

    private static int[] Index(IReadOnlyList<IReadOnlyList<Occurrence>> clusters)
    {
        var index = new int[clusters.Sum(c => c.Count)];
        for (var c = 0; c < clusters.Count; c++)
            foreach (var occurrence in clusters[c]) index[occurrence.Number] = c;
        return index;
    }
}

/// <summary>Two occurrences that are, or may be, one thing.</summary>
/// <param name="Left">The earlier occurrence's key.</param>
/// <param name="Right">The later occurrence's key.</param>
/// <param name="Score">Sum of the weights of the clues; 1 and more is enough to join.</param>
/// <param name="Reasons">One sentence per clue, strongest first.</param>
public sealed record Proposal(MentionKey Left, MentionKey Right, double Score, IReadOnlyList<string> Reasons);
