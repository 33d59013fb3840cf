using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Storage.Sqlite;

/// <summary>The file: opens connections to it and brings its schema up to date.</summary>
internal sealed class SqliteDatabase
{
    private const int Application = 1198670948;
    private readonly string _connectionString;

    public SqliteDatabase(string path, bool create, TimeSpan patience)
    {
        Path = System.IO.Path.GetFullPath(path);
        if (!create && !File.Exists(Path)) throw new StoreException($"There is no graph at {Path}. Load an article first, or name the file with --database.");
        if (Directory.Exists(Path)) throw new StoreException($"{Path} is a folder, not a graph. Name a file with --database.");
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            DefaultTimeout = (int)patience.TotalSeconds,
        }.ToString();
        Guard(() =>
        {
            if (create) CreateFolder();
            Migrate();
        });
    }

    public string Path { get; }

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        connection.Execute(Sql.Statement("open-connection"));
        return connection;
    }

    public void Guard(Action action) => Guard(() =>
    {
        action();
        return true;
    });

    public T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException failure)
        {
            throw SqliteFailure.Explain(failure, Path);
        }
    }

    /// <summary>Gives the file back: connections wait open in a pool otherwise.</summary>
    public void Release()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private void CreateFolder()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The folder of {Path} cannot be created: {failure.Message} Choose another file with --database.", failure);
        }
    }

    private void Migrate()
    {
        using var connection = Connect();
        if (Version(connection, null) == Sql.Migrations.Count) return;
        connection.Execute(Sql.Statement("set-journal"));
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var migration in Sql.Migrations.Skip(Version(connection, transaction))) connection.Execute(migration, transaction: transaction);
        transaction.Commit();
    }

    private int Version(SqliteConnection connection, SqliteTransaction? transaction)
    {
        var (version, application, objects) = connection.QuerySingle<(int Version, int Application, int Objects)>(Sql.Statement("read-version"), transaction: transaction);
        if (application != Application && (version > 0 || objects > 0))
            throw new StoreException($"The file {Path} is a database of another program. Choose another file with --database.");
        if (version > Sql.Migrations.Count)
            throw new StoreException(string.Create(CultureInfo.InvariantCulture, $"The graph {Path} was written by a newer version of this program (schema {version}; this one knows {Sql.Migrations.Count}). Update the program, or choose another file with --database."));
        return version;
    }
}
