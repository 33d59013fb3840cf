using GraphBuilder.Graph;
using GraphBuilder.Storage;
using GraphBuilder.Storage.Sqlite;
using GraphBuilder.Tests.Graph;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Tests.Storage;

public sealed class SqliteFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string File => _folder.File("news.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_command_that_only_looks_does_not_make_a_file()
    {
        var failure = Assert.Throws<StoreException>(() => SqliteGraphStore.Open(File, TimeProvider.System, create: false));

        Assert.Contains(File, failure.Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task The_folder_of_a_new_graph_is_made()
    {
        await using var store = SqliteGraphStore.Open(Path.Combine(_folder.Path, "a", "b", "news.db"), TimeProvider.System);

        Assert.Empty(await store.ListAsync(CancellationToken.None));
    }

    [Fact]
    public void A_file_that_is_no_database_is_named()
    {
        System.IO.File.WriteAllText(File, string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 100)));

        Assert.Contains("not a graph", Assert.Throws<StoreException>(() => SqliteGraphStore.Open(File, TimeProvider.System)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_no_graph() => Assert.Contains("is a folder", Assert.Throws<StoreException>(() => SqliteGraphStore.Open(_folder.Path, TimeProvider.System)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        Run("CREATE TABLE customer (name TEXT)");

        Assert.Contains("another program", Assert.Throws<StoreException>(() => SqliteGraphStore.Open(File, TimeProvider.System)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_of_a_newer_program_is_left_alone()
    {
        await SqliteGraphStore.Open(File, TimeProvider.System).DisposeAsync();
        Run("PRAGMA user_version = 99");

        Assert.Contains("newer version", Assert.Throws<StoreException>(() => SqliteGraphStore.Open(File, TimeProvider.System)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_is_still_there_when_it_is_opened_again()
    {
        ArticleGraph article = new ArticleSketch("1").Entity("person:ann-lee", "Ann Lee");
        await using (var store = SqliteGraphStore.Open(File, TimeProvider.System)) await store.UpsertAsync([article], CancellationToken.None);

        await using var again = SqliteGraphStore.Open(File, TimeProvider.System, create: false);

        Assert.Equal("article:1", Assert.Single(await again.ListAsync(CancellationToken.None)).Id);
    }

    [Fact]
    public async Task A_second_writer_waits_and_says_so_when_it_waited_in_vain()
    {
        await using var store = SqliteGraphStore.Open(File, TimeProvider.System, patience: TimeSpan.FromSeconds(1));
        using (var other = Connect())
        using (other.BeginTransaction(deferred: false))
        {
            var failure = await Assert.ThrowsAsync<StoreException>(() => store.UpsertAsync([new ArticleSketch("1")], CancellationToken.None));
            Assert.Contains("another program", failure.Message, StringComparison.Ordinal);
            Assert.Empty(await store.ListAsync(CancellationToken.None));
        }
        Assert.Equal(UpsertChange.Added, (await store.UpsertAsync([new ArticleSketch("1")], CancellationToken.None))[0].Change);
    }

    [Fact]
    public async Task Readers_see_whole_articles_while_another_process_writes()
    {
        await using var store = SqliteGraphStore.Open(File, TimeProvider.System);
        await store.UpsertAsync([new ArticleSketch("1").Entity("person:ann-lee", "Ann Lee")], CancellationToken.None);
        using var other = Connect();
        using var transaction = other.BeginTransaction(deferred: false);
        using var command = other.CreateCommand();
        command.CommandText = "DELETE FROM mention";
        command.Transaction = transaction;
        command.ExecuteNonQuery();

        await foreach (var article in store.ReadAsync(new ArticleFilter(), CancellationToken.None)) Assert.Single(article.Mentions);
    }

    [Fact]
    public async Task A_failure_in_the_middle_of_an_article_keeps_whole_articles_only()
    {
        var articles = Enumerable.Range(1, 3).Select(i => new ArticleSketch($"{i}").Entity("person:ann-lee", $"Ann {i}").Build()).ToArray();
        await using var store = SqliteGraphStore.Open(File, TimeProvider.System);
        Run("CREATE TRIGGER broken BEFORE INSERT ON mention WHEN NEW.words = 'Ann 3' BEGIN SELECT RAISE(ABORT, 'broken'); END");

        await Assert.ThrowsAsync<StoreException>(() => store.UpsertAsync(articles, CancellationToken.None));

        var stored = new List<ArticleGraph>();
        await foreach (var article in store.ReadAsync(new ArticleFilter(), CancellationToken.None)) stored.Add(article);
        Assert.Equal(ArticleGraphs.Canonical(articles[..2]), ArticleGraphs.Canonical(stored));
    }

    [Theory]
    [InlineData(13, "disk is full")]
    [InlineData(8, "read-only")]
    [InlineData(14, "cannot be opened")]
    [InlineData(11, "damaged")]
    [InlineData(5, "another program")]
    public void Failures_of_the_file_are_sentences(int code, string words)
    {
        var failure = SqliteFailure.Explain(new SqliteException("x", code), "/data/news.db");

        Assert.Contains("/data/news.db", failure.Message, StringComparison.Ordinal);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_view_of_statements_shows_who_says_what_of_whom()
    {
        await using var store = SqliteGraphStore.Open(File, TimeProvider.System);
        await store.UpsertAsync([new ArticleSketch("1") { Publisher = "Courier" }.Event(GraphBuilder.Events.PloverType.Accuse, ["person:ann-lee"], ["country:FRA", "org:union"])], CancellationToken.None);

        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT publisher || ': ' || who || ' ' || type || ' ' || whom FROM statement";
        Assert.Equal("Courier: person:ann-lee ACCUSE country:FRA, org:union", command.ExecuteScalar());
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Run(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
