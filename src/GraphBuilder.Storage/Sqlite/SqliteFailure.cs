using Microsoft.Data.Sqlite;

namespace GraphBuilder.Storage.Sqlite;

/// <summary>SQLite's result codes (https://sqlite.org/rescode.html) as sentences a person can act on.</summary>
internal static class SqliteFailure
{
    public static StoreException Explain(SqliteException failure, string path) => new(Sentence(failure, path), failure);

    private static string Sentence(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        SqliteCodes.Busy or SqliteCodes.Locked => $"The graph {path} is being written by another program that did not finish in time. Try again when it is done.",
        SqliteCodes.ReadOnly => $"The graph {path} cannot be written: the file or its folder is read-only. Change the permissions or choose another file with --database.",
        SqliteCodes.Full => $"The disk is full: the article being written to {path} was not stored, those before it are. Free some space and load again.",
        SqliteCodes.CannotOpen => $"The graph {path} cannot be opened: the folder does not exist or access is denied. Check the path or choose another file with --database.",
        SqliteCodes.NotADatabase => $"The file {path} is not a graph: it is no SQLite database. Choose another file with --database.",
        SqliteCodes.Corrupt => $"The graph {path} is damaged. Restore it from a copy, or load the articles into a new file with --database.",
        SqliteCodes.InputOutput => $"The graph {path} cannot be read or written: the disk reports an error ({failure.SqliteExtendedErrorCode}). Check the disk and try again.",
        _ => $"The graph {path} failed: {failure.Message} (SQLite code {failure.SqliteExtendedErrorCode}).",
    };

    private static class SqliteCodes
    {
        public const int Busy = 5;
        public const int Locked = 6;
        public const int ReadOnly = 8;
        public const int InputOutput = 10;
        public const int Corrupt = 11;
        public const int Full = 13;
        public const int CannotOpen = 14;
        public const int NotADatabase = 26;
    }
}
