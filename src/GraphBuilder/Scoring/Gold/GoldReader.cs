using System.Text.Json;
using System.Text.Json.Serialization;
using GraphBuilder.Events;
using GraphBuilder.Text;

namespace GraphBuilder.Scoring.Gold;

/// <summary>Reads gold in any of its forms, which it tells from the content.</summary>
public static class GoldReader
{
    /// <summary>Sentences without a date carry this one in corpora that demand a date.</summary>
    private static readonly DateOnly DummyDate = new(2000, 1, 1);

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        Converters = { new PloverTypeConverter(), new JsonStringEnumConverter<Modality>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads one file's content.</summary>
    /// <param name="path">Named in messages.</param>
    /// <param name="content">The whole file.</param>
    /// <exception cref="GoldFormatException">The content is none of the forms, or does not hold together.</exception>
    public static GoldFile Read(string path, string content)
    {
        var lines = content.Split('\n');
        var first = Array.FindIndex(lines, l => !string.IsNullOrWhiteSpace(l));
        if (first < 0) throw new GoldFormatException(path, 1, "The file is empty.");
        if (lines[first].TrimStart()[0] is not ('{' or '[')) return new SentenceGoldFile(path, ReadPlain(lines));
        if (!IsWholeRecord(lines[first])) return new ArticleGoldFile(path, ReadArticle(path, content));
        var records = lines.Index().Where(l => !string.IsNullOrWhiteSpace(l.Item)).Select(l => (Number: l.Index + 1, Text: l.Item)).ToList();
        return records.Any(r => HoldsCodes(path, r.Number, r.Text))
            ? new CodedGoldFile(path, [.. records.Select(r => ReadCoded(path, r.Number, r.Text))])
            : new SentenceGoldFile(path, [.. records.Select(r => ReadSentence(path, r.Number, r.Text))]);
    }

    /// <summary>JSON Lines have a record with a text on the first line; an article's gold runs over many lines or has a <c>doc</c>.</summary>
    private static bool IsWholeRecord(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("text", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Plain lines are sentences without an act; a line that begins with <c>#</c> is a comment.</summary>
    private static List<GoldSentence> ReadPlain(string[] lines) =>
    [
        .. lines.Index().Select(l => (Number: l.Index + 1, Text: l.Item.Trim())).Where(l => l.Text.Length > 0 && l.Text[0] != '#')
            .Select(l => new GoldSentence { Id = $"line {l.Number}", Text = l.Text, Events = [] }),
    ];

    private static bool HoldsCodes(string path, int line, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("events", out var events) && events.ValueKind == JsonValueKind.Array
                && events.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("code", out _));
        }
        catch (JsonException e)
        {
            throw new GoldFormatException(path, line, e.Message, e);
        }
    }

    private static GoldArticle ReadArticle(string path, string content)
    {
        var article = Deserialize<GoldArticle>(path, 1, content);
        if (article.Actors.Concat(article.Places).GroupBy(e => e.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new GoldFormatException(path, LineOf(content, $"\"{twice.Key}\""), $"The id {twice.Key} stands for two actors or places.");
        foreach (var gold in article.Events)
            foreach (var date in gold.Dates)
                if (!GoldPeriod.TryParse(date, out _))
                    throw new GoldFormatException(path, LineOf(content, $"\"{date}\""), $"The date {date} of event {gold.Id} is not a day, month or year.");
        return article;
    }

    private static GoldSentence ReadSentence(string path, int line, string json)
    {
        var sentence = Deserialize<GoldSentence>(path, line, json);
        foreach (var words in sentence.Events.SelectMany(e => e.Source.Concat(e.Target).Prepend(e.Trigger)))
            CheckWords(path, line, sentence.Text, words.Text, words.Span);
        return sentence with { Date = Real(sentence.Date) };
    }

    private static CodedSentence ReadCoded(string path, int line, string json)
    {
        var sentence = Deserialize<CodedSentence>(path, line, json);
        if (sentence.Events.Count == 0) throw new GoldFormatException(path, line, $"Sentence {sentence.Id} has no event code.");
        foreach (var span in sentence.Spans) CheckWords(path, line, sentence.Text, span.Text, span.Span);
        return sentence with { Date = Real(sentence.Date) };
    }

    private static T Deserialize<T>(string path, int line, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new GoldFormatException(path, line, "The record is null.");
        }
        catch (JsonException e)
        {
            throw new GoldFormatException(path, line + (e.LineNumber ?? 0), e.Message, e);
        }
    }

    private static void CheckWords(string path, int line, string text, string words, TextSpan span)
    {
        if (span.Start < 0 || span.End > text.Length || span.Length <= 0 || span.Of(text) != words)
            throw new GoldFormatException(path, line, $"\"{words}\" does not stand at {span.Start}..{span.End} of the text.");
    }

    private static DateOnly? Real(DateOnly? date) => date == DummyDate ? null : date;

    private static int LineOf(string content, string token) => content.AsSpan(0, Math.Max(0, content.IndexOf(token, StringComparison.Ordinal))).Count('\n') + 1;

    private sealed class PloverTypeConverter : JsonConverter<PloverType>
    {
        public override PloverType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && PloverTypes.TryParse(reader.GetString()!, out var type) ? type : throw new JsonException("Not a PLOVER type.");

        public override void Write(Utf8JsonWriter writer, PloverType value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code());
    }
}
