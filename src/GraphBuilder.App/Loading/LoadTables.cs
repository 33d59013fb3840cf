using System.Globalization;
using GraphBuilder.App.Articles;
using GraphBuilder.App.Commands;
using GraphBuilder.App.Findings;
using GraphBuilder.Graph;
using Spectre.Console;

namespace GraphBuilder.App.Loading;

/// <summary>A report as tables: few articles with all that was found, many as one line each.</summary>
internal static class LoadTables
{
    private const int MostLines = 40;

    public static void Write(LoadReport report, Terminal terminal)
    {
        if (report.Contributions.Count > 0)
            foreach (var contribution in report.Contributions) Write(contribution, terminal);
        else if (report.Articles.Count > 0) terminal.Write(Articles(report.Articles));
        if (report.Refusals.Count > 0) terminal.Write(Refusals(report.Refusals));
        if (report.Skipped.Count > 0) terminal.Write(Skipped(report.Skipped));
    }

    private static void Write(ArticleGraph contribution, Terminal terminal)
    {
        var article = contribution.Article;
        var source = string.Join(", ", new[] { article.Publisher, FindingTables.Period(article.PublishedOn, article.PublishedOn), ArticleKey.Short(article.Id) }.Where(part => !string.IsNullOrEmpty(part)));
        terminal.Write(new Markup($"[bold]{FindingTables.Safe(article.Title ?? article.Origin ?? "Untitled")}[/]\n[dim]{FindingTables.Safe(source)}[/]\n\n"));
        var graph = new GraphReader(GraphProjection.Project([contribution]));
        if (graph.Actors() is { Count: > 0 } actors) terminal.Write(FindingTables.Actors(actors));
        if (graph.Events() is { Count: > 0 } events) terminal.Write(FindingTables.Events(events));
        if (graph.Relations() is { Count: > 0 } relations) terminal.Write(FindingTables.Relations(relations));
    }

    private static Table Articles(IReadOnlyList<LoadedArticle> articles)
    {
        var table = FindingTables.Bare("Articles", "Id", "Title", "Actors", "Events", "Relations", "Change");
        foreach (var column in new[] { 2, 3, 4 }) table.Columns[column].RightAligned();
        foreach (var article in articles.Take(MostLines))
            table.AddRow(FindingTables.Safe(ArticleKey.Short(article.Id)), FindingTables.Safe(Printable.Shortened(article.Title, 70)), Number(article.Actors), Number(article.Events), Number(article.Relations), article.Change.ToString().ToLowerInvariant());
        if (articles.Count > MostLines) table.Caption($"and {articles.Count - MostLines} more: graph-builder articles");
        return table;
    }

    private static Table Refusals(IReadOnlyList<ArticleRefusal> refusals)
    {
        var table = FindingTables.Bare("Refused", "Input", "Why");
        foreach (var refusal in refusals) table.AddRow(FindingTables.Safe(refusal.Line is { } line ? $"{refusal.Origin}, line {line}" : refusal.Origin), FindingTables.Safe(refusal.Explanation));
        return table;
    }

    private static Table Skipped(IReadOnlyList<LoadResult.Skipped> skipped)
    {
        var table = FindingTables.Bare("Skipped", "Input", "Why");
        foreach (var document in skipped) table.AddRow(FindingTables.Safe(document.Origin), FindingTables.Safe(document.Explanation));
        return table;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
