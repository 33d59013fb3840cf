using System.Text.RegularExpressions;
using GraphBuilder.Storage.Sqlite;

namespace GraphBuilder.Tests.Storage;

public partial class SqlTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "GraphBuilder.Storage");

    [Fact]
    public void Every_statement_is_a_file_that_is_used_and_every_use_has_its_file()
    {
        var files = Directory.GetFiles(Path.Combine(Folder, "Sqlite", "statements")).Select(Path.GetFileNameWithoutExtension).Order();
        var uses = Sources().SelectMany(source => StatementName().Matches(source.Text).Select(match => match.Groups[1].Value)).Distinct().Order();

        Assert.Equal(files, uses!);
        Assert.All(files, file => Assert.NotEmpty(Sql.Statement(file!)));
    }

    [Fact]
    public void Code_holds_no_SQL_so_that_values_can_reach_it_as_parameters_only() =>
        Assert.All(Sources(), source => Assert.DoesNotMatch(SqlInCode(), source.Text));

    private static IEnumerable<(string File, string Text)> Sources() =>
        Directory.GetFiles(Path.Combine(Folder, "Sqlite"), "*.cs").Select(file => (file, File.ReadAllText(file)));

    [GeneratedRegex("(?:Statement|Execute|Rows<\\w+>)\\(\"([a-z-]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StatementName();

    [GeneratedRegex("\"[^\"]*\\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE)\\b|CommandText", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SqlInCode();
}
