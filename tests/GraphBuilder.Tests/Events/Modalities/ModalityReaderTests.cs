using GraphBuilder.Events;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Events.Modalities;
using GraphBuilder.Events.Propositions;

namespace GraphBuilder.Tests.Events.Modalities;

public sealed class ModalityReaderTests
{
    private static readonly EventLexicon Lexicon = EventLexicon.Load();

    [Theory]
    [InlineData("Peru Peru PROPN NNP 2 nsubj\nattacked attack VERB VBD 0 root", null)]
    [InlineData("Peru Peru PROPN NNP 3 nsubj\nwill will AUX MD 3 aux\nattack attack VERB VB 0 root", Modality.Planned)]
    [InlineData("Peru Peru PROPN NNP 3 nsubj\nmay may AUX MD 3 aux\nattack attack VERB VB 0 root", Modality.Hypothetical)]
    [InlineData("Peru Peru PROPN NNP 3 nsubj\nshould should AUX MD 3 aux\nattack attack VERB VB 0 root", Modality.Proposed)]
    [InlineData("Peru Peru PROPN NNP 4 nsubj\ndid do AUX VBD 4 aux\nnot not PART RB 4 advmod\nattack attack VERB VB 0 root", Modality.Denied)]
    [InlineData("Peru Peru PROPN NNP 2 nsubj\nplans plan VERB VBZ 0 root\nto to PART TO 4 mark\nattack attack VERB VB 2 xcomp", Modality.Planned)]
    [InlineData("Peru Peru PROPN NNP 2 nsubj\nrefused refuse VERB VBD 0 root\nto to PART TO 4 mark\nattack attack VERB VB 2 xcomp", Modality.Denied)]
    [InlineData("Peru Peru PROPN NNP 2 nsubj\nbegan begin VERB VBD 0 root\nto to PART TO 4 mark\nattack attack VERB VB 2 xcomp", null)]
    [InlineData("Peru Peru PROPN NNP 4 nsubj\ndoes do AUX VBZ 4 aux\nnot not PART RB 4 advmod\nplan plan VERB VB 0 root\nto to PART TO 6 mark\nattack attack VERB VB 4 xcomp", Modality.Denied)]
    [InlineData("if if SCONJ IN 3 mark\nPeru Peru PROPN NNP 3 nsubj\nattacks attack VERB VBZ 0 root", Modality.Hypothetical)]
    [InlineData("Peru Peru PROPN NNP 3 nsubj\nreportedly reportedly ADV RB 3 advmod\nattacked attack VERB VBD 0 root", Modality.Rumoured)]
    [InlineData("Peru Peru PROPN NNP 4 nsubj:pass\nwas be AUX VBD 4 aux:pass\nnever never ADV RB 4 advmod\nattacked attack VERB VBN 0 root", Modality.Denied)]
    [InlineData("an a DET DT 3 det\nalleged alleged ADJ JJ 3 amod\nattack attack NOUN NN 0 root", Modality.Rumoured)]
    [InlineData("Peru Peru PROPN NNP 2 nsubj\naccused accuse VERB VBD 0 root\nChad Chad PROPN NNP 2 obj\nof of SCONJ IN 5 mark\nattacking attack VERB VBG 2 advcl", Modality.Rumoured)]
    public void Grammar_and_governing_words_put_an_act(string tree, Modality? expected)
    {
        var sentence = Tree.Of(tree);
        var act = sentence.Words.Last(w => w.Lemma == "attack").Index;

        Assert.Equal(expected, new ModalityReader(Lexicon).Read(sentence, PropositionLayer.Of(sentence, Lexicon.IsLight), act).Modality);
    }

    [Fact]
    public void A_negation_is_told_apart_from_a_refusal()
    {
        var sentence = Tree.Of("Peru Peru PROPN NNP 4 nsubj\ndid do AUX VBD 4 aux\nnot not PART RB 4 advmod\nattack attack VERB VB 0 root");

        Assert.True(new ModalityReader(Lexicon).Read(sentence, PropositionLayer.Of(sentence, Lexicon.IsLight), 3).Negated);
    }

    [Theory]
    [InlineData("Peru Peru PROPN NNP 2 nsubj\nsaid say VERB VBD 0 root\nChad Chad PROPN NNP 4 nsubj\nattacked attack VERB VBD 2 ccomp", "Peru")]
    [InlineData("Chad Chad PROPN NNP 2 nsubj\nattacked attack VERB VBD 0 root\nPeru Peru PROPN NNP 4 nsubj\nsaid say VERB VBD 2 parataxis", "Peru")]
    [InlineData("according accord VERB VBG 3 case\nto to ADP IN 1 fixed\nPeru Peru PROPN NNP 5 obl\nChad Chad PROPN NNP 5 nsubj\nattacked attack VERB VBD 0 root", "Peru")]
    public void Who_says_so_is_found(string tree, string speaker)
    {
        var sentence = Tree.Of(tree);

        Assert.Equal(sentence.At(speaker), new AttributionReader(Lexicon).Speaker(sentence, PropositionLayer.Of(sentence, Lexicon.IsLight), sentence.At("attacked")));
    }
}
