using System.Buffers;
using System.Text.RegularExpressions;
using GraphBuilder.Text;

namespace GraphBuilder.App.Articles.Headers;

/// <summary>Author, publisher and date at the beginning of a line: "By Peter Baker – New York Times – 3 May –".</summary>
/// <param name="Span">From the first to the last item, with the sign that parts it from what follows.</param>
/// <param name="Author">The names after "By", as written.</param>
/// <param name="Publisher">The outlet named.</param>
/// <param name="Date">The date named; of several, the one marked as published.</param>
internal sealed partial record CreditLine(TextSpan Span, string? Author, string? Publisher, WrittenDate? Date)
{
    private const string Name = """
        (?: \p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*  (?: \s \p{Lu}\.(?:-?\p{Lu}\.)* | \s (?:de|da|di|du|del|della|van|von|der|den|bin|ibn|al|el|la|le|ter|dos) | \s \p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]* (?:\sJr\.|\sSr\.)? ){1,5}
          | (?:\p{Lu}\.[\s-]?){1,3} \s? \p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]* (?:\s\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*)?
          | \p{Lu}[\p{Lu}'’-]+ (?: \s\p{Lu}\. | \s\p{Lu}[\p{Lu}'’-]+ ){1,3} )
        """;

    private static readonly SearchValues<char> PartingSigns = SearchValues.Create("–—|•·-");

    /// <summary>True when the line holds nothing else.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>The credit at the beginning of a line, when it is certain: it fills the line, or a dash or bar parts it from the prose after it.</summary>
    public static CreditLine? Read(string text, TextSpan line)
    {
        var items = new Items(text, line.End);
        var at = line.Start;
        while (at < line.End && items.Take(at) is { } next)
        {
            at = next;
            var sign = Separator().Match(text, at, line.End - at);
            at += sign.Length;
            items.Parted = sign.ValueSpan.IndexOfAny(PartingSigns) >= 0;
        }
        if (items.IsEmpty) return null;
        if (at >= line.End) return items.IsCertain ? items.ToCredit(line) with { IsWhole = true } : null;
        var certain = items.Author is not null || items.Date?.Year is not null;
        if (!certain || !(items.Parted || DatelineMark.Read(text, new TextSpan(at, line.End)) is not null)) return null;
        return items.ToCredit(new TextSpan(line.Start, at - text[line.Start..at].Length + text[line.Start..at].TrimEnd().Length));
    }

    [GeneratedRegex(@"\G\s*(?:[–—|•·,;/-]+\s*)*", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex Separator();

    /// <summary>What has been read of the line so far.</summary>
    private sealed partial class Items(string text, int end)
    {
        private bool _marked;

        public string? Author { get; private set; }

        public string? Publisher { get; private set; }

        public WrittenDate? Date { get; private set; }

        public bool Parted { get; set; }

        public bool IsEmpty => Author is null && Publisher is null && Date is null;

        /// <summary>A role or place alone is no credit; an outlet alone is one when it is known by name.</summary>
        public bool IsCertain => Author is not null || Date is not null || _marked || (Publisher is not null && Outlets.IsKnown(Publisher));

        public CreditLine ToCredit(TextSpan span) => new(span, Author, Publisher, Date);

        /// <summary>Reads one item and returns the offset after it, or null when none begins here.</summary>
        public int? Take(int at)
        {
            if (Author is null && Byline().Match(text, at, end - at) is { Success: true } byline)
            {
                if (byline.Groups["names"] is { Success: true } names && !FirstWordIsNoName(names.Value))
                {
                    Author = names.Value.Trim();
                    return at + byline.Length;
                }
                if (TakeOutlet(at + byline.Groups["mark"].Length) is { } afterAgency) return afterAgency;
                return null;
            }
            if (WrittenDate.At(text, at) is { } date && at + date.Length <= end)
            {
                if (Date is null || (Date.Mark != DateMark.Published && date.Mark == DateMark.Published)) Date = date;
                _marked |= date.Mark != DateMark.None;
                return at + date.Length;
            }
            if (SourceMark().Match(text, at, end - at) is { Success: true } source && TakeOutlet(at + source.Length) is { } afterSource)
            {
                _marked = true;
                return afterSource;
            }
            if (TakeOutlet(at) is { } after) return after;
            if (IsEmpty) return null;
            return Aside().Match(text, at, end - at) is { Success: true, Length: > 0 } aside ? at + aside.Length : null;
        }

        private int? TakeOutlet(int at)
        {
            var match = Segment().Match(text, at, end - at);
            if (!match.Success) return null;
            var name = match.Groups["name"].Value.TrimEnd();
            if (!(Outlets.IsKnown(name) || (!IsEmpty && Outlets.LooksLikeOne(name)))) return null;
            Publisher ??= name;
            return at + match.Length;
        }

        private static bool FirstWordIsNoName(string names)
        {
            var first = names.Split(' ')[0];
            return first is "The" or "This" or "That" or "These" or "All" or "Late" or "Early" or "Our" or "Mid" || WrittenDate.At($"{first} 1", 0) is not null || first.EndsWith("day", StringComparison.Ordinal);
        }

        [GeneratedRegex($"""
            \G (?<mark> (?: (?:written|reported|compiled|story|text|words|reporting|analysis|report|posted)\s )? by :? \s+ | (?:author|byline) : \s* )
            (?-i: (?<names> {Name} (?: (?: ,\s | ,?\sand\s | \s&\s ) {Name} ){"{0,5}"} (?= [\s,;|.()–—] | $ ) ) )?
            """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
        private static partial Regex Byline();

        [GeneratedRegex(@"\G(?:source|publisher|publication|courtesy of)\s?:\s*", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 200)]
        private static partial Regex SourceMark();

        [GeneratedRegex(@"\G\(?(?:for |via )?(?<name>\p{Lu}[\p{L}\p{N}.'’&/ -]{1,50}?)(?:\s(?:staff|contributors?))?\)?(?=\s*[,;|•·–—()]|\s+-\s|\s*$|\.$)\.?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
        private static partial Regex Segment();

        /// <summary>Roles, places, addresses and reading times beside a credit: they are read over.</summary>
        [GeneratedRegex("""
            \G (?: in \s \p{Lu}[\p{L}'’.-]+ (?: (?:\s|,\s|\sand\s) \p{Lu}[\p{L}'’.-]+ ){0,3} (?= [\s,;|)–—] | $ )
                 | (?: [\p{L}&'’-]+ \s ){0,4}? (?:staff|(?:staff\s)?writers?|reporters?|correspondents?|editors?|contributors?|columnist|bureau\schief) \b
                 | [\w.+-]+@[\w.-]+ | @\w+ | \d{1,3} \s min(?:ute)?s? \s read )
            """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
        private static partial Regex Aside();
    }
}
