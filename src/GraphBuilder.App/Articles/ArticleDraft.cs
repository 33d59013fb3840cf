using GraphBuilder.App.Articles.Formats;
using GraphBuilder.App.Articles.Headers;
using GraphBuilder.App.Articles.Languages;

namespace GraphBuilder.App.Articles;

/// <summary>What a format's reader has taken out of a document, before the text itself is asked.</summary>
internal sealed record ArticleDraft
{
    /// <summary>Where it was read.</summary>
    public required string Origin { get; init; }

    /// <summary>The text without the title that is given apart; paragraphs are parted by a blank line.</summary>
    public required string Body { get; init; }

    /// <summary>The title given apart.</summary>
    public string? Title { get; init; }

    /// <summary>The canonical address given.</summary>
    public string? Url { get; init; }

    /// <summary>The identity given.</summary>
    public string? SourceId { get; init; }

    /// <summary>The author given.</summary>
    public string? Author { get; init; }

    /// <summary>The publisher given.</summary>
    public string? Publisher { get; init; }

    /// <summary>The date given, as written there.</summary>
    public string? Published { get; init; }

    /// <summary>A year given apart.</summary>
    public int? Year { get; init; }

    /// <summary>The file name, which may begin with a date.</summary>
    public string? FileName { get; init; }

    /// <summary>One-based line of a JSON Lines file.</summary>
    public int? Line { get; init; }

    /// <summary>The article, or the refusal when the text is not English prose. What is given apart wins over what the text's head says.</summary>
    public ArticleResult ToResult(ReadingOptions options)
    {
        var title = TextCleaner.OneLine(Title);
        var text = TextCleaner.Clean(Body);
        var (body, given) = (text, text.Length > 0 ? title : null);
        if (given is not null && !StartsWithLine(text, given)) text = $"{given}\n\n{text}";
        if (text.Length == 0) return Refuse(RefusalReason.Empty, "There is no text in it. Nothing was loaded from it.");
        if (LanguageCheck.Refusal(body) is { } refusal) return Refuse(refusal.Reason, refusal.Explanation);

        var head = ArticleHead.Read(text, given?.Length ?? 0);
        var notes = new List<string>();
        return new ArticleResult.Read(new Article
        {
            Text = text,
            Title = head.Title,
            Url = Url,
            SourceId = SourceId,
            Origin = Origin,
            Author = TextCleaner.OneLine(WithoutBy(Author)) ?? head.Author,
            Publisher = TextCleaner.OneLine(Publisher) ?? head.Publisher,
            PublishedOn = options.PublishedOn ?? Day(head, notes),
            Dateline = head.Dateline,
            Regions = head.Regions,
            Notes = notes,
        });
    }

    private DateOnly? Day(ArticleHead head, List<string> notes)
    {
        var evidence = new List<DateEvidence>(head.Dates);
        if (Published is { } published)
        {
            if (WrittenDate.Parse(published) is { } date) evidence.Add(new DateEvidence(date, DateSource.Metadata));
            else notes.Add($"The date given with the article, \"{published}\", cannot be read as one; 2017-05-02 is the safest form.");
        }
        if (Uri.TryCreate(Url, UriKind.Absolute, out var address) && PublicationDate.InAddress(address) is { } inAddress) evidence.Add(inAddress);
        if (FileName is not null && PublicationDate.InFileName(FileName) is { } inName) evidence.Add(inName);
        var (day, note) = PublicationDate.Decide(evidence, Year);
        if (note is not null) notes.Add(note);
        return day;
    }

    private ArticleResult Refuse(RefusalReason reason, string explanation) => ArticleResult.Refuse(Origin, reason, explanation, Line);

    private static bool StartsWithLine(string text, string line) =>
        text.StartsWith(line, StringComparison.Ordinal) && (text.Length == line.Length || text[line.Length] == '\n');

    private static string? WithoutBy(string? author) => author?.Trim() is { } name && name.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? name[3..] : author;
}
