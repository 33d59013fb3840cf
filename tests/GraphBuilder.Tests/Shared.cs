namespace GraphBuilder.Tests;

/// <summary>The folder of gold, reference outputs and articles that stands beside a checkout and is not part of it.</summary>
internal static class Shared
{
    /// <summary>Its path; the test is skipped, with the reason, where it is absent.</summary>
    public static string Folder
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("GRAPHBUILDER_SHARED") ?? Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));
            Assert.SkipUnless(Directory.Exists(folder), $"{folder} is not there: gold and reference data are not part of the repository (GRAPHBUILDER_SHARED names another place).");
            return folder;
        }
    }

    /// <summary>A file or folder in it.</summary>
    public static string At(params string[] parts) => Path.Combine([Folder, .. parts]);
}
