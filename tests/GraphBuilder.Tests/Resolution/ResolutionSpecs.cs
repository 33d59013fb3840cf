using System.Text.RegularExpressions;
using GraphBuilder.Graph;
using GraphBuilder.Language;
using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;
using GraphBuilder.Relations;
using GraphBuilder.Resolution;
using GraphBuilder.Tests.Language;
using GraphBuilder.Text;

namespace GraphBuilder.Tests.Resolution;

/// <summary>Specs/resolution.md, run through the real model.</summary>
public sealed partial class ResolutionSpecs
{
    private static readonly Lazy<Pipeline> Analysis = new(() => Pipeline.Build(
        new WordsStage(), new LanguageStage(Model.Shipped), new MentionsStage(KnowledgeBase.Load()), new ResolutionStage(KnowledgeBase.Load()), new RelationsStage(KnowledgeBase.Load())));

    public static TheoryData<string> Cases() => [.. Read().Select(c => c.Title)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Specification(string title)
    {
        var (_, text, facts) = Read().Single(c => c.Title == title);
        Assert.NotEmpty(facts);
        var article = new Article { Text = text };
        var annotated = Analysis.Value.Analyze(article);
        var suffix = GraphKeys.Article(article)[^16..];
        var failures = facts.Select(f => Check(annotated, f, suffix)).Where(f => f is not null).ToList();
        Assert.True(failures.Count == 0, string.Join("\n", failures) + "\n" + string.Join("\n", annotated.Mentions.Select(m => $"  {m.Text} [{m.Form}] = {m.Entity?.Key ?? string.Join(" + ", m.Members.Select(e => e.Key))}")) + "\n" + string.Join("\n", annotated.Relations.Select(r => $"  {r.Type.Code()} {r.Subject.Entity?.Key} -> {r.Object.Entity?.Key} ({r.Rule})")));
    }

    private static string? Check(AnnotatedArticle article, string fact, string suffix)
    {
        var relation = RelationFact().Match(fact);
        if (relation.Success)
        {
            var wanted = !relation.Groups["no"].Success;
            var there = article.Relations.Any(r => r.Type.Code() == relation.Groups["type"].Value && r.Subject.Entity?.Key == relation.Groups["from"].Value && r.Object.Entity?.Key == relation.Groups["to"].Value);
            return there == wanted ? null : $"{(wanted ? "missing" : "invented")}: {fact}";
        }
        var mention = MentionFact().Match(fact);
        if (!mention.Success) return $"not understood: {fact}";
        var found = article.Mentions.Where(m => m.Text == mention.Groups["words"].Value).ToList();
        if (mention.Groups["n"].Success) found = [.. found.Skip(int.Parse(mention.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture) - 1).Take(1)];
        var expected = mention.Groups["key"].Value;
        if (expected.EndsWith('@')) expected += suffix;
        if (expected == "nothing") return found.All(m => m.Entity is null && m.Members.Count == 0) ? null : $"resolved: {fact}";
        if (found.Count == 0) return $"no such mention: {fact}";
        return found.All(m => (m.Entity?.Key ?? string.Join(" + ", m.Members.Select(e => e.Key).Order(StringComparer.Ordinal))) == expected) ? null : $"wrong: {fact}";
    }

    private static IEnumerable<(string Title, string Text, List<string> Facts)> Read()
    {
        (string Title, string Text, List<string> Facts)? current = null;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "GraphBuilder.Tests", "Specs", "resolution.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (current is { } done) yield return done;
                current = (line[3..], "", []);
            }
            else if (current is { } c && line.StartsWith("> ", StringComparison.Ordinal)) current = c with { Text = c.Text.Length == 0 ? line[2..] : c.Text + "\n" + line[2..] };
            else if (current is { } d && line.StartsWith("- ", StringComparison.Ordinal)) d.Facts.Add(line[2..]);
        }
        if (current is { } last) yield return last;
    }

    [GeneratedRegex(@"^(?<no>no )?(?<type>[A-Z_]+) (?<from>\S+) -> (?<to>\S+)$")]
    private static partial Regex RelationFact();

    [GeneratedRegex("""^"(?<words>[^"]+)"(?: \((?<n>\d+)\))? is (?<key>.+)$""")]
    private static partial Regex MentionFact();
}
