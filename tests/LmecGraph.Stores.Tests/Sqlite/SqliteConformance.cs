using LmecGraph.Stores.Tests.Conformance;

namespace LmecGraph.Stores.Tests.Sqlite;

public sealed class SqliteSaving : SavingConformance<SqlitePlace>;

public sealed class SqliteRemoving : RemovingConformance<SqlitePlace>;

public sealed class SqliteDocuments : DocumentsConformance<SqlitePlace>;

public sealed class SqliteReadings : ReadingsConformance<SqlitePlace>;

public sealed class SqliteLexicon : LexiconConformance<SqlitePlace>;

public sealed class SqliteDecisions : DecisionsConformance<SqlitePlace>;

public sealed class SqliteGraph : GraphConformance<SqlitePlace>;

public sealed class SqliteSharing : SharingConformance<SqlitePlace>;
