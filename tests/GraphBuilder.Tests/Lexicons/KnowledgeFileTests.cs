using GraphBuilder.Lexicons;

namespace GraphBuilder.Tests.Lexicons;

public class KnowledgeFileTests
{
    private const string Folder = "Lexicons/knowledge/";

    // Uninhabited, or without an adjective, a people's name or a capital that news use.
    private static readonly string[] WithoutDemonym = ["ATF", "BVT", "HMD", "SGS", "SJM", "UMI"];
    private static readonly string[] WithoutCapital = ["ATA", "BVT", "HMD", "IOT", "TKL", "UMI"];

    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    public static TheoryData<string> Files => [.. typeof(KnowledgeBase).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))];

    [Fact]
    public void All_knowledge_files_are_embedded() => Assert.Equal(17, Files.Count);

    [Theory, MemberData(nameof(Files))]
    public void A_file_says_what_it_is_where_it_comes_from_and_what_its_columns_are(string file)
    {
        var header = Lines(file).TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).ToArray();
        Assert.True(header.Length >= 3);
        Assert.Contains(header, line => line.Contains("Source:", StringComparison.Ordinal) && line.Contains("Licence:", StringComparison.Ordinal) && line.Contains("Date:", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_row_has_the_columns_of_the_header_and_no_empty_part_in_a_list(string file)
    {
        var lines = Lines(file);
        var columns = lines.Last(line => line.StartsWith("# ", StringComparison.Ordinal)).Split('\t').Length;
        var rows = lines.Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).ToArray();
        Assert.All(rows, row => Assert.Equal(columns, row.Split('\t').Length));
        Assert.All(rows, row => Assert.DoesNotContain("||", row));
        Assert.All(rows.SelectMany(row => row.Split('\t', '|')), cell => Assert.Equal(cell.Trim(), cell));
    }

    [Theory]
    [InlineData("countries.tsv", 1)]
    [InlineData("organisations.tsv", 1)]
    [InlineData("peoples.tsv", 1)]
    [InlineData("offices.tsv", 1)]
    [InlineData("person_nouns.tsv", 1)]
    [InlineData("group_nouns.tsv", 1)]
    [InlineData("institutions.tsv", 1)]
    [InlineData("metonyms.tsv", 1)]
    [InlineData("ambiguous.tsv", 1)]
    [InlineData("city_names.tsv", 2)]
    [InlineData("guarded_names.txt", 1)]
    public void No_key_stands_twice(string file, int keyColumns)
    {
        var keys = Lines(Folder + file).Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).Select(line => string.Join('\t', line.Split('\t').Take(keyColumns)));
        Assert.Empty(keys.GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Iso_3166_1_is_complete_with_Kosovo()
    {
        var current = Knowledge.Countries.Where(c => c.Status != CountryStatus.Historical).ToArray();
        Assert.Equal(250, current.Length);
        Assert.Equal(250, current.Select(c => c.Alpha2).Distinct().Count());
        Assert.All(current, c => Assert.True(c.Alpha3.Length == 3 && c.Alpha3.All(char.IsAsciiLetterUpper)));
    }

    [Fact]
    public void Every_country_has_demonyms_and_a_capital_but_for_those_listed()
    {
        var current = Knowledge.Countries.Where(c => c.Status != CountryStatus.Historical).ToArray();
        Assert.Equal(WithoutDemonym, current.Where(c => c.Adjectives.Count == 0).Select(c => c.Alpha3).Order(StringComparer.Ordinal));
        Assert.Equal(WithoutCapital, current.Where(c => c.Capitals.Count == 0).Select(c => c.Alpha3).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_country_a_file_speaks_of_exists()
    {
        Assert.All(Knowledge.Entries.Where(e => e.Country is not null), e => Assert.NotNull(Knowledge.Country(e.Country!)));
        Assert.All(Knowledge.Entries.SelectMany(e => e.Members), member => Assert.NotNull(Knowledge.Country(member)));
        Assert.All(Knowledge.Countries.Where(c => c.Of is not null), c => Assert.NotNull(Knowledge.Country(c.Of!)));
    }

    [Fact]
    public void Every_whole_of_a_part_exists() =>
        Assert.All(Knowledge.Entries.Where(e => e.PartOf is not null), e => Assert.NotNull(Knowledge.Entry(e.PartOf!)));

    [Fact]
    public void Every_name_has_one_meaning_or_is_listed_as_ambiguous()
    {
        var listed = AmbiguousFile.Read();
        var clashes = Knowledge.WrittenNames
            .Select(pair => (pair.Key, Entries: Clashing(pair.Names).ToArray()))
            .Where(pair => pair.Entries.Length > 0 && pair.Entries.Except(listed.GetValueOrDefault(pair.Key) ?? []).Any())
            .Select(pair => $"{pair.Key}: {string.Join('|', pair.Entries)}");
        Assert.Empty(clashes);
    }

    [Fact]
    public void Every_demonym_has_one_meaning_or_is_listed_as_ambiguous()
    {
        var listed = AmbiguousFile.Read();
        Assert.Empty(Knowledge.Demonyms.Where(d => d.Demonym.Entries.Count > 1 && d.Demonym.Entries.Select(e => e.Key).Except(listed.GetValueOrDefault(d.Key) ?? []).Any())
            .Select(d => $"{d.Key}: {string.Join('|', d.Demonym.Entries.Select(e => e.Key))}"));
    }

    [Fact]
    public void Every_ambiguous_key_exists() => Assert.All(AmbiguousFile.Read().Values.SelectMany(keys => keys), key => Assert.NotNull(Knowledge.Entry(key)));

    // Cities share names all over the world; population puts them in order.
    private static IEnumerable<string> Clashing(IReadOnlyList<WrittenName> names) => names
        .Where(name => name.Entry.Population == 0)
        .GroupBy(name => name.Written, name => name.Entry.Key, StringComparer.Ordinal)
        .Select(sameForm => sameForm.Distinct(StringComparer.Ordinal).ToArray())
        .Where(keys => keys.Length > 1)
        .SelectMany(keys => keys)
        .Distinct(StringComparer.Ordinal);

    private static string[] Lines(string resource)
    {
        using var reader = new StreamReader(typeof(KnowledgeBase).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
