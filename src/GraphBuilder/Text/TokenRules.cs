using System.Collections.Frozen;
using System.Text.Json;
using GraphBuilder.Lexicons;

namespace GraphBuilder.Text;

/// <summary>What the tokenizer and the sentence splitter know of single words; the files of <c>Lexicons/Data/text</c>.</summary>
internal sealed class TokenRules
{
    private readonly FrozenDictionary<string, PeriodUse>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _prefixes, _suffixes, _units, _internet, _wholes, _starters, _speech, _calendar;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _contractions;
    private readonly FrozenSet<char> _wholeFirst;
    private readonly int[] _wholeLengths;

    private TokenRules()
    {
        _abbreviations = LexiconFile.Rows("text/abbreviations.tsv", 2)
            .SelectMany(row => Cased(row[0]).Distinct().Select(form => (Form: form, Use: Enum.Parse<PeriodUse>(row[1], ignoreCase: true))))
            .ToFrozenDictionary(x => x.Form, x => x.Use, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

        using (var hyphens = JsonDocument.Parse(LexiconFile.Open("text/hyphens.json")))
        {
            _prefixes = Folded(Strings(hyphens, "hyphen_prefixes"));
            _suffixes = Folded(Strings(hyphens, "hyphen_suffixes"));
        }
        _units = LexiconFile.Lines("text/units.tsv").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _internet = LexiconFile.Lines("text/internet.tsv").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        var wholes = LexiconFile.Lines("text/wholes.tsv").ToList();
        _wholes = Folded(wholes);
        _wholeFirst = wholes.SelectMany(w => new[] { w[0], char.ToUpperInvariant(w[0]) }).ToFrozenSet();
        _wholeLengths = [.. wholes.Select(w => w.Length).Distinct().OrderDescending()];

        _contractions = LexiconFile.Rows("text/contractions.tsv", 2)
            .ToFrozenDictionary(row => row[0], row => row[1].Split(' '), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        Clitics = [.. LexiconFile.Lines("text/clitics.tsv")];

        var words = LexiconFile.Rows("text/sentence_words.tsv", 2).ToLookup(row => row[1], row => row[0]);
        _starters = Folded(words["starter"]);
        _speech = Folded(words["speech"]);
        _calendar = Folded(words["calendar"]);
    }

    /// <summary>Endings that are words of their own, with a straight apostrophe.</summary>
    public IReadOnlyList<string> Clitics { get; }

    public static TokenRules Load() => new();

    /// <summary>How <paramref name="form"/>, given without its full stop, keeps it.</summary>
    public PeriodUse Abbreviation(ReadOnlySpan<char> form) => _abbreviations.TryGetValue(form, out var use) ? use : PeriodUse.None;

    public bool KeepsHyphenAfter(ReadOnlySpan<char> first) => _prefixes.Contains(first);

    public bool KeepsHyphenBefore(ReadOnlySpan<char> last) => _suffixes.Contains(last);

    public bool IsUnit(ReadOnlySpan<char> form) => _units.Contains(form);

    /// <summary>True for <c>com</c>, <c>org</c>, <c>pdf</c> ...</summary>
    public bool EndsAddress(ReadOnlySpan<char> form) => _internet.Contains(form);

    /// <summary>Begins a sentence when it is written with a capital after an abbreviation.</summary>
    public bool StartsSentence(ReadOnlySpan<char> form) => _starters.Contains(form);

    public bool IsSpeechVerb(ReadOnlySpan<char> form) => _speech.Contains(form);

    /// <summary>Weekday, month or time zone.</summary>
    public bool IsCalendarWord(ReadOnlySpan<char> form) => _calendar.Contains(form);

    /// <summary>Parts of a contraction without an apostrophe before its last word ("can not"); null when it is none. Apostrophes must be straight.</summary>
    public string[]? Contraction(ReadOnlySpan<char> form) => _contractions.TryGetValue(form, out var parts) ? parts : null;

    /// <summary>Length of the longest entry of <c>wholes.tsv</c> that stands at the start of <paramref name="text"/>, 0 for none.</summary>
    public int WholeLength(ReadOnlySpan<char> text)
    {
        if (!_wholeFirst.Contains(Straight(text[0]))) return 0;
        Span<char> buffer = stackalloc char[_wholeLengths[0]];
        var longest = Math.Min(buffer.Length, text.Length);
        for (var i = 0; i < longest; i++) buffer[i] = Straight(text[i]);
        foreach (var length in _wholeLengths)
            if (length <= longest && _wholes.Contains(buffer[..length]) && Stops(text, length)) return length;
        return 0;

        static bool Stops(ReadOnlySpan<char> text, int length) =>
            length == text.Length || !char.IsLetterOrDigit(text[length - 1]) || Characters.WordPart(text, length) == 0;
    }

    private static char Straight(char c) => Characters.IsApostrophe(c) ? '\'' : c;

    private static IEnumerable<string> Cased(string form) =>
        form.Any(char.IsUpper) || form.Contains('.', StringComparison.Ordinal) ? [form, form.ToUpperInvariant()] : [form, char.ToUpperInvariant(form[0]) + form[1..]];

    private static IEnumerable<string> Strings(JsonDocument document, string property) =>
        document.RootElement.GetProperty(property).EnumerateArray().Select(e => e.GetString()!);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Folded(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
