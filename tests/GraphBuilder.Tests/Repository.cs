namespace GraphBuilder.Tests;

/// <summary>The checkout the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds GraphBuilder.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The language model in it.</summary>
    public static string Models => Path.Combine(Root, "models");

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "GraphBuilder.sln"))) return folder;
        throw new DirectoryNotFoundException($"No GraphBuilder.sln above {AppContext.BaseDirectory}.");
    }
}
