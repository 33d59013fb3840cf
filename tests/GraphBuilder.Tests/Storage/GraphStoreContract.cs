using CsCheck;
using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Graph.Export;
using GraphBuilder.Mentions;
using GraphBuilder.Storage;
using GraphBuilder.Tests.Graph;

namespace GraphBuilder.Tests.Storage;

/// <summary>What every store promises; each store's tests inherit it.</summary>
public abstract class GraphStoreContract
{
    private const string Ann = "person:ann-lee";
    private const string Union = "org:union";
    private const string France = "country:FRA";

    private static readonly DateOnly Day = new(2024, 3, 1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>How many random histories the properties try: fewer where a store is slow.</summary>
    protected virtual int Histories => 50;

    /// <summary>Opens an empty store that nobody else uses; a test has one open at a time.</summary>
    protected abstract Task<IGraphStore> OpenEmptyAsync();

    [Fact]
    public async Task An_article_comes_back_as_it_was_written()
    {
        await using var store = await OpenEmptyAsync();
        ArticleGraph article = Full("1", "a.txt");
        await Upsert(store, article);

        var read = Assert.Single(await Read(store));

        Assert.NotNull(read.Article.LoadedAt);
        AssertSame(article, read);
    }

    [Fact]
    public async Task Any_order_and_any_repeat_give_the_same_bytes()
    {
        await ArticleGraphs.Set.SelectMany(articles => Gen.Shuffle(articles).Select(shuffled => (articles, shuffled))).SampleAsync(
            async sets =>
            {
                string expected;
                await using (var once = await OpenEmptyAsync())
                {
                    foreach (var article in sets.articles) await Upsert(once, article);
                    expected = await Canonical(once);
                }
                await using var twice = await OpenEmptyAsync();
                await Upsert(twice, sets.shuffled);
                await Upsert(twice, [.. sets.shuffled.Reverse()]);
                Assert.Equal(expected, await Canonical(twice));
            },
            iter: Histories,
            threads: 1);
    }

    [Fact]
    public async Task Any_history_of_writing_and_removing_gives_the_projection_of_what_is_left()
    {
        var step = Gen.Frequency((3, ArticleGraphs.Of(4).Select(article => (article, remove: false))), (1, ArticleGraphs.Of(4).Select(article => (article, remove: true))));
        await step.List[1, 8].SampleAsync(
            async steps =>
            {
                await using var store = await OpenEmptyAsync();
                var current = new Dictionary<string, ArticleGraph>(StringComparer.Ordinal);
                foreach (var (article, remove) in steps)
                {
                    var id = article.Article.Id;
                    if (remove)
                    {
                        var removed = await store.RemoveAsync([id], CancellationToken.None);
                        Assert.Equal(current.Remove(id) ? [id] : [], removed);
                    }
                    else
                    {
                        current[id] = article;
                        await Upsert(store, article);
                    }
                }
                Assert.Equal(ArticleGraphs.Canonical(current.Values), await Canonical(store));
            },
            iter: Histories,
            threads: 1);
    }

    [Fact]
    public async Task Outcomes_tell_added_from_replaced_and_unchanged()
    {
        await using var store = await OpenEmptyAsync();
        ArticleGraph first = new ArticleSketch("1").Entity(Ann, "Ann Lee");
        ArticleGraph second = new ArticleSketch("2").Entity(Ann, "Ann Lee");
        ArticleGraph changed = new ArticleSketch("1").Entity(Ann, "Ann Lee", times: 2);

        var outcomes = new List<UpsertOutcome>();
        outcomes.AddRange(await Upsert(store, first, second));
        outcomes.AddRange(await Upsert(store, first, changed, changed));

        Assert.Equal([UpsertChange.Added, UpsertChange.Added, UpsertChange.Unchanged, UpsertChange.Replaced, UpsertChange.Unchanged], outcomes.Select(outcome => outcome.Change));
        Assert.Equal(["article:1", "article:2", "article:1", "article:1", "article:1"], outcomes.Select(outcome => outcome.ArticleId));
        Assert.All(outcomes, outcome => Assert.Null(outcome.ReplacedId));
    }

    [Fact]
    public async Task Loading_the_same_again_keeps_the_time_of_loading()
    {
        await using var store = await OpenEmptyAsync();
        ArticleGraph article = Full("1", null);
        await Upsert(store, article);
        var before = (await Read(store))[0].Article.LoadedAt;

        await Upsert(store, article);

        Assert.Equal(before, (await Read(store))[0].Article.LoadedAt);
    }

    [Fact]
    public async Task A_changed_file_replaces_the_article_it_gave_before()
    {
        await using var store = await OpenEmptyAsync();
        await Upsert(store, Full("1", "news.txt"), Full("2", "other.txt"));

        var outcome = Assert.Single(await Upsert(store, Full("3", "news.txt")));

        Assert.Equal(new UpsertOutcome("article:3", UpsertChange.Replaced, "article:1"), outcome);
        Assert.Equal(["article:2", "article:3"], (await Read(store)).Select(article => article.Article.Id));
    }

    [Fact]
    public async Task An_article_that_another_file_still_gives_survives_the_change_of_the_first_file()
    {
        await using var store = await OpenEmptyAsync();
        await Upsert(store, Full("1", "news.txt"));
        await Upsert(store, Full("1", "copy.txt"));

        var outcome = Assert.Single(await Upsert(store, Full("2", "news.txt")));

        Assert.Equal(new UpsertOutcome("article:2", UpsertChange.Added), outcome);
        Assert.Equal(["article:1", "article:2"], (await Read(store)).Select(article => article.Article.Id));
    }

    [Fact]
    public async Task Removing_leaves_the_graph_as_if_the_article_had_never_been_there()
    {
        await using var store = await OpenEmptyAsync();
        await Upsert(store, Full("1", "a.txt"), Full("2", "b.txt"));

        var removed = await store.RemoveAsync(["article:1", "article:unknown"], Cancellation);

        Assert.Equal(["article:1"], removed);
        Assert.Equal(ArticleGraphs.Canonical([Full("2", "b.txt")]), await Canonical(store));
        Assert.Equal(UpsertChange.Added, (await Upsert(store, Full("1", "a.txt")))[0].Change);
    }

    [Fact]
    public async Task Reading_by_nodes_gives_the_articles_that_mention_any_of_them()
    {
        await using var store = await OpenEmptyAsync();
        ArticleGraph talks = new ArticleSketch("1").Event(PloverType.Consult, [Ann, Union], [], reciprocal: true);
        ArticleGraph other = new ArticleSketch("2").Entity(France, "France");
        ArticleGraph third = new ArticleSketch("3").Entity("place:FRA-lyon", "Lyon");
        await Upsert(store, third, other, talks);

        Assert.Equal(["article:1", "article:2"], (await Read(store, new() { Nodes = [France, Ann] })).Select(article => article.Article.Id));
        Assert.Equal(["article:1"], (await Read(store, new() { Nodes = [talks.Claims[0].EventId!] })).Select(article => article.Article.Id));
        Assert.Equal(["article:2"], (await Read(store, new() { Nodes = [France, Ann], Articles = ["article:2", "article:3"] })).Select(article => article.Article.Id));
        Assert.Empty(await Read(store, new() { Nodes = [] }));
        Assert.Empty(await Read(store, new() { Articles = ["article:4"] }));
    }

    [Fact]
    public async Task Articles_are_listed_in_order_with_what_they_hold()
    {
        await using var store = await OpenEmptyAsync();
        ArticleGraph second = Full("2", "b.txt");
        await Upsert(store, second, new ArticleSketch("1"));

        var list = await store.ListAsync(Cancellation);

        Assert.Equal(["article:1", "article:2"], list.Select(summary => summary.Id));
        Assert.NotNull(list[1].LoadedAt);
        Assert.Equal(new ArticleSummary("article:2", "Title 2", "Courier", Day, null, "b.txt", second.Claims.Count, second.Mentions.Count, list[1].LoadedAt), list[1]);
    }

    [Theory]
    [InlineData("Erdogan")]
    [InlineData("ERDOĞAN")]
    [InlineData("the Erdoğan")]
    [InlineData("mr  erdogan!")]
    public async Task A_name_is_found_by_alias_without_regard_to_case_accents_and_punctuation(string query)
    {
        await using var store = await OpenEmptyAsync();
        await Upsert(store, new ArticleSketch("1").Entity("person:recep-erdogan", "Recep Erdoğan").Mention("person:recep-erdogan", "Erdoğan").Mention("person:recep-erdogan", "Mr. Erdoğan"));

        var match = Assert.Single(await store.FindAsync(query, 10, Cancellation));

        Assert.Equal(new NodeMatch("person:recep-erdogan", "Recep Erdoğan", 1), match);
    }

    [Fact]
    public async Task Exact_names_are_found_before_aliases_and_those_before_parts_of_names()
    {
        await using var store = await OpenEmptyAsync();
        ArticleSketch Article(string id) => new ArticleSketch(id).Entity("country:USA", "United States").Mention("country:USA", "Washington").Entity("org:washington-post", "Washington Post");
        await Upsert(store, Article("1"), Article("2"), new ArticleSketch("3").Entity("place:USA-washington", "Washington"), new ArticleSketch("4").Entity("person:al-washingtonian", "Al Washingtonian"));

        var matches = await store.FindAsync("Washington", 10, Cancellation);

        Assert.Equal(["place:USA-washington", "country:USA", "org:washington-post"], matches.Select(match => match.Id));
        Assert.Equal([1, 2, 2], matches.Select(match => match.Articles));
        Assert.Equal("place:USA-washington", Assert.Single(await store.FindAsync("Washington", 1, Cancellation)).Id);
        Assert.Empty(await store.FindAsync("?!", 10, Cancellation));
    }

    [Fact]
    public async Task The_name_of_a_match_is_the_name_of_the_node()
    {
        await using var store = await OpenEmptyAsync();
        await Upsert(store,
            new ArticleSketch("1").Entity(Ann, "Ann Lee", times: 2).Entity(Union, "Union", knownName: "The Union").Event(PloverType.Consult, [Ann], [], name: "harbour talks"),
            new ArticleSketch("2").Entity(Ann, "Ann C. Lee", times: 3).Entity(Union, "Union of All"));
        var nodes = GraphProjection.Project(await Read(store)).Nodes.ToDictionary(node => node.Id);

        foreach (var query in new[] { "Ann Lee", "Union", "harbour talks" })
        {
            var match = (await store.FindAsync(query, 1, Cancellation))[0];
            Assert.Equal(nodes[match.Id].Properties.TextOf("name"), match.Name);
        }
    }

    [Theory]
    [InlineData("it's \"quoted\" `ticked` {braced} $param :param ?")]
    [InlineData("'); DROP TABLE article; --")]
    [InlineData("line\nfeed\r\nand\ttab")]
    [InlineData("nul \0 in the middle")]
    [InlineData("سلام \u202Eright to left\u202C עברית")]
    [InlineData("back\\slash \\u0041 \\n and emoji \U0001F600 and \uE000")]
    public async Task Hostile_values_are_stored_exactly(string value)
    {
        await using var store = await OpenEmptyAsync();
        ArticleGraph article = Hostile(value);
        await Upsert(store, article);

        AssertSame(article, Assert.Single(await Read(store)));
        Assert.Equal(ArticleGraphs.Canonical([article]), await Canonical(store));
    }

    [Fact]
    public async Task A_megabyte_of_text_is_stored_exactly()
    {
        await using var store = await OpenEmptyAsync();
        ArticleGraph article = Hostile(string.Concat(Enumerable.Repeat("A long sentence with ümlauts and 'quotes'. ", 25_000)));
        await Upsert(store, article);

        AssertSame(article, Assert.Single(await Read(store)));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_refused_by_name_and_nothing_is_written()
    {
        await using var store = await OpenEmptyAsync();
        var broken = new ArticleSketch("2").Build();
        broken = broken with { Article = broken.Article with { Title = "half \uD83D" } };

        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => Upsert(store, new ArticleSketch("1"), broken));

        Assert.Contains("article:2", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("title", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await Read(store));
    }

    [Fact]
    public async Task Words_that_are_not_in_the_text_are_refused()
    {
        await using var store = await OpenEmptyAsync();
        var article = new ArticleSketch("1").Entity(Ann, "Ann Lee").Build();
        article = article with { Mentions = [article.Mentions[0] with { Text = "Bo Day!" }] };

        await Assert.ThrowsAsync<ArgumentException>(() => Upsert(store, article));
    }

    [Fact]
    public async Task A_cancelled_load_leaves_whole_articles_and_goes_on_where_it_stopped()
    {
        await using var store = await OpenEmptyAsync();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var articles = Enumerable.Range(1, 3).Select(i => Full($"{i}", null)).ToArray();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.UpsertAsync(articles, source.Token));
        await Upsert(store, articles);

        Assert.Equal(ArticleGraphs.Canonical(articles), await Canonical(store));
    }

    [Fact]
    public async Task Parallel_writers_of_overlapping_articles_give_the_serial_graph()
    {
        await using var store = await OpenEmptyAsync();
        var articles = Enumerable.Range(1, 8).Select(i => Full($"{i}", null)).ToArray();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(shift => Task.Run(() => Upsert(store, [.. articles.Skip(shift * 2), .. articles.Take(shift * 2)]), Cancellation)));

        Assert.Equal(ArticleGraphs.Canonical(articles), await Canonical(store));
    }

    private static ArticleGraph Full(string id, string? origin) => new ArticleSketch(id) { Title = "Title " + id, Publisher = "Courier", PublishedOn = Day, Origin = origin }
        .Entity(Ann, "Ann Lee", times: 2, sector: "GOV")
        .Entity(France, "France", knownName: "France", country: "FRA")
        .Mention(France, "French", MentionForm.Demonym)
        .Mention(Ann, "she", MentionForm.Pronoun)
        .Event(PloverType.Consult, [Ann, Union], [], mode: "phone", reciprocal: true, date: Day, name: "harbour talks", place: "place:FRA-lyon", about: [France], says: [Union], confidence: 0.123)
        .Event(PloverType.Accuse, [Union], [France], Modality.Denied, Polarity.Negative, date: Day, until: Day.AddDays(2), partOf: "event:1")
        .Relation(HoldsOffice, Ann, France, "President " + id, former: true);

    private const Relations.RelationType HoldsOffice = Relations.RelationType.HoldsOffice;

    private static ArticleGraph Hostile(string value)
    {
        var graph = new ArticleSketch("1") { Title = value, Publisher = value, Origin = value }
            .Entity(Ann, value)
            .Event(PloverType.Accuse, [Ann], [France], name: value, mode: value)
            .Relation(HoldsOffice, Ann, France, value)
            .Build();
        return graph with { Article = graph.Article with { Author = value, Url = value } };
    }

    private static Task<IReadOnlyList<UpsertOutcome>> Upsert(IGraphStore store, params ArticleGraph[] articles) => store.UpsertAsync(articles, CancellationToken.None);

    protected static async Task<List<ArticleGraph>> Read(IGraphStore store, ArticleFilter? filter = null)
    {
        var articles = new List<ArticleGraph>();
        await foreach (var article in store.ReadAsync(filter ?? new ArticleFilter(), CancellationToken.None)) articles.Add(article);
        return articles;
    }

    /// <summary>The canonical export; a store that keeps the projected graph beside the contributions compares the two here.</summary>
    protected virtual async Task<string> Canonical(IGraphStore store) => ArticleGraphs.Canonical(await Read(store));

    private static void AssertSame(ArticleGraph expected, ArticleGraph actual)
    {
        Assert.Equal(expected.Article, actual.Article with { LoadedAt = null });
        Assert.Equivalent(expected.Entities, actual.Entities, strict: true);
        Assert.Equal(expected.Mentions, actual.Mentions);
        Assert.Equivalent(expected.Claims, actual.Claims, strict: true);
    }
}
