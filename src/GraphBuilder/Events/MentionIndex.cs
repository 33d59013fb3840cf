using GraphBuilder.Events.Propositions;
using GraphBuilder.Events.Readers;
using GraphBuilder.Mentions;
using GraphBuilder.Text;

namespace GraphBuilder.Events;

/// <summary>From a word of a sentence to the mention that covers it.</summary>
internal sealed class MentionIndex
{
    private readonly Sentence _sentence;
    private readonly Mention?[] _byWord;

    public MentionIndex(Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        _sentence = sentence;
        _byWord = new Mention?[sentence.Words.Count];
        // Longer mentions first, so that a shorter one inside (a possessor) keeps its own words; heads last, and for good.
        foreach (var mention in mentions.OrderByDescending(m => m.Last - m.First))
            for (var i = mention.First; i <= mention.Last; i++) _byWord[i] = mention;
        foreach (var mention in mentions.OrderByDescending(m => m.Last - m.First)) _byWord[mention.Head] = mention;
    }

    /// <summary>The mention of a word, if it is in one.</summary>
    public Mention? Of(int word) => _byWord[word];

    /// <summary>Cities never act: one that was taken for an initiator is only where it happened. A capital that stands for its government is resolved to a country.</summary>
    public Cast WithoutActingCities(Cast cast) => cast with { Initiators = [.. cast.Initiators.Where(i => _byWord[i]?.Entity?.Kind != EntityKind.Place)] };

    /// <summary>A participant as reported: the name around the word, else the word alone.</summary>
    public Participant Participant(int word)
    {
        var (first, last) = Phrases.NameAround(_sentence, word);
        return new Participant(_sentence, word, new TextSpan(_sentence.Words[first].Span.Start, _sentence.Words[last].Span.End), _byWord[word]) { Owner = Owner(word) };
    }

    /// <summary>The actor that a thing's modifiers name: "a Russian ship", "Merkel's policy", "a Security Council resolution", "positions of the army".</summary>
    private Mention? Owner(int word)
    {
        if (_byWord[word] is { } own && (own.Entity is not null || own.Members.Count > 0)) return null;
        foreach (var child in _sentence.Children(word))
        {
            var modifier = _sentence.Words[child];
            var owns = modifier.Deprel == "nmod:poss" || modifier.Relation is "amod" or "compound" || (modifier.Relation == "nmod" && Syntax.CaseOf(_sentence, child) == "of");
            if (owns && _byWord[child] is { Entity.Kind: EntityKind.Person or EntityKind.Country or EntityKind.Organization or EntityKind.Group } owner) return owner;
        }
        return null;
    }
}
