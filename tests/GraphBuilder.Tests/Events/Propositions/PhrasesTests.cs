using GraphBuilder.Events.Propositions;

namespace GraphBuilder.Tests.Events.Propositions;

public sealed class PhrasesTests
{
    [Fact]
    public void Every_conjunct_is_a_member()
    {
        var sentence = Tree.Of("""
            Peru Peru PROPN NNP 4 nsubj B-LOC
            and and CCONJ CC 3 cc
            Chad Chad PROPN NNP 1 conj B-LOC
            met meet VERB VBD 0 root
            """);

        Assert.Equal([0, 2], Phrases.Members(sentence, 0, (_, _) => false));
    }

    [Fact]
    public void A_person_is_meant_by_name_not_by_title()
    {
        var sentence = Tree.Of("""
            minister minister NOUN NN 4 nsubj
            Ana Ana PROPN NNP 1 appos B-PER
            Silva Silva PROPN NNP 2 flat I-PER
            left leave VERB VBD 0 root
            """);

        Assert.Equal(1, Phrases.Referent(sentence, 0, (_, _) => false));
        Assert.Equal((1, 2), Phrases.NameAround(sentence, 1));
    }

    [Fact]
    public void Two_nationalities_before_sides_are_the_parties()
    {
        var sentence = Tree.Of("""
            Turkish Turkish ADJ JJ 4 amod
            and and CCONJ CC 3 cc
            Greek Greek ADJ JJ 1 conj
            sides side NOUN NNS 5 nsubj
            met meet VERB VBD 0 root
            """);

        Assert.Equal([0, 2], Phrases.Members(sentence, 3, (wordClass, lemma) => (wordClass, lemma) is ("side", "side")));
    }

    [Fact]
    public void Dozens_of_people_are_people()
    {
        var sentence = Tree.Of("""
            dozens dozen NOUN NNS 4 nsubj
            of of ADP IN 3 case
            miners miner NOUN NNS 1 nmod
            died die VERB VBD 0 root
            """);

        Assert.Equal(2, Phrases.Referent(sentence, 0, (_, lemma) => lemma == "dozen"));
    }
}
