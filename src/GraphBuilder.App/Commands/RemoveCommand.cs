using System.CommandLine;
using GraphBuilder.App.Findings;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Commands;

/// <summary>Takes articles out, with everything that only they support. All of them or, when one is not found, none.</summary>
internal sealed class RemoveCommand : AppCommand
{
    private readonly Argument<string[]> _articles = new("ARTICLE") { Description = "Key (or its first digits), address, or the path it was loaded from", Arity = ArgumentArity.OneOrMore };
    private readonly StoreOptions _store = new();
    private readonly Option<bool> _json = JsonOption.Create();

    public RemoveCommand(Terminal terminal)
        : base("remove", "Remove articles and all that only they support", terminal, "remove seeds/02-singapore-summit.md", "remove 1f3a09c2")
    {
        Add(_articles);
        _store.AddTo(this);
        Add(_json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var store = await _store.OpenAsync(arguments, cancellation);
        var loaded = await store.ListAsync(cancellation);
        var chosen = arguments.GetRequiredValue(_articles).Select(word => Single(word, loaded)).DistinctBy(article => article.Id).ToList();
        var removed = (await store.RemoveAsync([.. chosen.Select(article => article.Id)], cancellation)).ToHashSet(StringComparer.Ordinal);
        foreach (var article in chosen.Where(article => removed.Contains(article.Id)))
        {
            if (arguments.GetValue(_json)) Terminal.Data.WriteJson(new { Removed = article.Id, article.Title });
            else Terminal.Data.WriteLine($"Removed {ArticleKey.Short(article.Id)}  {Printable.Line(article.Title ?? article.Origin ?? "")}".TrimEnd());
        }
        return ExitCode.Done;
    }

    private static ArticleSummary Single(string word, IReadOnlyList<ArticleSummary> loaded) => ArticleKey.Find(word, loaded) switch
    {
        [var article] => article,
        [] => throw new CommandException(ExitCode.NotFound, $"No article in the graph is called '{word}', and none was removed. 'graph-builder articles' lists them with their keys."),
        var several => throw new CommandException(ExitCode.Usage, $"'{word}' fits {several.Count} articles ({string.Join(", ", several.Take(3).Select(article => article.Id))}{(several.Count > 3 ? ", ..." : "")}), and none was removed. Give more of the key."),
    };
}
