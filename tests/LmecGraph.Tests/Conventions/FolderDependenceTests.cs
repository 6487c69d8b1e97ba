using System.Text;
using LmecGraph.Graph;

namespace LmecGraph.Tests.Conventions;

/// <summary>A folder of the library uses only what is upstream of it.</summary>
public sealed class FolderDependenceTests
{
    /// <summary>From upstream to downstream; folders of one line do not use each other.</summary>
    private static readonly string[][] Stream =
    [
        ["Text", "Ontology"],
        ["Lexicon"],
        ["Documents"],
        ["Mentions"],
        ["Observations"],
        ["Resolution"],
        ["Graph"],
        ["Queries", "Metrics", "Evaluation"],
        ["Export"],
        ["Pipeline"],
    ];

    /// <summary>The JSON form writes edge types by their labels.</summary>
    private static readonly (string From, string To)[] Exempt = [("LmecGraph.Text.Json", "Ontology")];

    [Fact]
    public void A_folder_uses_only_what_is_upstream_of_it()
    {
        var wrong =
            from type in typeof(KnowledgeGraph).Assembly.GetTypes()
            let folder = Folder(type)
            where folder is not null
            from used in TypeUses.Of(type)
            let other = used.Assembly == type.Assembly ? Folder(used) : null
            where other is not null && other != folder && Depth(other) >= Depth(folder) && !Exempt.Contains((Outermost(type).FullName!, other))
            select $"{folder} must not use {other}: {type.FullName} uses {used.FullName}";
        Assert.Equal([], wrong.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_stream()
    {
        var folders = Directory.GetDirectories(Path.Combine(Sources.Root, "src", "LmecGraph")).Select(Path.GetFileName).Except(["bin", "obj"]);
        Assert.Equal([], folders.Except(Stream.SelectMany(line => line)));
    }

    [Fact]
    public void A_use_is_seen_wherever_it_stands()
    {
        var uses = TypeUses.Of(typeof(Sample<>));
        Assert.Superset(
            new HashSet<Type> { typeof(StringBuilder), typeof(Version), typeof(Uri), typeof(TimeZoneInfo), typeof(FormatException), typeof(Lazy<>) },
            uses.ToHashSet());
    }

    private static int Depth(string folder) => Array.FindIndex(Stream, line => line.Contains(folder));

    private static string? Folder(Type type) => Outermost(type).Namespace?.Split('.') is ["LmecGraph", var folder, ..] ? folder : null;

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private sealed class Sample<T>(T value)
    {
        private readonly StringBuilder? _field = value as StringBuilder;

        public Version? Signature(Lazy<Uri[]> argument) => _field is null || argument.IsValueCreated ? null : new();

        public static bool Body()
        {
            try
            {
                return TimeZoneInfo.Utc.BaseUtcOffset == default;
            }
            catch (FormatException)
            {
                return false;
            }
        }
    }
}
