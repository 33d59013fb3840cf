using GraphBuilder.Events.Propositions;
using GraphBuilder.Text;

namespace GraphBuilder.Tests.Events.Propositions;

public sealed class PropositionLayerTests
{
    private const string Passive = """
        Rebels rebel NOUN NNS 3 nsubj:pass
        were be AUX VBD 3 aux:pass
        arrested arrest VERB VBN 0 root
        by by ADP IN 5 case
        police police NOUN NN 3 obl:agent
        """;

    private const string Control = """
        France France PROPN NNP 2 nsubj
        urged urge VERB VBD 0 root
        Iran Iran PROPN NNP 2 obj
        to to PART TO 5 mark
        free free VERB VB 2 xcomp
        them they PRON PRP 5 obj
        """;

    private const string SubjectControl = """
        France France PROPN NNP 2 nsubj
        plans plan VERB VBZ 0 root
        to to PART TO 4 mark
        meet meet VERB VB 2 xcomp
        Iran Iran PROPN NNP 4 obj
        """;

    private const string Relative = """
        The the DET DT 2 det
        men man NOUN NNS 6 nsubj
        who who PRON WP 4 nsubj
        shot shoot VERB VBD 2 acl:relcl
        him he PRON PRP 4 obj
        fled flee VERB VBD 0 root
        """;

    private const string Gap = """
        The the DET DT 2 det
        men man NOUN NNS 5 nsubj
        police police NOUN NN 4 nsubj
        shot shoot VERB VBD 2 acl:relcl
        died die VERB VBD 0 root
        """;

    private const string Conjoined = """
        Troops troop NOUN NNS 2 nsubj
        attacked attack VERB VBD 0 root
        and and CCONJ CC 4 cc
        killed kill VERB VBD 2 conj
        rebels rebel NOUN NNS 4 obj
        """;

    private const string LightVerb = """
        Norway Norway PROPN NNP 2 nsubj
        held hold VERB VBD 0 root
        talks talk NOUN NNS 2 obj
        with with ADP IN 5 case
        Peru Peru PROPN NNP 2 obl
        """;

    private const string LightPassive = """
        Sanctions sanction NOUN NNS 2 nsubj:pass
        imposed impose VERB VBN 1 acl
        by by ADP IN 4 case
        Peru Peru PROPN NNP 2 obl:agent
        on on ADP IN 6 case
        Chad Chad PROPN NNP 2 obl
        """;

    private const string Noun = """
        the the DET DT 3 det
        Israeli Israeli ADJ JJ 3 amod
        raid raid NOUN NN 0 root
        on on ADP IN 5 case
        Gaza Gaza PROPN NNP 3 nmod
        """;

    private const string Gerund = """
        Peru Peru PROPN NNP 2 nsubj
        accused accuse VERB VBD 0 root
        Chad Chad PROPN NNP 2 obj
        of of SCONJ IN 5 mark
        spying spy VERB VBG 2 advcl
        """;

    [Theory]
    [InlineData(Passive, "arrested", nameof(Slot.Subject), "police")]
    [InlineData(Passive, "arrested", nameof(Slot.Object), "Rebels")]
    [InlineData(Control, "free", nameof(Slot.Subject), "Iran")]
    [InlineData(SubjectControl, "meet", nameof(Slot.Subject), "France")]
    [InlineData(Relative, "shot", nameof(Slot.Subject), "men")]
    [InlineData(Gap, "shot", nameof(Slot.Object), "men")]
    [InlineData(Gap, "shot", nameof(Slot.Subject), "police")]
    [InlineData(Conjoined, "killed", nameof(Slot.Subject), "Troops")]
    [InlineData(Conjoined, "attacked", nameof(Slot.Object), "rebels")]
    [InlineData(LightVerb, "talks", nameof(Slot.Subject), "Norway")]
    [InlineData(LightVerb, "talks", nameof(Slot.Oblique), "Peru")]
    [InlineData(LightPassive, "Sanctions", nameof(Slot.Subject), "Peru")]
    [InlineData(LightPassive, "Sanctions", nameof(Slot.Oblique), "Chad")]
    [InlineData(Noun, "raid", nameof(Slot.Modifier), "Israeli")]
    [InlineData(Noun, "raid", nameof(Slot.Oblique), "Gaza")]
    public void An_argument_stands_in_its_logical_slot(string tree, string predicate, string slot, string argument)
    {
        var sentence = Tree.Of(tree);

        Assert.Contains(sentence.At(argument), Layer(sentence)[sentence.At(predicate)]!.In(Enum.Parse<Slot>(slot)));
    }

    [Fact]
    public void A_gerund_after_a_preposition_is_an_oblique_of_its_verb()
    {
        var sentence = Tree.Of(Gerund);

        Assert.Equal([sentence.At("spying")], Layer(sentence)[sentence.At("accused")]!.With("of"));
    }

    [Fact]
    public void Function_words_have_no_proposition()
    {
        var sentence = Tree.Of(Passive);

        Assert.Null(Layer(sentence)[sentence.At("by")]);
    }

    [Fact]
    public void The_subject_is_never_sought_in_a_circle()
    {
        var sentence = Tree.Of("""
            going go VERB VBG 2 advcl
            coming come VERB VBG 1 advcl
            """);

        Assert.Equal(-1, Layer(sentence).SurfaceSubject(0));
    }

    private static PropositionLayer Layer(Sentence sentence) => PropositionLayer.Of(sentence, lemma => lemma is "hold" or "impose");
}
