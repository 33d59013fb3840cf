using System.Globalization;
using GraphBuilder.App.Commands;
using Spectre.Console;

namespace GraphBuilder.App.Findings;

/// <summary>Findings as tables that stay readable at 80 columns: what people ask first on the left, the sentence on the right.</summary>
internal static class FindingTables
{
    private const int WhoColumns = 20;

    public static Table Actors(IEnumerable<ActorFinding> actors)
    {
        var table = Bare("Actors and places", "Name", "Kind", "Country", "Also called", "Mentions");
        table.Columns[4].RightAligned();
        foreach (var actor in actors)
            table.AddRow(
                Safe(actor.Name),
                Safe(actor.Sector is null ? actor.Kind : $"{actor.Kind} ({actor.Sector})"),
                Safe(actor.Country ?? ""),
                Safe(Printable.Shortened(string.Join(", ", actor.Aliases), 60)),
                actor.Mentions.ToString(CultureInfo.InvariantCulture));
        return table;
    }

    public static Table Events(IEnumerable<EventFinding> events)
    {
        var table = WithSentences(Bare("Events", "What", "Who", "Sentence"));
        foreach (var found in events) table.AddRow(What(found), Who(found), Sentence(found.Evidence));
        return table.ShowRowSeparators();
    }

    public static Table Relations(IEnumerable<RelationFinding> relations)
    {
        var table = WithSentences(Bare("Relations", "What", "Who", "Sentence"));
        foreach (var relation in relations) table.AddRow(What(relation), $"{Safe(relation.From.Name)}\n→ {Safe(relation.To.Name)}", Sentence(relation.Evidence));
        return table.ShowRowSeparators();
    }

    public static Table Path(IEnumerable<PathStep> path)
    {
        var table = Bare("Path", "From", "What", "To", "Sentence");
        foreach (var step in path)
            table.AddRow(Safe(step.From.Name), step.Event is { } found ? What(found) : What(step.Relation!), Safe(step.To.Name), Sentence(step.Event?.Evidence ?? step.Relation!.Evidence));
        return table.ShowRowSeparators();
    }

    /// <summary>"2017-05-02", two days on two lines, or nothing.</summary>
    public static string Period(DateOnly? start, DateOnly? end) => (start, end) switch
    {
        (null, _) => "",
        ({ } day, { } last) when last != day => $"{Day(day)} –\n{Day(last)}",
        ({ } day, _) => Day(day),
    };

    /// <summary>Text of an article or of a user in a table: one line, without markup or control characters.</summary>
    public static string Safe(string text) => Markup.Escape(Printable.Line(text));

    public static Table Bare(string title, params IEnumerable<string> columns)
    {
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(title, new Style(decoration: Decoration.Bold)) };
        foreach (var column in columns) table.AddColumn(new TableColumn($"[bold]{column}[/]"));
        return table;
    }

    // At 80 columns the sentence gets half of the line.
    private static Table WithSentences(Table table)
    {
        table.Columns[0].NoWrap();
        table.Columns[1].Width(WhoColumns);
        return table;
    }

    private static string What(EventFinding found)
    {
        var lines = new List<string> { $"[bold]{found.Type}[/]" };
        if (found.Mode is not null) lines.Add(Safe(found.Mode));
        lines.Add($"[{Colour(found.Status)}]{found.Status}[/]");
        if (Period(found.DateStart, found.DateEnd) is { Length: > 0 } period) lines.Add(period);
        return string.Join('\n', lines);
    }

    private static string What(RelationFinding relation)
    {
        var title = relation.Title is null ? "" : $"\n{Safe(relation.Title)}";
        var former = relation.Former ? "\n[dim]former[/]" : "";
        return $"[bold]{relation.Type}[/]{title}{former}";
    }

    private static string Who(EventFinding found)
    {
        var lines = found.Initiators.Select(actor => Safe(actor.Name))
            .Concat(found.Recipients.Select(actor => $"→ {Safe(actor.Name)}"))
            .Concat(found.Places.Select(place => $"[dim]in[/] {Safe(place.Name)}"))
            .Concat(found.About.Select(topic => $"[dim]about[/] {Safe(topic.Name)}"))
            .ToList();
        return lines.Count == 0 ? Safe(found.Name) : string.Join('\n', lines);
    }

    private static string Sentence(IReadOnlyList<Evidence> evidence)
    {
        var claim = evidence[0];
        var at = claim.TriggerStart - claim.Start;
        var sentence = at < 0 || at + claim.Trigger.Length > claim.Sentence.Length
            ? Safe(claim.Sentence)
            : $"{Kept(claim.Sentence[..at])}[bold]{Kept(claim.Trigger)}[/]{Kept(claim.Sentence[(at + claim.Trigger.Length)..])}";
        var speakers = claim.AttributedTo.Count == 0 ? "" : $"\n[dim]according to {Safe(string.Join(", ", claim.AttributedTo.Select(speaker => speaker.Name)))}[/]";
        var more = evidence.Count == 1 ? "" : $"\n[dim]and {evidence.Count - 1} more claim{(evidence.Count == 2 ? "" : "s")}[/]";
        return sentence + speakers + more;
    }

    // Keeps the blanks at both ends, which part a trigger from its neighbours.
    private static string Kept(string text)
    {
        var line = Safe(text);
        var before = text.Length > 0 && char.IsWhiteSpace(text[0]) && !line.StartsWith(' ') ? " " : "";
        return before + line + (line.Length > 0 && char.IsWhiteSpace(text[^1]) ? " " : "");
    }

    private static string Colour(string status) => status switch
    {
        "occurred" => "green",
        "denied" or "cancelled" or "disputed" => "red",
        _ => "yellow",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
