using Microsoft.ML.OnnxRuntime;

namespace GraphBuilder.Language;

/// <summary>
/// The trained encoder: words of a sentence in; parts of speech, tree, names, mention kinds and events out. Thread-safe.
/// The contract (inputs, outputs, limits) is in <c>models/README.md</c>.
/// </summary>
public sealed class LanguageModel : IDisposable
{
    /// <summary>Longest stretch of words the model reads at once.</summary>
    internal const int MaxWords = 120;

    /// <summary>Most pieces in one input.</summary>
    internal const int MaxPieces = 512;

    private static readonly string[] OutputNames = ["upos", "xpos", "arc", "deprel", "kind", "ner", "event", "modality", "role"];

    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();

    private LanguageModel(InferenceSession session, WordPieces pieces, ModelLabels labels, string version)
    {
        (_session, Pieces, Labels, Version) = (session, pieces, labels, version);
    }

    internal WordPieces Pieces { get; }

    internal ModelLabels Labels { get; }

    /// <summary>First 12 hex digits of the SHA-256 of the model file.</summary>
    public string Version { get; }

    /// <summary>Loads <c>language.int8.onnx</c>, <c>labels.json</c> and <c>vocab.txt</c> from a folder (0.2 s).</summary>
    /// <exception cref="FileNotFoundException">A file is missing; the message names its path.</exception>
    /// <exception cref="InvalidDataException">The labels are not those this program was written for.</exception>
    public static LanguageModel Load(string folder)
    {
        var bytes = File.ReadAllBytes(Existing(folder, "language.int8.onnx"));
        using var labels = File.OpenRead(Existing(folder, "labels.json"));
        using var vocabulary = File.OpenRead(Existing(folder, "vocab.txt"));
        // One thread a run: articles and batches run side by side, which uses the cores better and keeps results independent of their number.
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        var version = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..12];
        return new LanguageModel(new InferenceSession(bytes, options), new WordPieces(vocabulary), ModelLabels.Read(labels), version);
    }

    private static string Existing(string folder, string file)
    {
        var path = Path.GetFullPath(Path.Combine(folder, file));
        return File.Exists(path) ? path : throw new FileNotFoundException($"The language model is incomplete: {path} does not exist. Install the program again, or name a folder that holds the model with --model.", path);
    }

    /// <summary>Runs one batch. Each input is at most <see cref="MaxWords"/> words and <see cref="MaxPieces"/> pieces; results are in the same order.</summary>
    /// <remarks>Activations are quantised over the whole batch, so what else is in it can change the last digits: callers batch within one article only.</remarks>
    internal ModelOutputs[] Run(IReadOnlyList<IReadOnlyList<string>> batch)
    {
        var pieces = batch.Select(words => words.Select(Pieces.Of).ToArray()).ToArray();
        var rows = batch.Count;
        var width = pieces.Max(p => p.Sum(x => x.Length)) + 2;
        var longest = batch.Max(words => words.Count);
        var ids = new long[rows * width];
        var mask = new long[rows * width];
        var first = new long[rows * longest];
        var cases = new long[rows * longest];
        Array.Fill(cases, CaseClass.Padding);
        for (var r = 0; r < rows; r++)
        {
            var at = r * width;
            ids[at++] = WordPieces.Classification;
            for (var w = 0; w < batch[r].Count; w++)
            {
                first[r * longest + w] = at - r * width;
                cases[r * longest + w] = CaseClass.Of(batch[r][w]);
                foreach (var id in pieces[r][w]) ids[at++] = id;
            }
            ids[at++] = WordPieces.Separator;
            Array.Fill(mask, 1, r * width, at - r * width);
        }

        using var idValue = OrtValue.CreateTensorValueFromMemory(ids, [rows, width]);
        using var maskValue = OrtValue.CreateTensorValueFromMemory(mask, [rows, width]);
        using var firstValue = OrtValue.CreateTensorValueFromMemory(first, [rows, longest]);
        using var caseValue = OrtValue.CreateTensorValueFromMemory(cases, [rows, longest]);
        var inputs = new Dictionary<string, OrtValue> { ["input_ids"] = idValue, ["attention_mask"] = maskValue, ["first_piece"] = firstValue, ["case_class"] = caseValue };
        using var outputs = _session.Run(_run, inputs, OutputNames);

        var result = new ModelOutputs[rows];
        for (var r = 0; r < rows; r++)
        {
            var n = batch[r].Count;
            result[r] = new ModelOutputs(
                n,
                Rows(outputs[0], r, longest, n), Rows(outputs[1], r, longest, n),
                Square<float>(outputs[2], r, longest, n), Square<long>(outputs[3], r, longest, n),
                Rows(outputs[4], r, longest, n), Rows(outputs[5], r, longest, n), Rows(outputs[6], r, longest, n), Rows(outputs[7], r, longest, n),
                Pairs(outputs[8], r, longest, n));
        }
        return result;
    }

    /// <summary>words x labels of one row of the batch, without the padding.</summary>
    private static float[] Rows(OrtValue output, int row, int longest, int words)
    {
        var data = output.GetTensorDataAsSpan<float>();
        var labels = (int)output.GetTensorTypeAndShape().Shape[^1];
        return data.Slice(row * longest * labels, words * labels).ToArray();
    }

    /// <summary>words x (words + 1) of one row of the batch.</summary>
    private static T[] Square<T>(OrtValue output, int row, int longest, int words)
        where T : unmanaged
    {
        var data = output.GetTensorDataAsSpan<T>().Slice(row * longest * (longest + 1), longest * (longest + 1));
        var result = new T[words * (words + 1)];
        for (var w = 0; w < words; w++) data.Slice(w * (longest + 1), words + 1).CopyTo(result.AsSpan(w * (words + 1)));
        return result;
    }

    /// <summary>words x words x roles of one row of the batch.</summary>
    private static float[] Pairs(OrtValue output, int row, int longest, int words)
    {
        var roles = (int)output.GetTensorTypeAndShape().Shape[^1];
        var data = output.GetTensorDataAsSpan<float>().Slice(row * longest * longest * roles, longest * longest * roles);
        var result = new float[words * words * roles];
        for (var w = 0; w < words; w++) data.Slice(w * longest * roles, words * roles).CopyTo(result.AsSpan(w * words * roles));
        return result;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _session.Dispose();
        _run.Dispose();
    }
}
