using GraphBuilder.Events;
using GraphBuilder.Events.Coreference;
using GraphBuilder.Text;

namespace GraphBuilder.Tests.Events.Coreference;

public sealed class EventCoreferenceTests
{
    [Fact]
    public void The_talks_are_those_told_before()
    {
        var first = Met();
        var second = Bare("the the DET DT 2 det\ntalks talk NOUN NNS 3 nsubj\nended end VERB VBD 0 root", 1);

        EventCoreference.Resolve([first, second]);

        Assert.Equal(first.Initiators, second.Initiators);
    }

    [Fact]
    public void Other_talks_are_not()
    {
        var second = Bare("new new ADJ JJ 2 amod\ntalks talk NOUN NNS 3 nsubj\nended end VERB VBD 0 root", 1);

        EventCoreference.Resolve([Met(), second]);

        Assert.Empty(second.Initiators);
    }

    [Fact]
    public void Nothing_is_taken_over_when_two_different_acts_were_told()
    {
        var other = Met();
        other.Initiators.RemoveAt(0);
        var second = Bare("the the DET DT 2 det\ntalks talk NOUN NNS 3 nsubj\nended end VERB VBD 0 root", 1);

        EventCoreference.Resolve([Met(), other, second]);

        Assert.Empty(second.Initiators);
    }

    private static EventClaim Met()
    {
        var sentence = Tree.Of("Peru Peru PROPN NNP 2 nsubj\nmet meet VERB VBD 0 root\nChad Chad PROPN NNP 2 obj");
        var claim = Claim(sentence, 1);
        claim.Initiators.Add(new Participant(sentence, 0, sentence.Words[0].Span, null));
        claim.Initiators.Add(new Participant(sentence, 2, sentence.Words[2].Span, null));
        return claim;
    }

    private static EventClaim Bare(string tree, int index) => Claim(Tree.Of(tree, index), 1);

    private static EventClaim Claim(Sentence sentence, int trigger) => new()
    {
        Type = PloverType.Consult,
        Modality = Modality.Asserted,
        Sentence = sentence,
        Trigger = trigger,
        TriggerSpan = sentence.Words[trigger].Span,
        Rule = "model",
        Confidence = 1,
    };
}
