namespace LmecGraph.Stores.Tests.Conformance;

public sealed class EveryStoreHasEverySuite
{
    private static readonly Type[] Types = typeof(EveryStoreHasEverySuite).Assembly.GetTypes();

    public static TheoryData<Type, Type> PlacesAndSuites { get; } =
    [
        .. from place in Types.Where(t => t.IsSubclassOf(typeof(StorePlace)) && !t.IsAbstract)
           from suite in Types.Where(t => t.IsGenericTypeDefinition && t.BaseType is { IsGenericType: true } parent
               && parent.GetGenericTypeDefinition() == typeof(StoreConformance<>))
           select new TheoryDataRow<Type, Type>(place, suite),
    ];

    [Theory]
    [MemberData(nameof(PlacesAndSuites))]
    public void A_kind_of_store_is_tested_by_every_suite(Type place, Type suite) =>
        Assert.Contains(Types, t => !t.IsAbstract && t.BaseType == suite.MakeGenericType(place));
}
