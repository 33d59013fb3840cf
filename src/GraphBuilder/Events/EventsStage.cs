using GraphBuilder.Events.Lexicon;
using GraphBuilder.Events.Modalities;
using GraphBuilder.Events.Propositions;
using GraphBuilder.Events.Readers;
using GraphBuilder.Language;
using GraphBuilder.Mentions;
using GraphBuilder.Text;

namespace GraphBuilder.Events;

/// <summary>Finds the acts an article states, with who, to whom, where, when, how put and according to whom. Works without mentions too: participants then have none.</summary>
public sealed class EventsStage : Stage
{
    private readonly EventLexicon _lexicon;
    private readonly EventPolicy _policy;
    private readonly EventsOptions _options;
    private readonly TypeReader _types;
    private readonly ParticipantReader _participants;
    private readonly ModalityReader _modality;
    private readonly AttributionReader _attribution;

    /// <summary>Reads with the shipped lexicon and policy.</summary>
    public EventsStage(EventLexicon lexicon, EventsOptions? options = null)
        : this(lexicon, EventPolicy.Load(), options ?? new EventsOptions())
    {
    }

    internal EventsStage(EventLexicon lexicon, EventPolicy policy, EventsOptions options)
    {
        _lexicon = lexicon;
        _options = options;
        _policy = policy;
        _types = new TypeReader(lexicon, policy, options);
        _participants = new ParticipantReader(lexicon, policy, options);
        _modality = new ModalityReader(lexicon);
        _attribution = new AttributionReader(lexicon);
    }

    /// <inheritdoc/>
    public override Annotations Requires => Annotations.Words | Annotations.Language;

    /// <inheritdoc/>
    public override Annotations Provides => Annotations.Events;

    /// <inheritdoc/>
    public override void Process(AnnotatedArticle article)
    {
        article.Events.Clear();
        foreach (var sentence in article.Sentences)
        {
            if (sentence.Region is RegionKind.Byline or RegionKind.Dateline) continue;
            var mentions = article.Mentions.Where(m => m.Sentence == sentence).ToList();
            article.Events.AddRange(Read(sentence, new MentionIndex(sentence, mentions)));
        }
    }

    private IEnumerable<EventClaim> Read(Sentence sentence, MentionIndex mentions)
    {
        var layer = PropositionLayer.Of(sentence, _lexicon.IsLight);
        var found = new List<(int Word, TypeVerdict Verdict)>();
        foreach (var word in sentence.Words)
        {
            if (word.Upos is "PUNCT" or "DET" or "ADP" or "CCONJ" or "PRON") continue;
            if (_types.Read(sentence, layer[word.Index], word.Index) is { } verdict && verdict.Chance >= _policy.Threshold(verdict.Type) + _options.ThresholdShift) found.Add((word.Index, verdict));
        }
        foreach (var (word, verdict) in Doubles.Drop(layer, found)) yield return Claim(sentence, layer, mentions, word, verdict);
    }

    private EventClaim Claim(Sentence sentence, PropositionLayer layer, MentionIndex mentions, int trigger, TypeVerdict verdict)
    {
        var cast = _participants.Read(sentence, layer[trigger], trigger, verdict.Entry);
        var stance = _modality.Read(sentence, layer, trigger);
        var claim = new EventClaim
        {
            Type = verdict.Type,
            Mode = verdict.Entry?.Mode,
            Modality = Weigh(sentence.Reading, trigger, stance),
            Polarity = stance.Negated ? Polarity.Negative : Polarity.Positive,
            Tense = TenseReader.Read(sentence, layer, trigger),
            Sentence = sentence,
            Trigger = trigger,
            TriggerSpan = sentence.Words[trigger].Span,
            Reciprocal = cast.Reciprocal,
            Rule = verdict.Rule,
            Confidence = verdict.Chance,
        };
        claim.Initiators.AddRange(cast.Initiators.Select(mentions.Participant));
        claim.Recipients.AddRange(cast.Recipients.Select(mentions.Participant));
        var speaker = _attribution.Speaker(sentence, layer, trigger);
        if (speaker >= 0 && !cast.Initiators.Contains(speaker)) claim.AttributedTo.Add(mentions.Participant(speaker));
        return claim;
    }

    private Modality Weigh(ModelReading? reading, int trigger, Stance stance)
    {
        if (reading is null || _options.Readers == EventReaders.Lexicon) return stance.Modality ?? Modality.Asserted;
        if (_options.Readers == EventReaders.Model) return reading.BestModality(trigger);
        var best = Modality.Asserted;
        var bestScore = -1.0;
        foreach (var modality in Enum.GetValues<Modality>())
        {
            var score = reading.ModalityChance(trigger, modality) * (modality == stance.Modality ? _policy.ModalityRule : stance.Modality is null && modality == Modality.Asserted ? _policy.ModalityPlain : 1);
            if (score > bestScore) (best, bestScore) = (modality, score);
        }
        return best;
    }
}
