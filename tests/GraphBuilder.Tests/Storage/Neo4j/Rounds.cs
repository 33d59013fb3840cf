using System.Globalization;

namespace GraphBuilder.Tests.Storage.Neo4j;

/// <summary>How much the failure tests try: little by default, so that every run has them; GRAPHBUILDER_NEO4J_FULL=1 asks for all of it.</summary>
internal static class Rounds
{
    private static readonly bool Full = Environment.GetEnvironmentVariable("GRAPHBUILDER_NEO4J_FULL") == "1";

    /// <summary>Rounds of parallel loads.</summary>
    public static int Parallel => Full ? 20 : 2;

    /// <summary>Kills of the server during a load.</summary>
    public static int Kills => Full ? 10 : 2;

    /// <summary>Articles of the load during which the server is killed.</summary>
    public static int Articles => Full ? 500 : 120;

    /// <summary>Articles of each parallel load.</summary>
    public static int ParallelArticles => Full ? 60 : 30;

    /// <summary>For the test's output.</summary>
    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
