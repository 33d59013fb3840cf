using System.Text.RegularExpressions;

namespace GraphBuilder.App.Articles.Headers;

/// <summary>The items of a credit line that have been read so far.</summary>
internal sealed partial class CreditItems(string text, int end)
{
    private const string Name = """
        (?: \p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*  (?: \s \p{Lu}\.(?:-?\p{Lu}\.)* | \s (?:de|da|di|du|del|della|van|von|der|den|bin|ibn|al|el|la|le|ter|dos) | \s \p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]* (?:\sJr\.|\sSr\.)? ){1,5}
          | (?:\p{Lu}\.[\s-]?){1,3} \s? \p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]* (?:\s\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*)?
          | \p{Lu}[\p{Lu}'’-]+ (?: \s\p{Lu}\. | \s\p{Lu}[\p{Lu}'’-]+ ){1,3} ) (?= [\s,;|.()–—] | $ )
        """;

    private bool _marked;

    /// <summary>The names after "By".</summary>
    public string? Author { get; private set; }

    /// <summary>The outlet.</summary>
    public string? Publisher { get; private set; }

    /// <summary>The date; one marked as published wins.</summary>
    public WrittenDate? Date { get; private set; }

    /// <summary>An outlet alone is a credit when it is known by name or marked as source.</summary>
    public bool IsCertain => Author is not null || Date is not null || _marked || (Publisher is not null && Outlets.IsKnown(Publisher));

    private bool IsEmpty => Author is null && Publisher is null && Date is null;

    /// <summary>Reads the item that begins at an offset and returns the offset after it, or null when none does.</summary>
    public int? Take(int at)
    {
        if (Author is null && Byline().Match(text, at, end - at) is { Success: true } byline)
        {
            at += byline.Length;
            return TakeOutlet(at, marked: true) ?? TakeNames(at);
        }
        if (WrittenDate.At(text, at, end) is { } date)
        {
            if (Date is null || (Date.Mark != DateMark.Published && date.Mark == DateMark.Published)) Date = date;
            return at + date.Length;
        }
        if (SourceMark().Match(text, at, end - at) is { Success: true } source && TakeOutlet(at + source.Length, marked: true) is { } afterSource)
        {
            _marked = true;
            return afterSource;
        }
        if (TakeOutlet(at, marked: false) is { } afterOutlet) return afterOutlet;
        return !IsEmpty && Aside().Match(text, at, end - at) is { Success: true } aside ? at + aside.Length : null;
    }

    private int? TakeOutlet(int at, bool marked)
    {
        var match = Segment().Match(text, at, end - at);
        if (!match.Success) return null;
        var name = match.Groups["name"].Value.TrimEnd();
        if (!(Outlets.IsKnown(name) || ((marked || !IsEmpty) && Outlets.LooksLikeOne(name)))) return null;
        Publisher ??= name;
        return at + match.Length;
    }

    /// <summary>"A. Name", "A. Name and B. Name", "A. Name, B. Name and C. Name"; after a comma alone a role, an outlet or a place may follow instead.</summary>
    private int? TakeNames(int start)
    {
        var first = FirstName().Match(text, start, end - start);
        if (!first.Success || !IsPerson(first.Value)) return null;
        var (after, sure) = (start + first.Length, start + first.Length);
        while (NextName().Match(text, after, end - after) is { Success: true } next && IsPerson(next.Groups["name"].Value))
        {
            after += next.Length;
            if (next.Groups["and"].Success) sure = after;
        }
        Author = text[start..sure];
        return sure;
    }

    private static bool IsPerson(string name)
    {
        var words = name.Split(' ');
        return words[0] is not ("The" or "This" or "That" or "These" or "All" or "Late" or "Early" or "Our" or "Mid" or "Staff")
            && !words[0].EndsWith("day", StringComparison.Ordinal) && WrittenDate.At($"{words[0]} 1", 0, words[0].Length + 2) is null
            && !Outlets.LooksLikeOne(name) && !Role().IsMatch(words[^1]);
    }

    [GeneratedRegex(@"\G(?:(?:(?:written|reported|compiled|story|text|words|reporting|analysis|report|posted)\s)?by:?\s+|(?:author|byline)s?:\s*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Byline();

    [GeneratedRegex(@"\G" + Name, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FirstName();

    [GeneratedRegex(@"\G (?: (?<and> ,?\sand\s | \s&\s ) | ,\s ) (?<name>" + Name + ")", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NextName();

    [GeneratedRegex(@"\G(?:source|publisher|publication|courtesy of)\s?:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SourceMark();

    [GeneratedRegex(@"\G\(?(?:for |via )?(?<name>\p{Lu}[\p{L}\p{N}.'’&/ -]{1,50}?)(?:\s(?:[Ss]taff|[Cc]ontributors?))?\)?(?=\s*[,;|•·–—()]|\s+-\s|\s*$|\.$)\.?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Segment();

    /// <summary>Roles, places, addresses and reading times beside a credit: they are read over.</summary>
    [GeneratedRegex("""
        \G (?: in \s \p{Lu}[\p{L}'’.-]+ (?: (?:\s|,\s|\sand\s) \p{Lu}[\p{L}'’.-]+ ){0,3} (?= [\s,;|)–—] | $ )
             | (?: [\p{L}&'’-]+ \s ){0,4}? (?i: (?:staff\s)?writers? | staff | reporters? | correspondents? | editors? | contributors? | columnist | bureau\schief ) \b
             | [\w.+-]+@[\w.-]+ | @\w+ | \d{1,3} \s min(?:ute)?s? \s read )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Aside();

    [GeneratedRegex("^(?:staff|writers?|reporters?|correspondents?|editors?|contributors?|columnist|chief)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Role();
}
