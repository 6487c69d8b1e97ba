using LmecGraph.Ontology;
using LmecGraph.Stores;
using LmecGraph.Tests.Resolution;

namespace LmecGraph.Cli.Tests;

/// <summary>
/// A store that many tests ask: two dialogues; the Bank at both, at the second through Ann Lee, who was with the Fund at the first;
/// two bodies and a programme whose names overlap.
/// </summary>
public sealed class AskedStore : IAsyncLifetime
{
    internal WorkFolder Folder { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await using var store = await GraphStores.OpenAsync(Folder.At("lmecgraph.db"), new StoreOptions { Access = StoreAccess.Write });
        await store.SaveAsync(
        [
            new ReadingSketch("2020.txt", date: "2020-06")
                .Thing("e:First Water Dialogue", date: "2020-05-04").Thing("o:Mekong Fund", names: "MF")
                .Say("o:Green Bank", EdgeType.Hosted, "e:First Water Dialogue").Say("p:Ann Lee", EdgeType.SpokeAt, "e:First Water Dialogue", role: "opening")
                .Say("p:Ann Lee", EdgeType.Represents, "o:Mekong Fund", title: "Adviser").Say("o:Green Bank", EdgeType.BasedIn, "c:Laos")
                .Reading(),
            new ReadingSketch("2021.txt", date: "2021-06")
                .Thing("e:Second Water Dialogue", date: "2021-05-03").Thing("i:Green Bank")
                .Say("p:Ann Lee", EdgeType.SpokeAt, "e:Second Water Dialogue").Say("p:Ann Lee", EdgeType.Represents, "o:Green Bank", title: "Director, Water")
                .Say("o:Mekong Fund", EdgeType.Sponsored, "e:Second Water Dialogue")
                .Reading(),
        ]);
    }

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Task<Run> Query(params string[] words) => Folder.Run(["query", .. words]);
}
