namespace GraphBuilder.Language;

/// <summary>Raw outputs for one part of a sentence (at most 120 words), cut out of a batch.</summary>
/// <param name="Words">Number of words.</param>
/// <param name="Upos">words x labels.</param>
/// <param name="Xpos">words x labels.</param>
/// <param name="Arc">words x (words + 1); column 0 is the root.</param>
/// <param name="Deprel">words x (words + 1), index of the label for that head.</param>
/// <param name="Kind">words x labels.</param>
/// <param name="Ner">words x labels.</param>
/// <param name="Event">words x 17 logits.</param>
/// <param name="Modality">words x 8 logits.</param>
/// <param name="Role">words (trigger) x words (filler) x 5 logits.</param>
internal sealed record ModelOutputs(int Words, float[] Upos, float[] Xpos, float[] Arc, long[] Deprel, float[] Kind, float[] Ner, float[] Event, float[] Modality, float[] Role);
