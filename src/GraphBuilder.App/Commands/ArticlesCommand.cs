using System.CommandLine;
using System.Globalization;
using GraphBuilder.App.Findings;
using Spectre.Console;

namespace GraphBuilder.App.Commands;

/// <summary>Lists what is loaded.</summary>
internal sealed class ArticlesCommand : AppCommand
{
    private readonly StoreOptions _store = new();
    private readonly Option<bool> _json = JsonOption.Create();

    public ArticlesCommand(Terminal terminal)
        : base("articles", "List the articles in the graph", terminal, "articles", "articles --json")
    {
        _store.AddTo(this);
        Add(_json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var store = await _store.OpenAsync(arguments, cancellation);
        var articles = await store.ListAsync(cancellation);
        if (arguments.GetValue(_json))
        {
            foreach (var article in articles) Terminal.Data.WriteJson(article);
            return ExitCode.Done;
        }
        var table = FindingTables.Bare("Articles", "Id", "Published", "Title", "Publisher", "Claims");
        table.Columns[4].RightAligned();
        foreach (var article in articles)
            table.AddRow(
                FindingTables.Safe(ArticleKey.Short(article.Id)),
                FindingTables.Period(article.PublishedOn, article.PublishedOn),
                FindingTables.Safe(article.Title ?? article.Origin ?? ""),
                FindingTables.Safe(article.Publisher ?? ""),
                article.Claims.ToString(CultureInfo.InvariantCulture));
        Terminal.Write(table);
        return ExitCode.Done;
    }
}
