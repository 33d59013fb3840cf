using System.Globalization;

namespace GraphBuilder.Events.Lexicon;

/// <summary>The lexicon's files as read and checked.</summary>
internal sealed record LexiconTables
{
    private static readonly HashSet<string> Types = [.. PloverTypes.All.Select(t => t.Code()), "NONE"];

    public required IReadOnlyDictionary<string, IReadOnlySet<string>> Classes { get; init; }

    public required IReadOnlyDictionary<string, Frame> Frames { get; init; }

    public required IReadOnlyList<EventEntry> Verbs { get; init; }

    public required IReadOnlyList<EventEntry> Nouns { get; init; }

    public required IReadOnlyList<Governor> Governors { get; init; }

    public required Dictionary<string, Modality> Hedges { get; init; }

    public required IReadOnlySet<string> LightVerbs { get; init; }

    public required IReadOnlySet<string> ReportingVerbs { get; init; }

    /// <summary>Reads all files through <paramref name="rows"/> (file name without ending to its columns).</summary>
    public static LexiconTables Read(Func<string, IEnumerable<string[]>> rows)
    {
        var classes = Read(rows, "classes", 2, f => (f[0], (IReadOnlySet<string>)f[1].Split(' ').ToHashSet(StringComparer.Ordinal))).ToDictionary(c => c.Item1, c => c.Item2, StringComparer.Ordinal);
        var frames = Read(rows, "frames", 4, f => new Frame(f[0], f[1] == "y", Slots(f[2]), Slots(f[3]))).ToDictionary(f => f.Name, StringComparer.Ordinal);
        EventEntry Entry(string[] f) => new(
            f[0],
            f[1],
            f[2] == "-" ? [] : [.. f[2].Split(' ').Select(c => Condition.Parse(c, classes))],
            TypeOf(f[3]),
            f[4] == "-" ? null : f[4],
            frames.GetValueOrDefault(f[5]) ?? throw new FormatException($"unknown frame \"{f[5]}\""),
            Chance(f[6]),
            f[7] == "-" ? [] : [.. f[7].Split(' ').Select(Also)]);
        var verbs = Read(rows, "verbs", 8, Entry).ToList();
        var nouns = Read(rows, "nouns", 8, Entry).ToList();
        Check(verbs.Concat(nouns));
        return new LexiconTables
        {
            Classes = classes,
            Frames = frames,
            Verbs = verbs,
            Nouns = nouns,
            Governors = [.. Read(rows, "governors", 5, f => new Governor(f[0], f[1], f[2], f[3].Split(',').ToHashSet(StringComparer.Ordinal), ModalityOf(f[4])))],
            Hedges = Read(rows, "hedges", 2, f => (f[0], ModalityOf(f[1]))).ToDictionary(h => h.Item1, h => h.Item2, StringComparer.Ordinal),
            LightVerbs = Read(rows, "lightverbs", 1, f => f[0]).ToHashSet(StringComparer.Ordinal),
            ReportingVerbs = Read(rows, "reporting", 1, f => f[0]).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static IEnumerable<T> Read<T>(Func<string, IEnumerable<string[]>> rows, string file, int columns, Func<string[], T> read)
    {
        foreach (var fields in rows(file))
        {
            if (fields.Length != columns) throw new InvalidDataException($"events/{file}.tsv: {columns} columns expected in \"{string.Join('\t', fields)}\".");
            T value;
            try
            {
                value = read(fields);
            }
            catch (FormatException e)
            {
                throw new InvalidDataException($"events/{file}.tsv: {e.Message} in \"{string.Join('\t', fields)}\".", e);
            }
            yield return value;
        }
    }

    private static string[] Slots(string text) => text == "-" ? [] : text.Split(',');

    private static PloverType? TypeOf(string code)
    {
        if (!Types.Contains(code)) throw new FormatException($"unknown type \"{code}\"");
        return PloverTypes.TryParse(code, out var type) ? type : null;
    }

    /// <summary>Reads <c>TYPE:chance</c>.</summary>
    private static (PloverType Type, double Chance) Also(string text) =>
        text.Split(':') is [var code, var chance] && PloverTypes.TryParse(code, out var type) ? (type, Chance(chance)) : throw new FormatException($"\"{text}\" is no type with its chance");

    private static Modality ModalityOf(string text) => Enum.TryParse<Modality>(text, ignoreCase: true, out var modality) ? modality : throw new FormatException($"unknown modality \"{text}\"");

    private static double Chance(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var chance) && chance is > 0 and <= 1 ? chance : throw new FormatException($"a chance lies above 0 and up to 1, not \"{text}\"");

    /// <summary>No id twice, and no two senses of one word under the same conditions.</summary>
    private static void Check(IEnumerable<EventEntry> entries)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var senses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!ids.Add(entry.Id)) throw new InvalidDataException($"Event lexicon: the id {entry.Id} stands twice.");
            var kind = entry.Id[(entry.Id.LastIndexOf('.') + 1)..];
            var key = $"{kind} {entry.Lemma} {string.Join(' ', entry.Conditions.Select(c => $"{c.Kind}:{string.Join('|', c.Words.Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal))}";
            if (!senses.TryAdd(key, entry.Id)) throw new InvalidDataException($"Event lexicon: {entry.Id} and {senses[key]} have the same conditions.");
        }
    }
}
