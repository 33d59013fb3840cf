using System.Text.Json;
using GraphBuilder.Events;
using GraphBuilder.Language;
using GraphBuilder.Text;

namespace GraphBuilder.Tests.Language;

/// <summary>The reader of the model against the outputs its makers recorded.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void Inputs_and_outputs_agree_with_the_reference()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Shared.At("model", "reference.json")));
        var model = Model.Shipped;
        var checkedSentences = 0;
        foreach (var item in json.RootElement.EnumerateArray())
        {
            string[] words = Strings(item, "words");
            Assert.Equal(Longs(item, "case_class"), words.Select(w => CaseClass.Of(w)));
            Assert.Equal(Longs(item, "input_ids"), [WordPieces.Classification, .. words.SelectMany(model.Pieces.Of).Select(i => (long)i), WordPieces.Separator]);

            var o = model.Run([words])[0];
            Assert.Equal(Strings(item, "upos"), Largest(o.Upos, model.Labels.Upos));
            Assert.Equal(Strings(item, "xpos"), Largest(o.Xpos, model.Labels.Xpos));
            Assert.Equal(Strings(item, "kind"), Largest(o.Kind, model.Labels.Kind));
            Assert.Equal(Strings(item, "ner_greedy"), Largest(o.Ner, model.Labels.Ner));
            Assert.Equal(item.GetProperty("upos_logits_of_word_0").EnumerateArray().Select(x => x.GetSingle()), o.Upos[..model.Labels.Upos.Length], (a, b) => Math.Abs(a - b) < 0.02);
            Assert.Equal(Longs(item, "head_greedy"), Enumerable.Range(0, words.Length).Select(w => (long)Greedy(o, w)));
            Assert.Equal(Strings(item, "deprel_greedy"), Enumerable.Range(0, words.Length).Select(w => model.Labels.Deprel[o.Deprel[w * (words.Length + 1) + Greedy(o, w)]]));
            checkedSentences++;
        }
        Assert.Equal(13, checkedSentences);
    }

    [Fact]
    public void Events_modalities_and_roles_agree_with_the_reference()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Shared.At("model", "reference.json")));
        var decoder = new SentenceDecoder(Model.Shipped.Labels);
        foreach (var item in json.RootElement.EnumerateArray())
        {
            string[] words = Strings(item, "words");
            var sentence = Sentences.Of(words);
            decoder.Decode(sentence, [(0, Model.Shipped.Run([words])[0])]);
            var reading = sentence.Reading!;
            var triggers = Enumerable.Range(0, words.Length).Where(w => reading.EventChance(w) > 0.5).ToList();
            var events = item.GetProperty("events").EnumerateArray().ToList();
            Assert.Equal(events.Select(e => e.GetProperty("trigger").GetInt32()), triggers);
            foreach (var e in events)
            {
                var trigger = e.GetProperty("trigger").GetInt32();
                Assert.Equal(e.GetProperty("type").GetString(), reading.BestType(trigger).Code());
                Assert.Equal(e.GetProperty("modality").GetString(), reading.BestModality(trigger).ToString().ToLowerInvariant());
                Assert.Equal(e.GetProperty("chance").GetSingle(), reading.EventChance(trigger), 0.01);
                foreach (var role in Enum.GetValues<EventRole>())
                {
                    var expected = e.GetProperty("roles").GetProperty(role.ToString().ToLowerInvariant()).EnumerateArray().Select(x => x.GetInt32());
                    Assert.Equal(expected, Enumerable.Range(0, words.Length).Where(w => reading.RoleChance(trigger, w, role) > 0.5));
                }
            }
        }
    }

    private static int Greedy(ModelOutputs o, int word)
    {
        var best = -1;
        for (var h = 0; h <= o.Words; h++)
            if (h != word + 1 && (best < 0 || o.Arc[word * (o.Words + 1) + h] > o.Arc[word * (o.Words + 1) + best])) best = h;
        return best;
    }

    private static IEnumerable<string> Largest(float[] scores, string[] labels) =>
        scores.Chunk(labels.Length).Select(row => labels[Array.IndexOf(row, row.Max())]);

    private static string[] Strings(JsonElement item, string name) => [.. item.GetProperty(name).EnumerateArray().Select(x => x.GetString()!)];

    private static IEnumerable<long> Longs(JsonElement item, string name) => item.GetProperty(name).EnumerateArray().Select(x => x.GetInt64());
}
