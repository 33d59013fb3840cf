using System.Globalization;
using GraphBuilder.App.Commands;
using GraphBuilder.Events;
using GraphBuilder.Scoring;
using GraphBuilder.Scoring.Articles;
using GraphBuilder.Scoring.Revisions;
using GraphBuilder.Scoring.Sentences;
using Spectre.Console;

namespace GraphBuilder.App.Scoring;

/// <summary>Scores as tables; figures in percent.</summary>
internal static class ScoreTables
{
    public static Table Article(ArticleScore score)
    {
        var table = Figures(score.Doc, "", "Precision", "Recall", "F1", "Core recall", "Right", "Found", "Gold");
        AddItems(table, "Actors", score.Actors);
        AddCounts(table, "Names of actors", score.Aliases);
        AddItems(table, "Places", score.Places);
        AddItems(table, "Events", score.Events);
        AddShare(table, "Direction swaps", score.Swaps);
        AddShare(table, "Modality right", score.Modality);
        AddCounts(table, "Dates of events", score.Dates);
        AddCounts(table, "Places of events", score.EventPlaces);
        AddCounts(table, "Attribution of events", score.Attribution);
        AddItems(table, "Relations", score.Relations);
        return table;
    }

    /// <summary>F1 of each article of a corpus, one row each.</summary>
    public static Table Overview(IEnumerable<ArticleScore> scores)
    {
        var table = Figures("Articles (F1)", "", "Actors", "Places", "Events", "Relations", "Modality", "Swaps");
        foreach (var s in scores)
            table.AddRow(Safe(s.Doc), Percent(s.Actors.All.F1), Percent(s.Places.All.F1), Percent(s.Events.All.F1), Percent(s.Relations.All.F1), Percent(s.Modality.Value), Plain(s.Swaps.Part));
        return table;
    }

    public static Table Sentences(string path, SentenceScore score)
    {
        var table = Figures($"{path}: {score.Sentences} sentences", "", "Precision", "Recall", "F1", "Right", "Found", "Gold");
        AddCounts(table, "Events (trigger and type)", score.Events);
        AddCounts(table, "Triggers", score.Triggers);
        AddCounts(table, "Participants", score.Participants);
        AddShare(table, "Modality right", score.Modality);
        AddShare(table, "Direction swaps", score.Swaps);
        AddShare(table, "Sentences without an act that get one", score.FalseAlarms);
        AddRow(table, "Macro F1 over types", "", "", Percent(score.MacroF1));
        return table;
    }

    public static Table Coded(string path, CodedScore score)
    {
        var table = Figures($"{path}: {score.Sentences} sentences", "", "Precision", "Recall", "F1", "Right", "Found", "Gold");
        AddShare(table, "Type right", score.TypeRight);
        AddShare(table, "Quad class right", score.QuadRight);
        AddShare(table, "Initiator and recipient right", score.ActorsRight);
        AddShare(table, "Direction swaps", score.Swaps);
        AddCounts(table, "Types (micro)", score.Micro);
        AddRow(table, "Types (macro)", "", "", Percent(score.MacroF1));
        return table;
    }

    public static Table Types(IReadOnlyDictionary<PloverType, Counts> types)
    {
        var table = Figures("By type", "", "Precision", "Recall", "F1", "Right", "Found", "Gold");
        foreach (var (type, counts) in types.Where(t => t.Value.Found + t.Value.Gold > 0).OrderBy(t => t.Key)) AddCounts(table, type.Code(), counts);
        return table;
    }

    public static Table Reliability(Reliability reliability)
    {
        var table = Figures($"Reliability (calibration error {Percent(reliability.CalibrationError)})", "Confidence", "Claims", "Mean confidence", "Right");
        foreach (var bin in reliability.Bins)
            table.AddRow(string.Create(CultureInfo.InvariantCulture, $"{bin.From:0.0} – {bin.To:0.0}"), Plain(bin.Right.Whole), Percent(bin.MeanConfidence), Percent(bin.Right.Value));
        return table;
    }

    public static Table Revision(RevisionReport report)
    {
        var table = Figures("Against the earlier run", "Unchanged", "Gained", "Lost", "Altered", "Sentences not in both");
        table.AddRow(Plain(report.Unchanged), Plain(report.Gained.Count), Plain(report.Lost.Count), Plain(report.Altered.Count), Plain(report.SentencesNotShared));
        return table;
    }

    private static Table Figures(string title, params IReadOnlyList<string> columns)
    {
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(Safe(title), new Style(decoration: Decoration.Bold)) };
        foreach (var (index, column) in columns.Index())
        {
            var cell = new TableColumn($"[bold]{column}[/]");
            table.AddColumn(index == 0 ? cell : cell.RightAligned());
        }
        return table;
    }

    private static void AddItems(Table table, string name, ItemScore score) =>
        table.AddRow(name, Ratio(score.All.Precision, score.All.Found), Ratio(score.All.Recall, score.All.Gold), Ratio(score.All.F1, score.All.Found + score.All.Gold), Ratio(score.Core.Value, score.Core.Whole), Plain(score.All.Hits), Plain(score.All.Found), Plain(score.All.Gold));

    private static void AddCounts(Table table, string name, Counts counts)
    {
        string[] blank = table.Columns.Count == 8 ? [""] : [];
        table.AddRow([name, Ratio(counts.Precision, counts.Found), Ratio(counts.Recall, counts.Gold), Ratio(counts.F1, counts.Found + counts.Gold), .. blank, Plain(counts.Hits), Plain(counts.Found), Plain(counts.Gold)]);
    }

    private static void AddShare(Table table, string name, Share share)
    {
        string[] blank = table.Columns.Count == 8 ? ["", ""] : [""];
        table.AddRow([name, "", Ratio(share.Value, share.Whole), .. blank, Plain(share.Part), "", Plain(share.Whole)]);
    }

    private static void AddRow(Table table, params string[] cells) => table.AddRow([.. cells, .. Enumerable.Repeat("", table.Columns.Count - cells.Length)]);

    /// <summary>A ratio over nothing says nothing.</summary>
    private static string Ratio(double share, int whole) => whole == 0 ? "" : Percent(share);

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Safe(string text) => Markup.Escape(Printable.Line(text));
}
