using GraphBuilder.Events.Circumstances;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Events.Propositions;
using GraphBuilder.Language;
using GraphBuilder.Text;

namespace GraphBuilder.Events.Readers;

/// <summary>Heads of those who take part in an act.</summary>
/// <param name="Initiators">Who acts.</param>
/// <param name="Recipients">Who is acted upon.</param>
/// <param name="Reciprocal">Done with each other.</param>
internal sealed record Cast(List<int> Initiators, List<int> Recipients, bool Reciprocal);

/// <summary>Weighs the model's role chances against the slots of the frame.</summary>
internal sealed class ParticipantReader(EventLexicon lexicon, EventPolicy policy, EventsOptions options)
{
    /// <summary>Who takes part in the act at <paramref name="trigger"/>.</summary>
    public Cast Read(Sentence sentence, PropositionLayer layer, int trigger, PloverType type, EventEntry? entry, IReadOnlySet<int> triggers)
    {
        var proposition = layer[trigger];
        var initiators = new List<int>();
        var recipients = new List<int>();
        var concerned = new List<int>();
        if (proposition is not null && entry is not null && options.Readers != EventReaders.Model)
        {
            initiators = Members(sentence, FrameReader.Initiators(sentence, proposition, entry.Frame), trigger);
            recipients = Members(sentence, FrameReader.Recipients(sentence, proposition, entry.Frame), trigger);
            if (recipients.Count == 0) recipients = Members(sentence, OfInnerAct(sentence, layer, proposition), trigger);
            concerned = Members(sentence, recipients.Where(r => !IsActor(sentence.Words[r])).SelectMany(r => ActorsIn(sentence, layer, r)), trigger);
            recipients.RemoveAll(initiators.Contains);
        }
        if (options.Readers == EventReaders.Lexicon || sentence.Reading is null)
        {
            initiators.RemoveAll(i => !CanAct(sentence.Words[i]));
            return new Cast(initiators, recipients, entry?.Frame.Reciprocal ?? false);
        }
        // What talks are about takes no part in them.
        var topics = type is PloverType.Consult or PloverType.Agree ? TopicFinder.Find(sentence, proposition, type).ToList() : [];
        var sources = Choose(sentence, sentence.Reading, trigger, EventRole.Source, initiators, [.. recipients, .. topics], triggers, proposition is not null && FrameReader.NamesAgent(proposition));
        var targets = Choose(sentence, sentence.Reading, trigger, EventRole.Target, recipients, initiators, triggers, false);
        Separate(sentence.Reading, trigger, sources, targets);
        if (sources.Count == 0) sources.AddRange(Spoken(sentence, initiators, targets, trigger, EventRole.Source, policy.RoleFallback));
        if (targets.Count == 0 && entry is not { Frame.Reciprocal: true }) targets.AddRange(Spoken(sentence, recipients, sources, trigger, EventRole.Target, policy.RoleFallback));
        if (!targets.Exists(t => IsActor(sentence.Words[t]))) targets.AddRange(Spoken(sentence, concerned, sources, trigger, EventRole.Target, policy.ThingFallback));
        return new Cast(sources, targets, entry?.Frame.Reciprocal ?? (sources.Count > 1 && targets.Count == 0));
    }

    /// <summary>Whom a promise, threat, refusal or demand concerns is often said only of the act inside: "threatened to bomb the town".</summary>
    private static List<int> OfInnerAct(Sentence sentence, PropositionLayer layer, Proposition proposition)
    {
        if (!proposition.HasInfinitive || proposition.Complement < 0 || layer[proposition.Complement] is not { } inner) return [];
        var heads = inner.In(Slot.Object).Concat(inner.In(Slot.IndirectObject)).Where(o => IsActor(sentence.Words[o])).ToList();
        foreach (var holder in inner.In(Slot.Object).Select(o => layer[o]).Prepend(inner))
            foreach (var preposition in (ReadOnlySpan<string>)["to", "with", "against", "on", "from", "for", "of", "in"])
                if (heads.Count == 0 && holder is not null) heads.AddRange(holder.With(preposition).Where(o => IsActor(sentence.Words[o])));
        return heads;
    }

    /// <summary>Whose thing a thing is: "rejected a Senegalese plan", "criticised the arrests in Burma".</summary>
    private static IEnumerable<int> ActorsIn(Sentence sentence, PropositionLayer layer, int thing)
    {
        if (layer[thing] is not { Verbal: false } noun) yield break;
        foreach (var argument in noun.Arguments)
            if (argument.Slot is Slot.Possessive or Slot.Oblique ? IsActor(sentence.Words[argument.Head]) : argument.Slot == Slot.Modifier && FrameReader.IsActorModifier(sentence.Words[argument.Head])) yield return argument.Head;
    }

    private List<int> Choose(Sentence sentence, ModelReading reading, int trigger, EventRole role, List<int> inFrame, List<int> opposite, IReadOnlySet<int> triggers, bool agentNamed)
    {
        var chosen = new List<int>();
        for (var filler = 0; filler < sentence.Words.Count; filler++)
        {
            if (filler == trigger) continue;
            var chance = Math.Clamp(reading.RoleChance(trigger, filler, role), 1e-4, 1 - 1e-4);
            var score = Math.Log(chance / (1 - chance)) + policy.RoleBias;
            if (inFrame.Contains(filler)) score += policy.RoleInFrame;
            else if (inFrame.Count > 0) score += agentNamed ? policy.RoleBesideAgent : policy.RoleElsewhere;
            if (!inFrame.Contains(filler) && sentence.Words[filler].Head is var head && head != trigger && triggers.Contains(head) && sentence.Words[filler].Relation is "amod" or "compound" or "nmod") score += policy.RoleOfOther;
            if (opposite.Contains(filler)) score += policy.RoleOpposite;
            if (score < 0) continue;
            foreach (var member in Phrases.Members(sentence, filler, lexicon.IsIn))
                if (member != trigger && !chosen.Contains(member)) chosen.Add(member);
        }
        chosen.RemoveAll(c => !inFrame.Contains(c) && chosen.Any(other => Phrases.IsPart(sentence, c, other)));
        return chosen;
    }

    /// <summary>Where the model finds nobody: those whom the frame names, unless the model is sure that they are not meant.</summary>
    private static IEnumerable<int> Spoken(Sentence sentence, List<int> inFrame, List<int> others, int trigger, EventRole role, double least) =>
        inFrame.Where(f => !others.Contains(f) && IsActor(sentence.Words[f]) && sentence.Reading!.RoleChance(trigger, f, role) >= least);

    /// <summary>Nobody is both: the likelier role stays.</summary>
    private static void Separate(ModelReading reading, int trigger, List<int> sources, List<int> targets)
    {
        foreach (var both in sources.Intersect(targets).ToList())
            (reading.RoleChance(trigger, both, EventRole.Source) >= reading.RoleChance(trigger, both, EventRole.Target) ? targets : sources).Remove(both);
    }

    private List<int> Members(Sentence sentence, IEnumerable<int> heads, int trigger) =>
        [.. heads.SelectMany(h => Phrases.Members(sentence, h, lexicon.IsIn)).Where(m => m != trigger).Distinct()];

    private static bool IsActor(Word word) => word.NameTag != "O" || word.MentionKind is "person" or "organization" or "place";

    private static bool CanAct(Word word) =>
        word.NameTag != "O" || word.Upos is "PRON" or "PROPN" || word.MentionKind is "person" or "organization" || (word.MentionKind == "place" && word.Upos == "PROPN") || (word.Upos == "ADJ" && char.IsUpper(word.Form[0]));
}
