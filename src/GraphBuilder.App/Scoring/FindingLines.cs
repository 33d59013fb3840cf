using System.Globalization;
using GraphBuilder.App.Commands;
using GraphBuilder.Events;
using GraphBuilder.Scoring;
using GraphBuilder.Scoring.Revisions;

namespace GraphBuilder.App.Scoring;

/// <summary>Differences as plain lines, which can be searched and compared: what, then sentence, rule, the model's view and the tree, indented.</summary>
internal static class FindingLines
{
    public static void Write(TextWriter output, Finding finding)
    {
        output.WriteLine(Printable.Line($"{finding.Kind} {finding.Subject.ToString().ToLowerInvariant()} in {finding.Document}: {finding.What}"));
        if (finding.SentenceText is { } sentence) output.WriteLine($"    {Printable.Line(sentence)}");
        if (finding.Rule is { } rule) output.WriteLine("    " + Printable.Line($"rule {rule}, confidence {Number(finding.Confidence ?? 0)}"));
        if (finding.Model is { } model) output.WriteLine("    " + Printable.Line($"model at \"{model.Word}\": event {Number(model.EventChance)}, {model.Type.Code()} {Number(model.TypeChance)}"));
        if (finding.Sentence is { } tree) output.WriteLine($"    {Printable.Line(TreeText.Of(tree))}");
    }

    public static void Write(TextWriter output, RevisionReport report)
    {
        foreach (var claim in report.Gained) WriteClaim(output, "Gained", claim, []);
        foreach (var claim in report.Lost) WriteClaim(output, "Lost", claim, []);
        foreach (var altered in report.Altered) WriteClaim(output, "Altered", altered.After, altered.Differences);
    }

    private static void WriteClaim(TextWriter output, string change, ClaimRecord claim, IReadOnlyList<string> differences)
    {
        output.WriteLine(Printable.Line($"{change} in {claim.Document}: {claim}"));
        foreach (var difference in differences) output.WriteLine($"    {Printable.Line(difference)}");
        output.WriteLine($"    {Printable.Line(claim.Sentence)}");
        output.WriteLine("    " + Printable.Line($"rule {claim.Rule}, confidence {Number(claim.Confidence)}"));
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
