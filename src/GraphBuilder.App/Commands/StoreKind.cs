namespace GraphBuilder.App.Commands;

/// <summary>Where a graph can be kept.</summary>
internal enum StoreKind
{
    /// <summary>A file.</summary>
    Sqlite,

    /// <summary>A server.</summary>
    Neo4j,
}
