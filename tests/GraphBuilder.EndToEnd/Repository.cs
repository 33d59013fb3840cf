namespace GraphBuilder.EndToEnd;

/// <summary>The checkout the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds GraphBuilder.sln.</summary>
    public static string Root { get; } = FindRoot();

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "GraphBuilder.sln"))) return folder;
        throw new DirectoryNotFoundException($"No GraphBuilder.sln above {AppContext.BaseDirectory}.");
    }
}
