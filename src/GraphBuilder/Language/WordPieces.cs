using System.Collections.Concurrent;
using Microsoft.ML.Tokenizers;

namespace GraphBuilder.Language;

/// <summary>BERT word pieces of single UD words: each word is split on its own, into at most eight pieces, never none.</summary>
internal sealed class WordPieces
{
    public const int Classification = 101, Separator = 102, Unknown = 100, MaxPerWord = 8;

    private const int CacheLimit = 50_000;
    private readonly BertTokenizer _tokenizer;
    private readonly ConcurrentDictionary<string, int[]> _cache = new(StringComparer.Ordinal);

    public WordPieces(Stream vocabulary)
    {
        _tokenizer = BertTokenizer.Create(vocabulary, new BertOptions { LowerCaseBeforeTokenization = true, RemoveNonSpacingMarks = true, ApplyBasicTokenization = true });
    }

    public int[] Of(string word)
    {
        if (_cache.TryGetValue(word, out var known)) return known;
        var ids = _tokenizer.EncodeToIds(word, addSpecialTokens: false);
        int[] pieces = ids.Count == 0 ? [Unknown] : ids.Take(MaxPerWord).ToArray();
        // The cache pays for frequent words; when an archive has filled it, rare words are split anew.
        if (_cache.Count < CacheLimit) _cache.TryAdd(word, pieces);
        return pieces;
    }
}
