using GraphBuilder.Dates;
using GraphBuilder.Events.Circumstances;
using GraphBuilder.Events.Coreference;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Events.Modalities;
using GraphBuilder.Events.Propositions;
using GraphBuilder.Events.Readers;
using GraphBuilder.Language;
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
    private readonly DateReader _dates = new();
    private readonly DateFinder _dateFinder;
    private readonly Gathering _gathering;

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
        _dateFinder = new DateFinder(lexicon);
        _gathering = new Gathering(lexicon);
    }

    /// <inheritdoc/>
    public override Annotations Requires => Annotations.Words | Annotations.Language;

    /// <inheritdoc/>
    public override Annotations Provides => Annotations.Events;

    /// <inheritdoc/>
    public override void Process(AnnotatedArticle article)
    {
        article.Events.Clear();
        var mentions = article.Mentions.ToLookup(m => m.Sentence);
        foreach (var sentence in article.Sentences)
            if (sentence.Region is not (RegionKind.Byline or RegionKind.Dateline))
                article.Events.AddRange(Read(article, sentence, new MentionIndex(sentence, [.. mentions[sentence]])));
        EventCoreference.Resolve(article.Events);
    }

    private IEnumerable<EventClaim> Read(AnnotatedArticle article, Sentence sentence, MentionIndex mentions)
    {
        var layer = PropositionLayer.Of(sentence, _lexicon.IsLight);
        var found = new List<(int Word, TypeVerdict Verdict)>();
        foreach (var word in sentence.Words)
        {
            if (word.Upos is "PUNCT" or "DET" or "ADP" or "CCONJ" or "PRON") continue;
            if (_types.Read(sentence, layer[word.Index], word.Index) is { } verdict && verdict.Chance >= Threshold(verdict.Type)) found.Add((word.Index, verdict));
        }
        found = [.. Doubles.Drop(layer, found)];
        if (found.Count == 0) return [];
        var times = new SentenceTimes(_dates.Find(sentence), found.Select(f => f.Word).ToHashSet());
        return found.Select(f => Claim(article, sentence, layer, mentions, times, f.Word, f.Verdict));
    }

    private EventClaim Claim(AnnotatedArticle article, Sentence sentence, PropositionLayer layer, MentionIndex mentions, SentenceTimes times, int trigger, TypeVerdict verdict)
    {
        var cast = mentions.WithoutActingCities(_participants.Read(sentence, layer, trigger, verdict.Type, verdict.Entry, times.Triggers));
        int[] participants = [.. cast.Initiators, .. cast.Recipients];
        var stance = _modality.Read(sentence, layer, trigger);
        var tense = TenseReader.Read(sentence, layer, trigger);
        var modality = Weigh(sentence.Reading, trigger, stance);
        var claim = new EventClaim
        {
            Type = verdict.Type,
            Mode = verdict.Entry?.Type == verdict.Type ? verdict.Entry.Mode : null,
            Modality = modality,
            Polarity = stance.Negated && modality == Modality.Denied ? Polarity.Negative : Polarity.Positive,
            Tense = tense,
            Sentence = sentence,
            Trigger = trigger,
            TriggerSpan = sentence.Words[trigger].Span,
            Reciprocal = cast.Reciprocal,
            Name = EventNames.Find(article.Text, sentence, trigger, verdict.Type == PloverType.Consult ? [] : participants),
            Rule = verdict.Rule,
            Confidence = _policy.Confidence(verdict),
        };
        claim.Initiators.AddRange(cast.Initiators.Select(mentions.Participant));
        claim.Recipients.AddRange(cast.Recipients.Select(mentions.Participant));
        var place = PlaceFinder.Find(sentence, layer, trigger, participants);
        if (place >= 0) claim.Place = mentions.Participant(place);
        claim.About.AddRange(TopicFinder.Find(sentence, layer[trigger], verdict.Type).Where(t => !participants.Contains(t)).Select(mentions.Participant));
        if (_dateFinder.Find(sentence, layer, trigger, times.Expressions, times.Triggers) is { } time)
        {
            var ahead = modality is Modality.Planned or Modality.Proposed or Modality.Hypothetical || tense == Tense.Future;
            claim.Date = DateReader.Date(article.Text, sentence, time, article.Article.PublishedOn, ahead);
        }
        if (verdict.Type == PloverType.Consult && sentence.Words[trigger].Upos == "NOUN") Gather(article, mentions, claim, times.Expressions);
        var speaker = _attribution.Speaker(sentence, layer, trigger);
        if (speaker >= 0 && !cast.Initiators.Contains(speaker)) claim.AttributedTo.Add(mentions.Participant(speaker));
        return claim;
    }

    private void Gather(AnnotatedArticle article, MentionIndex mentions, EventClaim claim, IReadOnlyList<TimeExpression> times)
    {
        var sentence = claim.Sentence;
        if (claim.Initiators.Count + claim.Recipients.Count == 0) claim.Initiators.AddRange(_gathering.Parties(sentence, claim.Trigger).Select(mentions.Participant));
        if (_gathering.Verb(sentence, claim.Trigger) is not { } verb) return;
        if (Gathering.Time(sentence, verb, times) is { } time) claim.Date ??= DateReader.Date(article.Text, sentence, time, article.Article.PublishedOn, ahead: claim.Modality is Modality.Planned or Modality.Proposed or Modality.Hypothetical);
        if (claim.Place is not null || Gathering.Place(sentence, verb, mentions) is not { } place) return;
        claim.Place = mentions.Participant(place);
        claim.Name ??= $"{claim.Place.Span.Of(article.Text)} {claim.TriggerSpan.Of(article.Text)}";
    }

    private sealed record SentenceTimes(IReadOnlyList<TimeExpression> Expressions, IReadOnlySet<int> Triggers);

    /// <summary>A reader by itself is believed where it thinks an act likelier than none.</summary>
    private double Threshold(PloverType type) => (_options.Readers == EventReaders.Both ? _policy.Threshold(type) : 0.5) + _options.ThresholdShift;

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
